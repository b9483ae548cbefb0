// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// TaskRepository: a plan's tasks with their deadline history, and who is assigned to them.
#include "models/storage/taskrepository.h"

#include "models/domain/text/text.h"
#include "models/storage/changerecorder.h"
#include "models/storage/connection.h"
#include "models/storage/fieldvalues.h"
#include "models/storage/values.h"

#include <algorithm>

namespace dondoc::storage {
namespace {

constexpr Sql kSelectTasks = withFields<Task, R"sql(
SELECT {}
FROM task LEFT JOIN task AS parent ON parent.id = task.parent_id
WHERE task.plan_id = ? ORDER BY task.position, task.id)sql">;

constexpr Sql kSelectDeadlineChanges = withFields<DeadlineChange, R"sql(
SELECT {}, deadline_change.task_id
FROM deadline_change JOIN task ON task.id = deadline_change.task_id
WHERE task.plan_id = ? ORDER BY deadline_change.task_id, deadline_change.position)sql">;

constexpr Sql kSelectDeadlineChangeIds = R"sql(
SELECT id FROM deadline_change WHERE task_id = ? ORDER BY position)sql";

constexpr Sql kSelectAssignments = R"sql(
SELECT assignment.id, task.number, role, kind, COALESCE(agency_code, group_code, ''), printed,
       assignment.position
FROM assignment JOIN task ON task.id = assignment.task_id
WHERE task.plan_id = ? ORDER BY task.position, role DESC, assignment.position)sql";

constexpr Sql kSelectTaskIds = R"sql(SELECT number, id FROM task WHERE plan_id = ?)sql";

Result<Task> taskFrom(const QSqlQuery &query) { return readFields<Task>(query); }

Result<Assignment> assignmentFrom(const QSqlQuery &query)
{
    const auto role = fromKeyword<Role>(query.value(2).toString());
    const auto kind = fromKeyword<AssigneeKind>(query.value(3).toString());
    if (!role || !kind)
        return detail::unknownValue("assignment", role ? "kind" : "role", query.value(role ? 3 : 2));
    return Assignment{.id = query.value(0).toLongLong(),
                      .taskNumber = query.value(1).toString(),
                      .role = *role,
                      .kind = *kind,
                      .code = query.value(4).toString(),
                      .printed = query.value(5).toString(),
                      .order = query.value(6).toInt()};
}

QVariantList taskColumns(const Task &task, Id planId, Id parentId)
{
    return ColumnValues(task)
        .set("plan_id", planId)
        .set("parent_id", values::key(parentId))
        .set("search_key", text::searchKey(task.number + u' ' + task.text))
        .of(Table::Task);
}

QVariantList taskColumns(const Assignment &assignment, Id taskId)
{
    const QVariant code = values::reference(assignment.code);
    return ColumnValues()
        .set("task_id", taskId)
        .set("role", keyword(assignment.role))
        .set("position", values::number(assignment.order))
        .set("kind", keyword(assignment.kind))
        .set("agency_code", assignment.kind == AssigneeKind::Agency ? code : QVariant())
        .set("group_code", assignment.kind == AssigneeKind::Group ? code : QVariant())
        .set("printed", values::line(assignment.printed))
        .of(Table::Assignment);
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
    const auto changes = m_connection.list(
        kSelectDeadlineChanges, {planId}, [&byId](const QSqlQuery &query) -> Result<bool> {
            const auto change = readFields<DeadlineChange>(query);
            if (!change)
                return change.error();
            const Id taskId = query.value(columnCount<DeadlineChange>()).toLongLong();
            byId.value(taskId)->deadlineHistory.append(*change);
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
        wanted.append(ColumnValues(change)
                          .set("task_id", id)
                          .set("position", values::number(wanted.size()))
                          .of(Table::DeadlineChange));
    return recorder.replace(Table::DeadlineChange, *stored, wanted);
}

} // namespace dondoc::storage
