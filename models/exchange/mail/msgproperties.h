// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// MsgProperties: the properties of a mail, or of one of its attachments, in a storage of a .msg file.
#pragma once

#include "models/exchange/sheets/compoundfile.h"

#include <QDate>
#include <QHash>

namespace dondoc::exchange {

/// Numbers as [MS-OXPROPS] gives them. What is not there is blank or 0.
class MsgProperties
{
public:
    /// headSize: bytes before the first property of fixed length: 32 of a file, 24 of an enclosed mail, 8 of
    /// an attachment.
    MsgProperties(const CompoundFile &file, int storage, qsizetype headSize);

    QString text(quint16 id) const; ///< of a quarter of a million bytes at most
    QByteArray bytes(quint16 id) const;
    quint64 number(quint16 id) const; ///< of any fixed length
    QDate day(quint16 id) const;      ///< in Vietnam
    qint64 size(quint16 id) const;    ///< of bytes(), before they are read
    bool has(quint16 id) const { return size(id) >= 0; }
    /// Place of the storage that holds an attached mail; -1 where there is none.
    int storageOf(quint16 id) const;
    /// Places of the storages of attachments.
    QList<int> attachments() const;
    qsizetype count() const { return m_places.size(); }

private:
    QByteArray stream(int place, qint64 longest) const; ///< blank where it is longer, or broken
    int place(quint16 id, quint16 type) const;

    const CompoundFile &m_file;
    QHash<QString, int> m_places; ///< by name in capitals
    QHash<quint16, quint64> m_fixed;
};

} // namespace dondoc::exchange
