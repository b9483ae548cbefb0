// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Compounds: sectors of 512 bytes, the table of sectors first, then the entries, then the streams.
#include "tests/exchange/compounds.h"

#include <QStringList>

#include <algorithm>

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

/// An entry on its way: the root, a storage or a stream.
struct Node {
    QString path;
    QString name;
    int type = 1;
    QByteArray bytes = {};
    quint32 next = kFree;
    quint32 child = kFree;
};

/// Each behind its storage, the newest child first.
QList<Node> treeOf(const QList<std::pair<QString, QByteArray>> &streams)
{
    QList<Node> nodes{{{}, u"Root Entry"_s, 5}};
    const auto add = [&nodes](const QString &path, int type, const QByteArray &bytes) {
        const QString folder = path.section(u'/', 0, -2);
        const auto parent = std::find_if(nodes.begin(), nodes.end(), [&folder](const Node &node) {
            return node.type != 2 && node.path == folder;
        });
        const Node node{path, path.section(u'/', -1), type, bytes, parent->child};
        parent->child = quint32(nodes.size());
        nodes.append(node);
    };
    QStringList made;
    for (const auto &[path, bytes] : streams) {
        for (qsizetype slash = path.indexOf(u'/'); slash > 0; slash = path.indexOf(u'/', slash + 1)) {
            if (!made.contains(path.left(slash)))
                add(path.left(slash), 1, {});
            made.append(path.left(slash));
        }
        add(path, 2, bytes);
    }
    return nodes;
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
    const QList<Node> nodes = treeOf(streams);
    const auto directorySectors = quint32((nodes.size() + 3) / 4);
    QByteArray table = number(kTableSector, 4);
    const auto addChain = [&table](quint32 sectors) {
        for (quint32 at = 1; at < sectors; ++at)
            table += number(table.size() / 4 + 1, 4);
        table += sectors > 0 ? number(kEnd, 4) : QByteArray();
    };
    addChain(directorySectors);
    QByteArray entries;
    QByteArray bytes;
    for (const Node &node : nodes) {
        const quint32 start = node.type == 2 ? quint32(table.size() / 4) : kEnd;
        entries += entry(node.name, node.type, node.next, node.child, start, node.bytes.size());
        addChain(quint32((node.bytes.size() + kSector - 1) / kSector));
        bytes += wholeSectors(node.bytes);
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
