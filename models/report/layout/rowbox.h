// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// RowBox: lines of text in columns side by side; a table's row, or the two columns of a signature block.
#pragma once

#include "models/report/layout/flowbox.h"

namespace dondoc::report {

struct CellBox {
    double xMm = 0;      ///< left end of its lines
    bool middle = false; ///< centred in the row's height, where the row is whole
    QList<ShapedLine> lines;
};

struct RowBox {
    QString key;
    int table = 0;
    double widthMm = 0;
    double paddingMm = 0;    ///< above and below the lines
    QList<double> bordersMm; ///< x of the upright borders; none: no borders at all
    QList<CellBox> cells;
};

double heightOf(const ShapedLine &line);
double heightOf(const QList<ShapedLine> &lines);
double heightOf(const RowBox &row);

/// Adds lines one below the other, the first line's top at yMm.
void appendLines(FlowBox &strip, const QList<ShapedLine> &lines, double xMm, double yMm);

/// The row as one strip, or in slices where it is taller than maximumMm.
FlowBox stripOf(RowBox row, double maximumMm);

} // namespace dondoc::report
