// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Formulas: what formulas come to whose results a file does not hold, as files have that programs wrote which
// do not calculate.
#pragma once

#include "models/exchange/sheets/cellvalue.h"
#include "models/exchange/sheets/workbook.h"

namespace dondoc::exchange {

/// Fills cells that have a formula and no text. What is beyond reckonedFormula(), or speaks of cells in which
/// nothing stands, leaves its cell blank.
void reckonFormulas(Workbook *workbook, DayCount days);

} // namespace dondoc::exchange
