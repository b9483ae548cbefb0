// SPDX-License-Identifier: GPL-3.0-or-later
// PeriodChecks: the rules that what is stored should keep, though nothing forces it to.
#include "models/domain/assessment/periodchecks.h"

#include "models/domain/assessment/expectation.h"

#include <QSet>

#include <algorithm>

namespace dondoc {
namespace {

// An entry with all that a rule about it looks at.
struct StoredEntry {
    const AgencyReport &report;
    const Agency *agency;
    const Task *task; ///< null where the plan has none of that number
    bool leads;
    const TaskEntry &entry;
};

struct StoredRule {
    IssueKind kind;
    Severity severity;
    bool (*broken)(const StoredEntry &);
};

bool namesNoTask(const StoredEntry &entry) { return !entry.task; }
bool namesHeading(const StoredEntry &entry) { return entry.task && entry.task->heading; }

bool isForeign(const StoredEntry &entry)
{
    const bool mayAdd
        = entry.agency && entry.agency->kind == AgencyKind::Front; // it coordinates, and may report
    return entry.task && !entry.task->heading && !entry.leads && !mayAdd;
}

bool isDoneWithoutDate(const StoredEntry &entry)
{
    return entry.task && !entry.task->product.isEmpty() && entry.entry.state == EntryState::Done
        && !entry.entry.productDate.isValid();
}

bool hasPercentOff(const StoredEntry &entry)
{
    return entry.entry.percent && (*entry.entry.percent < 0 || *entry.entry.percent > 100);
}

bool lacksText(const StoredEntry &entry)
{
    return entry.entry.state != EntryState::Unset && !counts(entry.entry);
}

constexpr StoredRule kEntryRules[] = {
    {IssueKind::UnknownTaskNumber, Severity::Error, namesNoTask},
    {IssueKind::HeadingWithEntry, Severity::Error, namesHeading},
    {IssueKind::EntryOfForeignTask, Severity::Warning, isForeign},
    {IssueKind::DoneWithoutDate, Severity::Warning, isDoneWithoutDate},
    {IssueKind::PercentOutOfRange, Severity::Error, hasPercentOff},
    {IssueKind::StateWithoutText, Severity::Warning, lacksText},
};

QString nameOf(const Agency *agency, const QString &code) { return agency ? agency->name : code; }

QStringList storedArguments(const StoredEntry &entry, IssueKind kind)
{
    const QString agency = nameOf(entry.agency, entry.report.agencyCode);
    if (kind == IssueKind::UnknownTaskNumber || kind == IssueKind::HeadingWithEntry)
        return {entry.entry.taskNumber};
    if (kind == IssueKind::PercentOutOfRange)
        return {agency, entry.entry.taskNumber, QString::number(entry.entry.percent.value_or(0))};
    return {agency, entry.entry.taskNumber};
}

void checkStoredEntry(const StoredEntry &entry, QList<Issue> &issues)
{
    for (const StoredRule &rule : kEntryRules) {
        if (rule.broken(entry))
            issues.append({rule.severity, rule.kind, storedArguments(entry, rule.kind),
                           entry.report.agencyCode, entry.entry.taskNumber});
    }
}

void checkDates(const AgencyReport &report, const Agency *agency, const QDate &today, QList<Issue> &issues)
{
    const QString name = nameOf(agency, report.agencyCode);
    if (report.signedOn.isValid() && report.receivedOn.isValid() && report.receivedOn < report.signedOn)
        issues.append({Severity::Warning, IssueKind::DateOrder, {name}, report.agencyCode, {}});
    if (report.receivedOn.isValid() && report.receivedOn > today)
        issues.append({Severity::Warning,
                       IssueKind::ReceivedInFuture,
                       {name, report.receivedOn.toString(Qt::ISODate)},
                       report.agencyCode,
                       {}});
}

Issue aboutTask(IssueKind kind, Severity severity, const QString &number)
{
    return {severity, kind, {number}, {}, number};
}

QStringList mentionedTasks(const PeriodSnapshot &data)
{
    QStringList numbers;
    for (const Assignment &assignment : data.assignments)
        numbers.append(assignment.taskNumber);
    for (const Duty &duty : data.plan.duties)
        numbers.append(duty.taskNumbers);
    for (const Task &task : data.tasks) {
        if (!task.parent.isEmpty())
            numbers.append(task.parent);
    }
    numbers.removeDuplicates();
    return numbers;
}

bool mustReport(const Agency &agency)
{
    constexpr AgencyKind kSilent[]
        = {AgencyKind::Front, AgencyKind::Division, AgencyKind::Enterprise, AgencyKind::Other};
    return std::find(std::begin(kSilent), std::end(kSilent), agency.kind) == std::end(kSilent);
}

} // namespace

QList<Issue> checkPlan(const PeriodSnapshot &data)
{
    QList<Issue> issues;
    for (const QString &number : mentionedTasks(data)) {
        if (!findTask(data, number))
            issues.append(aboutTask(IssueKind::UnknownTaskNumber, Severity::Error, number));
    }
    QSet<QString> led;
    for (const Assignment &assignment : data.assignments) {
        if (assignment.role == Role::Lead)
            led.insert(assignment.taskNumber);
    }
    for (const Task &task : data.tasks) {
        if (!task.heading && !led.contains(task.number))
            issues.append(aboutTask(IssueKind::TaskWithoutLead, Severity::Warning, task.number));
    }
    return issues;
}

QList<Issue> checkReports(const PeriodSnapshot &data, const QDate &today)
{
    QList<Issue> issues;
    QHash<QString, QStringList> leads;
    for (const Expectation &expectation : expectations(data))
        leads.insert(expectation.agencyCode, expectation.taskNumbers);
    for (const AgencyReport &report : data.reports) {
        const Agency *agency = findAgency(data, report.agencyCode);
        checkDates(report, agency, today, issues);
        const QStringList own = leads.value(report.agencyCode);
        for (const TaskEntry &entry : report.entries) {
            const Task *task = findTask(data, entry.taskNumber);
            checkStoredEntry({report, agency, task, own.contains(entry.taskNumber), entry}, issues);
        }
    }
    return issues;
}

QList<Issue> checkAgencies(const QList<PeriodSnapshot> &plans)
{
    if (plans.isEmpty())
        return {};
    QSet<QString> busy;
    for (const PeriodSnapshot &data : plans) {
        for (const Expectation &expectation : expectations(data))
            busy.insert(expectation.agencyCode);
    }
    QList<Issue> issues;
    const PeriodSnapshot &any = plans.constFirst(); // agencies belong to the file, not to a plan
    for (const Agency &agency : any.agencies) {
        if (mustReport(agency) && isValidOn(agency, any.period.to) && !busy.contains(agency.code))
            issues.append({Severity::Note, IssueKind::AgencyWithoutTask, {agency.name}, agency.code, {}});
    }
    return issues;
}

} // namespace dondoc
