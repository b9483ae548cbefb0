// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ColumnChecks: whether what stands in a column is something that its field can have.
#pragma once

#include <QHash>
#include <QString>
#include <QVariant>

namespace dondoc::storage {

/// A stored value, and whether its column can hold it.
using ColumnCheck = bool (*)(const QVariant &);

/// Those of the columns that hold fields of values, by table and column.
const QHash<QString, QHash<QString, ColumnCheck>> &columnChecks();

/// A text without a zero in it, which would end it for other programs.
bool isWholeText(const QVariant &value);

} // namespace dondoc::storage
