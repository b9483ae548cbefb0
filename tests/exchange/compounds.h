// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Compounds: small compound files, and workbooks of Excel 97 in them, written record by record.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <utility>

namespace compounds {

/// A compound file with these streams, 60 kB in all at most; "a/b" stands in the storage a.
QByteArray compound(const QList<std::pair<QString, QByteArray>> &streams);

/// Little endian.
QByteArray number(quint64 value, int bytes);
QByteArray record(int id, const QByteArray &data);
/// A text as records hold it: the mark of its letters, then these, two bytes each.
QByteArray biffText(const QString &text);
/// The workbook's own records (between begin and end), then those of one sheet called "Tờ 1".
QByteArray xls(const QByteArray &global, const QByteArray &sheet);

} // namespace compounds
