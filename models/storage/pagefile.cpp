// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// PageFile: pages, cells and records of https://sqlite.org/fileformat.html, each bound checked.
#include "models/storage/pagefile.h"

#include <QSet>
#include <QtEndian>

#include <algorithm>
#include <cstring>

namespace dondoc::storage {
namespace {

constexpr int kFileHeader = 100;
constexpr int kLikeliestPageSize = 4096;
constexpr int kSmallestPage = 512;
constexpr int kLargestPage = 65536;
constexpr char kLeaf = 13;
constexpr char kInterior = 5;
constexpr int kLeafHeader = 8;
constexpr int kInteriorHeader = 12;
constexpr qsizetype kMostColumns = 2000; // SQLite's own bound

template <class Number> Number bigEndianAt(const QByteArray &bytes, qsizetype at)
{
    return qFromBigEndian<Number>(bytes.constData() + at);
}

qsizetype headerOf(qint64 page) { return page == 1 ? kFileHeader : 0; }

/// Reads a number of one to nine bytes and moves on behind it.
std::optional<quint64> takeVarint(const QByteArray &bytes, qsizetype &at)
{
    constexpr int kLongest = 9;
    quint64 value = 0;
    for (int i = 0; i < kLongest; ++i) {
        if (at >= bytes.size())
            return {};
        const auto byte = quint8(bytes.at(at++));
        if (i == kLongest - 1)
            return value << 8 | byte;
        value = value << 7 | (byte & 0x7f);
        if (byte < 0x80)
            return value;
    }
    return {};
}

qint64 integerOf(const QByteArray &bytes)
{
    quint64 value = !bytes.isEmpty() && qint8(bytes.at(0)) < 0 ? ~quint64(0) : 0;
    for (const char byte : bytes)
        value = value << 8 | quint8(byte);
    return qint64(value);
}

double realOf(const QByteArray &bytes)
{
    const auto bits = bigEndianAt<quint64>(bytes, 0);
    double value = 0;
    std::memcpy(&value, &bits, sizeof value);
    return value;
}

/// How long the value of that serial type is, in bytes.
quint64 lengthOf(quint64 type)
{
    constexpr quint64 kOfNumbers[] = {0, 1, 2, 3, 4, 6, 8, 8, 0, 0};
    constexpr quint64 kFirstText = 12;
    return type < std::size(kOfNumbers) ? kOfNumbers[type] : type < kFirstText ? 0 : (type - kFirstText) / 2;
}

RawValue valueOf(quint64 type, const QByteArray &bytes)
{
    using Kind = RawValue::Kind;
    constexpr quint64 kReal = 7;
    constexpr quint64 kZero = 8;
    constexpr quint64 kOne = 9;
    if (type == 0)
        return {};
    if (type == kReal)
        return {.kind = Kind::Real, .real = realOf(bytes), .bytes = {}};
    if (type <= kOne)
        return {.kind = Kind::Integer,
                .integer = type < kZero ? integerOf(bytes) : qint64(type - kZero),
                .bytes = {}};
    return {.kind = type % 2 == 0 ? Kind::Blob : Kind::Text, .bytes = bytes};
}

/// The serial types of a record, and where its values begin.
std::optional<QList<quint64>> takeTypes(const QByteArray &record, qsizetype &at)
{
    const auto length = takeVarint(record, at);
    if (!length || *length > quint64(record.size()))
        return {};
    QList<quint64> types;
    while (at < qsizetype(*length)) {
        const auto type = takeVarint(record, at);
        if (!type || types.size() >= kMostColumns)
            return {};
        types.append(*type);
    }
    return at == qsizetype(*length) ? std::optional(types) : std::nullopt;
}

std::optional<QList<RawValue>> valuesOf(const QByteArray &record)
{
    constexpr quint64 kReserved = 10; // and 11: SQLite's own
    qsizetype at = 0;
    const auto types = takeTypes(record, at);
    if (!types)
        return {};
    QList<RawValue> values;
    for (const quint64 type : *types) {
        const quint64 length = lengthOf(type);
        if (type == kReserved || type == kReserved + 1 || length > quint64(record.size() - at))
            return {};
        values.append(valueOf(type, record.mid(at, qsizetype(length))));
        at += qsizetype(length);
    }
    return at == record.size() ? std::optional(values) : std::nullopt;
}

/// Where the cells of a page lie; nothing where one lies outside.
std::optional<QList<qsizetype>> cellsOf(const QByteArray &page, qsizetype header, int headerLength,
                                        int usable)
{
    constexpr int kCountAt = 3;
    const qsizetype count = bigEndianAt<quint16>(page, header + kCountAt);
    const qsizetype first = header + headerLength;
    if (first + count * 2 > usable)
        return {};
    QList<qsizetype> cells;
    for (qsizetype i = 0; i < count; ++i) {
        const qsizetype at = bigEndianAt<quint16>(page, first + i * 2);
        cells.append(at >= first + count * 2 && at < usable ? at : -1);
    }
    return cells;
}

bool isPageSize(int size)
{
    return size >= kSmallestPage && size <= kLargestPage && (size & (size - 1)) == 0;
}

} // namespace

PageFile::PageFile(QIODevice &device) : m_device(device), m_pageSize(kLikeliestPageSize)
{
    constexpr int kPageSizeAt = 16;
    constexpr int kReservedAt = 20;
    constexpr int kMostReserved = 32; // SQLite wants 480 bytes of each page
    QByteArray header = m_device.seek(0) ? m_device.read(kFileHeader) : QByteArray();
    header.resize(kFileHeader, '\0');
    const int told = bigEndianAt<quint16>(header, kPageSizeAt);
    const int size = told == 1 ? kLargestPage : told;
    if (isPageSize(size))
        m_pageSize = size;
    const int reserved = isPageSize(size) ? quint8(header.at(kReservedAt)) : 0;
    m_usable = m_pageSize - (reserved <= kMostReserved ? reserved : 0);
    m_pageCount = (m_device.size() + m_pageSize - 1) / m_pageSize;
    m_left = m_pageCount * m_pageSize * 2;
}

QByteArray PageFile::page(qint64 number)
{
    if (number < 1 || number > m_pageCount || !m_device.seek((number - 1) * m_pageSize))
        return QByteArray(m_pageSize, '\0');
    QByteArray bytes = m_device.read(m_pageSize);
    return bytes.size() < m_pageSize ? bytes + QByteArray(m_pageSize - bytes.size(), '\0') : bytes;
}

std::optional<QByteArray> PageFile::payloadAt(const QByteArray &page, qsizetype at, quint64 size)
{
    // https://sqlite.org/fileformat.html, 1.6: what does not fit goes on in a chain of pages.
    const quint64 usable = quint64(m_usable);
    const quint64 most = usable - 35;
    const quint64 least = (usable - 12) * 32 / 255 - 23;
    const quint64 wanted = least + (size - least) % (usable - 4);
    const quint64 here = size <= most ? size : wanted <= most ? wanted : least;
    const bool goesOn = here < size;
    if (quint64(at) + here + (goesOn ? 4 : 0) > usable)
        return {};
    QByteArray payload = page.mid(at, qsizetype(here));
    qint64 next = goesOn ? bigEndianAt<quint32>(page, at + qsizetype(here)) : 0;
    while (quint64(payload.size()) < size) {
        if (next < 1 || next > m_pageCount)
            return {};
        const QByteArray following = this->page(next);
        payload += following.mid(4, qsizetype(std::min(usable - 4, size - quint64(payload.size()))));
        next = bigEndianAt<quint32>(following, 0);
    }
    return payload;
}

std::optional<RawRow> PageFile::rowAt(const QByteArray &page, qsizetype at)
{
    const auto size = takeVarint(page, at);
    const auto id = size ? takeVarint(page, at) : std::nullopt;
    if (!id || *size > quint64(m_left))
        return {};
    m_left -= qint64(*size);
    const auto payload = payloadAt(page, at, *size);
    if (!payload)
        return {};
    auto values = valuesOf(*payload);
    return values ? std::optional(RawRow{qint64(*id), std::move(*values)}) : std::nullopt;
}

std::optional<LeafRows> PageFile::leafRows(qint64 number)
{
    const QByteArray bytes = page(number);
    const qsizetype header = headerOf(number);
    if (bytes.at(header) != kLeaf)
        return {};
    const auto cells = cellsOf(bytes, header, kLeafHeader, m_usable);
    if (!cells)
        return {};
    LeafRows found;
    for (const qsizetype cell : *cells) {
        if (auto row = cell < 0 ? std::nullopt : rowAt(bytes, cell))
            found.rows.append(std::move(*row));
        else
            ++found.unreadable;
    }
    return found;
}

std::optional<QList<RawRow>> PageFile::treeRows(qint64 root, int mostPages)
{
    constexpr int kLastChildAt = 8;
    m_left = std::min(m_left, qint64(mostPages) * m_pageSize);
    QList<RawRow> rows;
    QSet<qint64> seen;
    QList<qint64> open{root};
    while (!open.isEmpty()) {
        const qint64 number = open.takeLast();
        if (number < 1 || number > m_pageCount || seen.contains(number) || seen.size() >= mostPages)
            return {};
        seen.insert(number);
        if (const auto leaf = leafRows(number)) {
            if (leaf->unreadable > 0)
                return {};
            rows += leaf->rows;
            continue;
        }
        const QByteArray bytes = page(number);
        const qsizetype header = headerOf(number);
        const auto cells = cellsOf(bytes, header, kInteriorHeader, m_usable);
        if (bytes.at(header) != kInterior || !cells)
            return {};
        for (const qsizetype cell : *cells) {
            if (cell < 0 || cell + 4 > m_usable)
                return {};
            open.append(bigEndianAt<quint32>(bytes, cell));
        }
        open.append(bigEndianAt<quint32>(bytes, header + kLastChildAt));
    }
    return rows;
}

} // namespace dondoc::storage
