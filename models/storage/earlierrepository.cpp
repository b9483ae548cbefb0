// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// EarlierRepository: reads only the entries that may bind a later period.
#include "models/storage/earlierrepository.h"

#include "models/storage/connection.h"
#include "models/storage/fieldvalues.h"
#include "models/storage/values.h"

namespace dondoc::storage {
namespace {

// The period's id stands behind its columns.
constexpr Sql kSelectPeriods = withFields<Period, R"sql(
SELECT {}, period.id FROM period WHERE period.plan_id = ? AND period.last_day < ?)sql">;

// Agency and period stand behind the columns of the entry.
constexpr Sql kSelectAnswers = withFields<TaskEntry, R"sql(
SELECT {}, agency_report.agency_code, agency_report.period_id
FROM period
JOIN agency_report ON agency_report.period_id = period.id
JOIN task_entry ON task_entry.report_id = agency_report.id
JOIN task ON task.id = task_entry.task_id
WHERE period.plan_id = ? AND period.last_day < ?
  AND task_entry.state IN ('done', 'nothing_arose') AND task.deadline_kind <> 'continuous'
  AND agency_report.id = (
    SELECT newest.id FROM agency_report AS newest
    WHERE newest.period_id = period.id AND newest.agency_code = agency_report.agency_code
      AND newest.state <> 'asked' AND newest.received_on <= ?
    ORDER BY newest.revision DESC LIMIT 1)
ORDER BY period.last_day, period.id, agency_report.agency_code, task.position, task.id)sql">;

constexpr Sql kSelectRulings = withFields<Overruling, R"sql(
SELECT {}, overruling.period_id
FROM period
JOIN overruling ON overruling.period_id = period.id
JOIN task ON task.id = overruling.task_id
WHERE period.plan_id = ? AND period.last_day < ?
ORDER BY period.last_day, period.id, task.position, task.id)sql">;

} // namespace

QList<Sql> EarlierRepository::statements() { return {kSelectPeriods, kSelectAnswers, kSelectRulings}; }

Result<QHash<Id, Period>> EarlierRepository::periodsBefore(Id planId, const QDate &day)
{
    QHash<Id, Period> periods;
    const auto read = m_connection.list(
        kSelectPeriods, {planId, values::day(day)}, [&periods](const QSqlQuery &query) -> Result<bool> {
            const auto period = readFields<Period>(query);
            if (!period)
                return period.error();
            periods.insert(query.value(columnCount<Period>()).toLongLong(), *period);
            return true;
        });
    if (!read)
        return read.error();
    return periods;
}

Result<QList<EarlierAnswer>> EarlierRepository::answers(Id planId, const QDate &before,
                                                        const QDate &dataUntil)
{
    const auto periods = periodsBefore(planId, before);
    if (!periods)
        return periods.error();
    return m_connection.list(kSelectAnswers, {planId, values::day(before), values::day(dataUntil)},
                             [&periods](const QSqlQuery &query) -> Result<EarlierAnswer> {
                                 const auto entry = readFields<TaskEntry>(query);
                                 if (!entry)
                                     return entry.error();
                                 constexpr int kAgency = columnCount<TaskEntry>();
                                 return EarlierAnswer{.period
                                                      = periods->value(query.value(kAgency + 1).toLongLong()),
                                                      .agencyCode = query.value(kAgency).toString(),
                                                      .entry = *entry};
                             });
}

Result<QList<EarlierRuling>> EarlierRepository::rulings(Id planId, const QDate &before)
{
    const auto periods = periodsBefore(planId, before);
    if (!periods)
        return periods.error();
    return m_connection.list(kSelectRulings, {planId, values::day(before)},
                             [&periods](const QSqlQuery &query) -> Result<EarlierRuling> {
                                 const auto ruling = readFields<Overruling>(query);
                                 if (!ruling)
                                     return ruling.error();
                                 constexpr int kPeriod = columnCount<Overruling>();
                                 return EarlierRuling{.period
                                                      = periods->value(query.value(kPeriod).toLongLong()),
                                                      .ruling = *ruling};
                             });
}

} // namespace dondoc::storage
