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

// Of each agency and period the version that counts now, and where the period's report was issued the one
// that counted in its newest edition. Behind the columns of the entry stand agency and period, the day of
// receipt, whether the version came after the issue, and whether it is made up.
constexpr Sql kSelectAnswers = withFields<TaskEntry, R"sql(
WITH issued AS (
    SELECT period_id, data_until, issued_at FROM summary_report AS newest
    WHERE kind = 'summary' AND state = 'issued' AND edition = (
        SELECT MAX(edition) FROM summary_report AS any_one
        WHERE any_one.period_id = newest.period_id AND any_one.kind = 'summary' AND any_one.state = 'issued')),
known AS (
    SELECT agency_report.id, period.id AS period_id, agency_code, revision, received_on, example,
        issued.period_id IS NOT NULL AS is_issued,
        received_on <= issued.data_until AND entered_at <= issued.issued_at AS was_there
    FROM period
    JOIN agency_report ON agency_report.period_id = period.id
    LEFT JOIN issued ON issued.period_id = period.id
    WHERE period.plan_id = ? AND period.last_day < ?
      AND agency_report.state <> 'asked' AND received_on <= ?),
version AS (
    SELECT period_id, agency_code, MAX(revision) AS now,
        MAX(CASE WHEN was_there THEN revision END) AS at_issue
    FROM known GROUP BY period_id, agency_code)
SELECT {}, known.agency_code, known.period_id, known.received_on,
    known.is_issued AND known.revision IS NOT version.at_issue AS since_issue,
    known.example
FROM version
JOIN known ON known.period_id = version.period_id AND known.agency_code = version.agency_code
    AND known.revision IN (version.now, version.at_issue)
JOIN period ON period.id = known.period_id
JOIN task_entry ON task_entry.report_id = known.id
JOIN task ON task.id = task_entry.task_id
WHERE task.deadline_kind <> 'continuous'
  AND (task_entry.state IN ('done', 'nothing_arose') OR (since_issue AND task_entry.state <> ''))
ORDER BY period.last_day, period.id, known.agency_code, task.position, task.id, known.revision)sql">;

constexpr Sql kSelectRulings = withFields<Overruling, R"sql(
SELECT {}, overruling.period_id
FROM period
JOIN overruling ON overruling.period_id = period.id
JOIN task ON task.id = overruling.task_id
WHERE period.plan_id = ? AND period.last_day < ?
ORDER BY period.last_day, period.id, task.position, task.id)sql">;

Result<EarlierAnswer> answerFrom(const QSqlQuery &query, const QHash<Id, Period> &periods)
{
    const auto entry = readFields<TaskEntry>(query);
    if (!entry)
        return entry.error();
    constexpr int kAgency = columnCount<TaskEntry>();
    return EarlierAnswer{.period = periods.value(query.value(kAgency + 1).toLongLong()),
                         .agencyCode = query.value(kAgency).toString(),
                         .entry = *entry,
                         .receivedOn = values::toDay(query.value(kAgency + 2)),
                         .sinceIssue = query.value(kAgency + 3).toBool(),
                         .example = query.value(kAgency + 4).toBool()};
}

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
                             [&periods](const QSqlQuery &query) { return answerFrom(query, *periods); });
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
