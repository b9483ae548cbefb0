// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// SheetRest: what a sheet says outside the tables that are read, and what it does not show.
#pragma once

#include "models/domain/basics/issue.h"
#include "models/exchange/forms/celldoubts.h"
#include "models/exchange/forms/valuereader.h"

namespace dondoc::exchange {

/// A HiddenTextLeftOut for each text that is not shown.
QList<Issue> hiddenTexts(const Sheet &sheet, const QString &name);

/// A ParagraphNotPlaced (loosetext.h) for what stands below its tables, or on a sheet without any.
QList<Issue> textBesideTables(const SheetGrid &grid, const SheetTables &tables, const AskedUnits &units);

/// What stands in the columns that a form prints for the agency to see: its target and what it told last.
QList<GivenCell> givenCells(const SheetGrid &grid, const Header &header, int end);

/// What the column of notes says beside figures, into them; a note beside none is told as left out.
QList<Issue> takeFigureNotes(const SheetGrid &grid, const Header &header, int end, QList<ReadValue> *figures);

/// An error for each number that stands in an area merged over several figures: only the first has it.
QList<Issue> mergedFigures(const Sheet &sheet, const SheetGrid &grid, const Header &header, int end);

} // namespace dondoc::exchange
