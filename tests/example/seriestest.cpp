// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Eight quarters and the longer periods over them, from one data file: what never goes down, never exceeds,
// always adds up, and what two reports of one cut-off both say.
#include "models/domain/assessment/figuredoubts.h"
#include "models/domain/assessment/indicatorlines.h"
#include "models/domain/assessment/obstaclestanding.h"
#include "tests/example/story.h"
#include "tests/support/catch.h"

using namespace dondoc;
using namespace Qt::StringLiterals;

namespace {

constexpr double kRounding = 1.0; // tons or hectares, over all that is added up

QStringList doneTasks(const AssessedPeriod &period, bool yearly)
{
    QStringList numbers;
    for (const TaskProgress &progress : period.assessment.tasks) {
        const Task *task = findTask(period.data, progress.taskNumber);
        if (isDone(progress.state) && (task->deadline.kind == DeadlineKind::Yearly) == yearly)
            numbers += progress.taskNumber;
    }
    return numbers;
}

void checkKept(const QStringList &before, const QStringList &now)
{
    for (const QString &number : before) {
        CAPTURE(number.toStdString());
        CHECK(now.contains(number));
    }
}

// What always adds up.

void checkReceipt(const AssessedPeriod &period)
{
    const ReceiptCounts &receipt = period.assessment.receipt;
    CHECK(receipt.onTime <= receipt.received);
    CHECK(receipt.complete <= receipt.received);
    CHECK(receipt.received - receipt.onTime == receipt.late.size());
    CHECK(receipt.received + receipt.missing.size() == receipt.asked);
    for (const QString &code : receipt.told)
        CHECK(receipt.missing.contains(code));
}

void checkStates(const AssessedPeriod &period)
{
    const TaskCounts &counts = period.assessment.figures;
    qsizetype sum = 0;
    for (const QStringList &numbers : counts.byState)
        sum += numbers.size();
    CHECK(sum == counts.total);
    CHECK(counts.total == 30);
    CHECK(counts.continuous + counts.withDeadline + counts.noDeadline == counts.total);
    for (const TaskProgress &progress : period.assessment.tasks) {
        qsizetype leads = 0;
        for (const QStringList &codes : progress.byState)
            leads += codes.size();
        CHECK(leads == progress.asked.size());
        CHECK(progress.reported.size() + progress.doneBefore.size() <= progress.asked.size());
    }
}

// What never exceeds.

void checkLine(const IndicatorLine &line)
{
    CAPTURE(line.indicator->code.toStdString());
    CHECK(line.reported.size() <= line.asked.size());
    CHECK(line.reportedNow.size() <= line.reported.size());
    const Amounts &printed = line.printedAmounts();
    if (!isFlow(*line.indicator) || !printed.cumulative)
        return;
    CHECK(printed.value.value_or(0) <= *printed.cumulative + kRounding);
    CHECK(*printed.cumulative <= printed.estimate.value_or(*printed.cumulative) + kRounding);
}

/// A part is never more than its whole, in any commune.
void checkParts(const AssessedPeriod &period)
{
    QHash<QString, double> crops;
    for (const IndicatorValue &figure : period.data.figures) {
        if (figure.source != ValueSource::Agency)
            continue;
        const IndicatorValue *whole
            = findFigure(period.data.figures, u"dt-tong"_s, ValueSource::Agency, figure.agencyCode);
        const bool crop
            = QStringList{u"dt-xoai"_s, u"dt-nhan"_s, u"dt-man"_s,     u"dt-chuoi"_s,    u"dt-na"_s,
                          u"dt-bo"_s,   u"dt-cam"_s,  u"dt-son-tra"_s, u"dt-chanh-leo"_s}
                  .contains(figure.indicatorCode);
        if (crop)
            crops[figure.agencyCode] += figure.value.value_or(0);
        if (whole && figure.indicatorCode.startsWith(u"dt-"_s))
            CHECK(figure.value.value_or(0) <= whole->value.value_or(0));
        if (whole && crop)
            CHECK(crops.value(figure.agencyCode) <= whole->value.value_or(0) + kRounding);
    }
}

void checkEach(const AssessedPeriod &period, const report::Document &body)
{
    checkReceipt(period);
    checkStates(period);
    story::checkFractions(report::allText(body));
    for (const IndicatorLine &line : indicatorLines(period.data))
        checkLine(line);
    for (const Issue &issue : period.data.disagreements)
        UNSCOPED_INFO(int(issue.kind) << ' ' << issue.arguments.join(u", "_s).toStdString());
    CHECK(period.data.disagreements.isEmpty());
}

// What never goes down within a year, and what never at all.

QHash<QString, double> cumulativeFigures(const AssessedPeriod &period)
{
    QHash<QString, double> figures;
    for (const IndicatorLine &line : indicatorLines(period.data)) {
        if (isFlow(*line.indicator) && line.printedHeadline())
            figures.insert(line.indicator->code, *line.printedHeadline());
    }
    return figures;
}

struct Before {
    QStringList ended;
    QStringList yearly;
    QHash<QString, double> cumulative;
    qsizetype plans = 0;
};

void checkKept(const Before &before, const AssessedPeriod &quarter)
{
    checkKept(before.ended, doneTasks(quarter, false));
    CHECK(quarter.data.localPlans.size() >= before.plans);
    if (quarter.data.period.index == 1)
        return;
    checkKept(before.yearly, doneTasks(quarter, true));
    const QHash<QString, double> now = cumulativeFigures(quarter);
    for (auto at = before.cumulative.constBegin(); at != before.cumulative.constEnd(); ++at) {
        CAPTURE(at.key().toStdString());
        CHECK(now.value(at.key()) >= *at);
    }
}

/// The done tasks are no shortcoming and are not urged.
void checkNotUrged(const report::Document &body, const QStringList &done)
{
    for (const report::Block &block : body.sections.first().blocks) {
        const auto *paragraph = std::get_if<report::Paragraph>(&block);
        const QString key = paragraph ? paragraph->key : QString();
        if (!key.startsWith(u"III/2/"_s) && !key.startsWith(u"IV/"_s))
            continue;
        const QString words = report::plainText(paragraph->text);
        for (const QString &number : done) {
            CAPTURE(key.toStdString(), words.toStdString());
            CHECK_FALSE(words.contains(u"(%1)"_s.arg(number)));
        }
    }
}

// What two reports of one cut-off both say.

void checkAgree(const AssessedPeriod &longer, const AssessedPeriod &quarter)
{
    CHECK(doneTasks(longer, false) == doneTasks(quarter, false));
    CHECK(doneTasks(longer, true) == doneTasks(quarter, true));
    const ReceiptCounts &whole = longer.assessment.receipt;
    const ReceiptCounts &last = quarter.assessment.receipt;
    CHECK(whole.asked == last.asked);
    CHECK(whole.received == last.received);
    CHECK(whole.onTime == last.onTime);
    CHECK(whole.missing == last.missing);
    for (const TaskProgress &task : quarter.assessment.tasks) {
        CAPTURE(task.taskNumber.toStdString());
        CHECK(longer.assessment.task(task.taskNumber)->state == task.state);
        CHECK(longer.assessment.task(task.taskNumber)->byState == task.byState);
    }
    for (const AgencyProgress &agency : quarter.assessment.agencies) {
        CAPTURE(agency.agencyCode.toStdString());
        CHECK(longer.assessment.agency(agency.agencyCode)->missingTasks == agency.missingTasks);
    }
    CHECK(longer.assessment.figures.withContent == quarter.assessment.figures.withContent);
    story::checkSameWords(longer, quarter);
    CHECK(longer.data.localPlans == quarter.data.localPlans);
    const QList<IndicatorLine> composed = indicatorLines(longer.data);
    const QList<IndicatorLine> own = indicatorLines(quarter.data);
    REQUIRE(composed.size() == own.size());
    for (qsizetype i = 0; i < own.size(); ++i) {
        CAPTURE(own.at(i).indicator->code.toStdString());
        CHECK(composed.at(i).printedHeadline() == own.at(i).printedHeadline());
        CHECK(composed.at(i).percentOfTarget() == own.at(i).percentOfTarget());
        CHECK(composed.at(i).printedAmounts().estimate == own.at(i).printedAmounts().estimate);
    }
}

// The story itself.

/// The coordinating department tells the task as done.
bool isToldDone(const AssessedPeriod &quarter, const QString &number)
{
    const TaskEntry *entry = currentEntry(quarter.data, quarter.assessment, u"SNNMT"_s, number);
    return entry && entry->state == EntryState::Done;
}

int longerResults(const AssessedPeriod &period, const QStringList &agencies)
{
    int written = 0;
    for (const AgencyReport &report : period.data.reports) {
        for (const TaskEntry &entry : report.entries)
            written += agencies.contains(report.agencyCode) && !entry.longerResult.isEmpty();
    }
    return written;
}

/// Everybody reports before the summary goes up; one report is replaced, and some come late.
void checkReports(const AssessedPeriod &quarter)
{
    int replaced = 0;
    for (const AgencyReport &report : quarter.data.reports) {
        CHECK(report.receivedOn.day() <= 20);
        CHECK(report.receivedOn <= quarter.assessment.deadlines.upward);
        replaced += report.revision > 1;
    }
    CHECK(replaced == 1);
    CHECK_FALSE(quarter.assessment.receipt.late.isEmpty());
}

void checkFourthQuarter(const AssessedPeriod &quarter, const report::Document &body)
{
    CHECK(quarter.assessment.task(u"8"_s)->state == ProgressState::Overdue);
    CHECK(report::allText(body).contains(
        u"Ngày 18/12/2025 (sau thời điểm chốt số liệu), Sở đã trình UBND tỉnh"_s));
    CHECK(longerResults(quarter, {u"BPTTH"_s}) == 1);
    CHECK(longerResults(quarter, {u"SVHTTDL"_s, u"SKHCN"_s}) == 0);
}

/// What is read in the course of the story.
struct Story {
    QStringList finished; ///< "8 in 2025-Q4"
    qsizetype answered = 0;
    qsizetype resting = 0;
    QList<int> received;
};

void take(Story &story, const AssessedPeriod &quarter)
{
    for (const QString &number : {u"8"_s, u"9"_s, u"10"_s}) {
        if (isToldDone(quarter, number))
            story.finished.append(number + u" in "_s + periods::key(quarter.data.period));
    }
    story.answered += quarter.data.settledBefore.size();
    for (const ObstacleStanding standing : obstacleStandings(quarter.data, quarter.assessment))
        story.resting += !isPrinted(standing);
    story.received.append(quarter.assessment.receipt.received);
}

void checkDoubts(const AssessedPeriod &quarter)
{
    const QList<Issue> doubts = doubtfulFigures(quarter.data);
    for (const Issue &issue : doubts)
        UNSCOPED_INFO(int(issue.kind) << ' ' << issue.arguments.join(u", "_s).toStdString());
    CHECK(doubts.isEmpty());
}

} // namespace

