// SPDX-License-Identifier: GPL-3.0-or-later
// Plots: the drawing between a chart's legend and its note, one for each kind.
#pragma once

#include "models/report/layout/chartcanvas.h"

namespace dondoc::report {

/// Draw series (those with a number) below what is there; the chart has a category at least.
void drawBars(ChartCanvas &canvas, const Chart &chart, const QList<ChartSeries> &series);
void drawColumns(ChartCanvas &canvas, const Chart &chart, const QList<ChartSeries> &series);

} // namespace dondoc::report
