// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Quarters of 2026 on the small plan, and the half of the year made of them.
#include "tests/domain/longerfixture.h"

namespace fixture::longer {

PeriodSnapshot empty(const Period &period)
{
    PeriodSnapshot data = fixture::smallPlan();
    data.period = period;
    data.reports.clear();
    return data;
}

PeriodSnapshot quarter(int index, const QList<AgencyReport> &reports)
{
    PeriodSnapshot data = empty(periods::quarter(2026, index));
    data.reports = reports;
    return data;
}

TaskEntry composedEntry(const QString &task, EntryState state, const QString &result)
{
    TaskEntry one = fixture::entry(task, state);
    one.result = result;
    return one;
}

PeriodSnapshot half(const QList<AgencyReport> &first, const QList<AgencyReport> &second,
                    const QList<AgencyReport> &own)
{
    PeriodSnapshot data = empty(periods::halfYear(2026, 1));
    data.reports = own;
    return composeLonger(data, {quarter(1, first), quarter(2, second)});
}

const TaskEntry *entryOf(const PeriodSnapshot &data, const QString &agency, const QString &task)
{
    return currentEntry(data, assess(data), agency, task);
}

} // namespace fixture::longer
