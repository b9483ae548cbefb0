// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Mail: what a mail that was saved as a file holds, whatever program saved it.
#pragma once

#include "models/domain/basics/result.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>

namespace dondoc::exchange {

struct MailAttachment {
    QString name; ///< without folder; never blank
    QByteArray bytes;
    Error error = {}; ///< why it cannot be had: MailEncrypted, MailPacked, MailWithoutFiles (a link alone)
};

struct Mail {
    QString from; ///< as the mail tells it: "UBND xã A <xa@example.vn>"
    QString subject;
    QDate day;       ///< where the sender was; invalid where the mail tells none
    QByteArray page; ///< its text, where that is written as HTML
    QList<MailAttachment> attachments;
    QList<Mail> enclosed; ///< mails that are attached to it
};

/// What mail programs add themselves: signatures, receipts, cards.
bool isAddedByPrograms(const QString &name, const QByteArray &type);

} // namespace dondoc::exchange
