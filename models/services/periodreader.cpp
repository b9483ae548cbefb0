// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// PeriodReader: longer periods are composed from their quarters, a quarter tells of the year until then.
#include "models/services/periodreader.h"

#include "models/domain/assessment/comparedyears.h"
#include "models/domain/assessment/indicatorlines.h"
#include "models/domain/assessment/periodaggregation.h"
#include "models/domain/plan/planspan.h"
#include "models/storage/indicatorrepository.h"
#include "models/storage/planrepository.h"
#include "models/storage/snapshot.h"

#include <algorithm>

namespace dondoc::services {

using namespace storage;

namespace {

/// Snapshots of one moment, by the key of their period.
using SnapshotsByPeriod = QHash<QString, PeriodSnapshot>;

void want(QList<Period> &wanted, const Period &period)
{
    for (const Period &each : QList<Period>{period} + periods::quartersOf(period)) {
        if (each.kind != PeriodKind::AdHoc && !wanted.contains(each))
            wanted.append(each);
    }
}

Result<SnapshotsByPeriod> snapshotsOf(Connection &connection, const QString &planCode,
                                      const QList<Period> &wanted, const QDate &dataUntil)
{
    auto read = readSnapshots(connection, planCode, wanted, dataUntil);
    if (!read)
        return read.error();
    SnapshotsByPeriod snapshots;
    for (const PeriodSnapshot &data : *read)
        snapshots.insert(periods::key(data.period), data);
    return snapshots;
}

bool saysSomething(const PeriodSnapshot &data) { return !data.reports.isEmpty() || !data.figures.isEmpty(); }

/// From the quarters that say something, and the last in any case: it answers for the whole.
PeriodSnapshot composed(const SnapshotsByPeriod &snapshots, const Period &period)
{
    const PeriodSnapshot own = snapshots.value(periods::key(period));
    QList<PeriodSnapshot> quarters;
    const QList<Period> all = periods::quartersOf(period);
    for (const Period &each : all) {
        const PeriodSnapshot quarter = snapshots.value(periods::key(each));
        if (each == all.constLast() || saysSomething(quarter))
            quarters.append(quarter);
    }
    return composeLonger(own, quarters);
}

/// The base years of the plan's indicators.
Result<QList<int>> yearsComparedWith(Connection &connection, const QString &planCode, const Period &period)
{
    const auto plan = PlanRepository(connection).find(planCode);
    if (!plan)
        return plan.error();
    const auto indicators = IndicatorRepository(connection).all(plan->id);
    if (!indicators)
        return indicators.error();
    return baseYears(*indicators, period);
}

/// The longer period, with the years that it is compared with.
void wantCompared(QList<Period> &wanted, const Period &longer, const QList<int> &years)
{
    for (const Period &each : {longer, samePeriodLastYear(longer)})
        want(wanted, each);
    for (const int year : years)
        want(wanted, samePeriodIn(longer, year));
}

PeriodSnapshot composedAndCompared(const SnapshotsByPeriod &snapshots, const Period &period,
                                   const QList<int> &years)
{
    PeriodSnapshot longer = composed(snapshots, period);
    const PeriodSnapshot old = composed(snapshots, samePeriodLastYear(period));
    longer.reportsLastYear = old.reports;
    longer.figuresLastYear = old.figures;
    longer.choicesLastYear = old.choices;
    longer.baseYears.clear();
    for (const int year : years) {
        const PeriodSnapshot base = composed(snapshots, samePeriodIn(period, year));
        longer.baseYears.append({.year = year, .figures = base.figures, .choices = base.choices});
    }
    return longer;
}

Result<PeriodSnapshot> readLonger(Connection &connection, const QString &planCode, const Period &period,
                                  const QDate &dataUntil)
{
    const auto years = yearsComparedWith(connection, planCode, period);
    if (!years)
        return years.error();
    QList<Period> wanted;
    want(wanted, period);
    want(wanted, periods::previous(period));
    wantCompared(wanted, period, *years);
    const auto snapshots = snapshotsOf(connection, planCode, wanted, dataUntil);
    if (!snapshots)
        return snapshots.error();
    PeriodSnapshot longer = composedAndCompared(*snapshots, period, *years);
    const PeriodSnapshot previous = composed(*snapshots, periods::previous(period));
    longer.previous = previous.reports;
    longer.previousFigures = previous.figures;
    return longer;
}

Result<PeriodSnapshot> readWithYear(Connection &connection, const QString &planCode, const Period &quarter,
                                    const Period &longer, const QDate &dataUntil)
{
    const auto years = yearsComparedWith(connection, planCode, longer);
    if (!years)
        return years.error();
    QList<Period> wanted;
    want(wanted, quarter);
    wantCompared(wanted, longer, *years);
    const auto snapshots = snapshotsOf(connection, planCode, wanted, dataUntil);
    if (!snapshots)
        return snapshots.error();
    PeriodSnapshot data = snapshots->value(periods::key(quarter));
    const PeriodSnapshot whole = composedAndCompared(*snapshots, longer, *years);
    data.yearSoFar = yearSoFar(whole);
    data.disagreements = whole.disagreements;
    return data;
}

} // namespace

Result<PeriodSnapshot> readPeriod(Connection &connection, const QString &planCode, const Period &period,
                                  const QDate &dataUntil)
{
    if (periods::isComposed(period))
        return readLonger(connection, planCode, period, dataUntil);
    const auto plan = PlanRepository(connection).find(planCode);
    if (!plan)
        return plan.error();
    const auto longer = combinedWith(*plan, period);
    if (!longer)
        return readSnapshot(connection, planCode, period, dataUntil);
    return readWithYear(connection, planCode, period, *longer, dataUntil);
}

QList<Period> longerPeriods(const QList<Period> &held)
{
    QList<Period> wanted;
    for (const Period &each : held) {
        if (periods::isComposed(each))
            want(wanted, each);
        if (each.kind == PeriodKind::Quarter)
            want(wanted, periods::wholeYear(each.year));
    }
    wanted.removeIf([](const Period &each) { return !periods::isComposed(each); });
    return wanted;
}

} // namespace dondoc::services
