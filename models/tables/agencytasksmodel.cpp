// SPDX-License-Identifier: GPL-3.0-or-later
// AgencyTasksModel: the tasks that one agency leads, and what it says of each.
#include "models/tables/agencytasksmodel.h"

#include "models/tables/labels.h"

#include <array>

namespace dondoc::tables {

namespace {

QVariant number(const AgencyTaskRow &row) { return row.task->number; }
QVariant order(const AgencyTaskRow &row) { return row.task->order; }
QVariant taskText(const AgencyTaskRow &row) { return row.task->text; }
QVariant deadlineText(const AgencyTaskRow &row) { return row.task->deadline.text; }
QVariant stateWord(const AgencyTaskRow &row) { return Words::of(row.state); }
QVariant stateOrder(const AgencyTaskRow &row) { return int(row.state); }
std::optional<ProgressState> state(const AgencyTaskRow &row) { return row.state; }
QVariant result(const AgencyTaskRow &row) { return row.entry ? row.entry->result : QString(); }
QVariant difficulty(const AgencyTaskRow &row) { return row.entry ? row.entry->difficulty : QString(); }
QVariant proposal(const AgencyTaskRow &row) { return row.entry ? row.entry->proposal : QString(); }

constexpr std::array kColumns{
    ColumnSpec<AgencyTaskRow>{QT_TRANSLATE_NOOP("Columns", "No."), kLeft, number, order},
    ColumnSpec<AgencyTaskRow>{QT_TRANSLATE_NOOP("Columns", "Task"), kLeft, taskText},
    ColumnSpec<AgencyTaskRow>{QT_TRANSLATE_NOOP("Columns", "Time in the plan"), kLeft, deadlineText},
    ColumnSpec<AgencyTaskRow>{QT_TRANSLATE_NOOP("Columns", "State"), kLeft, stateWord, stateOrder, state},
    ColumnSpec<AgencyTaskRow>{QT_TRANSLATE_NOOP("Columns", "Result"), kLeft, result},
    ColumnSpec<AgencyTaskRow>{QT_TRANSLATE_NOOP("Columns", "Difficulty"), kLeft, difficulty},
    ColumnSpec<AgencyTaskRow>{QT_TRANSLATE_NOOP("Columns", "Proposal"), kLeft, proposal},
};
static_assert(kColumns.size() == AgencyTasksModel::ColumnCount);

AgencyTaskRow makeRow(const AssessedPeriod &quarter, const Task &task, const QString &agencyCode)
{
    const PeriodSnapshot &data = quarter.data;
    AgencyTaskRow row;
    row.id = task.number;
    row.task = &task;
    row.entry = currentEntry(data, quarter.assessment, agencyCode, task.number);
    row.state = assess(task, row.entry, data.period, data.plan.regime);
    row.searchKey = text::searchKey(QStringList{task.number, task.text, task.deadline.text,
                                                stateWord(row).toString(), result(row).toString(),
                                                difficulty(row).toString(), proposal(row).toString()}
                                        .join(QLatin1Char(' ')));
    return row;
}

QStringList expectedTasks(const PeriodSnapshot &data, const QString &agencyCode)
{
    for (const Expectation &expectation : expectations(data))
        if (expectation.agencyCode == agencyCode)
            return expectation.taskNumbers;
    return {};
}

} // namespace

AgencyTasksModel::AgencyTasksModel(QObject *parent) : RowModel(kColumns, parent) { }

void AgencyTasksModel::setAgency(const AssessedPeriodPtr &quarter, const QString &agencyCode)
{
    QList<AgencyTaskRow> rows;
    if (quarter)
        for (const QString &taskNumber : expectedTasks(quarter->data, agencyCode))
            if (const Task *task = findTask(quarter->data, taskNumber))
                rows.append(makeRow(*quarter, *task, agencyCode));
    const AssessedPeriodPtr old = std::exchange(m_quarter, quarter);
    setRows(std::move(rows));
}

} // namespace dondoc::tables
