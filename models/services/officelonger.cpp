// SPDX-License-Identifier: GPL-3.0-or-later
// Office, reading: longer periods are composed from their quarters, a quarter tells of the year until then.
#include "models/services/office.h"

#include "models/domain/assessment/indicatorlines.h"
#include "models/domain/assessment/periodaggregation.h"
#include "models/storage/datafile.h"
#include "models/storage/snapshot.h"

#include <algorithm>

namespace dondoc::services {

using namespace storage;

namespace {

/// Snapshots of one moment, by the key of their period.
using Shelf = QHash<QString, PeriodSnapshot>;

void want(QList<Period> &wanted, const Period &period)
{
    for (const Period &each : QList<Period>{period} + periods::quartersOf(period)) {
        if (each.kind != PeriodKind::AdHoc && !wanted.contains(each))
            wanted.append(each);
    }
}

Result<Shelf> shelfOf(Connection &connection, const QString &planCode, const QList<Period> &wanted,
                      const QDate &dataUntil)
{
    auto read = readSnapshots(connection, planCode, wanted, dataUntil);
    if (!read)
        return read.error();
    Shelf shelf;
    for (PeriodSnapshot &data : *read)
        shelf.insert(periods::key(data.period), std::move(data));
    return shelf;
}

bool saysSomething(const PeriodSnapshot &data) { return !data.reports.isEmpty() || !data.figures.isEmpty(); }

/// From the quarters that say something, and the last in any case: it answers for the whole.
PeriodSnapshot composed(const Shelf &shelf, const Period &period)
{
    const PeriodSnapshot own = shelf.value(periods::key(period));
    QList<PeriodSnapshot> quarters;
    const QList<Period> all = periods::quartersOf(period);
    for (const Period &each : all) {
        const PeriodSnapshot quarter = shelf.value(periods::key(each));
        if (each == all.constLast() || saysSomething(quarter))
            quarters.append(quarter);
    }
    return composeLonger(own, quarters);
}

Result<PeriodSnapshot> readLonger(Connection &connection, const QString &planCode, const Period &period,
                                  const QDate &dataUntil)
{
    const Period before = periods::previous(period);
    const Period lastYear = samePeriodLastYear(period);
    QList<Period> wanted;
    for (const Period &each : {period, before, lastYear})
        want(wanted, each);
    const auto shelf = shelfOf(connection, planCode, wanted, dataUntil);
    if (!shelf)
        return shelf.error();
    PeriodSnapshot longer = composed(*shelf, period);
    const PeriodSnapshot previous = composed(*shelf, before);
    longer.previous = previous.reports;
    longer.previousFigures = previous.figures;
    const PeriodSnapshot old = composed(*shelf, lastYear);
    longer.reportsLastYear = old.reports;
    longer.figuresLastYear = old.figures;
    longer.choicesLastYear = old.choices;
    return longer;
}

/// Earlier quarters of its year hold reports: both are written as one.
bool followsOthers(const QList<Period> &held, const Period &quarter)
{
    return std::any_of(held.begin(), held.end(), [&quarter](const Period &each) {
        return each.kind == PeriodKind::AssessedPeriod && each.year == quarter.year
            && each.index < quarter.index;
    });
}

Result<PeriodSnapshot> readWithYear(Connection &connection, const QString &planCode, const Period &quarter,
                                    const Period &longer, const QDate &dataUntil)
{
    QList<Period> wanted;
    want(wanted, quarter);
    want(wanted, longer);
    const auto shelf = shelfOf(connection, planCode, wanted, dataUntil);
    if (!shelf)
        return shelf.error();
    PeriodSnapshot data = shelf->value(periods::key(quarter));
    const PeriodSnapshot whole = composed(*shelf, longer);
    data.yearSoFar = yearSoFar(whole);
    data.disagreements = whole.disagreements;
    return data;
}

} // namespace

Result<PeriodSnapshot> Office::data(const QString &planCode, const Period &period,
                                    const QDate &dataUntil) const
{
    if (periods::isComposed(period))
        return readLonger(m_file->connection(), planCode, period, dataUntil);
    const auto longer = periods::writtenAsOneWith(period);
    if (!longer)
        return stored(planCode, period, dataUntil);
    const auto held = periods(planCode);
    if (!held)
        return held.error();
    if (!followsOthers(*held, period))
        return stored(planCode, period, dataUntil);
    return readWithYear(m_file->connection(), planCode, period, *longer, dataUntil);
}

Result<PeriodSnapshot> Office::stored(const QString &planCode, const Period &period,
                                      const QDate &dataUntil) const
{
    return readSnapshot(m_file->connection(), planCode, period, dataUntil);
}

/// Each year is composed once, as are the longer periods that something was told for directly.
Result<QList<Issue>> Office::checkLonger(const QString &planCode) const
{
    const auto held = periods(planCode);
    if (!held)
        return held.error();
    QList<Period> longer;
    for (const Period &each : *held) {
        if (periods::isComposed(each))
            want(longer, each);
        if (each.kind == PeriodKind::AssessedPeriod)
            want(longer, periods::wholeYear(each.year));
    }
    QList<Issue> issues;
    for (const Period &each : std::as_const(longer)) {
        if (!periods::isComposed(each))
            continue;
        const auto read = data(planCode, each);
        if (!read)
            return read.error();
        for (const Issue &issue : read->disagreements) {
            if (!issues.contains(issue))
                issues.append(issue);
        }
    }
    return issues;
}

} // namespace dondoc::services
