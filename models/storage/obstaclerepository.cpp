// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ObstacleRepository: difficulties and proposals, those told in agencies' reports and those entered apart.
#include "models/storage/obstaclerepository.h"

#include "models/domain/text/text.h"
#include "models/storage/changerecorder.h"
#include "models/storage/connection.h"
#include "models/storage/fieldvalues.h"
#include "models/storage/taskrepository.h"
#include "models/storage/values.h"

namespace dondoc::storage {
namespace {

// Behind its columns stands whether the officer reviewed it only after the cut-off. What was answered on a
// day after that of the report in which it was entered, and of every one since, is still to be told: a
// report's day is that of its issue, else of its newest receipt, no earlier than its cut-off.
constexpr Sql kSelectObstacles = withFields<Obstacle, R"sql(
SELECT {}, COALESCE(reviewed.last_day > ?, 0)
FROM obstacle
JOIN period ON period.id = obstacle.period_id
LEFT JOIN period AS reviewed ON reviewed.plan_id = period.plan_id AND reviewed.key = obstacle.reviewed_in
WHERE period.plan_id = ?
  AND (period.key = ?
       OR (period.last_day < ?
           AND (state IN ('open', 'proposed', 'withdrawn') OR reviewed.last_day >= ?
                OR (state = 'answered' AND answered_on IS NOT NULL AND reviewed.last_day IS NOT NULL
                    AND NOT EXISTS (
                        SELECT 1 FROM period AS told
                        WHERE told.plan_id = period.plan_id
                          AND told.last_day >= reviewed.last_day AND told.last_day < ?
                          AND answered_on <= MAX(told.last_day, COALESCE(
                              (SELECT MAX(issued_on) FROM summary_report
                               WHERE period_id = told.id AND state = 'issued'),
                              (SELECT MAX(received_on) FROM agency_report
                               WHERE period_id = told.id AND state <> 'asked'),
                              told.last_day)))))))
ORDER BY period.last_day, obstacle.id)sql">;

// Of those, what is told by now; see above.
constexpr Sql kSelectSettled = withFields<Obstacle, R"sql(
SELECT {}
FROM obstacle
JOIN period ON period.id = obstacle.period_id
LEFT JOIN period AS reviewed ON reviewed.plan_id = period.plan_id AND reviewed.key = obstacle.reviewed_in
WHERE period.plan_id = ? AND state NOT IN ('open', 'proposed', 'withdrawn') AND period.last_day < ?
  AND COALESCE(reviewed.last_day, period.last_day) >= ? AND COALESCE(reviewed.last_day, '') < ?
  AND (state <> 'answered' OR answered_on IS NULL OR reviewed.last_day IS NULL
       OR EXISTS (
           SELECT 1 FROM period AS told
           WHERE told.plan_id = period.plan_id
             AND told.last_day >= reviewed.last_day AND told.last_day < ?
             AND answered_on <= MAX(told.last_day, COALESCE(
                 (SELECT MAX(issued_on) FROM summary_report
                  WHERE period_id = told.id AND state = 'issued'),
                 (SELECT MAX(received_on) FROM agency_report
                  WHERE period_id = told.id AND state <> 'asked'),
                 told.last_day))))
ORDER BY period.last_day, obstacle.id)sql">;

// The number of the task whose entry tells it stands behind its columns, blank where it stands apart.
constexpr Sql kSelectTold = withFields<Obstacle, R"sql(
SELECT {}, COALESCE(origin.number, '')
FROM obstacle
JOIN period ON period.id = obstacle.period_id
LEFT JOIN task AS origin ON origin.id = obstacle.origin_task_id
WHERE obstacle.period_id = ? AND agency_code = ? ORDER BY obstacle.id)sql">;

// A report on the period's cut-off or a later one may have asked for what was raised in it.
constexpr Sql kSelectAsked = R"sql(
SELECT EXISTS (
    SELECT 1 FROM period AS raised
    JOIN period AS told ON told.plan_id = raised.plan_id AND told.last_day >= raised.last_day
    JOIN summary_report ON summary_report.period_id = told.id AND summary_report.state = 'issued'
    WHERE raised.id = ?))sql";

