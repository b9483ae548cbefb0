// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Regime: working days and the two deadlines of a period.
#include "models/domain/period/regime.h"

namespace dondoc {

bool isWorkingDay(const Regime &regime, const QDate &day)
{
    if (!day.isValid() || regime.holidays.contains(day))
        return false;
    return day.dayOfWeek() < Qt::Saturday || regime.workedWeekends.contains(day);
}

QDate workingDayAfter(const Regime &regime, const QDate &day, int count)
{
    QDate found = day;
    for (int left = qBound(1, count, 30); left > 0 && found.isValid();) {
        found = found.addDays(1);
        left -= isWorkingDay(regime, found) ? 1 : 0;
    }
    return found;
}

QDate workingDayUntil(const Regime &regime, const QDate &day)
{
    QDate found = day;
    while (found.isValid() && !isWorkingDay(regime, found))
        found = found.addDays(-1);
    return found;
}

PeriodDeadlines deadlines(const Regime &regime, const Period &period)
{
    if (!period.to.isValid())
        return {};
    const QDate agencies = period.agenciesDue.isValid()
        ? period.agenciesDue
        : workingDayAfter(regime, period.to, regime.agencyWorkingDays);
    QDate upward(period.to.year(), period.to.month(), qBound(1, regime.upwardDay, 28));
    const bool tooEarly = period.kind == PeriodKind::AdHoc && workingDayUntil(regime, upward) < agencies;
    if (upward < period.to || tooEarly)
        upward = upward.addMonths(1);
    return {agencies, period.upwardDue.isValid() ? period.upwardDue : workingDayUntil(regime, upward)};
}

} // namespace dondoc
