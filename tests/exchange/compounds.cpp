// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Compounds: sectors of 512 bytes, the table of sectors first, then the entries, then the streams.
#include "tests/exchange/compounds.h"

using namespace Qt::StringLiterals;

namespace compounds {

namespace {

constexpr int kSector = 512;
constexpr quint32 kEnd = 0xFFFFFFFE;
constexpr quint32 kFree = 0xFFFFFFFF;
constexpr quint32 kTableSector = 0xFFFFFFFD;

QByteArray padded(QByteArray bytes, qsizetype size, char with = '\0')
{
    bytes.append(QByteArray(std::max<qsizetype>(0, size - bytes.size()), with));
    return bytes;
}

QByteArray wholeSectors(const QByteArray &bytes)
{
    return padded(bytes, (bytes.size() + kSector - 1) / kSector * kSector);
}

QByteArray letters(const QString &text)
{
    return {reinterpret_cast<const char *>(text.utf16()), text.size() * 2};
}

QByteArray entry(const QString &name, int type, quint32 right, quint32 child, quint32 start, qsizetype size)
{
    QByteArray bytes = padded(letters(name), 64);
    bytes += number((name.size() + 1) * 2, 2) + number(type, 1) + number(1, 1);
    bytes += number(kFree, 4) + number(right, 4) + number(child, 4);
    return padded(bytes, 116) + number(start, 4) + number(size, 8);
}

QByteArray head(quint32 directory)
{
    QByteArray bytes("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
    bytes = padded(bytes, 24) + number(0x3E, 2) + number(3, 2) + number(0xFFFE, 2) + number(9, 2)
        + number(6, 2);
    bytes = padded(bytes, 44) + number(1, 4) + number(directory, 4);
    // No stream is short: the least size of the others is 0.
    bytes
        = padded(bytes, 60) + number(kEnd, 4) + number(0, 4) + number(kEnd, 4) + number(0, 4) + number(0, 4);
    return padded(bytes, kSector, '\xFF');
}

} // namespace

QByteArray number(quint64 value, int bytes)
{
    QByteArray number;
    for (int at = 0; at < bytes; ++at)
        number.append(char(value >> (8 * at) & 0xFF));
    return number;
}

QByteArray compound(const QList<std::pair<QString, QByteArray>> &streams)
{
    const auto directorySectors = quint32((streams.size() + 1 + 3) / 4);
    QByteArray table = number(kTableSector, 4);
    const auto addChain = [&table](quint32 sectors) {
        for (quint32 at = 1; at < sectors; ++at)
            table += number(table.size() / 4 + 1, 4);
        table += sectors > 0 ? number(kEnd, 4) : QByteArray();
    };
    addChain(directorySectors);
    QByteArray entries = entry(u"Root Entry"_s, 5, kFree, streams.isEmpty() ? kFree : 1, kEnd, 0);
    QByteArray bytes;
    for (qsizetype at = 0; at < streams.size(); ++at) {
        const QByteArray &stream = streams.at(at).second;
        const quint32 next = at + 1 < streams.size() ? quint32(at + 2) : kFree;
        entries += entry(streams.at(at).first, 2, next, kFree, quint32(table.size() / 4), stream.size());
        addChain(quint32((stream.size() + kSector - 1) / kSector));
        bytes += wholeSectors(stream);
    }
    return head(1) + padded(table, kSector, '\xFF') + wholeSectors(entries) + bytes;
}

QByteArray record(int id, const QByteArray &data) { return number(id, 2) + number(data.size(), 2) + data; }

QByteArray biffText(const QString &text) { return QByteArray("\x01") + letters(text); }

QByteArray xls(const QByteArray &global, const QByteArray &sheet)
{
    const QByteArray begin = record(0x0809, number(0x0600, 2) + number(0x0005, 2) + QByteArray(12, '\0'));
    const QByteArray end = record(0x000A, {});
    const QString name = u"Tờ 1"_s;
    const auto entryAt = [&](qsizetype at) {
        return record(0x0085, number(at, 4) + number(0, 2) + number(name.size(), 1) + biffText(name));
    };
    const qsizetype sheetAt = begin.size() + global.size() + entryAt(0).size() + end.size();
    return compound({{u"Workbook"_s, begin + global + entryAt(sheetAt) + end + begin + sheet + end}});
}

} // namespace compounds
