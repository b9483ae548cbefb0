// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// LostHeader: finds the columns of a table whose heading is gone, as of a block of cells that was pasted, or
// of a table that goes on in another.
#pragma once

#include "models/exchange/forms/headerfinder.h"
#include "models/exchange/forms/taskfinder.h"

namespace dondoc::exchange {

/// Columns in the order of the form, about the one in which the tasks' texts stand; none where fewer than two
/// rows carry such a text, or what would be the state's column holds other words. Its rows begin with the
/// first.
Header headerByOrder(const SheetGrid &grid, const TaskFinder &tasks, const QList<FormColumn> &columns);
/// The columns of the table before, where this one goes on with it: tasks stand in them by text, or by number
/// beside states.
Header headerAsBefore(const SheetGrid &grid, const TaskFinder &tasks, const Header &before);
/// How many rows tell of tasks by their texts and say more; 0 where the first row is none of them.
int tasksWithoutHeader(const SheetGrid &grid, const TaskFinder &tasks);

} // namespace dondoc::exchange
