// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Splits an SQL script into its statements, because Qt's SQLite driver takes one at a time.
#pragma once

#include <QByteArray>
#include <QList>

namespace dondoc::storage {

/// Statements without their semicolons, in order; comments between statements are left out. Semicolons inside
/// quotes and comments do not split. Knows no trigger bodies (the schema has none).
QList<QByteArray> splitScript(const QByteArray &script);

} // namespace dondoc::storage
