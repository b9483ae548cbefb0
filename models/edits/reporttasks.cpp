// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ReportTasks: the tasks of one agency's form, read from the period's values.
#include "models/edits/reporttasks.h"

#include <QSet>

#include <algorithm>

namespace dondoc::edits {

QList<Task> tasksOf(const AssessedPeriod &quarter, const QString &agencyCode, const AgencyReport &report)
{
    QSet<QString> numbers;
    for (const Expectation &expectation : expectations(quarter.data))
        if (expectation.agencyCode == agencyCode)
            numbers = QSet<QString>(expectation.taskNumbers.cbegin(), expectation.taskNumbers.cend());
    if (numbers.isEmpty())
        for (const Assignment &assignment : quarter.data.assignments)
            if (assignment.kind == AssigneeKind::Agency && assignment.code == agencyCode)
                numbers.insert(assignment.taskNumber);
    for (const TaskEntry &entry : report.entries)
        numbers.insert(entry.taskNumber);
    QList<Task> tasks;
    for (const Task &task : quarter.data.tasks)
        if (numbers.contains(task.number) && !task.heading)
            tasks.append(task);
    return tasks;
}

QStringList tasksLeftOut(const AssessedPeriod &quarter, const AgencyReport &report)
{
    QStringList numbers;
    for (const TaskProgress &task : quarter.assessment.tasks) {
        const TaskEntry *entry = findEntry(report, task.taskNumber);
        if (task.asked.contains(report.agencyCode) && !(entry && counts(*entry)))
            numbers.append(task.taskNumber);
    }
    return numbers;
}

QStringList tasksWithoutText(const AssessedPeriod &quarter, const AgencyReport &report)
{
    QStringList numbers;
    for (const TaskProgress &task : quarter.assessment.tasks) {
        const TaskEntry *entry = findEntry(report, task.taskNumber);
        if (task.asked.contains(report.agencyCode) && entry && lacksText(*entry))
            numbers.append(task.taskNumber);
    }
    return numbers;
}

std::optional<TaskEntry> lastEntry(const PeriodSnapshot &data, const QString &agencyCode,
                                   const QString &taskNumber)
{
    const AgencyReport *report
        = newestReport(data.previous, agencyCode, [&taskNumber](const AgencyReport &each) {
              return findEntry(each, taskNumber) != nullptr;
          });
    return report ? std::optional(*findEntry(*report, taskNumber)) : std::nullopt;
}

QList<Original> originalsOf(const PeriodSnapshot &data, const QString &agencyCode)
{
    QSet<Id> reports;
    for (const AgencyReport &report : data.reports)
        if (report.agencyCode == agencyCode)
            reports.insert(report.id);
    QList<Original> originals = data.originals;
    originals.removeIf([&reports](const Original &each) { return !reports.contains(each.reportId); });
    return originals;
}

void putEntry(AgencyReport &report, const TaskEntry &typed)
{
    const auto found = std::find_if(report.entries.begin(), report.entries.end(), [&](const TaskEntry &each) {
        return each.taskNumber == typed.taskNumber;
    });
    if (found != report.entries.end()) {
        const TaskEntry stored = *found;
        *found = typed;
        found->id = stored.id;
        found->version = stored.version;
    } else if (!typed.taskNumber.isEmpty()) {
        report.entries.append(typed);
    }
}

AgencyReport receiptOf(AgencyReport report, const QDate &today)
{
    report.state = ReportState::Received;
    if (!report.receivedOn.isValid())
        report.receivedOn = today;
    return report;
}

} // namespace dondoc::edits
