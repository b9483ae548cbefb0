// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// EntryRules: what each rule looks at.
#include "models/domain/reporting/entryrules.h"

namespace dondoc {

namespace {

QStringList entryArguments(IssueKind kind, const EntryCase &each)
{
    const QString number = each.entry.taskNumber;
    if (kind == IssueKind::UnknownTaskNumber || kind == IssueKind::HeadingWithEntry)
        return {number};
    if (kind == IssueKind::PercentOutOfRange)
        return {each.agencyName, number, QString::number(each.entry.percent.value_or(0))};
    return {each.agencyName, number};
}

} // namespace

namespace entryrules {

bool isOfNoTask(IssueKind kind)
{
    return kind == IssueKind::UnknownTaskNumber || kind == IssueKind::HeadingWithEntry
        || kind == IssueKind::TaskNotLed;
}

bool namesNoTask(const EntryCase &each) { return !each.task; }
bool namesHeading(const EntryCase &each) { return each.task && each.task->heading; }
bool isNotLed(const EntryCase &each) { return each.task && !each.task->heading && !each.leads; }

bool isPercentOff(const EntryCase &each)
{
    return each.entry.percent && (*each.entry.percent < 0 || *each.entry.percent > 100);
}

bool isWithoutText(const EntryCase &each) { return lacksText(each.entry); }

bool isWithoutState(const EntryCase &each)
{
    return each.entry.state == EntryState::Unset && hasText(each.entry);
}

bool isWithoutDate(const EntryCase &each)
{
    return each.task && !each.task->product.isEmpty() && each.entry.state == EntryState::Done
        && !each.entry.productDate.isValid();
}

bool isContinuousDone(const EntryCase &each)
{
    return each.task && each.task->deadline.kind == DeadlineKind::Continuous
        && each.entry.state == EntryState::Done;
}

QList<Issue> broken(const EntryCase &each, std::span<const EntryRule> rules)
{
    QList<Issue> issues;
    for (const EntryRule &rule : rules) {
        if (!rule.broken(each))
            continue;
        issues.append({rule.severity,
                       rule.kind,
                       entryArguments(rule.kind, each),
                       each.agencyCode,
                       each.entry.taskNumber,
                       {}});
        if (isOfNoTask(rule.kind))
            break;
    }
    return issues;
}

} // namespace entryrules

QList<Issue> dateOrderIssues(const AgencyReport &report, const QString &agencyName)
{
    // A form comes before its document is signed.
    const QDate arrived = report.documentReceivedOn.isValid() ? report.documentReceivedOn : report.receivedOn;
    const bool reversed = report.signedOn.isValid() && arrived.isValid() && arrived < report.signedOn;
    if (!reversed)
        return {};
    return {{Severity::Warning, IssueKind::DateOrder, {agencyName}, report.agencyCode, {}, {}}};
}

} // namespace dondoc
