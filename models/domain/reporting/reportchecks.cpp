// SPDX-License-Identifier: GPL-3.0-or-later
// ReportChecks: a table of rules for each entry, and what is told of the report as a whole.
#include "models/domain/reporting/reportchecks.h"

#include "models/domain/text/text.h"

#include <algorithm>

namespace dondoc {

using namespace Qt::StringLiterals;

namespace {

struct EntryCase {
    const TaskEntry &entry;
    const Task *task; ///< null where the plan has none of that number
    bool leads;
};

struct EntryRule {
    IssueKind kind;
    Severity severity;
    bool (*broken)(const EntryCase &);
};

bool isUnknown(const EntryCase &each) { return !each.task; }
bool isHeading(const EntryCase &each) { return each.task && each.task->heading; }
bool isNotLed(const EntryCase &each) { return each.task && !each.task->heading && !each.leads; }

bool isPercentOff(const EntryCase &each)
{
    return each.entry.percent && (*each.entry.percent < 0 || *each.entry.percent > 100);
}

bool isWithoutText(const EntryCase &each)
{
    return each.entry.state != EntryState::Unset && !counts(each.entry);
}

bool isWithoutState(const EntryCase &each)
{
    return each.entry.state == EntryState::Unset && !each.entry.result.trimmed().isEmpty();
}

bool isWithoutDate(const EntryCase &each)
{
    return each.task && !each.task->product.isEmpty() && each.entry.state == EntryState::Done
        && !each.entry.productDate.isValid();
}

constexpr EntryRule kRules[] = {
    {IssueKind::UnknownTaskNumber, Severity::Error, isUnknown},
    {IssueKind::HeadingWithEntry, Severity::Error, isHeading},
    {IssueKind::TaskNotLed, Severity::Error, isNotLed},
    {IssueKind::PercentOutOfRange, Severity::Error, isPercentOff},
    {IssueKind::StateWithoutText, Severity::Warning, isWithoutText},
    {IssueKind::TextWithoutState, Severity::Warning, isWithoutState},
    {IssueKind::DoneWithoutDate, Severity::Warning, isWithoutDate},
};

QStringList argumentsOf(IssueKind kind, const EntryCase &each, const QString &agency)
{
    const QString number = each.entry.taskNumber;
    if (kind == IssueKind::UnknownTaskNumber || kind == IssueKind::HeadingWithEntry)
        return {number};
    if (kind == IssueKind::PercentOutOfRange)
        return {agency, number, QString::number(each.entry.percent.value_or(0))};
    return {agency, number};
}

const Task *taskOf(const ReportCheckContext &context, const QString &number)
{
    const auto at = std::find_if(context.tasks.begin(), context.tasks.end(),
                                 [&number](const Task &task) { return task.number == number; });
    return at == context.tasks.end() ? nullptr : &*at;
}

void checkEntry(const TaskEntry &entry, const ReportCheckContext &context, QList<Issue> *issues)
{
    const bool mayAdd = context.agency.kind == AgencyKind::Front; // it coordinates, and may report
    const EntryCase each{entry, taskOf(context, entry.taskNumber),
                         mayAdd || context.led.contains(entry.taskNumber)};
    for (const EntryRule &rule : kRules) {
        if (rule.broken(each))
            issues->append({rule.severity,
                            rule.kind,
                            argumentsOf(rule.kind, each, context.agency.name),
                            context.agency.code,
                            entry.taskNumber,
                            {}});
    }
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
    QList<Issue> issues;
    if (report.signedOn.isValid() && report.receivedOn.isValid() && report.receivedOn < report.signedOn)
        issues.append(
            {Severity::Warning, IssueKind::DateOrder, {context.agency.name}, context.agency.code, {}, {}});
    for (const TaskEntry &entry : report.entries)
        checkEntry(entry, context, &issues);
    checkSameAsPrevious(report, context, &issues);
    checkSameAsOther(report, context, &issues);
    return issues;
}

} // namespace dondoc
