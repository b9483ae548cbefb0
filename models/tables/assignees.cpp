// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Who is assigned to a task, in the plan's own words, and the quarter before as a quarter of its own.
#include "models/tables/assignees.h"

#include <algorithm>

namespace dondoc::tables {

QStringList assignees(const PeriodSnapshot &data, const QString &taskNumber, Role role)
{
    QList<Assignment> found;
    for (const Assignment &assignment : data.assignments)
        if (assignment.taskNumber == taskNumber && assignment.role == role)
            found.append(assignment);
    std::stable_sort(found.begin(), found.end(),
                     [](const Assignment &a, const Assignment &b) { return a.order < b.order; });
    QStringList names;
    for (const Assignment &assignment : found)
        names.append(assignment.printed);
    return names;
}

AssessedPeriodPtr quarterBefore(const AssessedPeriod &quarter)
{
    PeriodSnapshot data = quarter.data;
    data.period = periods::previous(data.period);
    data.reports = data.previous;
    data.previous.clear();
    data.dataUntil = {};
    data.overrulings.clear();
    return makeAssessedPeriod(std::move(data));
}

} // namespace dondoc::tables
