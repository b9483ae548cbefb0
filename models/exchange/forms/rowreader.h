// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// RowReader: reads the rows of a sheet's task table into entries.
#pragma once

#include "models/domain/basics/issue.h"
#include "models/domain/reporting/agencyreport.h"
#include "models/domain/reporting/obstaclereview.h"
#include "models/exchange/forms/headerfinder.h"
#include "models/exchange/forms/taskfinder.h"

#include <QHash>
#include <QList>
#include <QString>

namespace dondoc::exchange {

/// One row of a known task.
struct ReadRow {
    TaskEntry entry;
    QHash<FormColumn, QString> places; ///< of the columns that an agency fills
    QString place;                     ///< of its task, or its first cell
    int number = 0;                    ///< in the sheet
    bool saysAnything() const;
};

/// What a sheet's table says.
struct ReadTable {
    QList<ReadRow> rows; ///< those of known tasks, blank ones too
    QList<Issue> issues;
    QList<DifficultyAnswer> answers; ///< about difficulties raised before
    QList<int> below; ///< indexes of rows under the last task of which nothing was read or told
    int copied = 0;   ///< results equal to the column of the last period
};

/// Reads from under the heading up to that row, over repeated headings.
ReadTable readRows(const SheetGrid &grid, const Header &header, int end, const TaskFinder &tasks,
                   const ColumnTitles &titles, const Period &period);

} // namespace dondoc::exchange
