// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Expectations: from a plan's assignments to the agencies that report.
#include "models/domain/assessment/expectation.h"

#include "models/domain/assessment/earlierstates.h"

#include <algorithm>
#include <tuple>

namespace dondoc {

namespace {

bool reports(const Agency &agency)
{
    return agency.kind != AgencyKind::Front && agency.kind != AgencyKind::Enterprise;
}

QList<const Assignment *> leadAssignments(const PeriodSnapshot &data, const QString &taskNumber)
{
    QList<const Assignment *> leads;
    for (const Assignment &assignment : data.assignments) {
        if (assignment.role == Role::Lead && assignment.taskNumber == taskNumber)
            leads += &assignment;
    }
    std::stable_sort(leads.begin(), leads.end(),
                     [](const Assignment *a, const Assignment *b) { return a->order < b->order; });
    return leads;
}

QStringList assignedCodes(const PeriodSnapshot &data, const Assignment &assignment, const QDate &day)
{
    if (assignment.kind == AssigneeKind::Agency)
        return {assignment.code};
    const Group *group = findGroup(data, assignment.code);
    if (assignment.kind != AssigneeKind::Group || !group)
        return {};
    return membersOn(*group, day);
}

QSet<QString> validOn(const PeriodSnapshot &data, const QDate &day)
{
    QSet<QString> codes;
    for (const Agency &agency : data.agencies) {
        if (isValidOn(agency, day))
            codes.insert(agency.code);
    }
    return codes;
}

auto protocolKey(const Agency &agency)
{
    return std::make_tuple(isCommuneLevel(agency), agency.order, agency.code);
}

// Numbers of tasks by code of the agency.
using TasksByAgency = QHash<QString, QStringList>;

QList<Expectation> inProtocolOrder(const PeriodSnapshot &data, const TasksByAgency &tasksByAgency,
                                   const TasksByAgency &finished)
{
    QList<const Agency *> agencies;
    for (const Agency &agency : data.agencies) {
        if (reports(agency) && tasksByAgency.contains(agency.code))
            agencies += &agency;
    }
    std::stable_sort(agencies.begin(), agencies.end(),
                     [](const Agency *a, const Agency *b) { return protocolKey(*a) < protocolKey(*b); });
    QList<Expectation> expected;
    for (const Agency *agency : agencies) {
        expected += Expectation{agency->code, agency->code == data.plan.coordinatorCode,
                                tasksByAgency.value(agency->code), finished.value(agency->code)};
    }
    return expected;
}

// A yearly task that was done is still asked for results.
QStringList finishedBy(const PeriodSnapshot &data, const Task &task, const QStringList &leads)
{
    if (task.deadline.kind == DeadlineKind::Yearly)
        return {};
    const EarlierStates earlier(data, task);
    if (earlier.word())
        return leads;
    QStringList codes = leads;
    codes.removeIf([&earlier](const QString &code) { return !earlier.doneBy(code); });
    return codes;
}

} // namespace

TaskLeads::TaskLeads(const PeriodSnapshot &data, const QDate &day)
    : m_data(data), m_day(day), m_valid(validOn(data, day))
{
}

QStringList TaskLeads::of(const QString &taskNumber) const
{
    QStringList codes;
    const QList<const Assignment *> leads = leadAssignments(m_data, taskNumber);
    for (const Assignment *assignment : leads)
        codes += assignedCodes(m_data, *assignment, m_day);
    codes.removeIf([this](const QString &code) { return !m_valid.contains(code); });
    codes.removeDuplicates();
    return codes;
}

QStringList leadsOn(const PeriodSnapshot &data, const QString &taskNumber, const QDate &day)
{
    return TaskLeads(data, day).of(taskNumber);
}

QList<Expectation> expectations(const PeriodSnapshot &data)
{
    const QStringList &asked = data.period.askedAgencies;
    TasksByAgency tasksByAgency;
    TasksByAgency finished;
    const TaskLeads leadsOf(data, data.period.to);
    for (const Task &task : data.tasks) {
        if (task.heading)
            continue;
        const QStringList leads = leadsOf.of(task.number);
        for (const QString &code : leads) {
            if (asked.isEmpty() || asked.contains(code))
                tasksByAgency[code] += task.number;
        }
        for (const QString &code : finishedBy(data, task, leads))
            finished[code] += task.number;
    }
    return inProtocolOrder(data, tasksByAgency, finished);
}

QStringList reportingLeads(const PeriodSnapshot &data, const QString &taskNumber, const QDate &day)
{
    QStringList codes = leadsOn(data, taskNumber, day);
    codes.removeIf([&data](const QString &code) { return !reports(*findAgency(data, code)); });
    return codes;
}

QStringList openTasks(const Expectation &expected)
{
    QStringList open = expected.taskNumbers;
    open.removeIf([&expected](const QString &number) { return expected.finished.contains(number); });
    return open;
}

int coveredTasks(const AgencyReport &report, const QStringList &tasks)
{
    return int(std::count_if(tasks.cbegin(), tasks.cend(), [&report](const QString &number) {
        return std::any_of(report.entries.cbegin(), report.entries.cend(), [&number](const TaskEntry &entry) {
            return entry.taskNumber == number && isWhole(entry);
        });
    }));
}

QStringList tasksToAsk(const PeriodSnapshot &data, const Expectation &expected)
{
    QStringList numbers = expected.taskNumbers;
    numbers.removeIf([&](const QString &number) {
        const Task *task = findTask(data, number);
        return expected.finished.contains(number) && task && task->product.isEmpty();
    });
    return numbers;
}

} // namespace dondoc
