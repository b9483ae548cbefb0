// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// EntryRules: what each rule looks at.
#include "models/domain/reporting/entryrules.h"

#include "models/domain/text/numbers.h"
#include "models/domain/text/text.h"

#include <QRegularExpression>

#include <algorithm>

namespace dondoc {

namespace {

QStringList entryArguments(IssueKind kind, const EntryCase &each)
{
    const QString number = each.entry.taskNumber;
    if (kind == IssueKind::UnknownTaskNumber || kind == IssueKind::HeadingWithEntry)
        return {number};
    if (kind == IssueKind::SecretMark)
        return {QStringLiteral("%1, %2").arg(each.agencyName, number)};
    const QString day = numbers::date(each.entry.productDate);
    if (kind == IssueKind::ProductBeforePlan)
        return {each.agencyName, number, day, numbers::date(each.begin)};
    if (kind == IssueKind::ProductAfterReceipt)
        return {each.agencyName, number, day, numbers::date(each.receipt)};
    if (kind == IssueKind::StateDeniesShare)
        return {each.agencyName, number, QString::number(each.entry.percent.value_or(0)) + u'%'};
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

bool isProductBeforePlan(const EntryCase &each)
{
    const QDate day = each.entry.productDate;
    return day.isValid() && each.begin.isValid() && day < each.begin;
}

bool isProductAfterReceipt(const EntryCase &each)
{
    const QDate day = each.entry.productDate;
    return day.isValid() && each.receipt.isValid() && day > each.receipt;
}

bool isDenyingProduct(const EntryCase &each)
{
    const TaskEntry &entry = each.entry;
    const bool denies = entry.state == EntryState::NotStarted || entry.state == EntryState::NothingArose;
    return denies
        && (!entry.productNumber.isEmpty() || entry.productDate.isValid()
            || entry.percent.value_or(0) == 100);
}

bool isDenyingText(const EntryCase &each)
{
    static const QRegularExpression kNothing(QStringLiteral("\\bkhong (?:phat sinh|co)\\b"));
    const QString result = text::searchKey(each.entry.result);
    const bool counts
        = std::any_of(result.cbegin(), result.cend(), [](QChar letter) { return letter.isDigit(); });
    return each.entry.state == EntryState::NothingArose && counts && !result.contains(kNothing);
}

bool isDenyingShare(const EntryCase &each)
{
    constexpr int kWhole = 100;
    const auto &share = each.entry.percent;
    const bool ends = each.task && each.task->deadline.kind != DeadlineKind::Continuous;
    return share
        && ((each.entry.state == EntryState::Done && *share >= 0 && *share < kWhole)
            || (each.entry.state == EntryState::UnderWay && *share == kWhole && ends));
}

bool isSecret(const EntryCase &each)
{
    constexpr auto kTexts = textsOf<TaskEntry, FieldKind::Text>();
    return std::any_of(kTexts.begin(), kTexts.end(),
                       [&each](const auto text) { return text::carriesSecretMark(each.entry.*text); });
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

QDate lastReceipt(const AgencyReport &report)
{
    return std::max({report.receivedOn, report.formReceivedOn, report.documentReceivedOn});
}

QList<Issue> localPlanIssues(const AgencyReport &report, const QString &agencyName, const QDate &begin,
                             Severity ofDays)
{
    QList<Issue> issues;
    const auto add = [&](Severity severity, IssueKind kind, const QStringList &words) {
        issues.append({severity, kind, QStringList{agencyName} + words, report.agencyCode, {}, {}});
    };
    const QString &number = report.localPlanNumber;
    const QDate day = report.localPlanDate;
    const QDate receipt = lastReceipt(report);
    const auto isDigit = [](QChar letter) { return letter.isDigit(); };
    if (!number.isEmpty() && std::none_of(number.cbegin(), number.cend(), isDigit))
        add(Severity::Warning, IssueKind::LocalPlanWithoutNumber, {number});
    if (day.isValid() && begin.isValid() && day < begin)
        add(ofDays, IssueKind::LocalPlanBeforePlan, {numbers::date(day), numbers::date(begin)});
    if (day.isValid() && receipt.isValid() && day > receipt)
        add(ofDays, IssueKind::LocalPlanAfterReceipt, {numbers::date(day), numbers::date(receipt)});
    return issues;
}

} // namespace dondoc
