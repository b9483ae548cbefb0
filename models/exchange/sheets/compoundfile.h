// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// CompoundFile: the streams in a compound file, the container of Office until 2003 and of Outlook's mails
// ([MS-CFB]). Reads no further than the file reaches, whatever its tables say.
#pragma once

#include "models/domain/basics/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace dondoc::exchange {

/// A stream, or a storage with others in it.
struct CompoundEntry {
    QString name;
    bool isStream = false;
    quint32 start = 0; ///< sector of its first bytes
    quint32 size = 0;  ///< bytes
    quint32 left = 0;  ///< places of its neighbours and of its first child in the list of entries
    quint32 right = 0;
    quint32 child = 0;
};

class CompoundFile
{
public:
    /// The bytes are shared and never changed. FileDamaged (detail: the table that is broken).
    static Result<CompoundFile> open(const QByteArray &bytes, const QString &fileName);
    static bool isCompound(const QByteArray &bytes); ///< by the signature

    /// Places of the entries in a storage, 0 being the outermost; each once, though the file's tree may not
    /// be one.
    QList<int> entriesOf(int storage = 0) const;
    /// Place of the entry of that name in the storage; -1 where there is none.
    int find(QStringView name, int storage = 0) const;
    const CompoundEntry &entry(int place) const { return m_entries.at(place); }
    /// FileDamaged where the file holds fewer bytes than the entry says.
    Result<QByteArray> stream(int place) const;

private:
    CompoundFile(const QByteArray &bytes, const QString &fileName) : m_bytes(bytes), m_fileName(fileName) { }

    bool readHead();
    bool readSectorTable();
    bool readEntries();
    void readShortStreams();
    QByteArrayView sector(quint32 number) const;
    /// The bytes of all sectors from start on, at most as many as the file has; blank where the chain is
    /// broken.
    QByteArray chain(quint32 start, qsizetype atMost) const;
    QByteArray shortChain(quint32 start, qsizetype size) const;
    Error damaged(const QString &detail) const { return {ErrorCode::FileDamaged, m_fileName, detail}; }

    QByteArray m_bytes;
    QString m_fileName;
    qsizetype m_sectorSize = 0;
    qsizetype m_shortest = 0;   ///< streams below that many bytes stand among the short ones
    QList<quint32> m_next;      ///< by sector
    QList<quint32> m_nextShort; ///< by short sector
    QByteArray m_shortStreams;
    QList<CompoundEntry> m_entries;
};

} // namespace dondoc::exchange
