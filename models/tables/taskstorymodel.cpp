// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// TaskStoryModel: what each lead says of one task in a period.
#include "models/tables/taskstorymodel.h"

#include "models/domain/text/numbers.h"
#include "models/tables/labels.h"

#include <algorithm>
#include <array>

namespace dondoc::tables {

namespace {

QVariant storyAgencyName(const StoryRow &row) { return row.agencyName; }
QVariant storyStateWord(const StoryRow &row) { return Labels::of(row.state); }
QVariant storyStateOrder(const StoryRow &row) { return int(row.state); }
std::optional<ProgressState> storyState(const StoryRow &row) { return row.state; }
QVariant storyResult(const StoryRow &row) { return row.entry ? row.entry->result : QString(); }
QVariant storyDifficulty(const StoryRow &row) { return row.entry ? row.entry->difficulty : QString(); }
QVariant storyProposal(const StoryRow &row) { return row.entry ? row.entry->proposal : QString(); }
QVariant storyReceivedOrder(const StoryRow &row) { return row.received; }

QVariant storyReceivedText(const StoryRow &row)
{
    return row.received.isValid() ? numbers::date(row.received) : QString();
}

constexpr std::array kStoryColumns{
    ColumnSpec<StoryRow>{QT_TRANSLATE_NOOP("Columns", "Agency"), kLeft, storyAgencyName},
    ColumnSpec<StoryRow>{QT_TRANSLATE_NOOP("Columns", "State"), kLeft, storyStateWord, storyStateOrder,
                         storyState},
    ColumnSpec<StoryRow>{QT_TRANSLATE_NOOP("Columns", "Result"), kLeft, storyResult},
    ColumnSpec<StoryRow>{QT_TRANSLATE_NOOP("Columns", "Difficulty"), kLeft, storyDifficulty},
    ColumnSpec<StoryRow>{QT_TRANSLATE_NOOP("Columns", "Proposal"), kLeft, storyProposal},
    ColumnSpec<StoryRow>{QT_TRANSLATE_NOOP("Columns", "Received on"), kRight, storyReceivedText,
                         storyReceivedOrder},
};
static_assert(kStoryColumns.size() == TaskStoryModel::ColumnCount);

StoryRow storyRow(const AssessedPeriod &quarter, const Task &task, const QString &agencyCode)
{
    const PeriodSnapshot &data = quarter.data;
    StoryRow row;
    row.id = agencyCode;
    const Agency *agency = findAgency(data, agencyCode);
    row.agencyName = agency ? agency->name : agencyCode;
    row.entry = currentEntry(data, quarter.assessment, agencyCode, task.number);
    const TaskProgress *progress = quarter.assessment.task(task.number);
    row.state = progress ? progress->stateOf(agencyCode) : ProgressState::NoReport;
    if (const AgencyReport *report = currentReport(data, quarter.assessment, agencyCode))
        row.received = report->receivedOn;
    row.searchKey = text::searchKey(QStringList{row.agencyName, storyStateWord(row).toString(),
                                                storyResult(row).toString(), storyDifficulty(row).toString(),
                                                storyProposal(row).toString()}
                                        .join(QLatin1Char(' ')));
    return row;
}

QList<StoryRow> makeRows(const AssessedPeriod &quarter, const QString &taskNumber)
{
    QList<StoryRow> rows;
    const Task *task = findTask(quarter.data, taskNumber);
    const TaskProgress *progress = quarter.assessment.task(taskNumber);
    if (!task || !progress)
        return rows;
    for (const QString &code : progress->asked)
        rows.append(storyRow(quarter, *task, code));
    std::stable_partition(rows.begin(), rows.end(), [](const StoryRow &row) { return row.entry != nullptr; });
    return rows;
}

} // namespace

TaskStoryModel::TaskStoryModel(QObject *parent) : RowModel(kStoryColumns, parent) { }

void TaskStoryModel::setTask(const AssessedPeriodPtr &quarter, const QString &taskNumber)
{
    QList<StoryRow> rows = quarter ? makeRows(*quarter, taskNumber) : QList<StoryRow>();
    const AssessedPeriodPtr old = std::exchange(m_quarter, quarter);
    setRows(std::move(rows));
}

} // namespace dondoc::tables
