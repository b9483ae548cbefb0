// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// FileDoubts: what the marks, the titles and the days of a file say against taking it.
#include "models/domain/intake/filedoubts.h"

#include "models/domain/text/numbers.h"

#include <algorithm>

namespace dondoc {

namespace {

Issue fileIssue(Severity severity, IssueKind kind, const QStringList &arguments)
{
    Issue issue;
    issue.severity = severity;
    issue.kind = kind;
    issue.arguments = arguments;
    return issue;
}

bool isOther(const QString &mark, const QString &ours) { return !mark.isEmpty() && mark != ours; }

bool bearsOtherPeriod(const FormOrigin &origin, const PeriodSnapshot &data)
{
    return isOther(origin.periodKey, periods::key(data.period));
}

/// A field that says something in one and nothing in the other.
bool leavesBlank(const TaskEntry &before, const TaskEntry &after)
{
    bool leaves = false;
    forEachField<TaskEntry>([&](const auto &field) {
        static const TaskEntry kBlank;
        const bool said = !(before.*field.member == kBlank.*field.member);
        if (field.use == FieldUse::Edited && said)
            leaves = leaves || after.*field.member == kBlank.*field.member;
    });
    return leaves;
}

QStringList tasksLeftBlank(const AgencyReport &stored, const AgencyReport &next)
{
    QStringList numbers;
    for (const TaskEntry &before : stored.entries) {
        const TaskEntry *after = findEntry(next, before.taskNumber);
        if (after && leavesBlank(before, *after))
            numbers.append(before.taskNumber);
    }
    return numbers;
}

} // namespace

bool isOfElsewhere(const FormOrigin &origin, const PeriodSnapshot &data)
{
    return isOther(origin.planCode, data.plan.code) || isOther(origin.fileUuid, data.fileUuid)
        || bearsOtherPeriod(origin, data) || !origin.saidPeriod.isEmpty();
}

QList<Issue> elsewhereIssues(const FormOrigin &origin, const PeriodSnapshot &data)
{
    QList<Issue> issues;
    if (isOther(origin.planCode, data.plan.code))
        issues.append(fileIssue(Severity::Error, IssueKind::FormOfOtherPlan, {origin.planCode}));
    else if (isOther(origin.fileUuid, data.fileUuid))
        issues.append(fileIssue(Severity::Error, IssueKind::FormOfOtherFile, {}));
    if (!origin.saidPeriod.isEmpty() && !bearsOtherPeriod(origin, data))
        issues.append(fileIssue(Severity::Error, IssueKind::FormSaysOtherPeriod,
                                {origin.saidPeriod, periods::title(data.period)}));
    return issues;
}

bool isBeforePeriod(const Period &period, const QDate &day) { return day.isValid() && day < period.from; }

QList<Issue> dayIssues(const Period &period, const QDate &day, IssueKind before, IssueKind early)
{
    if (isBeforePeriod(period, day))
        return {fileIssue(Severity::Error, before, {numbers::date(day), numbers::date(period.from)})};
    if (periods::isEarlyFor(period, day))
        return {fileIssue(Severity::Warning, early, {numbers::date(day), numbers::date(period.to)})};
    return {};
}

QList<Issue> versionIssues(const AgencyReport &stored, const AgencyReport &read,
                           const std::optional<AgencyReport> &next)
{
    QList<Issue> issues;
    const QDate day = read.signedOn;
    if (day.isValid() && stored.signedOn.isValid() && day < stored.signedOn)
        issues.append(fileIssue(Severity::Error, IssueKind::OlderThanStored,
                                {numbers::date(day), numbers::date(stored.signedOn)}));
    const QStringList blank = next ? tasksLeftBlank(stored, *next) : QStringList();
    if (!blank.isEmpty())
        issues.append(fileIssue(Severity::Error, IssueKind::VersionLeavesBlank,
                                {QString::number(blank.size()), blank.join(QStringLiteral(", "))}));
    return issues;
}

} // namespace dondoc
