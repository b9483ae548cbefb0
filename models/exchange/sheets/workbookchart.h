// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// WorkbookChart: a chart of a Document as Excel's own, over the cells that hold its numbers.
#pragma once

#include "models/report/document/document.h"

struct lxw_chart;
struct lxw_workbook;
struct lxw_worksheet;

namespace dondoc::exchange {

/// The names of the series that are drawn stand in headRow from column 1, the categories and their values
/// below. The chart is not on the sheet yet; null where the library has no memory for it.
lxw_chart *makeChart(lxw_workbook *book, lxw_worksheet *sheet, const report::Chart &chart, int headRow);

} // namespace dondoc::exchange
