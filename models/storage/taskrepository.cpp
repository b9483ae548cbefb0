// SPDX-License-Identifier: GPL-3.0-or-later
// TaskRepository: a plan's tasks with their deadline history, and who is assigned to them.
#include "models/storage/taskrepository.h"

#include "models/domain/text/text.h"
#include "models/storage/changerecorder.h"
#include "models/storage/connection.h"
#include "models/storage/enumkeywords.h"
#include "models/storage/values.h"

#include <algorithm>

namespace dondoc::storage {
namespace {

constexpr Sql kSelectTasks = R"sql(
SELECT task.id, task.version, task.number, COALESCE(parent.number, ''), task.text, task.heading,
       task.prose_group, task.product, task.product_to, task.deadline_kind, task.deadline_text,
       task.deadline_from, task.deadline_to, task.source, task.position
FROM task LEFT JOIN task AS parent ON parent.id = task.parent_id
WHERE task.plan_id = ? ORDER BY task.position, task.id)sql";

constexpr Sql kSelectDeadlineChanges = R"sql(
SELECT deadline_change.task_id, before_kind, before_text, before_from, before_to, after_kind, after_text,
       after_from, after_to, decided_by, document
FROM deadline_change JOIN task ON task.id = deadline_change.task_id
WHERE task.plan_id = ? ORDER BY deadline_change.task_id, deadline_change.position)sql";

constexpr Sql kSelectDeadlineChangeIds = R"sql(
SELECT id FROM deadline_change WHERE task_id = ? ORDER BY position)sql";

constexpr Sql kSelectAssignments = R"sql(
SELECT assignment.id, task.number, role, kind, COALESCE(agency_code, group_code, ''), printed,
       assignment.position
FROM assignment JOIN task ON task.id = assignment.task_id
WHERE task.plan_id = ? ORDER BY task.position, role DESC, assignment.position)sql";

constexpr Sql kSelectTaskIds = R"sql(SELECT number, id FROM task WHERE plan_id = ?)sql";

Deadline deadlineFrom(const QSqlQuery &query, int first)
{
    return {fromWord<DeadlineKind>(query.value(first).toString()), query.value(first + 1).toString(),
            values::toDay(query.value(first + 2)), values::toDay(query.value(first + 3))};
}

Task taskFrom(const QSqlQuery &query)
{
    Task task;
    task.id = query.value(0).toLongLong();
    task.version = query.value(1).toInt();
    task.number = query.value(2).toString();
    task.parent = query.value(3).toString();
    task.text = query.value(4).toString();
    task.heading = query.value(5).toBool();
    task.group = query.value(6).toString();
    task.product = query.value(7).toString();
    task.productTo = query.value(8).toString();
    task.deadline = deadlineFrom(query, 9);
    task.source = query.value(13).toString();
    task.order = query.value(14).toInt();
    return task;
}

Assignment assignmentFrom(const QSqlQuery &query)
{
    Assignment assignment;
    assignment.id = query.value(0).toLongLong();
    assignment.taskNumber = query.value(1).toString();
    assignment.role = fromWord<Role>(query.value(2).toString());
    assignment.kind = fromWord<AssigneeKind>(query.value(3).toString());
    assignment.code = query.value(4).toString();
    assignment.printed = query.value(5).toString();
    assignment.order = query.value(6).toInt();
    return assignment;
}

QVariantList taskColumns(const Deadline &deadline)
{
    return {word(deadline.kind), values::line(deadline.text), values::day(deadline.from),
            values::day(deadline.to)};
}

QVariantList taskColumns(const Task &task, Id planId, Id parentId)
{
    return QVariantList{planId,
                        values::line(task.number),
                        values::key(parentId),
                        values::number(task.order),
                        values::text(task.text),
                        values::flag(task.heading),
                        values::line(task.group),
                        values::line(task.product),
                        values::line(task.productTo)}
    + taskColumns(task.deadline)
        + QVariantList{values::line(task.source), text::searchKey(task.number + u' ' + task.text)};
}

QVariantList taskColumns(const Assignment &assignment, Id taskId)
{
    const QVariant code = values::reference(assignment.code);
    return {taskId,
            word(assignment.role),
            values::number(assignment.order),
            word(assignment.kind),
            assignment.kind == AssigneeKind::Agency ? code : QVariant(),
            assignment.kind == AssigneeKind::Group ? code : QVariant(),
            values::line(assignment.printed)};
}

} // namespace

QList<Sql> TaskRepository::statements()
{
    return {kSelectTasks, kSelectDeadlineChanges, kSelectDeadlineChangeIds, kSelectAssignments,
            kSelectTaskIds};
}

