// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// YearBeforeReader: what such a row says goes with its task's entry.
#include "models/exchange/forms/yearbeforereader.h"

#include "models/domain/assessment/yearclosing.h"

#include <algorithm>

namespace dondoc::exchange {

QString taskOfYearBefore(const RowNames &names, const TaskFinder &tasks, const Period &period)
{
    const auto row = form::yearBeforeRow(names.mark, names.text);
    if (!row || !closesYearBefore(period) || row->year != period.year - 1)
        return {};
    if (row->taskNumber.isEmpty())
        return names.above;
    return tasks.hasNumber(row->taskNumber) ? row->taskNumber : QString();
}

void layYearBefore(const TaskEntry &said, const RowCells &cells, ReadRow &row)
{
    row.entry.lastYearState = said.state;
    row.entry.lastYearResult = said.result;
    row.places.insert(FormColumn::LastYearState, cells.places.value(FormColumn::State));
    row.places.insert(FormColumn::LastYearResult, cells.places.value(FormColumn::Result));
}

void takeYearBefore(QList<ReadRow> &rows, ReadRow &row)
{
    const auto above = std::find_if(rows.cbegin(), rows.cend(), [&row](const ReadRow &known) {
        TaskEntry alone;
        alone.taskNumber = row.entry.taskNumber;
        alone.lastYearState = known.entry.lastYearState;
        alone.lastYearResult = known.entry.lastYearResult;
        return known.saysAnything() && known.entry == alone;
    });
    if (above == rows.cend())
        return;
    row.entry.lastYearState = above->entry.lastYearState;
    row.entry.lastYearResult = above->entry.lastYearResult;
    for (const FormColumn column : form::yearBeforeColumns())
        row.places.insert(column, above->places.value(column));
    rows.erase(above);
}

} // namespace dondoc::exchange
