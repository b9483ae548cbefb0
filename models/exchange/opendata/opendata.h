// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// OpenTable: rows for other programs, written as JSON or CSV with the same keys.
#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QList>
#include <QStringList>

namespace dondoc::exchange {

/// Keys and rows of values: null, boolean, number, text, or a list of texts. Dates are ISO texts or null. A
/// key with a dot ("deadline.from") is a field of a nested object; such keys of one object stand side by
/// side.
struct OpenTable {
    QStringList keys;
    QList<QList<QJsonValue>> rows; ///< each as long as keys
};

/// An array of objects, one a line, keys in the table's order; UTF-8, ending in a line feed.
QByteArray toJson(const OpenTable &table);
/// The only row of a table as one object ("status --json").
QByteArray toJsonObject(const OpenTable &table);
/// UTF-8 with byte order mark, CR LF, quoting of RFC 4180; lists joined by "; ", null blank. The dot of a
/// nested key becomes "_": deadline_kind, deadline_text, deadline_from, deadline_to.
QByteArray toCsv(const OpenTable &table);

} // namespace dondoc::exchange
