// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ReportChecks: a table of rules for each entry, and what is told of the report as a whole.
#include "models/domain/reporting/reportchecks.h"

#include "models/domain/reporting/entryrules.h"
#include "models/domain/text/text.h"

#include <algorithm>

namespace dondoc {

using namespace Qt::StringLiterals;

namespace {

constexpr EntryRule kRules[] = {
    {IssueKind::UnknownTaskNumber, Severity::Error, entryrules::namesNoTask},
    {IssueKind::HeadingWithEntry, Severity::Error, entryrules::namesHeading},
    {IssueKind::TaskNotLed, Severity::Error, entryrules::isNotLed},
    {IssueKind::PercentOutOfRange, Severity::Error, entryrules::isPercentOff},
    {IssueKind::ProductBeforePlan, Severity::Error, entryrules::isProductBeforePlan},
    {IssueKind::ProductAfterReceipt, Severity::Error, entryrules::isProductAfterReceipt},
    {IssueKind::StateDeniesProduct, Severity::Error, entryrules::isDenyingProduct},
    {IssueKind::SecretMark, Severity::Error, entryrules::isSecret},
    {IssueKind::StateDeniesText, Severity::Warning, entryrules::isDenyingText},
    {IssueKind::StateDeniesShare, Severity::Warning, entryrules::isDenyingShare},
    {IssueKind::StateWithoutText, Severity::Warning, entryrules::isWithoutText},
    {IssueKind::TextWithoutState, Severity::Warning, entryrules::isWithoutState},
    {IssueKind::DoneWithoutDate, Severity::Warning, entryrules::isWithoutDate},
    {IssueKind::ContinuousDone, Severity::Note, entryrules::isContinuousDone},
};

const Task *taskOf(const ReportCheckContext &context, const QString &number)
{
    const auto at = std::find_if(context.tasks.begin(), context.tasks.end(),
                                 [&number](const Task &task) { return task.number == number; });
    return at == context.tasks.end() ? nullptr : &*at;
}

QList<Issue> checkEntry(const TaskEntry &entry, const AgencyReport &report, const ReportCheckContext &context)
{
    const bool mayAdd = context.agency.kind == AgencyKind::Front; // it coordinates, and may report
    const bool leads = mayAdd || context.led.contains(entry.taskNumber);
    return entryrules::broken({context.agency.code, context.agency.name, entry,
                               taskOf(context, entry.taskNumber), leads, context.begin, lastReceipt(report)},
                              kRules);
}

// Short phrases coincide by themselves.
QString telltaleKey(const QString &text)
{
    constexpr qsizetype kTelling = 40;
    const QString key = text::searchKey(text);
    return key.size() < kTelling ? QString() : key;
}

void checkSameAsPrevious(const AgencyReport &report, const ReportCheckContext &context, QList<Issue> *issues)
{
    const auto same
        = std::count_if(report.entries.begin(), report.entries.end(), [&](const TaskEntry &entry) {
              const QString key = telltaleKey(entry.result);
              return !key.isEmpty() && context.previous.value(key).contains(context.agency.code);
          });
    if (same > 0)
        issues->append({Severity::Note,
                        IssueKind::SameAsPrevious,
                        {context.agency.name, QString::number(same)},
                        context.agency.code,
                        {},
                        {}});
}

QStringList ownersBeside(const QString &code, const QString &text, const TextOwners &owners)
{
    const QString key = telltaleKey(text);
    QStringList others = key.isEmpty() ? QStringList() : owners.value(key);
    others.removeAll(code);
    return others;
}

void checkSameAsOther(const AgencyReport &report, const ReportCheckContext &context, QList<Issue> *issues)
{
    constexpr int kNamed = 3;
    QStringList others;
    int same = 0;
    for (const TaskEntry &entry : report.entries) {
        const QStringList owners = ownersBeside(context.agency.code, entry.result, context.others);
        same += owners.isEmpty() ? 0 : 1;
        for (const QString &code : owners)
            others += context.agencyNames.value(code, code);
    }
    if (same == 0)
        return;
    others.removeDuplicates();
    QString names = text::joinedWithAnd(others);
    if (others.size() > kNamed)
        names = others.mid(0, kNamed).join(u", "_s) + u"…"_s;
    issues->append({Severity::Note,
                    IssueKind::SameAsOther,
                    {context.agency.name, QString::number(same), names},
                    context.agency.code,
                    {},
                    {}});
}

} // namespace

TextOwners textOwners(const QList<AgencyReport> &reports)
{
    TextOwners owners;
    for (const AgencyReport &report : reports) {
        for (const TaskEntry &entry : report.entries) {
            const QString key = telltaleKey(entry.result);
            if (!key.isEmpty() && !owners.value(key).contains(report.agencyCode))
                owners[key].append(report.agencyCode);
        }
    }
    return owners;
}

QList<Issue> checkReport(const AgencyReport &report, const ReportCheckContext &context)
{
    QList<Issue> issues = dateOrderIssues(report, context.agency.name);
    issues += localPlanIssues(report, context.agency.name, context.begin, Severity::Error);
    for (const TaskEntry &entry : report.entries)
        issues += checkEntry(entry, report, context);
    checkSameAsPrevious(report, context, &issues);
    checkSameAsOther(report, context, &issues);
    return issues;
}

} // namespace dondoc
