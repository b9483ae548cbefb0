// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// PeriodAggregation: words, receipts and obstacles of a longer period.
#include "models/domain/assessment/periodaggregation.h"

#include "models/domain/assessment/assessment.h"
#include "models/domain/assessment/quarterwords.h"
#include "models/domain/assessment/statelabels.h"
#include "models/domain/assessment/valueaggregation.h"
#include "models/domain/text/text.h"

#include <QHash>

#include <algorithm>

namespace dondoc {

using namespace Qt::StringLiterals;

namespace {

/// An agency's report in one of the parts.
struct PartReport {
    const PeriodSnapshot *part; ///< a quarter, or the longer period itself
    const AgencyReport *report;
};

/// An agency's entry on a task in one of the parts.
struct PartEntry {
    const PeriodSnapshot *part;
    const TaskEntry *entry;
};

/// A longer period while it is put together.
struct PeriodAggregation {
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
    QList<AgencyReport> reports = part.reports;
    reports.removeIf([&](const AgencyReport &report) { return report.agencyCode != agencyCode; });
    return reports;
}

const AgencyReport *newestCounted(const PeriodSnapshot &part, const QString &agencyCode)
{
    return newestReport(part.reports, agencyCode,
                        [&part](const AgencyReport &report) { return countsIn(part, report); });
}

QList<PartReport> partReportsOf(const PeriodAggregation &aggregation, const QString &agencyCode)
{
    QList<PartReport> partReports;
    for (const PeriodSnapshot &quarter : aggregation.quarters) {
        if (const AgencyReport *report = newestCounted(quarter, agencyCode))
            partReports.append({&quarter, report});
    }
    if (const AgencyReport *report = newestCounted(aggregation.own, agencyCode))
        partReports.append({&aggregation.own, report});
    return partReports;
}

QList<PartEntry> partEntriesOn(const QList<PartReport> &partReports, const QString &taskNumber)
{
    QList<PartEntry> partEntries;
    for (const PartReport &each : partReports) {
        for (const TaskEntry &entry : each.report->entries) {
            if (entry.taskNumber == taskNumber && counts(entry))
                partEntries.append({each.part, &entry});
        }
    }
    return partEntries;
}

QStringList tasksOf(const QList<PartReport> &partReports)
{
    QStringList numbers;
    for (const PartReport &each : partReports) {
        for (const TaskEntry &entry : each.report->entries)
            numbers.append(entry.taskNumber);
    }
    numbers.removeDuplicates();
    return numbers;
}

/// A quarter before the last: what it told is neither a state nor a receipt of the longer period.
bool isBeforeLast(const PeriodAggregation &aggregation, const PartEntry &each)
{
    return each.part != &aggregation.own && each.part != &aggregation.quarters.constLast();
}

/// The newest word; where nothing arose, the newest of the same cut-off in which something did.
qsizetype chosen(const PeriodAggregation &aggregation, const QList<PartEntry> &partEntries)
{
    const qsizetype newest = partEntries.size() - 1;
    const bool past = isBeforeLast(aggregation, partEntries.at(newest));
    for (qsizetype at = newest; at >= 0 && isBeforeLast(aggregation, partEntries.at(at)) == past; --at) {
        if (partEntries.at(at).entry->state != EntryState::NothingArose)
            return at;
    }
    return newest;
}

/// What its last quarter says of the longer period itself (rule 14 of the field); blank where it does not.
QString saidOfLonger(const PeriodAggregation &aggregation, const QList<PartEntry> &partEntries)
{
    for (const PartEntry &each : partEntries) {
        if (periods::writtenAsOneWith(each.part->period) == aggregation.own.period)
            return each.entry->longerResult.trimmed();
    }
    return {};
}

/// Its own word as it stands, before it what a quarter said of the whole, else a quarter's, marked.
QString composedResult(const PeriodAggregation &aggregation, const QList<PartEntry> &partEntries,
                       const PartEntry &source)
{
    const QString &result = source.entry->result;
    if (source.part == &aggregation.own && !result.isEmpty())
        return result;
    const QString ofLonger = saidOfLonger(aggregation, partEntries);
    if (!ofLonger.isEmpty())
        return ofLonger;
    return source.part == &aggregation.own ? result : markedWithQuarter(result, source.part->period);
}

TaskEntry composedEntry(const PeriodAggregation &aggregation, const QList<PartEntry> &partEntries)
{
    const qsizetype newest = chosen(aggregation, partEntries);
    TaskEntry entry = *partEntries.at(newest).entry;
    entry.id = 0;
    entry.version = 1;
    qsizetype source = newest;
    const bool past = isBeforeLast(aggregation, partEntries.at(newest));
    for (qsizetype at = newest; at >= 0; --at) {
        const TaskEntry &each = *partEntries.at(at).entry;
        if (entry.result.isEmpty() && !each.result.isEmpty()) {
            entry.result = each.result;
            source = at;
        }
        // The day of an earlier quarter's product decides no state: that is EarlierStates' part.
        const bool sameCutOff = isBeforeLast(aggregation, partEntries.at(at)) == past;
        if (sameCutOff && entry.productNumber.isEmpty() && !entry.productDate.isValid()) {
            entry.productNumber = each.productNumber;
            entry.productDate = each.productDate;
        }
    }
    entry.result = composedResult(aggregation, partEntries, partEntries.at(source));
    entry.longerResult.clear();
    if (past) {
        // What its quarter raised stands among the obstacles, or is answered: it is not raised once more.
        entry.difficulty.clear();
        entry.proposal.clear();
        entry.cause.clear();
        entry.carriedFrom = periods::key(partEntries.at(newest).part->period);
    }
    return entry;
}

QString agencyName(const PeriodAggregation &aggregation, const QString &code)
{
    const Agency *agency = findAgency(aggregation.own, code);
    return agency ? nameInSentence(*agency) : code;
}

void disagreeOnTask(PeriodAggregation &aggregation, IssueKind kind, const QString &agencyCode,
                    const QString &taskNumber, const QStringList &rest)
{
    aggregation.longer.disagreements.append(
        {Severity::Warning, kind, QStringList{agencyName(aggregation, agencyCode), taskNumber} + rest,
         agencyCode, taskNumber});
}

QString stateLabel(EntryState state) { return text::lowerFirst(printedWord(state)); }

bool isSettled(EntryState state) { return state == EntryState::NothingArose || state == EntryState::Done; }

/// What was done in one quarter is not done in a later one. Continuous tasks begin anew with each.
void compareQuarters(PeriodAggregation &aggregation, const QString &agencyCode,
                     const QList<PartEntry> &partEntries)
{
    const QString number = partEntries.constFirst().entry->taskNumber;
    const Task *task = findTask(aggregation.own, number);
    if (!task || task->deadline.kind == DeadlineKind::Continuous)
        return;
    const PartEntry *done = nullptr;
    for (const PartEntry &each : partEntries) {
        if (each.part == &aggregation.own)
            break;
        if (done && !isSettled(each.entry->state)) {
            disagreeOnTask(aggregation, IssueKind::StateWentBack, agencyCode, number,
                           {periods::bareTitle(done->part->period), periods::bareTitle(each.part->period),
                            stateLabel(each.entry->state)});
            done = nullptr;
        } else if (each.entry->state == EntryState::Done) {
            done = &each;
        }
    }
}

/// The longer period's own word against its last quarter's.
void compareWithOwn(PeriodAggregation &aggregation, const QString &agencyCode,
                    const QList<PartEntry> &partEntries)
{
    if (partEntries.size() < 2 || partEntries.constLast().part != &aggregation.own)
        return;
    const PartEntry &quarter = partEntries.at(partEntries.size() - 2);
    const TaskEntry &own = *partEntries.constLast().entry;
    if (own.state == quarter.entry->state || quarter.entry->state == EntryState::NothingArose)
        return;
    disagreeOnTask(aggregation, IssueKind::LongerStateDiffers, agencyCode, own.taskNumber,
                   {periods::title(aggregation.own.period), stateLabel(own.state),
                    periods::bareTitle(quarter.part->period), stateLabel(quarter.entry->state)});
}

QList<TaskEntry> composedEntries(PeriodAggregation &aggregation, const QString &agencyCode,
                                 const QList<PartReport> &partReports)
{
    QList<TaskEntry> entries;
    for (const QString &number : tasksOf(partReports)) {
        const QList<PartEntry> partEntries = partEntriesOn(partReports, number);
        if (partEntries.isEmpty())
            continue;
        entries.append(composedEntry(aggregation, partEntries));
        compareQuarters(aggregation, agencyCode, partEntries);
        compareWithOwn(aggregation, agencyCode, partEntries);
    }
    return entries;
}

void takeFacts(AgencyReport &report, const QList<PartReport> &partReports)
{
    for (const PartReport &each : partReports) {
        report.example |= each.report->example;
        if (!each.report->localPlanNumber.isEmpty()) {
            report.localPlanNumber = each.report->localPlanNumber;
            report.localPlanDate = each.report->localPlanDate;
        }
    }
}

/// Reports that answer for the longer period: those of its last quarter and its own, by their receipt.
QList<AgencyReport> answeringReports(const PeriodAggregation &aggregation, const QString &agencyCode)
{
    QList<AgencyReport> reports = reportsOf(aggregation.quarters.constLast(), agencyCode);
    for (AgencyReport &report : reports)
        report.id = 0; // nothing of a quarter is to be written by way of the longer period
    reports += reportsOf(aggregation.own, agencyCode);
    std::stable_sort(reports.begin(), reports.end(), [](const AgencyReport &a, const AgencyReport &b) {
        return a.receivedOn < b.receivedOn;
    });
    for (qsizetype at = 0; at < reports.size(); ++at)
        reports[at].revision = int(at) + 1;
    return reports;
}

void composeAgency(PeriodAggregation &aggregation, const QString &agencyCode)
{
    const QList<PartReport> partReports = partReportsOf(aggregation, agencyCode);
    QList<AgencyReport> reports = answeringReports(aggregation, agencyCode);
    AgencyReport *newest = nullptr;
    for (AgencyReport &report : reports)
        newest = countsIn(aggregation.own, report) ? &report : newest;
    if (!partReports.isEmpty() && !newest) {
        reports.append(*partReports.constLast().report);
        newest = &reports.last();
        newest->id = 0;
        newest->revision = int(reports.size());
        newest->carriedFrom = periods::key(partReports.constLast().part->period);
    }
    if (newest) {
        newest->entries = composedEntries(aggregation, agencyCode, partReports);
        takeFacts(*newest, partReports);
    }
    aggregation.longer.reports += reports;
}

QStringList agenciesIn(const PeriodAggregation &aggregation)
{
    QStringList codes;
    const QList<PeriodSnapshot> parts = aggregation.quarters + QList{aggregation.own};
    for (const PeriodSnapshot &part : parts) {
        for (const AgencyReport &report : part.reports)
            codes.append(report.agencyCode);
    }
    codes.removeDuplicates();
    return codes;
}

/// As they stand at the end of the last quarter: what an earlier one saw answered is neither printed again
/// nor an answer to those who raise it anew.
void composeObstacles(PeriodAggregation &aggregation)
{
    QList<Obstacle> obstacles;
    QHash<Id, qsizetype> places;
    const auto take = [&](const QList<Obstacle> &from) {
        for (const Obstacle &obstacle : from) {
            const qsizetype place = obstacle.id == 0 ? -1 : places.value(obstacle.id, -1);
            if (place >= 0) {
                obstacles[place] = obstacle; // as of the later cut-off
                continue;
            }
            places.insert(obstacle.id, obstacles.size());
            obstacles.append(obstacle);
        }
    };
    take(aggregation.quarters.constLast().obstacles);
    take(aggregation.own.obstacles);
    aggregation.longer.obstacles = obstacles;
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

/// issued: the report that told it before; null: none, or the data as they are count.
QuarterReceipt receiptOf(const PeriodSnapshot &quarter, const SummaryReport *issued)
{
    QuarterReceipt receipt{quarter.period, 0, {}};
    const auto isCounted = [&](const AgencyReport &report) {
        return isWritten(report) && countsIn(quarter, report)
            && (!issued || wasThere(report, issued->dataUntil, issued->issuedAt));
    };
    for (const Expectation &expected : expectations(quarter)) {
        if (expected.self)
            continue;
        ++receipt.asked;
        if (newestReport(quarter.reports, expected.agencyCode, isCounted))
            receipt.received.append(expected.agencyCode);
    }
    return receipt;
}

/// A second report on one cut-off counts receipts until the first one's day (rule 4 of the field).
void shareDayOfReceipts(PeriodSnapshot &own, PeriodSnapshot &quarter)
{
    for (const QDate &day : {own.dataUntil, quarter.dataUntil, issuedUntil(quarter)}) {
        if (!own.dataUntil.isValid())
            own.dataUntil = day;
    }
    quarter.dataUntil = quarter.dataUntil.isValid() ? quarter.dataUntil : own.dataUntil;
}

} // namespace

QDate issuedUntil(const PeriodSnapshot &data)
{
    const bool issued = data.summary && data.summary->state == SummaryState::Issued;
    return issued ? data.summary->dataUntil : QDate();
}

PeriodSnapshot composeLonger(const PeriodSnapshot &stored, const QList<PeriodSnapshot> &told)
{
    if (told.isEmpty())
        return stored;
    PeriodSnapshot own = stored;
    QList<PeriodSnapshot> quarters = told;
    if (quarters.constLast().period.to == own.period.to)
        shareDayOfReceipts(own, quarters.last());
    PeriodSnapshot longer = own;
    longer.reports.clear();
    PeriodAggregation aggregation{own, quarters, longer};
    for (const QString &code : agenciesIn(aggregation))
        composeAgency(aggregation, code);
    composeObstacles(aggregation);
    const PeriodSnapshot &last = quarters.constLast();
    longer.overrulings = ownFirst(own.overrulings, last.overrulings, &Overruling::taskNumber);
    longer.choices = ownFirst(own.choices, last.choices, &ValueChoice::indicatorCode);
    longer.letters = last.letters + own.letters;
    if (last.period.to == own.period.to) { // it read them until its own day of receipts
        longer.earlierAnswers = last.earlierAnswers;
        longer.earlierRulings = last.earlierRulings;
    }
    for (const PeriodSnapshot &quarter : quarters)
        longer.underReview += quarter.underReview;
    longer.figures = composedFigures(own, quarters, longer.disagreements);
    for (const PeriodSnapshot &quarter : quarters)
        longer.quarters.append(receiptOf(quarter, &quarter == &last ? nullptr : newestIssued(quarter)));
    return longer;
}

} // namespace dondoc
