// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// CellBlock: a block of cells as spreadsheet programs put it on the clipboard.
#pragma once

#include <QList>
#include <QStringList>

namespace dondoc {

/// Rows of trimmed cells, tabs between them; a quoted cell may hold tabs and line ends. The line end behind
/// the last row begins no other; a blank row among others has one blank cell. At most 1000 rows of 100 cells.
QList<QStringList> cellBlock(const QString &clipboard);

} // namespace dondoc