constexpr Sql kSelectObstacleTasks = R"sql(
SELECT obstacle_task.obstacle_id, task.number
FROM obstacle_task JOIN task ON task.id = obstacle_task.task_id
WHERE task.plan_id = ? ORDER BY obstacle_task.obstacle_id, obstacle_task.position)sql";

constexpr Sql kSelectToldTasks = R"sql(
SELECT obstacle_task.obstacle_id, task.number
FROM obstacle
JOIN obstacle_task ON obstacle_task.obstacle_id = obstacle.id
JOIN task ON task.id = obstacle_task.task_id
WHERE obstacle.period_id = ? AND obstacle.agency_code = ?
ORDER BY obstacle_task.obstacle_id, obstacle_task.position)sql";

constexpr Sql kSelectTaskRows = R"sql(
SELECT id FROM obstacle_task WHERE obstacle_id = ? ORDER BY position)sql";

constexpr Sql kSelectOrigin = R"sql(
SELECT COALESCE(task.number, '') FROM obstacle LEFT JOIN task ON task.id = obstacle.origin_task_id
WHERE obstacle.id = ?)sql";

Result<Obstacle> obstacleFrom(const QSqlQuery &query) { return readFields<Obstacle>(query); }

/// What was said of it after the cut-off is not yet known on that day (rule 4 of the field).
Result<Obstacle> asOfCutOff(const QSqlQuery &query)
{
    auto obstacle = obstacleFrom(query);
    if (obstacle && query.value(columnCount<Obstacle>()).toBool()) {
        obstacle->reviewedIn.clear();
        if (!isAsked(obstacle->state)) {
            obstacle->state = ObstacleState::Open;
            obstacle->answer.clear();
            obstacle->answeredOn = QDate();
        }
    }
    return obstacle;
}

QVariantList obstacleColumns(const Obstacle &obstacle, Id periodId, Id originTaskId)
{
    const QString said = obstacle.heading + u' ' + obstacle.text + u' ' + obstacle.proposal;
    return ColumnValues(obstacle)
        .set("period_id", periodId)
        .set("origin_task_id", values::key(originTaskId))
        .set("search_key", text::searchKey(said))
        .of(Table::Obstacle);
}

/// "Không có khó khăn." beside a proposal is no difficulty.
QString unlessNone(const QString &words) { return text::saysNone(words) ? QString() : words; }

bool tellsObstacle(const TaskEntry &entry)
{
    return !text::saysNone(entry.difficulty) || !text::saysNone(entry.proposal);
}

bool sameWords(const QString &some, const QString &others)
{
    return text::searchKey(some) == text::searchKey(others);
}

/// In the words of the entry, though no entry tells it any more; without id where there is none.
Obstacle takeApart(QList<Obstacle> &apart, const TaskEntry &entry)
{
    for (qsizetype at = 0; at < apart.size(); ++at) {
        const Obstacle &each = apart.at(at);
        if (each.taskNumbers.value(0) == entry.taskNumber && sameWords(each.text, entry.difficulty)
            && sameWords(each.proposal, entry.proposal))
            return apart.takeAt(at);
    }
    return {};
}

} // namespace

QList<Sql> ObstacleRepository::statements()
{
    return {kSelectObstacles,     kSelectSettled,   kSelectTold,     kSelectAsked,
            kSelectObstacleTasks, kSelectToldTasks, kSelectTaskRows, kSelectOrigin};
}

Result<QList<Obstacle>> ObstacleRepository::of(Id planId, const Period &period)
{
    const QVariant cutOff = values::day(period.to);
    auto obstacles = m_connection.list(
        kSelectObstacles, {cutOff, planId, periods::key(period), cutOff, cutOff, cutOff}, asOfCutOff);
    if (!obstacles)
        return obstacles;
    if (const auto done = readTasks(*obstacles, kSelectObstacleTasks, {planId}); !done)
        return done.error();
    return obstacles;
}

Result<QList<Obstacle>> ObstacleRepository::settledBefore(Id planId, const Period &period)
{
    const QVariant cutOff = values::day(period.to);
    auto obstacles = m_connection.list(
        kSelectSettled, {planId, cutOff, values::day(period.to.addYears(-1)), cutOff, cutOff}, obstacleFrom);
    if (!obstacles)
        return obstacles;
    if (const auto done = readTasks(*obstacles, kSelectObstacleTasks, {planId}); !done)
        return done.error();
    return obstacles;
}

