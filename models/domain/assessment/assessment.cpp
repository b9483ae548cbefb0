// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Assessment: a period's receipts, states and figures, from the snapshot alone.

#include "models/domain/assessment/assessment.h"

#include "models/domain/assessment/comparedyears.h"
#include "models/domain/assessment/indicatorlines.h"
#include "models/domain/assessment/rollup.h"

#include <algorithm>

namespace dondoc {

namespace {

using ReportsByAgency = QHash<QString, QList<const AgencyReport *>>;

bool byRevision(const AgencyReport *a, const AgencyReport *b) { return a->revision < b->revision; }

bool receivedBy(const AgencyReport &report, const QDate &day)
{
    return isReceived(report) && report.receivedOn <= day;
}

// Those that came in time to be told of, each agency's oldest revision first.
ReportsByAgency receivedReports(const PeriodSnapshot &data, const QDate &until)
{
    ReportsByAgency byAgency;
    for (const AgencyReport &report : data.reports) {
        if (receivedBy(report, until))
            byAgency[report.agencyCode] += &report;
    }
    for (auto &revisions : byAgency)
        std::stable_sort(revisions.begin(), revisions.end(), byRevision);
    return byAgency;
}

const TaskEntry *countedEntry(const AgencyReport &report, const QString &taskNumber)
{
    for (const TaskEntry &entry : report.entries) {
        if (entry.taskNumber == taskNumber && counts(entry))
            return &entry;
    }
    return nullptr;
}

const AgencyReport *newestOf(const ReportsByAgency &reports, const QString &agencyCode)
{
    const auto revisions = reports.constFind(agencyCode);
    return revisions == reports.constEnd() ? nullptr : revisions->constLast();
}

void addReceipt(AgencyProgress &progress, const QList<const AgencyReport *> &revisions, const QDate &deadline)
{
    progress.revision = revisions.constLast()->revision;
    const auto isWrittenOne = [](const AgencyReport *report) { return isWritten(*report); };
    const auto first = std::find_if(revisions.cbegin(), revisions.cend(), isWrittenOne);
    if (first == revisions.cend()) {
        progress.toldOn = revisions.constFirst()->receivedOn;
        return;
    }
    progress.received = true;
    progress.formOnly = std::none_of(revisions.cbegin(), revisions.cend(),
                                     [](const AgencyReport *report) { return hasDocument(*report); });
    progress.firstReceived = (*first)->receivedOn;
    progress.onTime = progress.firstReceived <= deadline;
    if (!progress.onTime && !progress.self)
        progress.daysLate = int(deadline.daysTo(progress.firstReceived));
}

AgencyProgress agencyProgress(const Expectation &expected, const ReportsByAgency &reports,
                              const QDate &deadline)
{
    AgencyProgress progress;
    progress.agencyCode = expected.agencyCode;
    progress.self = expected.self;
    progress.tasksExpected = int(expected.taskNumbers.size() - expected.finished.size());
    const auto revisions = reports.value(expected.agencyCode);
    if (!revisions.isEmpty() && revisions.constFirst()->carriedFrom.isEmpty())
        addReceipt(progress, revisions, deadline);
    for (const QString &number : expected.taskNumbers) {
        if (expected.finished.contains(number))
            continue;
        const TaskEntry *entry = revisions.isEmpty() ? nullptr : countedEntry(*revisions.constLast(), number);
        if (!entry || !entry->carriedFrom.isEmpty())
            progress.missingTasks += number;
        else if (lacksText(*entry))
            progress.blankTasks += number;
    }
    progress.tasksCovered
        = progress.tasksExpected - int(progress.missingTasks.size() + progress.blankTasks.size());
    return progress;
}

QHash<QString, QStringList> askedByTask(const PeriodSnapshot &data, const QList<Expectation> &expected)
{
    QHash<QString, QStringList> leading;
    for (const Expectation &one : expected) {
        for (const QString &number : one.taskNumbers)
            leading[number] += one.agencyCode;
    }
    // In the order of assignment, as TaskLeads tells it.
    QHash<QString, QStringList> asked;
    const TaskLeads leadsOf(data, data.period.to);
    for (auto at = leading.constBegin(); at != leading.constEnd(); ++at) {
        const QStringList leads = leadsOf.of(at.key());
        for (const QString &code : leads) {
            if (at.value().contains(code))
                asked[at.key()] += code;
        }
    }
    return asked;
}

/// What an agency says of a task now. Of a longer period that is its last quarter's word, so that two reports
/// of one cut-off tell the same states.
struct SaidNow {
    const TaskEntry *entry = nullptr;
    bool earlier = false; ///< only an earlier quarter says something
};

SaidNow saidNow(const AgencyReport *report, const QString &taskNumber)
{
    const TaskEntry *entry = report ? countedEntry(*report, taskNumber) : nullptr;
    const bool earlier = entry && !entry->carriedFrom.isEmpty();
    return {earlier ? nullptr : entry, earlier};
}

// Done stays done, whatever is said of it now.
void addDoneBefore(TaskProgress &progress, const QString &code, const TaskEntry *entry, ProgressState state)
{
    progress.byState[state] += code;
    if (!entry)
        progress.doneBefore += code;
    else if (entry->state != EntryState::Done && entry->state != EntryState::NothingArose)
        progress.doubted += code;
}

TaskProgress taskProgress(const PeriodSnapshot &data, const Task &task, const QStringList &asked,
                          const ReportsByAgency &reports)
{
    TaskProgress progress;
    progress.taskNumber = task.number;
    progress.asked = asked;
    progress.due = dueDay(task, data.period);
    const EarlierStates earlier(data, task);
    for (const QString &code : asked) {
        const SaidNow said = saidNow(newestOf(reports, code), task.number);
        if (said.entry)
            progress.reported += code;
        if (earlier.doneBy(code)) {
            addDoneBefore(progress, code, said.entry, earlier.stateOf(code));
            continue;
        }
        progress.byState[assess(task, said.entry, data.period, data.plan.regime)] += code;
        if (said.earlier)
            progress.toldEarlier += code;
    }
    progress.earlier = earlier.word();
    progress.computed
        = progress.earlier ? progress.earlier->state : rollUp(task, progress, data.period, data.plan.regime);
    progress.state = progress.computed;
    return progress;
}

void overrule(TaskProgress &progress, const QList<Overruling> &overrulings)
{
    for (const Overruling &ruling : overrulings) {
        const auto state = fromKeyword<ProgressState>(ruling.state);
        if (!state || ruling.taskNumber != progress.taskNumber)
            continue;
        progress.state = *state;
        progress.overruled = true;
        progress.reason = ruling.reason;
    }
}

QList<TaskProgress> taskProgresses(const PeriodSnapshot &data, const QList<Expectation> &expected,
                                   const ReportsByAgency &reports)
{
    const QHash<QString, QStringList> asked = askedByTask(data, expected);
    QList<TaskProgress> all;
    for (const Task &task : data.tasks) {
        if (task.heading)
            continue;
        TaskProgress progress = taskProgress(data, task, asked.value(task.number), reports);
        overrule(progress, data.overrulings);
        if (progress.state == ProgressState::Overdue && progress.due.isValid())
            progress.overdueDays = int(qMax(qint64(0), progress.due.daysTo(data.period.to)));
        all += progress;
    }
    return all;
}

ReceiptCounts receiptFigures(const QList<AgencyProgress> &agencies)
{
    ReceiptCounts figures;
    for (const AgencyProgress &agency : agencies) {
        if (agency.self)
            continue;
        ++figures.asked;
        figures.received += agency.received ? 1 : 0;
        figures.onTime += agency.onTime ? 1 : 0;
        figures.complete += agency.complete() ? 1 : 0;
        if (!agency.received)
            figures.missing += agency.agencyCode;
        else if (!agency.onTime)
            figures.late += agency.agencyCode;
        if (agency.toldOn.isValid())
            figures.told += agency.agencyCode;
        if (agency.formOnly)
            figures.formOnly += agency.agencyCode;
    }
    return figures;
}

void countTask(TaskCounts &figures, const Task &task, const TaskProgress &progress, const Period &period)
{
    const DeadlineKind kind = task.deadline.kind;
    ++figures.total;
    figures.continuous += kind == DeadlineKind::Continuous ? 1 : 0;
    figures.noDeadline += kind == DeadlineKind::None ? 1 : 0;
    figures.yearly += kind == DeadlineKind::Yearly ? 1 : 0;
    figures.withContent += progress.hasContent() ? 1 : 0;
    figures.byState[progress.state] += task.number;
    if (isDue(task, progress, period)) {
        ++figures.due;
        figures.dueDone += isDone(progress.state) ? 1 : 0;
    }
}

TaskCounts taskFigures(const PeriodSnapshot &data, const QList<TaskProgress> &progresses)
{
    TaskCounts figures;
    for (const TaskProgress &progress : progresses) {
        if (const Task *task = findTask(data, progress.taskNumber))
            countTask(figures, *task, progress, data.period);
    }
    figures.withDeadline = figures.total - figures.continuous - figures.noDeadline;
    return figures;
}

} // namespace

bool isDue(const Task &task, const TaskProgress &progress, const Period &period)
{
    if (!progress.due.isValid())
        return false;
    if (!periods::closesYear(period))
        return task.deadline.kind != DeadlineKind::Yearly && progress.due <= period.to;
    const int year = period.to.year();
    const bool settled = progress.earlier && progress.earlier->period.to.year() < year;
    return progress.due.year() == year || (progress.due.year() < year && !settled);
}

ProgressState TaskProgress::stateOf(const QString &agencyCode) const
{
    for (auto at = byState.constBegin(); at != byState.constEnd(); ++at) {
        if (at.value().contains(agencyCode))
            return at.key();
    }
    return ProgressState::NoReport;
}

const TaskProgress *Assessment::task(const QString &number) const
{
    const auto at = std::find_if(tasks.begin(), tasks.end(),
                                 [&number](const TaskProgress &task) { return task.taskNumber == number; });
    return at == tasks.end() ? nullptr : &*at;
}

const AgencyProgress *Assessment::agency(const QString &code) const
{
    const auto at = std::find_if(agencies.begin(), agencies.end(),
                                 [&code](const AgencyProgress &agency) { return agency.agencyCode == code; });
    return at == agencies.end() ? nullptr : &*at;
}

QDate dataUntilInForce(const PeriodSnapshot &data)
{
    if (data.dataUntil.isValid())
        return data.dataUntil;
    QDate newest;
    for (const AgencyReport &report : data.reports) {
        if (isReceived(report) && (!newest.isValid() || report.receivedOn > newest))
            newest = report.receivedOn;
    }
    return newest.isValid() ? newest : data.period.to;
}

Assessment assess(const PeriodSnapshot &data)
{
    Assessment assessment;
    assessment.deadlines = deadlines(data.plan.regime, data.period);
    assessment.dataUntil = dataUntilInForce(data);
    const ReportsByAgency reports = receivedReports(data, assessment.dataUntil);
    const QList<Expectation> expected = expectations(data);
    for (const Expectation &one : expected)
        assessment.agencies += agencyProgress(one, reports, assessment.deadlines.agencies);
    assessment.tasks = taskProgresses(data, expected, reports);
    assessment.receipt = receiptFigures(assessment.agencies);
    assessment.figures = taskFigures(data, assessment.tasks);
    assessment.exampleReports = int(std::count_if(data.reports.begin(), data.reports.end(),
                                                  [](const AgencyReport &report) { return report.example; }));
    assessment.drawsOnExample = drawsOnExample(data);
    return assessment;
}

Period comparedWith(const Period &period)
{
    return periods::isComposed(period) ? samePeriodLastYear(period) : periods::previous(period);
}

const QList<AgencyReport> &reportsComparedWith(const PeriodSnapshot &data)
{
    return periods::isComposed(data.period) ? data.reportsLastYear : data.previous;
}

PeriodSnapshot comparedSnapshot(const PeriodSnapshot &data)
{
    PeriodSnapshot before = data;
    before.period = comparedWith(data.period);
    before.reports = reportsComparedWith(data);
    before.previous.clear();
    before.reportsLastYear.clear();
    before.overrulings.clear(); // they rule the period itself
    for (const EarlierRuling &each : data.earlierRulings) {
        if (each.period == before.period)
            before.overrulings += each.ruling;
    }
    before.quarters.clear();
    return before;
}

Assessment assessCompared(const PeriodSnapshot &data)
{
    PeriodSnapshot before = comparedSnapshot(data);
    if (const IssuedSummary *issued = issuedOf(data, before.period)) {
        before.dataUntil = issued->dataUntil;
        before.reports.removeIf([issued](const AgencyReport &report) {
            return !wasThere(report, issued->dataUntil, issued->issuedAt);
        });
    }
    return assess(before);
}

const AgencyReport *currentReport(const PeriodSnapshot &data, const Assessment &assessment,
                                  const QString &agencyCode)
{
    return newestReport(data.reports, agencyCode, [&assessment](const AgencyReport &report) {
        return receivedBy(report, assessment.dataUntil);
    });
}

QStringList inWriting(const Assessment &assessment, QStringList agencyCodes)
{
    agencyCodes.removeIf([&assessment](const QString &code) {
        const AgencyProgress *agency = assessment.agency(code);
        return agency && !agency->received && !agency->self;
    });
    return agencyCodes;
}

const TaskEntry *currentEntry(const PeriodSnapshot &data, const Assessment &assessment,
                              const QString &agencyCode, const QString &taskNumber)
{
    const TaskProgress *task = assessment.task(taskNumber);
    const AgencyReport *report = currentReport(data, assessment, agencyCode);
    if (!task || !report || !task->asked.contains(agencyCode))
        return nullptr;
    return countedEntry(*report, taskNumber);
}

const TaskEntry *entryOfNow(const PeriodSnapshot &data, const Assessment &assessment,
                            const QString &agencyCode, const QString &taskNumber)
{
    const TaskEntry *entry = currentEntry(data, assessment, agencyCode, taskNumber);
    return entry && entry->carriedFrom.isEmpty() ? entry : nullptr;
}

} // namespace dondoc
