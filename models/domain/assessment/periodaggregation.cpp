// SPDX-License-Identifier: GPL-3.0-or-later
// Composed: words, receipts and obstacles of a longer period.
#include "models/domain/assessment/periodaggregation.h"

#include "models/domain/assessment/assessment.h"
#include "models/domain/assessment/statelabels.h"
#include "models/domain/assessment/valueaggregation.h"
#include "models/domain/text/text.h"

#include <QSet>

#include <algorithm>

namespace dondoc {

using namespace Qt::StringLiterals;

namespace {

/// What one agency says in one of the parts.
struct AgencyWord {
    const PeriodSnapshot *part; ///< a quarter, or the longer period itself
    const AgencyReport *report;
};

struct TaskWord {
    const PeriodSnapshot *part;
    const TaskEntry *entry;
};

/// A longer period while it is put together.
struct ComposedWork {
    const PeriodSnapshot &own;
    const QList<PeriodSnapshot> &quarters;
    PeriodSnapshot &longer;
};

bool countsIn(const PeriodSnapshot &part, const AgencyReport &report)
{
    return isReceived(report) && (!part.dataUntil.isValid() || report.receivedOn <= part.dataUntil);
}

QList<AgencyReport> reportsOf(const PeriodSnapshot &part, const QString &agencyCode)
{
    QList<AgencyReport> reports;
    for (const AgencyReport &report : part.reports) {
        if (report.agencyCode == agencyCode)
            reports.append(report);
    }
    return reports;
}

const AgencyReport *newestReport(const PeriodSnapshot &part, const QString &agencyCode)
{
    const AgencyReport *newest = nullptr;
    for (const AgencyReport &report : part.reports) {
        if (report.agencyCode == agencyCode && countsIn(part, report)
            && (!newest || report.revision >= newest->revision))
            newest = &report;
    }
    return newest;
}

QList<AgencyWord> agencyWordsOf(const ComposedWork &work, const QString &agencyCode)
{
    QList<AgencyWord> words;
    for (const PeriodSnapshot &quarter : work.quarters) {
        if (const AgencyReport *report = newestReport(quarter, agencyCode))
            words.append({&quarter, report});
    }
    if (const AgencyReport *report = newestReport(work.own, agencyCode))
        words.append({&work.own, report});
    return words;
}

QList<TaskWord> wordsOn(const QList<AgencyWord> &words, const QString &taskNumber)
{
    QList<TaskWord> told;
    for (const AgencyWord &word : words) {
        for (const TaskEntry &entry : word.report->entries) {
            if (entry.taskNumber == taskNumber && counts(entry))
                told.append({word.part, &entry});
        }
    }
    return told;
}

QStringList tasksOf(const QList<AgencyWord> &words)
{
    QStringList numbers;
    for (const AgencyWord &word : words) {
        for (const TaskEntry &entry : word.report->entries)
            numbers.append(entry.taskNumber);
    }
    numbers.removeDuplicates();
    return numbers;
}

/// "đã tổ chức 02 hội nghị." → "đã tổ chức 02 hội nghị (quý III)."
QString withQuarter(const QString &result, const Period &quarter)
{
    QString words = text::simplified(result);
    QString end;
    while (!words.isEmpty() && u".;,"_s.contains(words.back())) {
        end = words.back() == u'.' ? u"."_s : end;
        words.chop(1);
    }
    return words.isEmpty() ? words : u"%1 (%2)%3"_s.arg(words, periods::bareTitle(quarter), end);
}

/// The newest word; where nothing arose, the newest in which something did.
qsizetype chosen(const QList<TaskWord> &told)
{
    for (qsizetype at = told.size() - 1; at >= 0; --at) {
        if (told.at(at).entry->state != EntryState::NothingArose)
            return at;
    }
    return told.size() - 1;
}

bool isOfLast(const ComposedWork &work, const PeriodSnapshot *part)
{
    return part == &work.own || part == &work.quarters.constLast();
}

/// Something without a product was done by the cut-off of the quarter that first said so.
QDate doneBy(const QList<TaskWord> &told, const Task *task)
{
    const bool ownDay = task && task->product.isEmpty() && task->deadline.to.isValid()
        && task->deadline.kind != DeadlineKind::Yearly && task->deadline.kind != DeadlineKind::Continuous;
    if (!ownDay)
        return {};
    QDate since;
    for (const TaskWord &word : told) {
        if (word.entry->state != EntryState::Done)
            since = QDate();
        else if (!since.isValid())
            since = word.part->period.to;
    }
    return since;
}

TaskEntry composedEntry(const ComposedWork &work, const QList<TaskWord> &told)
{
    const qsizetype newest = chosen(told);
    TaskEntry entry = *told.at(newest).entry;
    entry.id = 0;
    entry.version = 1;
    qsizetype source = newest;
    for (qsizetype at = newest; at >= 0; --at) {
        const TaskEntry &word = *told.at(at).entry;
        if (entry.result.isEmpty() && !word.result.isEmpty()) {
            entry.result = word.result;
            source = at;
        }
        if (entry.productNumber.isEmpty() && !entry.productDate.isValid()) {
            entry.productNumber = word.productNumber;
            entry.productDate = word.productDate;
        }
    }
    if (!isOfLast(work, told.at(source).part))
        entry.result = withQuarter(entry.result, told.at(source).part->period);
    if (entry.state == EntryState::Done && !entry.productDate.isValid())
        entry.productDate = doneBy(told, findTask(work.own, entry.taskNumber));
    return entry;
}

QString agencyName(const ComposedWork &work, const QString &code)
{
    const Agency *agency = findAgency(work.own, code);
    return agency ? nameInSentence(*agency) : code;
}

void disagreeOnTask(ComposedWork &work, IssueKind kind, const QString &agencyCode, const QString &taskNumber,
                    const QStringList &rest)
{
    work.longer.disagreements.append({Severity::Warning, kind,
                                      QStringList{agencyName(work, agencyCode), taskNumber} + rest,
                                      agencyCode, taskNumber});
}

QString stateWord(EntryState state) { return text::lowerFirst(printedWord(state)); }

bool isSettled(EntryState state) { return state == EntryState::NothingArose || state == EntryState::Done; }

/// What was done in one quarter is not done in a later one. Continuous tasks begin anew with each.
void compareQuarters(ComposedWork &work, const QString &agencyCode, const QList<TaskWord> &told)
{
    const QString number = told.constFirst().entry->taskNumber;
    const Task *task = findTask(work.own, number);
    if (!task || task->deadline.kind == DeadlineKind::Continuous)
        return;
    const TaskWord *done = nullptr;
    for (const TaskWord &word : told) {
        if (word.part == &work.own)
            break;
        if (done && !isSettled(word.entry->state)) {
            disagreeOnTask(work, IssueKind::StateWentBack, agencyCode, number,
                           {periods::bareTitle(done->part->period), periods::bareTitle(word.part->period),
                            stateWord(word.entry->state)});
            done = nullptr;
        } else if (word.entry->state == EntryState::Done) {
            done = &word;
        }
    }
}

/// The longer period's own word against its last quarter's.
void compareWithOwn(ComposedWork &work, const QString &agencyCode, const QList<TaskWord> &told)
{
    if (told.size() < 2 || told.constLast().part != &work.own)
        return;
    const TaskWord &quarter = told.at(told.size() - 2);
    const TaskEntry &own = *told.constLast().entry;
    if (own.state == quarter.entry->state || quarter.entry->state == EntryState::NothingArose)
        return;
    disagreeOnTask(work, IssueKind::LongerStateDiffers, agencyCode, own.taskNumber,
                   {periods::title(work.own.period), stateWord(own.state),
                    periods::bareTitle(quarter.part->period), stateWord(quarter.entry->state)});
}

QList<TaskEntry> composedEntries(ComposedWork &work, const QString &agencyCode,
                                 const QList<AgencyWord> &words)
{
    QList<TaskEntry> entries;
    for (const QString &number : tasksOf(words)) {
        const QList<TaskWord> told = wordsOn(words, number);
        if (told.isEmpty())
            continue;
        entries.append(composedEntry(work, told));
        compareQuarters(work, agencyCode, told);
        compareWithOwn(work, agencyCode, told);
    }
    return entries;
}

void takeFacts(AgencyReport &report, const QList<AgencyWord> &words)
{
    for (const AgencyWord &word : words) {
        report.example |= word.report->example;
        if (!word.report->localPlanNumber.isEmpty()) {
            report.localPlanNumber = word.report->localPlanNumber;
            report.localPlanDate = word.report->localPlanDate;
        }
    }
}

/// Reports that answer for the longer period: those of its last quarter and its own, by their receipt.
QList<AgencyReport> answeringReports(const ComposedWork &work, const QString &agencyCode)
{
    QList<AgencyReport> reports = reportsOf(work.quarters.constLast(), agencyCode);
    for (AgencyReport &report : reports)
        report.id = 0; // nothing of a quarter is to be written by way of the longer period
    reports += reportsOf(work.own, agencyCode);
    std::stable_sort(reports.begin(), reports.end(), [](const AgencyReport &a, const AgencyReport &b) {
        return a.receivedOn < b.receivedOn;
    });
    for (qsizetype at = 0; at < reports.size(); ++at)
        reports[at].revision = int(at) + 1;
    return reports;
}

void composeAgency(ComposedWork &work, const QString &agencyCode)
{
    const QList<AgencyWord> words = agencyWordsOf(work, agencyCode);
    QList<AgencyReport> reports = answeringReports(work, agencyCode);
    AgencyReport *newest = nullptr;
    for (AgencyReport &report : reports)
        newest = countsIn(work.own, report) ? &report : newest;
    if (!words.isEmpty() && !newest) {
        reports.append(*words.constLast().report);
        newest = &reports.last();
        newest->id = 0;
        newest->revision = int(reports.size());
        newest->carriedFrom = periods::key(words.constLast().part->period);
    }
    if (newest) {
        newest->entries = composedEntries(work, agencyCode, words);
        takeFacts(*newest, words);
    }
    work.longer.reports += reports;
}

QStringList agenciesIn(const ComposedWork &work)
{
    QStringList codes;
    for (const PeriodSnapshot &quarter : work.quarters) {
        for (const AgencyReport &report : quarter.reports)
            codes.append(report.agencyCode);
    }
    for (const AgencyReport &report : work.own.reports)
        codes.append(report.agencyCode);
    codes.removeDuplicates();
    return codes;
}

void composeObstacles(ComposedWork &work)
{
    QList<Obstacle> obstacles;
    QSet<Id> known;
    const auto take = [&](const QList<Obstacle> &from) {
        for (const Obstacle &obstacle : from) {
            if (obstacle.id == 0 || !known.contains(obstacle.id))
                obstacles.append(obstacle);
            known.insert(obstacle.id);
        }
    };
    for (const PeriodSnapshot &quarter : work.quarters)
        take(quarter.obstacles);
    take(work.own.obstacles);
    work.longer.obstacles = obstacles;
}

/// What the last quarter was ruled or chosen holds, as the same cut-off does, unless the longer period has
/// its own.
template <class Record>
QList<Record> ownFirst(const QList<Record> &own, const QList<Record> &quarters, QString Record::*key)
{
    QList<Record> all = own;
    for (const Record &record : quarters) {
        if (std::none_of(own.begin(), own.end(),
                         [&](const Record &each) { return each.*key == record.*key; }))
            all.append(record);
    }
    return all;
}

QuarterReceipt receiptOf(const PeriodSnapshot &quarter)
{
    QuarterReceipt receipt{quarter.period, 0, {}};
    for (const Expectation &expected : expectations(quarter)) {
        if (expected.self)
            continue;
        ++receipt.asked;
        if (newestReport(quarter, expected.agencyCode))
            receipt.received.append(expected.agencyCode);
    }
    return receipt;
}

} // namespace

PeriodSnapshot composeLonger(const PeriodSnapshot &own, const QList<PeriodSnapshot> &quarters)
{
    PeriodSnapshot longer = own;
    if (quarters.isEmpty())
        return longer;
    longer.reports.clear();
    ComposedWork work{own, quarters, longer};
    for (const QString &code : agenciesIn(work))
        composeAgency(work, code);
    composeObstacles(work);
    const PeriodSnapshot &last = quarters.constLast();
    longer.overrulings = ownFirst(own.overrulings, last.overrulings, &Overruling::taskNumber);
    longer.choices = ownFirst(own.choices, last.choices, &ValueChoice::indicatorCode);
    longer.letters = last.letters + own.letters;
    longer.figures = composedFigures(own, quarters, longer.disagreements);
    for (const PeriodSnapshot &quarter : quarters)
        longer.quarters.append(receiptOf(quarter));
    return longer;
}

YearSoFar yearSoFar(const PeriodSnapshot &longer)
{
    const Assessment assessment = assess(longer);
    YearSoFar year{longer.period, longer.quarters, assessment.figures.total, {}, {}};
    for (const TaskProgress &task : assessment.tasks) {
        if (!task.reported.isEmpty())
            year.withContent.append(task.taskNumber);
        if (task.state == ProgressState::DoneOnTime || task.state == ProgressState::DoneLate)
            year.done.append(task.taskNumber);
    }
    return year;
}

} // namespace dondoc
