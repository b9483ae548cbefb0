// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// CellDoubts: what is to be told of a sheet's cells beside what they say.
#pragma once

#include "models/domain/basics/issue.h"
#include "models/exchange/forms/headerfinder.h"
#include "models/exchange/forms/rowreader.h"

namespace dondoc::exchange {

/// The tables of a sheet; headings that do not exist where it has none.
struct SheetTables {
    const Header &tasks;
    const Header &figures;
    const ReadTable &rows; ///< under the heading of tasks
};

/// Formulas without a result, notes beside cells, columns that were read though nobody sees them, doubtful
/// days. Of a task's row with its number.
QList<Issue> cellDoubts(const Sheet &sheet, const SheetGrid &grid, const SheetTables &tables,
                        const Period &period);

/// Of prose: the notes alone.
QList<Issue> noteDoubts(const Sheet &sheet, const SheetGrid &grid, const ReadTable &rows,
                        const Period &period);

} // namespace dondoc::exchange
