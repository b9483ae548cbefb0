// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// MailHeader: the fields at the head of a mail or of one of its parts (RFC 5322), their words and parameters.
#pragma once

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>

#include <utility>

namespace dondoc::exchange {

class MailHeader
{
public:
    /// Reads up to the blank line; what follows it is the body.
    static MailHeader read(QByteArrayView mail);
    qsizetype size() const { return m_size; } ///< bytes, with the blank line

    bool has(QByteArrayView name) const { return !field(name).isEmpty(); }
    /// Its lines as one, as they stand; blank where there is none. name in lower case.
    QByteArray field(QByteArrayView name) const;
    /// With its encoded words read (RFC 2047).
    QString text(QByteArrayView name) const;
    /// The day in a field such as "Mon, 15 Dec 2025 16:20:00 +0700"; invalid where there is none.
    QDate day(QByteArrayView name) const;
    /// "text/plain" of "Text/Plain; charset=…".
    QByteArray keyword(QByteArrayView name) const;
    /// "filename" of a field, in several pieces and encoded as it may be (RFC 2231).
    QString parameter(QByteArrayView name, QByteArrayView parameter) const;

private:
    QList<std::pair<QByteArray, QByteArray>> m_fields; ///< names in lower case
    qsizetype m_size = 0;
};

/// RFC 2045, 6.7; of an encoded word an underscore is a blank.
QByteArray fromQuotedPrintable(QByteArrayView bytes, bool isWord = false);

} // namespace dondoc::exchange
