// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// The rules that tie a plan's parts together.
#include "models/exchange/plans/plancheck.h"

#include <QSet>

#include <algorithm>

namespace dondoc::exchange {

namespace {

/// What other parts may refer to, and the first fault found.
struct Check {
    QSet<QString> agencies;
    QSet<QString> groups;
    QSet<QString> tasks;    ///< all rows
    QSet<QString> headings; ///< rows without lead
    QSet<QString> proseGroups;
    Error error;

    void require(bool good, const QString &place, const QString &value)
    {
        if (!good && error.code == ErrorCode::None)
            error = Error{ErrorCode::InvalidValue, place, value};
    }
    void addOnce(QSet<QString> &known, const QString &place, const QString &value)
    {
        require(!known.contains(value), place, value);
        known.insert(value);
    }
    bool isDuty(const QString &task) const { return tasks.contains(task) && !headings.contains(task); }
};

QString at(const QString &list, const QString &key, const QString &field)
{
    return QStringLiteral("%1[%2].%3").arg(list, key, field);
}

void collect(Check &check, const PlanSeed &seed)
{
    for (const Agency &agency : seed.agencies)
        check.addOnce(check.agencies, QStringLiteral("agencies"), agency.code);
    for (const Group &group : seed.groups)
        check.addOnce(check.groups, QStringLiteral("groups"), group.code);
    for (const ProseGroup &group : seed.plan.proseGroups)
        check.addOnce(check.proseGroups, QStringLiteral("proseGroups"), group.key);
    for (const Task &task : seed.tasks) {
        check.addOnce(check.tasks, QStringLiteral("tasks"), task.number);
        if (task.heading)
            check.headings.insert(task.number);
    }
}

void checkPlanFields(Check &check, const Plan &plan)
{
    check.require(check.agencies.contains(plan.coordinatorCode), QStringLiteral("coordinator"),
                  plan.coordinatorCode);
    QSet<QString> numbers;
    for (const KeyTask &keyTask : plan.keyTasks)
        check.addOnce(numbers, QStringLiteral("keyTasks"), QString::number(keyTask.number));
}

void checkDuties(Check &check, const QList<Duty> &duties)
{
    for (const Duty &duty : duties) {
        const bool agencyKnown = duty.agencyCode.isEmpty() || check.agencies.contains(duty.agencyCode);
        const bool groupKnown = duty.groupCode.isEmpty() || check.groups.contains(duty.groupCode);
        check.require(agencyKnown, at(QStringLiteral("bodies"), duty.bodyNumber, QStringLiteral("agency")),
                      duty.agencyCode);
        check.require(groupKnown, at(QStringLiteral("bodies"), duty.bodyNumber, QStringLiteral("group")),
                      duty.groupCode);
        for (const QString &number : duty.taskNumbers)
            check.require(check.isDuty(number),
                          at(QStringLiteral("bodies"), duty.bodyNumber, QStringLiteral("tasks")), number);
    }
}

void checkGroups(Check &check, const QList<Group> &groups)
{
    for (const Group &group : groups) {
        QSet<QString> members;
        const QString place = at(QStringLiteral("groups"), group.code, QStringLiteral("members"));
        for (const GroupMember &member : group.members) {
            check.require(check.agencies.contains(member.agencyCode), place, member.agencyCode);
            check.addOnce(members, place, member.agencyCode);
        }
        check.require(!members.isEmpty(), place, QString());
    }
}

/// Month, year, range and date have both days; the other kinds none.
bool hasFittingDays(const Deadline &deadline)
{
    const bool ends = deadline.kind != DeadlineKind::Continuous && deadline.kind != DeadlineKind::Yearly
        && deadline.kind != DeadlineKind::None;
    if (!ends)
        return !deadline.from.isValid() && !deadline.to.isValid();
    return deadline.from.isValid() && deadline.to.isValid() && deadline.from <= deadline.to;
}

/// "4.1" under "4".
bool isNumberedUnder(const Task &task)
{
    return task.parent.isEmpty() || task.number.startsWith(task.parent + u'.');
}

void checkTasks(Check &check, const QList<Task> &tasks)
{
    for (const Task &task : tasks) {
        const auto place
            = [&task](const QString &field) { return at(QStringLiteral("tasks"), task.number, field); };
        const bool parentKnown = task.parent.isEmpty() || check.headings.contains(task.parent);
        check.require(parentKnown && isNumberedUnder(task), place(QStringLiteral("parent")), task.parent);
        check.require(check.proseGroups.contains(task.group), place(QStringLiteral("group")), task.group);
        check.require(hasFittingDays(task.deadline), place(QStringLiteral("deadline")), task.deadline.text);
        check.require(task.product.isEmpty() == task.productTo.isEmpty(), place(QStringLiteral("product")),
                      task.product);
    }
}

void checkAssignments(Check &check, const PlanSeed &seed)
{
    QSet<QString> led;
    for (const Assignment &assignment : seed.assignments) {
        const bool known = assignment.kind == AssigneeKind::FreeText
            || (assignment.kind == AssigneeKind::Agency ? check.agencies : check.groups)
                   .contains(assignment.code);
        const QString place
            = at(QStringLiteral("tasks"), assignment.taskNumber,
                 assignment.role == Role::Lead ? QStringLiteral("leads") : QStringLiteral("coordinators"));
        check.require(known, place, assignment.code);
        if (assignment.role == Role::Lead)
            led.insert(assignment.taskNumber);
    }
    for (const Task &task : seed.tasks)
        check.require(task.heading || led.contains(task.number),
                      at(QStringLiteral("tasks"), task.number, QStringLiteral("leads")), QString());
}

} // namespace

Error checkPlan(const PlanSeed &seed)
{
    Check check;
    collect(check, seed);
    checkPlanFields(check, seed.plan);
    checkDuties(check, seed.plan.duties);
    checkGroups(check, seed.groups);
    checkTasks(check, seed.tasks);
    checkAssignments(check, seed);
    return check.error;
}

} // namespace dondoc::exchange
