// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// YearClosing: the year before is looked at as of its last day, from what was told until now.
#include "models/domain/assessment/yearclosing.h"

#include "models/domain/plan/planspan.h"

#include <algorithm>

namespace dondoc {

namespace {

constexpr int kDecember = 12;
constexpr int kLastOfDecember = 31;

bool wasPlanThere(const Plan &plan, int year)
{
    const QDate begin = planBegin(plan);
    return plan.firstYear <= year && (!begin.isValid() || begin.year() <= year);
}

/// Reports were asked for or came; of ad hoc ones nobody expects the year's results.
bool wasFollowed(const PeriodSnapshot &data, int year)
{
    return std::any_of(data.heldBefore.cbegin(), data.heldBefore.cend(), [year](const Period &each) {
        return each.kind != PeriodKind::AdHoc && each.to.year() == year;
    });
}

/// Alive while data is.
PeriodSnapshot asOfYearsEnd(const PeriodSnapshot &data)
{
    PeriodSnapshot then = data;
    then.period = periods::wholeYear(data.period.year - 1);
    then.period.to = QDate(data.period.year - 1, kDecember, kLastOfDecember);
    return then;
}

// Of earlier quarters than the last only the states that settle a task are at hand; between the quarter
// before it and the last one nothing can stand.
bool nothingAroseAtLast(const PeriodSnapshot &data, const QString &agencyCode, const QString &taskNumber)
{
    if (const AgencyReport *last = newestReport(data.previous, agencyCode)) {
        const TaskEntry *entry = findEntry(*last, taskNumber);
        if (entry && counts(*entry))
            return entry->state == EntryState::NothingArose;
    }
    const Period third = periods::previous(periods::previous(data.period));
    const auto last = std::find_if(data.earlierAnswers.crbegin(), data.earlierAnswers.crend(),
                                   [&](const EarlierAnswer &each) {
                                       return each.period == third && each.agencyCode == agencyCode
                                           && each.entry.taskNumber == taskNumber;
                                   });
    return last != data.earlierAnswers.crend() && last->entry.state == EntryState::NothingArose;
}

/// What was told of the year before, as an entry of its last quarter.
TaskEntry closing(const TaskEntry &told, const QDate &cutOff)
{
    TaskEntry entry;
    entry.taskNumber = told.taskNumber;
    entry.state = told.lastYearState;
    entry.result = told.lastYearResult;
    if (entry.state == EntryState::Done)
        entry.productDate = cutOff;
    return entry;
}

AgencyReport &reportOf(PeriodSnapshot &then, const QString &agencyCode)
{
    AgencyReport *newest = nullptr;
    for (AgencyReport &report : then.reports) {
        if (report.agencyCode == agencyCode && isReceived(report) && isNewerThan(report, newest))
            newest = &report;
    }
    if (newest)
        return *newest;
    AgencyReport report;
    report.agencyCode = agencyCode;
    report.state = ReportState::Received;
    report.receivedOn = then.period.to;
    then.reports.append(report);
    return then.reports.last();
}

void putEntry(PeriodSnapshot &then, const QString &agencyCode, const TaskEntry &entry)
{
    AgencyReport &known = reportOf(then, agencyCode);
    if (const TaskEntry *before = findEntry(known, entry.taskNumber))
        known.entries[before - known.entries.constData()] = entry;
    else
        known.entries.append(entry);
}

/// What was told as done when the quarter's report was issued stays so, whatever a later version says; of a
/// task that was done as a whole also what had not arisen.
void keepIssued(PeriodSnapshot &then, const PeriodSnapshot &data)
{
    const PeriodSnapshot yearsEnd = asOfYearsEnd(data);
    QHash<QString, bool> doneAsWhole;
    for (const Task &task : data.tasks) {
        if (task.deadline.kind == DeadlineKind::Yearly)
            doneAsWhole.insert(task.number, EarlierStates(yearsEnd, task).word().has_value());
    }
    for (const EarlierAnswer &each : data.earlierAnswers) {
        const bool stays = each.entry.state == EntryState::Done || doneAsWhole.value(each.entry.taskNumber);
        if (each.period == then.period && !each.sinceIssue && stays)
            putEntry(then, each.agencyCode, each.entry);
    }
}

void layOver(PeriodSnapshot &then, const PeriodSnapshot &data, const AgencyReport &report)
{
    QStringList numbers;
    for (const TaskEntry &entry : report.entries) {
        if (entry.lastYearState != EntryState::Unset)
            numbers.append(entry.taskNumber);
    }
    const QStringList open = openFromYearBefore(data, report.agencyCode, numbers);
    for (const TaskEntry &entry : report.entries) {
        if (open.contains(entry.taskNumber))
            putEntry(then, report.agencyCode, closing(entry, then.period.to));
    }
}

int expectingDone(const PeriodSnapshot &data, const Assessment &assessment, const TaskProgress &progress)
{
    const auto expects = [&](const QString &code) {
        const TaskEntry *entry = currentEntry(data, assessment, code, progress.taskNumber);
        return entry && entry->yearForecast == YearForecast::Done && !isDone(progress.stateOf(code))
            && progress.stateOf(code) != ProgressState::NothingArose;
    };
    return int(std::count_if(progress.asked.cbegin(), progress.asked.cend(), expects));
}

/// Its last quarter, with what quarter I tells of it laid over what was told then.
PeriodSnapshot yearBefore(const PeriodSnapshot &data)
{
    PeriodSnapshot then = comparedSnapshot(data);
    const QDate until = dataUntilInForce(data);
    then.reports.removeIf([&until](const AgencyReport &report) { return report.receivedOn > until; });
    keepIssued(then, data);
    QStringList codes;
    for (const AgencyReport &report : data.reports)
        codes.append(report.agencyCode);
    codes.removeDuplicates();
    for (const QString &code : std::as_const(codes)) {
        const AgencyReport *newest = newestReport(data.reports, code, [&until](const AgencyReport &report) {
            return isReceived(report) && report.receivedOn <= until;
        });
        if (newest)
            layOver(then, data, *newest);
    }
    return then;
}

} // namespace

bool closesYearBefore(const Period &period)
{
    return period.kind == PeriodKind::Quarter && period.index == 1;
}

bool knowsYearBefore(const PeriodSnapshot &data)
{
    const int year = data.period.year - 1;
    return closesYearBefore(data.period) && wasPlanThere(data.plan, year) && wasFollowed(data, year);
}

QStringList openFromYearBefore(const PeriodSnapshot &data, const QString &agencyCode,
                               const QStringList &taskNumbers)
{
    if (!knowsYearBefore(data))
        return {};
    const PeriodSnapshot then = asOfYearsEnd(data);
    QStringList open;
    for (const QString &number : taskNumbers) {
        const Task *task = findTask(data, number);
        if (!task || task->deadline.kind != DeadlineKind::Yearly)
            continue;
        const EarlierStates earlier(then, *task);
        if (!earlier.word() && !earlier.doneBy(agencyCode) && !nothingAroseAtLast(data, agencyCode, number))
            open.append(number);
    }
    return open;
}

bool asksForYearBefore(const PeriodSnapshot &data, const QStringList &agencyCodes)
{
    if (!closesYearBefore(data.period))
        return false;
    const QList<Expectation> expected = expectations(data);
    return std::any_of(expected.cbegin(), expected.cend(), [&](const Expectation &each) {
        return agencyCodes.contains(each.agencyCode)
            && !openFromYearBefore(data, each.agencyCode, each.taskNumbers).isEmpty();
    });
}

Assessment assessYearBefore(const PeriodSnapshot &data) { return assess(yearBefore(data)); }

ClosedYearBefore closeYearBefore(const PeriodSnapshot &data)
{
    const PeriodSnapshot then = yearBefore(data);
    ClosedYearBefore closed{assess(then), {}};
    for (const TaskProgress &progress : std::as_const(closed.assessment.tasks)) {
        if (isExpectedWithinYear(then, closed.assessment, progress.taskNumber))
            closed.unconfirmed.append(progress.taskNumber);
    }
    return closed;
}

bool isExpectedWithinYear(const PeriodSnapshot &data, const Assessment &assessment, const QString &taskNumber)
{
    const Task *task = findTask(data, taskNumber);
    const TaskProgress *progress = assessment.task(taskNumber);
    if (!task || !progress || task->deadline.kind != DeadlineKind::Yearly || !periods::closesYear(data.period)
        || isDone(progress->state))
        return false;
    const int expecting = expectingDone(data, assessment, *progress);
    const int reached = expecting + progress->done() + progress->count(ProgressState::NothingArose);
    return expecting > 0 && reached * 100 >= data.plan.regime.doneShare * int(progress->asked.size());
}

} // namespace dondoc
