// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// PageFile: reads the pages of a data file without SQL, so that neither a forged nor a damaged one can
// mislead it.
#pragma once

#include <QByteArray>
#include <QIODevice>
#include <QList>

#include <optional>

namespace dondoc::storage {

/// One value as a row holds it, whether or not it makes sense.
struct RawValue {
    enum class Kind { Null, Integer, Real, Text, Blob };
    Kind kind = Kind::Null;
    qint64 integer = 0;
    double real = 0;
    QByteArray bytes; ///< of a text or blob, as stored
    friend bool operator==(const RawValue &, const RawValue &) = default;
};

/// The column that is the row's id holds Null.
struct RawRow {
    qint64 id = 0;
    QList<RawValue> values;
};

/// What can be read of one leaf of a table.
struct LeafRows {
    QList<RawRow> rows;
    int unreadable = 0; ///< cells that make no sense
};

/// The format is that of https://sqlite.org/fileformat.html. Nothing that a file says is believed: reading
/// ends for any bytes, and takes no more memory than the largest row may have.
class PageFile
{
public:
    /// Of the size that the header tells, or the likeliest where it tells none.
    explicit PageFile(QIODevice &device);

    qint64 pageCount() const { return m_pageCount; } ///< by the file's size; the last one may be cut off
    /// Nothing where that page, numbered from 1, is no leaf of a table.
    std::optional<LeafRows> leafRows(qint64 page);
    /// All rows of the tree whose root is that page, each page once. Nothing where the tree is no tree, does
    /// not end within mostPages, or a row of it cannot be read.
    std::optional<QList<RawRow>> treeRows(qint64 root, int mostPages);

private:
    QByteArray page(qint64 number);
    std::optional<RawRow> rowAt(const QByteArray &page, qsizetype at);
    std::optional<QByteArray> payloadAt(const QByteArray &page, qsizetype at, quint64 size);

    QIODevice &m_device;
    int m_pageSize = 0;
    int m_usable = 0; ///< of a page, in bytes
    qint64 m_pageCount = 0;
    qint64 m_left = 0; ///< bytes of rows that are still read: more than a sound file can hold, never endless
};

} // namespace dondoc::storage
