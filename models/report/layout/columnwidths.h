// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Column widths: how a table's columns share the width of the text.
#pragma once

#include "models/report/layout/styles.h"

#include <functional>

namespace dondoc::report {

inline constexpr double kCellPaddingMm = 1.5; ///< left and right of a cell's text

/// In millimetres, of a word of that look.
using WordWidthOf = std::function<double(const QString &, const TextStyle &)>;

/// As the columns ask for it, but none narrower than the longest word of its head, its centred and its
/// right-aligned cells, so that neither "VII" nor "1.234.567" is torn; the other columns give the room.
/// Together widthMm.
QList<double> columnWidths(const Table &table, double widthMm, const WordWidthOf &widthOf);

} // namespace dondoc::report
