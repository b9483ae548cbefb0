// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// YearSoFar: counts and figures of the longer period, without its texts.
#include "models/domain/assessment/yearsofar.h"

#include "models/domain/assessment/assessment.h"

namespace dondoc {

YearSoFar yearSoFar(const PeriodSnapshot &longer)
{
    const Assessment assessment = assess(longer);
    YearSoFar year{
        longer.period,
        longer.quarters,
        assessment.figures.total,
        {},
        {},
        {longer.figures, longer.choices, longer.figuresLastYear, longer.choicesLastYear, longer.baseYears}};
    for (const TaskProgress &task : assessment.tasks) {
        if (task.hasContent() || !task.toldEarlier.isEmpty())
            year.withContent.append(task.taskNumber);
        if (isDone(task.state))
            year.done.append(task.taskNumber);
    }
    return year;
}

} // namespace dondoc