TEST_CASE("Eight quarters read like one story: nothing goes back, exceeds its whole or fails to add up")
{
    const sessions::File file;
    const auto session = file.open();
    Before before;
    Story story;
    for (const Period &quarter : story::quarters()) {
        CAPTURE(periods::key(quarter).toStdString());
        story::tell(*session, quarter);
        const AssessedPeriodPtr each = story::read(*session, quarter);
        const report::Document body = story::body(*each);
        checkEach(*each, body);
        checkParts(*each);
        checkKept(before, *each);
        checkNotUrged(body, before.ended);
        checkDoubts(*each);
        checkReports(*each);
        take(story, *each);
        if (quarter == periods::quarter(2025, 4))
            checkFourthQuarter(*each, body);
        before = {doneTasks(*each, false), doneTasks(*each, true), cumulativeFigures(*each),
                  each->data.localPlans.size()};
    }
    CHECK(before.ended == QStringList{u"8"_s, u"9"_s, u"10"_s});
    CHECK(story.finished == QStringList{u"8 in 2025-Q4"_s, u"9 in 2026-Q1"_s, u"10 in 2026-Q3"_s});
    CHECK(story.received == QList<int>{52, 68, 67, 70, 72, 74, 74, 75});
    CHECK(story.answered > 0);
    CHECK(story.resting > 0);
    for (const Period &longer : story::longerPeriods()) {
        CAPTURE(periods::key(longer).toStdString());
        const AssessedPeriodPtr whole = story::read(*session, longer);
        checkEach(*whole, story::body(*whole));
        checkAgree(*whole, *story::read(*session, periods::quartersOf(longer).constLast()));
    }
}
