// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// PeriodReader: longer periods are composed from their quarters, a quarter tells of the year until then.
#include "models/services/periodreader.h"

#include "models/domain/assessment/comparedyears.h"
#include "models/domain/assessment/indicatorlines.h"
#include "models/domain/assessment/periodaggregation.h"
#include "models/domain/assessment/yearsofar.h"
#include "models/domain/plan/planspan.h"
#include "models/storage/indicatorrepository.h"
#include "models/storage/periodrepository.h"
#include "models/storage/planrepository.h"
#include "models/storage/snapshot.h"

#include <algorithm>

namespace dondoc::services {

using namespace storage;

namespace {

/// Snapshots of one moment, by the key of their period.
using SnapshotsByPeriod = QHash<QString, PeriodSnapshot>;

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

/// From the quarters that say something, and the last in any case: it answers for the whole. Blank where
/// nothing was ever written for the period and its quarters, see wantCompared().
PeriodSnapshot composed(const SnapshotsByPeriod &snapshots, const Period &period)
{
    const auto own = snapshots.constFind(periods::key(period));
    if (own == snapshots.constEnd())
        return {};
    QList<PeriodSnapshot> quarters;
    const QList<Period> all = periods::quartersOf(period);
    for (const Period &each : all) {
        const PeriodSnapshot quarter = snapshots.value(periods::key(each));
        if (each == all.constLast() || saysSomething(quarter))
            quarters.append(quarter);
    }
    return composeLonger(*own, quarters);
}

/// The base years of the plan's indicators.
Result<QList<int>> yearsComparedWith(Connection &connection, const Plan &plan, const Period &period)
{
    return IndicatorRepository(connection).all(plan.id).transform([&period](const QList<Indicator> &all) {
        return baseYears(all, period);
    });
}

/// Of a longer period and its quarters, those that something was ever written for.
Result<QList<Period>> writtenParts(Connection &connection, Id planId, const Period &longer)
{
    PeriodRepository repository(connection);
    QList<Period> parts = QList<Period>{longer} + periods::quartersOf(longer);
    for (qsizetype at = parts.size() - 1; at >= 0; --at) {
        const auto id = repository.id(planId, periods::key(parts.at(at)));
        if (!id)
            return id.error();
        if (*id == 0)
            parts.removeAt(at);
    }
    return parts;
}

/// What composed() asks for. To read a period that holds nothing takes nearly as long as one that does.
Result<void> wantComposed(QList<Period> &wanted, Connection &connection, Id planId, const Period &longer)
{
    const auto parts = writtenParts(connection, planId, longer);
    if (!parts)
        return parts.error();
    const QList<Period> all = QList<Period>{longer, periods::quartersOf(longer).constLast()} + *parts;
    for (const Period &each : all) {
        if (!wanted.contains(each))
            wanted.append(each);
    }
    return {};
}

/// The years that a longer period is compared with, as far as anything is held of them.
Result<void> wantCompared(QList<Period> &wanted, Connection &connection, Id planId, const Period &longer,
                          const QList<int> &years)
{
    QList<Period> compared{samePeriodLastYear(longer)};
    for (const int year : years)
        compared.append(samePeriodIn(longer, year));
    for (const Period &each : std::as_const(compared)) {
        const auto parts = writtenParts(connection, planId, each);
        if (!parts)
            return parts.error();
        if (parts->isEmpty())
            continue;
        if (const auto done = wantComposed(wanted, connection, planId, each); !done)
            return done;
    }
    return {};
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

Result<PeriodSnapshot> readLonger(Connection &connection, const Plan &plan, const Period &period,
                                  const QDate &dataUntil)
{
    const auto years = yearsComparedWith(connection, plan, period);
    if (!years)
        return years.error();
    QList<Period> wanted;
    for (const Period &each : {period, periods::previous(period)}) {
        if (const auto done = wantComposed(wanted, connection, plan.id, each); !done)
            return done.error();
    }
    if (const auto done = wantCompared(wanted, connection, plan.id, period, *years); !done)
        return done.error();
    const auto snapshots = snapshotsOf(connection, plan.code, wanted, dataUntil);
    if (!snapshots)
        return snapshots.error();
    PeriodSnapshot longer = composedAndCompared(*snapshots, period, *years);
    const PeriodSnapshot previous = composed(*snapshots, periods::previous(period));
    longer.previous = previous.reports;
    longer.previousFigures = previous.figures;
    return longer;
}

Result<PeriodSnapshot> readWithYear(Connection &connection, const Plan &plan, const Period &quarter,
                                    const Period &longer, const QDate &dataUntil)
{
    const auto years = yearsComparedWith(connection, plan, longer);
    if (!years)
        return years.error();
    QList<Period> wanted{quarter};
    if (const auto done = wantComposed(wanted, connection, plan.id, longer); !done)
        return done.error();
    if (const auto done = wantCompared(wanted, connection, plan.id, longer, *years); !done)
        return done.error();
    const auto snapshots = snapshotsOf(connection, plan.code, wanted, dataUntil);
    if (!snapshots)
        return snapshots.error();
    PeriodSnapshot data = snapshots->value(periods::key(quarter));
    const PeriodSnapshot whole = composedAndCompared(*snapshots, longer, *years);
    if (!data.dataUntil.isValid() && longer.to == quarter.to)
        data.dataUntil = issuedUntil(whole); // it is the second report on that cut-off
    data.yearSoFar = yearSoFar(whole);
    data.disagreements = whole.disagreements;
    return data;
}

} // namespace

Result<PeriodSnapshot> readPeriod(Connection &connection, const QString &planCode, const Period &period,
                                  const QDate &dataUntil)
{
    const auto plan = PlanRepository(connection).find(planCode);
    if (!plan)
        return plan.error();
    if (periods::isComposed(period))
        return readLonger(connection, *plan, period, dataUntil);
    const auto longer = combinedWith(*plan, period);
    if (!longer)
        return readSnapshot(connection, planCode, period, dataUntil);
    return readWithYear(connection, *plan, period, *longer, dataUntil);
}

QList<Period> longerPeriods(const QList<Period> &held)
{
    QList<Period> longer;
    for (const Period &each : held) {
        const Period whole = each.kind == PeriodKind::Quarter ? periods::wholeYear(each.year) : each;
        if (periods::isComposed(whole) && !longer.contains(whole))
            longer.append(whole);
    }
    return longer;
}

} // namespace dondoc::services
