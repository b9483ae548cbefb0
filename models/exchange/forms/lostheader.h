// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// LostHeader: finds the columns of a table whose heading is gone, as of a block of cells that was pasted.
#pragma once

#include "models/exchange/forms/headerfinder.h"
#include "models/exchange/forms/taskfinder.h"

namespace dondoc::exchange {

/// Columns in the order of the form, about the one in which the tasks' texts stand; none where fewer than two
/// rows carry such a text, or what would be the state's column holds other words. Its rows begin with the
/// first.
Header headerByOrder(const SheetGrid &grid, const TaskFinder &tasks, const QList<FormColumn> &columns);

} // namespace dondoc::exchange
