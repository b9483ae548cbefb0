// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// TaskTreeModel: the plan's appendix as printed, dash rows under their headings, with each task's state.
#include "models/tables/tasktreemodel.h"

#include "models/domain/text/numbers.h"
#include "models/tables/assignees.h"
#include "models/tables/labels.h"

#include <array>

namespace dondoc::tables {

namespace {

QVariant taskNumber(const TaskRow &row) { return row.task->number; }
QVariant taskOrder(const TaskRow &row) { return row.task->order; }
QVariant taskTextOf(const TaskRow &row) { return row.task->text; }
QVariant leads(const TaskRow &row) { return row.leads; }
QVariant coordinators(const TaskRow &row) { return row.coordinators; }
QVariant taskDeadline(const TaskRow &row) { return row.task->deadline.text; }
QDate due(const TaskRow &row) { return row.progress ? row.progress->due : QDate(); }
QVariant dueText(const TaskRow &row) { return due(row).isValid() ? numbers::date(due(row)) : QString(); }
QVariant dueOrder(const TaskRow &row) { return due(row); }
QVariant taskStateWord(const TaskRow &row)
{
    return row.progress ? Labels::of(row.progress->state) : QString();
}
QVariant taskStateOrder(const TaskRow &row) { return row.progress ? int(row.progress->state) : -1; }

std::optional<ProgressState> taskState(const TaskRow &row)
{
    return row.progress ? std::optional(row.progress->state) : std::nullopt;
}

QVariant reported(const TaskRow &row)
{
    if (!row.progress)
        return QString();
    return QStringLiteral("%1/%2").arg(row.reported).arg(row.progress->asked.size());
}

QVariant reportedOrder(const TaskRow &row)
{
    if (!row.progress || row.progress->asked.isEmpty())
        return -1.0;
    return double(row.reported) / double(row.progress->asked.size());
}

constexpr std::array kTaskColumns{
    ColumnSpec<TaskRow>{QT_TRANSLATE_NOOP("Columns", "No."), kLeft, taskNumber, taskOrder},
    ColumnSpec<TaskRow>{QT_TRANSLATE_NOOP("Columns", "Task"), kLeft, taskTextOf},
    ColumnSpec<TaskRow>{QT_TRANSLATE_NOOP("Columns", "Lead"), kLeft, leads},
    ColumnSpec<TaskRow>{QT_TRANSLATE_NOOP("Columns", "Coordinating"), kLeft, coordinators},
    ColumnSpec<TaskRow>{QT_TRANSLATE_NOOP("Columns", "Time in the plan"), kLeft, taskDeadline},
    ColumnSpec<TaskRow>{QT_TRANSLATE_NOOP("Columns", "Due"), kRight, dueText, dueOrder},
    ColumnSpec<TaskRow>{QT_TRANSLATE_NOOP("Columns", "State"), kLeft, taskStateWord, taskStateOrder,
                        taskState},
    ColumnSpec<TaskRow>{QT_TRANSLATE_NOOP("Columns", "Reported"), kRight, reported, reportedOrder},
};
static_assert(kTaskColumns.size() == TaskTreeModel::ColumnCount);

TaskRow taskRow(const AssessedPeriod &quarter, const Task &task)
{
    TaskRow row;
    row.id = task.number;
    row.task = &task;
    row.progress = quarter.assessment.task(task.number);
    if (row.progress)
        row.reported = int(inWriting(quarter.assessment, row.progress->reported).size());
    row.leads = assignees(quarter.data, task.number, Role::Lead).join(u"; ");
    row.coordinators = assignees(quarter.data, task.number, Role::Coordinate).join(u"; ");
    const QString word = taskStateWord(row).toString();
    row.searchKey = text::searchKey(
        QStringList{task.number, task.text, row.leads, row.coordinators, task.deadline.text, word}.join(
            QLatin1Char(' ')));
    return row;
}

} // namespace

TaskTreeModel::TaskTreeModel(QObject *parent) : RowModel(kTaskColumns, parent) { }

void TaskTreeModel::setQuarter(const AssessedPeriodPtr &quarter)
{
    QList<TaskRow> rows;
    QHash<QString, int> places;
    for (const Task &task : quarter->data.tasks) {
        TaskRow row = taskRow(*quarter, task);
        row.parent = places.value(task.parent, -1);
        places.insert(task.number, int(rows.size()));
        rows.append(row);
    }
    const AssessedPeriodPtr old = std::exchange(m_quarter, quarter);
    setRows(std::move(rows));
}

void TaskTreeModel::setQuarter(const AssessedPeriodPtr &quarter, const QStringList &taskNumbers)
{
    QList<TaskRow> rows;
    for (const Task &task : quarter->data.tasks)
        if (taskNumbers.contains(task.number))
            rows.append(taskRow(*quarter, task));
    const AssessedPeriodPtr old = std::exchange(m_quarter, quarter);
    setRows(std::move(rows));
}

} // namespace dondoc::tables
