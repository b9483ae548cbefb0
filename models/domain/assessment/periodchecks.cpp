// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// PeriodChecks: the rules that what is stored should keep, though nothing forces it to.
#include "models/domain/assessment/periodchecks.h"

#include "models/domain/assessment/expectation.h"
#include "models/domain/assessment/issueddocuments.h"
#include "models/domain/plan/planspan.h"
#include "models/domain/reporting/entryrules.h"
#include "models/domain/text/numbers.h"

#include <QMap>
#include <QSet>

#include <algorithm>

namespace dondoc {
namespace {

constexpr EntryRule kEntryRules[] = {
    {IssueKind::UnknownTaskNumber, Severity::Error, entryrules::namesNoTask},
    {IssueKind::HeadingWithEntry, Severity::Error, entryrules::namesHeading},
    {IssueKind::EntryOfForeignTask, Severity::Warning, entryrules::isNotLed},
    {IssueKind::DoneWithoutDate, Severity::Warning, entryrules::isWithoutDate},
    {IssueKind::ProductBeforePlan, Severity::Warning, entryrules::isProductBeforePlan},
    {IssueKind::ProductAfterReceipt, Severity::Warning, entryrules::isProductAfterReceipt},
    {IssueKind::StateDeniesProduct, Severity::Warning, entryrules::isDenyingProduct},
    {IssueKind::StateDeniesText, Severity::Warning, entryrules::isDenyingText},
    {IssueKind::StateDeniesShare, Severity::Warning, entryrules::isDenyingShare},
    {IssueKind::PercentOutOfRange, Severity::Error, entryrules::isPercentOff},
    {IssueKind::SecretMark, Severity::Warning, entryrules::isSecret},
    {IssueKind::StateWithoutText, Severity::Warning, entryrules::isWithoutText},
};

QList<Issue> checkDates(const AgencyReport &report, const QString &name, const QDate &today)
{
    QList<Issue> issues = dateOrderIssues(report, name);
    if (report.receivedOn.isValid() && report.receivedOn > today)
        issues.append({Severity::Warning,
                       IssueKind::ReceivedInFuture,
                       {name, report.receivedOn.toString(Qt::ISODate)},
                       report.agencyCode,
                       {}});
    return issues;
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

QList<Issue> checkDocuments(const PeriodSnapshot &data, const QDate &today)
{
    QList<Issue> issues;
    for (const IssuedDocument &each : knownDocuments(data)) {
        if (each.source != DocumentSource::Entered)
            continue;
        const OfficialDocument &document = each.document;
        const QString name = nameInList(document);
        if (!isCitable(document) || document.subject.isEmpty())
            issues.append({Severity::Warning, IssueKind::DocumentIncomplete, {name}});
        if (each.again)
            issues.append({Severity::Warning, IssueKind::DocumentDoubled, {name}});
        if (document.issuedOn.isValid() && document.issuedOn > today)
            issues.append({Severity::Warning,
                           IssueKind::DocumentInFuture,
                           {name, document.issuedOn.toString(Qt::ISODate)}});
    }
    return issues;
}

QList<Issue> checkLetters(const PeriodSnapshot &data)
{
    QMap<QString, QStringList> days; // by year and number: 7 and 07 are one
    for (const PeriodLetter &each : data.lettersOfPlan) {
        const SentLetter &letter = each.letter;
        if (!letter.number.isEmpty() && letter.sentOn.isValid())
            days[QString::number(letter.sentOn.year()) + u' ' + numbers::documentNumber(letter.number)]
                .append(numbers::date(letter.sentOn));
    }
    QList<Issue> issues;
    for (auto it = days.cbegin(); it != days.cend(); ++it) {
        if (it->size() > 1)
            issues.append({Severity::Warning,
                           IssueKind::LetterNumberTwice,
                           {it.key().section(u' ', 1), it->join(QStringLiteral(", "))}});
    }
    return issues;
}

QList<Issue> checkReports(const PeriodSnapshot &data, const QDate &today)
{
    QList<Issue> issues;
    const QDate begin = planBegin(data.plan);
    QHash<QString, QStringList> leads;
    for (const Expectation &expectation : expectations(data))
        leads.insert(expectation.agencyCode, expectation.taskNumbers);
    for (const AgencyReport &report : data.reports) {
        const Agency *agency = findAgency(data, report.agencyCode);
        const QString name = agency ? agency->name : report.agencyCode;
        const bool mayAdd = agency && agency->kind == AgencyKind::Front; // it coordinates, and may report
        const QStringList own = leads.value(report.agencyCode);
        issues += checkDates(report, name, today) + localPlanIssues(report, name, begin, Severity::Warning);
        // The coordinating department enters its own without a receipt, and after the day of the first entry.
        const QDate receipt = report.agencyCode == data.plan.coordinatorCode ? QDate() : lastReceipt(report);
        for (const TaskEntry &entry : report.entries) {
            const Task *task = findTask(data, entry.taskNumber);
            const bool led = mayAdd || own.contains(entry.taskNumber);
            issues += entryrules::broken({report.agencyCode, name, entry, task, led, begin, receipt},
                                         kEntryRules);
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
