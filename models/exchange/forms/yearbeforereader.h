// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// YearBeforeReader: the rows of a form of quarter I that tell of a task's year before.
#pragma once

#include "models/exchange/forms/cellreader.h"
#include "models/exchange/forms/rowreader.h"

namespace dondoc::exchange {

/// What a row is known by.
struct RowNames {
    QString mark;
    QString text;
    QString above; ///< number of the task over it
};

/// Whose year before the row tells of; blank where it does not, or where the period does not ask for it.
QString taskOfYearBefore(const RowNames &names, const TaskFinder &tasks, const Period &period);
/// Writes what was said of it, and where, into the task's row.
void layYearBefore(const TaskEntry &said, const RowCells &cells, ReadRow &row);
/// Takes it from a row that stood above the task's own, which goes.
void takeYearBefore(QList<ReadRow> &rows, ReadRow &row);

} // namespace dondoc::exchange
