// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// RowJoiner: puts the rows of a form's tables together, each task once.
#pragma once

#include "models/exchange/forms/readform.h"
#include "models/exchange/forms/rowreader.h"
#include "models/exchange/forms/sheetgrid.h"

namespace dondoc::exchange {

/// Says something too, of the same task: prose goes on; of all else the first that says it counts. Where
/// both say it otherwise the row is held back, and neither state holds.
void addToRow(const ReadRow &more, ReadRow *row, QList<Issue> *issues);

/// Tells what further columns of one title say otherwise than the first one. Of two states neither holds.
void tellDoubledColumns(const SheetGrid &grid, const Header &header, int index, ReadRow *row,
                        QList<Issue> *issues);

/// Fills entries (plan's order), places and issues. Of two rows of one task the fuller is taken, the other
/// told, and where that says something else the row is held back.
void joinRows(const QList<ReadTable> &tables, const QList<Task> &tasks, ReadForm *form);

} // namespace dondoc::exchange