Result<ObstacleRepository::Raised> ObstacleRepository::raisedBy(Id periodId, const QString &agencyCode)
{
    const QVariantList of{periodId, values::line(agencyCode)};
    QStringList origins;
    auto obstacles = m_connection.list(kSelectTold, of, [&origins](const QSqlQuery &query) {
        origins.append(query.value(columnCount<Obstacle>()).toString());
        return obstacleFrom(query);
    });
    if (!obstacles)
        return obstacles.error();
    if (const auto done = readTasks(*obstacles, kSelectToldTasks, of); !done)
        return done.error();
    Raised raised;
    for (int i = 0; i < origins.size(); ++i) {
        if (origins.at(i).isEmpty())
            raised.apart.append(obstacles->at(i));
        else
            raised.byTask.insert(origins.at(i), obstacles->at(i));
    }
    return raised;
}

Result<void> ObstacleRepository::readTasks(QList<Obstacle> &obstacles, Sql sql, const QVariantList &values)
{
    QHash<Id, Obstacle *> byId;
    for (Obstacle &obstacle : obstacles)
        byId.insert(obstacle.id, &obstacle);
    const auto rows = m_connection.list(sql, values, [&byId](const QSqlQuery &query) {
        if (Obstacle *obstacle = byId.value(query.value(0).toLongLong()))
            obstacle->taskNumbers.append(query.value(1).toString());
        return true;
    });
    return rows.done();
}

Result<void> ObstacleRepository::follow(ChangeRecorder &recorder, const PeriodRef &place,
                                        const AgencyReport &report)
{
    auto known = raisedBy(place.periodId, report.agencyCode);
    if (!known)
        return known.error();
    const auto asked = m_connection.value(kSelectAsked, {place.periodId});
    if (!asked)
        return asked.error();
    if (asked->toBool()) {
        if (const auto done = keepAsked(recorder, place, report, *known); !done)
            return done;
    }
    for (const TaskEntry &entry : report.entries) {
        if (!tellsObstacle(entry))
            continue;
        const Obstacle stored = known->byTask.take(entry.taskNumber);
        if (const auto done = followEntry(recorder, place, report, entry, stored); !done)
            return done;
    }
    for (const Obstacle &obstacle : std::as_const(known->byTask)) {
        if (const auto removed = remove(recorder, obstacle); !removed)
            return removed;
    }
    return {};
}

// It leaves only by an answer, a withdrawal or its task (rule 13 of the field), not by a report's silence.
Result<void> ObstacleRepository::keepAsked(ChangeRecorder &recorder, const PeriodRef &place,
                                           const AgencyReport &report, Raised &known)
{
    const QStringList tasks = known.byTask.keys();
    for (const QString &task : tasks) {
        const TaskEntry *entry = findEntry(report, task);
        const Obstacle &stored = known.byTask[task];
        if (entry && tellsObstacle(*entry) && sameWords(entry->proposal, stored.proposal))
            continue;
        if (const auto done = write(recorder, place, {}, known.byTask.take(task)); !done)
            return done.error();
    }
    for (const TaskEntry &entry : report.entries) {
        if (!tellsObstacle(entry) || known.byTask.contains(entry.taskNumber))
            continue;
        if (const Obstacle apart = takeApart(known.apart, entry); apart.id)
            known.byTask.insert(entry.taskNumber, apart);
    }
    return {};
}

Result<void> ObstacleRepository::followEntry(ChangeRecorder &recorder, const PeriodRef &place,
                                             const AgencyReport &report, const TaskEntry &entry,
                                             const Obstacle &known)
{
    Obstacle obstacle = known;
    obstacle.agencyCode = report.agencyCode;
    obstacle.text = unlessNone(entry.difficulty);
    obstacle.proposal = unlessNone(entry.proposal);
    obstacle.example = report.example;
    if (!obstacle.id)
        obstacle.taskNumbers = QStringList{entry.taskNumber};
    return write(recorder, place, entry.taskNumber, obstacle).done();
}