Result<QList<Task>> TaskRepository::all(Id planId)
{
    auto tasks = m_connection.list(kSelectTasks, {planId}, taskFrom);
    if (!tasks)
        return tasks.error();
    QHash<Id, Task *> byId;
    for (Task &task : *tasks)
        byId.insert(task.id, &task);
    const auto changes = m_connection.list(kSelectDeadlineChanges, {planId}, [&byId](const QSqlQuery &query) {
        byId.value(query.value(0).toLongLong())
            ->deadlineHistory.append({deadlineFrom(query, 1), deadlineFrom(query, 5),
                                      query.value(9).toString(), query.value(10).toString()});
        return true;
    });
    if (!changes)
        return changes.error();
    return tasks;
}

Result<QList<Assignment>> TaskRepository::assignments(Id planId)
{
    return m_connection.list(kSelectAssignments, {planId}, assignmentFrom);
}

Result<QHash<QString, Id>> TaskRepository::ids(Id planId)
{
    return m_connection.ids(kSelectTaskIds, {planId});
}

Result<void> TaskRepository::add(ChangeRecorder &recorder, Id planId, const QList<Task> &tasks,
                                 const QList<Assignment> &assigned)
{
    QHash<QString, Id> ids;
    for (Task task : tasks) {
        task.id = 0;
        if (!task.parent.isEmpty() && !ids.contains(task.parent))
            return Error{ErrorCode::UnknownTask, task.parent, {}};
        const auto id = write(recorder, planId, ids.value(task.parent), task);
        if (!id)
            return id.error();
        ids.insert(task.number, *id);
    }
    return addAssignments(recorder, planId, assigned);
}

Result<void> TaskRepository::addAssignments(ChangeRecorder &recorder, Id planId,
                                            const QList<Assignment> &assigned)
{
    const auto known = ids(planId);
    if (!known)
        return known.error();
    for (const Assignment &assignment : assigned) {
        if (!known->contains(assignment.taskNumber))
            return Error{ErrorCode::UnknownTask, assignment.taskNumber, {}};
        const Id taskId = known->value(assignment.taskNumber);
        if (const auto added = recorder.insert(Table::Assignment, taskColumns(assignment, taskId)); !added)
            return added.error();
    }
    return {};
}

Result<Task> TaskRepository::save(ChangeRecorder &recorder, Id planId, const Task &task)
{
    const auto known = ids(planId);
    if (!known)
        return known.error();
    if (!task.parent.isEmpty() && !known->contains(task.parent))
        return Error{ErrorCode::UnknownTask, task.parent, {}};
    const auto id = write(recorder, planId, known->value(task.parent), task);
    if (!id)
        return id.error();
    const auto tasks = all(planId);
    if (!tasks)
        return tasks.error();
    const auto saved
        = std::find_if(tasks->cbegin(), tasks->cend(), [&id](const Task &each) { return each.id == *id; });
    if (saved == tasks->cend())
        return Error{ErrorCode::UnknownTask, task.number, {}};
    return *saved;
}

Result<Id> TaskRepository::write(ChangeRecorder &recorder, Id planId, Id parentId, const Task &task)
{
    const QVariantList columns = taskColumns(task, planId, parentId);
    Id id = task.id;
    bool counted = true;
    if (id == 0) {
        const auto added = recorder.insert(Table::Task, columns);
        if (!added)
            return added.error();
        id = *added;
    } else {
        const auto updated = recorder.update(Table::Task, id, task.version, columns);
        if (!updated)
            return updated.error();
        counted = *updated;
    }
    const auto history = saveHistory(recorder, id, task);
    if (!history)
        return history.error();
    if (!counted && *history) {
        if (const auto touched = recorder.touch(Table::Task, id, task.version); !touched)
            return touched.error();
    }
    return id;
}

Result<bool> TaskRepository::saveHistory(ChangeRecorder &recorder, Id id, const Task &task)
{
    const auto stored = m_connection.list(kSelectDeadlineChangeIds, {id},
                                          [](const QSqlQuery &query) { return query.value(0).toLongLong(); });
    if (!stored)
        return stored.error();
    QList<QVariantList> wanted;
    for (const DeadlineChange &change : task.deadlineHistory)
        wanted.append(QVariantList{id, values::number(wanted.size())} + taskColumns(change.before)
                      + taskColumns(change.after)
                      + QVariantList{values::line(change.decidedBy), values::line(change.document)});
    return recorder.replace(Table::DeadlineChange, *stored, wanted);
}

} // namespace dondoc::storage
