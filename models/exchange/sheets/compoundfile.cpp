// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// CompoundFile: sector tables, chains of sectors and the tree of entries.
#include "models/exchange/sheets/compoundfile.h"

#include "models/exchange/sheets/littleendian.h"

#include <QSet>

#include <algorithm>

namespace dondoc::exchange {

using namespace Qt::StringLiterals;

namespace {

// [MS-CFB] 2.2 and 2.6: offsets within the header and within an entry, in bytes.
constexpr qsizetype kHeadSize = 512;
constexpr qsizetype kTableSectorsInHead = 109;
constexpr qsizetype kTableSectorsAt = 76;
constexpr qsizetype kEntrySize = 128;
constexpr qsizetype kNameSize = 64;
constexpr qsizetype kShortSector = 64;
constexpr quint32 kLastSector = 0xFFFF'FFFA; ///< from here on numbers are marks
constexpr qsizetype kMostEntries = 65'536;
constexpr quint8 kStreamType = 2;

const QByteArrayView kSignature = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";

CompoundEntry entryFrom(QByteArrayView bytes)
{
    CompoundEntry entry;
    const qsizetype length = std::min<qsizetype>(littleEndian<quint16>(bytes, kNameSize), kNameSize);
    for (qsizetype at = 0; at + 3 < length; at += 2) // the last two bytes end the name
        entry.name += QChar(littleEndian<quint16>(bytes, at));
    entry.isStream = littleEndian<quint8>(bytes, 66) == kStreamType;
    entry.left = littleEndian<quint32>(bytes, 68);
    entry.right = littleEndian<quint32>(bytes, 72);
    entry.child = littleEndian<quint32>(bytes, 76);
    entry.start = littleEndian<quint32>(bytes, 116);
    entry.size = littleEndian<quint32>(bytes, 120);
    return entry;
}

void appendNumbers(QList<quint32> &numbers, QByteArrayView bytes)
{
    for (qsizetype at = 0; at + 4 <= bytes.size(); at += 4)
        numbers.append(littleEndian<quint32>(bytes, at));
}

} // namespace

bool CompoundFile::isCompound(const QByteArray &bytes) { return bytes.startsWith(kSignature); }

Result<CompoundFile> CompoundFile::open(const QByteArray &bytes, const QString &fileName)
{
    CompoundFile file(bytes, fileName);
    if (!file.readHead())
        return file.damaged(u"header"_s);
    if (!file.readSectorTable())
        return file.damaged(u"FAT"_s);
    if (!file.readEntries())
        return file.damaged(u"directory"_s);
    file.readShortStreams();
    return file;
}

bool CompoundFile::readHead()
{
    if (m_bytes.size() < kHeadSize || !isCompound(m_bytes))
        return false;
    const auto shift = littleEndian<quint16>(m_bytes, 30);
    const auto shortShift = littleEndian<quint16>(m_bytes, 32);
    if ((shift != 9 && shift != 12) || shortShift != 6)
        return false;
    m_sectorSize = qsizetype(1) << shift;
    m_shortest = littleEndian<quint32>(m_bytes, 56);
    return true;
}

// The header takes one sector's room. The last sector of a file that was cut off is shorter.
QByteArrayView CompoundFile::sector(quint32 number) const
{
    const qsizetype at = (qsizetype(number) + 1) * m_sectorSize;
    if (at >= m_bytes.size())
        return {};
    return QByteArrayView(m_bytes).sliced(at, std::min(m_sectorSize, m_bytes.size() - at));
}

/// The table's own sectors are listed in the header, and where these do not suffice in a chain of lists.
bool CompoundFile::readSectorTable()
{
    const qsizetype most = m_bytes.size() / m_sectorSize + 1;
    QList<quint32> listed;
    appendNumbers(listed, QByteArrayView(m_bytes).sliced(kTableSectorsAt, 4 * kTableSectorsInHead));
    auto list = littleEndian<quint32>(m_bytes, 68);
    for (qsizetype steps = 0; list < kLastSector && steps < most; ++steps) {
        const QByteArrayView bytes = sector(list);
        if (bytes.size() < m_sectorSize)
            return false;
        appendNumbers(listed, bytes.chopped(4));
        list = littleEndian<quint32>(bytes, m_sectorSize - 4);
    }
    listed.removeIf([](quint32 number) { return number >= kLastSector; });
    if (listed.size() > most)
        return false;
    for (const quint32 number : std::as_const(listed))
        appendNumbers(m_next, sector(number));
    m_next.resize(std::min(m_next.size(), most));
    return !m_next.isEmpty();
}

QByteArray CompoundFile::chain(quint32 start, qsizetype atMost) const
{
    QByteArray bytes;
    qsizetype steps = 0;
    for (quint32 at = start; at < kLastSector; at = m_next.at(at)) {
        const QByteArrayView next = sector(at);
        if (at >= quint32(m_next.size()) || next.isEmpty() || ++steps > m_next.size())
            return {};
        bytes.append(next);
        if (bytes.size() >= atMost)
            break;
    }
    return bytes;
}

QByteArray CompoundFile::shortChain(quint32 start, qsizetype size) const
{
    QByteArray bytes;
    qsizetype steps = 0;
    for (quint32 at = start; bytes.size() < size; at = m_nextShort.at(at)) {
        const qsizetype from = qsizetype(at) * kShortSector;
        if (at >= quint32(m_nextShort.size()) || from + kShortSector > m_shortStreams.size()
            || ++steps > m_nextShort.size())
            return {};
        bytes.append(QByteArrayView(m_shortStreams).sliced(from, kShortSector));
    }
    return bytes;
}

bool CompoundFile::readEntries()
{
    const QByteArray bytes = chain(littleEndian<quint32>(m_bytes, 48), kMostEntries * kEntrySize);
    for (qsizetype at = 0; at + kEntrySize <= bytes.size() && m_entries.size() < kMostEntries;
         at += kEntrySize)
        m_entries.append(entryFrom(QByteArrayView(bytes).sliced(at, kEntrySize)));
    return !m_entries.isEmpty();
}

/// Where they are broken their streams are, each told when it is asked for.
void CompoundFile::readShortStreams()
{
    appendNumbers(m_nextShort, chain(littleEndian<quint32>(m_bytes, 60), m_bytes.size()));
    m_shortStreams = chain(m_entries.constFirst().start, m_bytes.size());
}

QList<int> CompoundFile::entriesOf(int storage) const
{
    QList<int> places;
    QSet<quint32> seen;
    QList<quint32> open{m_entries.at(storage).child};
    while (!open.isEmpty()) {
        const quint32 at = open.takeLast();
        if (at >= quint32(m_entries.size()) || seen.contains(at))
            continue;
        seen.insert(at);
        places.append(int(at));
        open << m_entries.at(at).left << m_entries.at(at).right;
    }
    std::sort(places.begin(), places.end());
    return places;
}

int CompoundFile::find(QStringView name, int storage) const
{
    const QList<int> places = entriesOf(storage);
    const auto found = std::find_if(places.begin(), places.end(), [&](int place) {
        return m_entries.at(place).name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == places.end() ? -1 : *found;
}

Result<QByteArray> CompoundFile::stream(int place) const
{
    const CompoundEntry &entry = m_entries.at(place);
    const qsizetype size = entry.size;
    QByteArray bytes;
    if (size <= m_bytes.size())
        bytes = size >= m_shortest ? chain(entry.start, size) : shortChain(entry.start, size);
    if (bytes.size() < size)
        return damaged(entry.name);
    bytes.resize(size);
    return bytes;
}

} // namespace dondoc::exchange
