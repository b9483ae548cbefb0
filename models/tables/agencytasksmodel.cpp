// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// AgencyTasksModel: the tasks that one agency leads, and what it says of each.
#include "models/tables/agencytasksmodel.h"

#include "models/tables/labels.h"

#include <array>

namespace dondoc::tables {

namespace {

QVariant agencyTaskNumber(const AgencyTaskRow &row) { return row.task->number; }
QVariant agencyTaskOrder(const AgencyTaskRow &row) { return row.task->order; }
QVariant agencyTaskText(const AgencyTaskRow &row) { return row.task->text; }
QVariant agencyTaskDeadline(const AgencyTaskRow &row) { return row.task->deadline.text; }
QVariant agencyTaskStateWord(const AgencyTaskRow &row) { return Labels::of(row.state); }
QVariant agencyTaskStateOrder(const AgencyTaskRow &row) { return int(row.state); }
std::optional<ProgressState> agencyTaskState(const AgencyTaskRow &row) { return row.state; }
QVariant agencyTaskResult(const AgencyTaskRow &row) { return row.entry ? row.entry->result : QString(); }
QVariant agencyTaskDifficulty(const AgencyTaskRow &row)
{
    return row.entry ? row.entry->difficulty : QString();
}
QVariant agencyTaskProposal(const AgencyTaskRow &row) { return row.entry ? row.entry->proposal : QString(); }

constexpr std::array kAgencyTaskColumns{
    ColumnSpec<AgencyTaskRow>{QT_TRANSLATE_NOOP("Columns", "No."), kLeft, agencyTaskNumber, agencyTaskOrder},
    ColumnSpec<AgencyTaskRow>{QT_TRANSLATE_NOOP("Columns", "Task"), kLeft, agencyTaskText},
    ColumnSpec<AgencyTaskRow>{QT_TRANSLATE_NOOP("Columns", "Time in the plan"), kLeft, agencyTaskDeadline},
    ColumnSpec<AgencyTaskRow>{QT_TRANSLATE_NOOP("Columns", "State"), kLeft, agencyTaskStateWord,
                              agencyTaskStateOrder, agencyTaskState},
    ColumnSpec<AgencyTaskRow>{QT_TRANSLATE_NOOP("Columns", "Result"), kLeft, agencyTaskResult},
    ColumnSpec<AgencyTaskRow>{QT_TRANSLATE_NOOP("Columns", "Difficulty"), kLeft, agencyTaskDifficulty},
    ColumnSpec<AgencyTaskRow>{QT_TRANSLATE_NOOP("Columns", "Proposal"), kLeft, agencyTaskProposal},
};
static_assert(kAgencyTaskColumns.size() == AgencyTasksModel::ColumnCount);

AgencyTaskRow agencyTaskRow(const AssessedPeriod &quarter, const Task &task, const QString &agencyCode)
{
    const PeriodSnapshot &data = quarter.data;
    AgencyTaskRow row;
    row.id = task.number;
    row.task = &task;
    row.entry = currentEntry(data, quarter.assessment, agencyCode, task.number);
    const TaskProgress *progress = quarter.assessment.task(task.number);
    row.state = progress ? progress->stateOf(agencyCode) : ProgressState::NoReport;
    row.searchKey = text::searchKey(
        QStringList{task.number, task.text, task.deadline.text, agencyTaskStateWord(row).toString(),
                    agencyTaskResult(row).toString(), agencyTaskDifficulty(row).toString(),
                    agencyTaskProposal(row).toString()}
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

AgencyTasksModel::AgencyTasksModel(QObject *parent) : RowModel(kAgencyTaskColumns, parent) { }

void AgencyTasksModel::setAgency(const AssessedPeriodPtr &quarter, const QString &agencyCode)
{
    QList<AgencyTaskRow> rows;
    if (quarter)
        for (const QString &taskNumber : expectedTasks(quarter->data, agencyCode))
            if (const Task *task = findTask(quarter->data, taskNumber))
                rows.append(agencyTaskRow(*quarter, *task, agencyCode));
    const AssessedPeriodPtr old = std::exchange(m_quarter, quarter);
    setRows(std::move(rows));
}

} // namespace dondoc::tables
