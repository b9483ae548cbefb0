// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// BarLayout: bars that lie, between a chart's legend and its note.
#pragma once

#include "models/report/layout/chartcanvas.h"

namespace dondoc::report {

/// Draws series (those with a number) below what is there; the chart has a category at least.
void drawBars(ChartCanvas &canvas, const Chart &chart, const QList<ChartSeries> &series);

} // namespace dondoc::report
