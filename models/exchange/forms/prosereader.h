// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ProseReader: reads a report in prose for what it says of tasks by number or by name.
#pragma once

#include "models/exchange/forms/rowreader.h"

namespace dondoc::exchange {

struct ReadProse {
    /// Rows of the tasks that are spoken of, in that order. Paragraphs that belong to none are told where any
    /// task is.
    ReadTable table;
    QList<int> placed; ///< indexes of the rows that are told of under a task
    int first = -1;    ///< index of the row where the report begins, with a heading or a task; -1: nowhere
};

ReadProse readProse(const SheetGrid &grid, const TaskFinder &tasks, const ColumnTitles &titles,
                    const Period &period);

} // namespace dondoc::exchange