Result<Id> ObstacleRepository::save(ChangeRecorder &recorder, const PeriodRef &place,
                                    const Obstacle &obstacle)
{
    if (obstacle.id) {
        return m_connection.value(kSelectOrigin, {obstacle.id}).and_then([&](const QVariant &origin) {
            return write(recorder, place, origin.toString(), obstacle);
        });
    }
    const auto known = raisedBy(place.periodId, obstacle.agencyCode);
    if (!known)
        return known.error();
    const QString first = obstacle.taskNumbers.value(0);
    if (!known->byTask.contains(first))
        return write(recorder, place, {}, obstacle);
    Obstacle joined = obstacle;
    joined.id = known->byTask.value(first).id;
    joined.version = known->byTask.value(first).version;
    return write(recorder, place, first, joined);
}

Result<Id> ObstacleRepository::raise(ChangeRecorder &recorder, const PeriodRef &place,
                                     const Obstacle &obstacle)
{
    return write(recorder, place, {}, obstacle);
}

Result<void> ObstacleRepository::review(ChangeRecorder &recorder, const Obstacle &obstacle)
{
    const RecordKind &kind = recordKind(Table::Obstacle);
    const auto row = findRow(m_connection, kind, obstacle.id);
    if (!row)
        return row.error();
    if (!row->has_value() || row->value().version != obstacle.version)
        return Error{ErrorCode::Conflict, recordLabel(kind, obstacle.id), {}};
    QVariantList columns = row->value().values;
    const ColumnValues said(obstacle);
    for (const char *column : {"state", "answer", "answered_on", "reviewed_in"})
        columns[kind.columns.indexOf(QLatin1String(column))] = said.value(column);
    return recorder.update(Table::Obstacle, obstacle.id, obstacle.version, columns).done();
}

Result<Id> ObstacleRepository::write(ChangeRecorder &recorder, const PeriodRef &place, const QString &origin,
                                     const Obstacle &obstacle)
{
    const auto known = TaskRepository(m_connection).ids(place.planId);
    if (!known)
        return known.error();
    QList<Id> taskIds;
    for (const QString &number : obstacle.taskNumbers) {
        if (!known->contains(number))
            return Error{ErrorCode::UnknownTask, number, {}};
        taskIds.append(known->value(number));
    }
    const QVariantList columns = obstacleColumns(obstacle, place.periodId, known->value(origin));
    return writeRows(recorder, obstacle, columns, taskIds);
}

Result<Id> ObstacleRepository::writeRows(ChangeRecorder &recorder, const Obstacle &obstacle,
                                         const QVariantList &columns, const QList<Id> &taskIds)
{
    if (!obstacle.id) {
        const auto id = recorder.insert(Table::Obstacle, columns);
        if (!id)
            return id;
        return saveTasks(recorder, *id, taskIds).transform([&id](bool) { return *id; });
    }
    const auto updated = recorder.update(Table::Obstacle, obstacle.id, obstacle.version, columns);
    if (!updated)
        return updated.error();
    const auto tasks = saveTasks(recorder, obstacle.id, taskIds);
    if (!tasks)
        return tasks.error();
    if (*tasks && !*updated) {
        if (const auto done = recorder.touch(Table::Obstacle, obstacle.id, obstacle.version); !done)
            return done.error();
    }
    return obstacle.id;
}

Result<bool> ObstacleRepository::saveTasks(ChangeRecorder &recorder, Id id, const QList<Id> &taskIds)
{
    const auto stored = m_connection.list(kSelectTaskRows, {id},
                                          [](const QSqlQuery &query) { return query.value(0).toLongLong(); });
    if (!stored)
        return stored.error();
    QList<QVariantList> wanted;
    for (const Id taskId : taskIds)
        wanted.append(ColumnValues()
                          .set("obstacle_id", id)
                          .set("task_id", taskId)
                          .set("position", values::number(wanted.size()))
                          .of(Table::ObstacleTask));
    return recorder.replace(Table::ObstacleTask, *stored, wanted);
}

Result<void> ObstacleRepository::remove(ChangeRecorder &recorder, const Obstacle &obstacle)
{
    if (const auto tasks = saveTasks(recorder, obstacle.id, {}); !tasks)
        return tasks.error();
    return recorder.remove(Table::Obstacle, obstacle.id, obstacle.version);
}

} // namespace dondoc::storage
