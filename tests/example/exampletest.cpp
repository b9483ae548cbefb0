// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Tests of the made-up reports: how many, the same every time, within the rules, and not all alike.
#include "models/example/example.h"

#include "models/domain/assessment/assessedperiod.h"
#include "models/example/examplewords.h"
#include "models/report/composer.h"
#include "models/report/editing/textoverrides.h"
#include "tests/support/catch.h"
#include "tests/support/plandata.h"

#include <QSet>

#include <algorithm>

using namespace dondoc;
using namespace Qt::StringLiterals;

namespace {

PeriodSnapshot emptyData(const QString &periodKey) { return test::planOfSonLa(*periods::parse(periodKey)); }

AssessedPeriodPtr exampleOf(const QString &periodKey)
{
    PeriodSnapshot data = emptyData(periodKey);
    data.reports = example::exampleReports(data);
    data.obstacles = example::exampleObstacles(data);
    return makeAssessedPeriod(data);
}

QStringList textsOf(const TaskEntry &entry)
{
    return {entry.result, entry.longerResult, entry.estimate, entry.difficulty, entry.cause, entry.proposal};
}

const TaskEntry *entryOf(const AssessedPeriodPtr &quarter, const QString &agency, const QString &task)
{
    return currentEntry(quarter->data, quarter->assessment, agency, task);
}

qsizetype countState(const AssessedPeriodPtr &quarter, ReportState state)
{
    const QList<AgencyReport> &reports = quarter->data.reports;
    return std::count_if(reports.begin(), reports.end(),
                         [state](const AgencyReport &report) { return report.state == state; });
}

const QStringList kPeriods{u"2025-Q1"_s, u"2025-Q3"_s, u"2025-Q4"_s, u"2026-Q1"_s, u"2026-Q2"_s,
                           u"2026-Q4"_s, u"2025"_s,    u"2025-H2"_s, u"2025-12"_s};

} // namespace

TEST_CASE("Of 82 asked 68 report in the fourth quarter, some late and some incomplete")
{
    const AssessedPeriodPtr quarter = exampleOf(u"2025-Q4"_s);
    const ReceiptCounts &receipt = quarter->assessment.receipt;
    CHECK(receipt.asked == 82);
    CHECK(receipt.received == 68);
    CHECK(receipt.late.size() == 8);
    CHECK(receipt.onTime == 60);
    CHECK(receipt.complete == 60);
    CHECK(receipt.missing.contains(u"SNgV"_s));
    CHECK(countState(quarter, ReportState::Provisional) == 2);
    CHECK(countState(quarter, ReportState::SupplementAsked) == 1);
    CHECK(quarter->assessment.agency(u"SNNMT"_s)->received);
    CHECK(quarter->assessment.agency(u"SNNMT"_s)->tasksCovered == 13);
    CHECK(quarter->assessment.exampleReports > 0);
}

TEST_CASE("Fewer report in the third quarter, so that quarters can be compared")
{
    CHECK(exampleOf(u"2025-Q3"_s)->assessment.receipt.received == 52);
}

TEST_CASE("The example is the same every time")
{
    const PeriodSnapshot data = emptyData(u"2025-Q4"_s);
    CHECK(example::exampleReports(data) == example::exampleReports(data));
    CHECK(example::exampleObstacles(data) == example::exampleObstacles(data));
    CHECK(!(example::exampleReports(data) == example::exampleReports(emptyData(u"2025-Q3"_s))));
}

TEST_CASE("Nothing is made up for a plan without tasks or a period without dates")
{
    PeriodSnapshot data = emptyData(u"2025-Q4"_s);
    data.period.to = QDate();
    CHECK(example::exampleReports(data).isEmpty());
    data = emptyData(u"2025-Q4"_s);
    data.tasks.clear();
    CHECK(example::exampleReports(data).isEmpty());
}

TEST_CASE("Every report of the example keeps the rules of dates, numbers and percents")
{
    for (const QString &key : kPeriods) {
        const AssessedPeriodPtr quarter = exampleOf(key);
        for (const AgencyReport &report : quarter->data.reports) {
            CAPTURE(key, report.agencyCode, report.revision);
            CHECK(report.example);
            CHECK(isReceived(report));
            CHECK((!report.signedOn.isValid() || report.signedOn <= report.receivedOn));
            CHECK(report.enteredAt.date() == report.receivedOn);
            CHECK(report.receivedOn >= quarter->data.period.to.addDays(-4));
            CHECK(report.receivedOn <= quarter->data.period.to.addDays(12));
            CHECK(report.receivedOn.day() <= 20);
            CHECK(isWorkingDay(quarter->data.plan.regime, report.receivedOn));
            CHECK((!report.localPlanDate.isValid() || report.localPlanDate <= quarter->data.period.to));
            CHECK(report.localPlanNumber.isEmpty() != report.localPlanDate.isValid());
            CHECK(report.number.isEmpty() == (report.state == ReportState::Provisional));
        }
    }
}

TEST_CASE("Every entry of the example counts and keeps the rules of its task")
{
    for (const QString &key : kPeriods) {
        const AssessedPeriodPtr quarter = exampleOf(key);
        for (const AgencyReport &report : quarter->data.reports) {
            for (const TaskEntry &entry : report.entries) {
                CAPTURE(key, report.agencyCode, entry.taskNumber);
                const Task *task = findTask(quarter->data, entry.taskNumber);
                REQUIRE(task);
                CHECK(counts(entry));
                CHECK(entry.percent.value_or(0) >= 0);
                CHECK(entry.percent.value_or(0) <= 100);
                const bool ends = task->deadline.kind != DeadlineKind::Continuous
                    && task->deadline.kind != DeadlineKind::None;
                CHECK((ends || !entry.percent));
                CHECK((entry.state != EntryState::Done || task->product.isEmpty()
                       || entry.productDate.isValid()));
                CHECK((!entry.productDate.isValid() || entry.productDate <= report.signedOn));
                CHECK((!entry.expectedDate.isValid() || entry.expectedDate > quarter->data.period.to));
            }
        }
    }
}

TEST_CASE("Texts of the example are clean, filled and in NFC")
{
    for (const QString &key : kPeriods) {
        const AssessedPeriodPtr quarter = exampleOf(key); // lives as long as the loop over it
        for (const AgencyReport &report : quarter->data.reports) {
            for (const TaskEntry &entry : report.entries) {
                for (const QString &words : textsOf(entry)) {
                    CAPTURE(words);
                    CHECK(words == words.normalized(QString::NormalizationForm_C));
                    CHECK(!words.contains(u'{'));
                    CHECK(!words.contains(u"  "_s));
                    CHECK((words.isEmpty()
                           || (words.endsWith(u'.') && words.front().isUpper() == words.front().isLetter())));
                }
            }
        }
    }
}

TEST_CASE("Communes do not read alike")
{
    const AssessedPeriodPtr quarter = exampleOf(u"2025-Q4"_s);
    QSet<QString> results;
    QString before;
    qsizetype alike = 0;
    for (const QString &code : quarter->assessment.task(u"4.1"_s)->reported) {
        const QString result = entryOf(quarter, code, u"4.1"_s)->result;
        results.insert(result);
        alike += !before.isEmpty() && result.left(18) == before.left(18);
        before = result;
    }
    CHECK(results.size() >= 55);
    CHECK(alike <= 6);
}

TEST_CASE("The resolution due in October is overdue in the fourth quarter, and submitted before its report")
{
    const AssessedPeriodPtr quarter = exampleOf(u"2025-Q4"_s);
    CHECK(quarter->assessment.task(u"8"_s)->state == ProgressState::Overdue);
    CHECK(quarter->assessment.task(u"8"_s)->overdueDays == 44);
    const TaskEntry *entry = entryOf(quarter, u"SNNMT"_s, u"8"_s);
    REQUIRE(entry);
    CHECK(!entry->cause.isEmpty());
    CHECK(entry->productDate == QDate(2025, 12, 18));
    CHECK(quarter->assessment.task(u"9"_s)->state == ProgressState::UnderWay);
    CHECK(quarter->assessment.task(u"10"_s)->state == ProgressState::UnderWay);
    CHECK(exampleOf(u"2025-Q3"_s)->assessment.task(u"8"_s)->state == ProgressState::UnderWay);
}

TEST_CASE("What was told as done is not told again, and is where nobody heard it")
{
    PeriodSnapshot data = emptyData(u"2026-Q2"_s);
    const auto tells = [&data](const QString &number) {
        for (const AgencyReport &report : example::exampleReports(data)) {
            for (const TaskEntry &entry : report.entries) {
                if (entry.taskNumber == number)
                    return true;
            }
        }
        return false;
    };
    CHECK(tells(u"8"_s));
    CHECK(tells(u"9"_s));
    TaskEntry done;
    done.taskNumber = u"8"_s;
    done.state = EntryState::Done;
    TaskEntry unfinished;
    unfinished.taskNumber = u"9"_s;
    unfinished.state = EntryState::UnderWay;
    data.earlierAnswers = {{periods::quarter(2025, 4), u"SNNMT"_s, done},
                           {periods::quarter(2025, 4), u"SNNMT"_s, unfinished}};
    CHECK_FALSE(tells(u"8"_s));
    CHECK(tells(u"9"_s));
    CHECK(tells(u"10"_s)); // not finished yet
    CHECK(exampleOf(u"2026-Q1"_s)->assessment.task(u"8"_s)->state == ProgressState::DoneLate);
    CHECK(exampleOf(u"2026-Q1"_s)->assessment.task(u"9"_s)->state == ProgressState::DoneOnTime);
}

TEST_CASE("Many communes have nothing to tell of farm tourism")
{
    const AssessedPeriodPtr quarter = exampleOf(u"2025-Q4"_s);
    const int nothing = quarter->assessment.task(u"15.6"_s)->count(ProgressState::NothingArose);
    CHECK(nothing >= 20);
    CHECK(nothing <= 40);
}

TEST_CASE("A report that was supplemented is whole in its second revision")
{
    const AssessedPeriodPtr quarter = exampleOf(u"2025-Q4"_s);
    qsizetype pairs = 0;
    for (const AgencyReport &report : quarter->data.reports) {
        if (report.revision != 2)
            continue;
        ++pairs;
        const AgencyProgress *progress = quarter->assessment.agency(report.agencyCode);
        CHECK(progress->onTime);
        CHECK(progress->complete());
        CHECK(progress->firstReceived < report.receivedOn);
    }
    CHECK(pairs == 1);
}

TEST_CASE("Every difficulty of a newest revision is an obstacle with heading, category and competence")
{
    const AssessedPeriodPtr quarter = exampleOf(u"2025-Q4"_s);
    QSet<QString> told;
    for (const Obstacle &obstacle : quarter->data.obstacles) {
        CAPTURE(obstacle.agencyCode, obstacle.text);
        REQUIRE(obstacle.taskNumbers.size() == 1);
        CHECK(!obstacle.heading.isEmpty());
        CHECK(!obstacle.category.isEmpty());
        CHECK(obstacle.competence != Competence::Unknown);
        CHECK(obstacle.raisedIn == u"2025-Q4"_s);
        CHECK(obstacle.example);
        const TaskEntry *entry = entryOf(quarter, obstacle.agencyCode, obstacle.taskNumbers.first());
        REQUIRE(entry);
        CHECK(entry->difficulty == obstacle.text);
        told.insert(obstacle.agencyCode + u'/' + obstacle.taskNumbers.first());
    }
    CHECK(told.size() == quarter->data.obstacles.size());
    for (const AgencyProgress &agency : quarter->assessment.agencies) {
        for (const Task &task : quarter->data.tasks) {
            const TaskEntry *entry = entryOf(quarter, agency.agencyCode, task.number);
            const bool difficult = entry && !entry->difficulty.isEmpty();
            CHECK(difficult == told.contains(agency.agencyCode + u'/' + task.number));
        }
    }
}

TEST_CASE("Most communes have a plan of their own by the end of 2025")
{
    const AssessedPeriodPtr quarter = exampleOf(u"2025-Q4"_s);
    QSet<QString> withPlan;
    for (const AgencyReport &report : quarter->data.reports) {
        if (!report.localPlanNumber.isEmpty())
            withPlan.insert(report.agencyCode);
    }
    CHECK(withPlan.size() >= 52);
    CHECK(withPlan.size() <= 63);
}

TEST_CASE("What is counted over a year adds up, and what grows never goes down")
{
    int sum = 0;
    int before = 0;
    for (int index = 1; index <= 4; ++index) {
        const example::ExampleWords words(periods::quarter(2026, index));
        example::ExampleDice dice(u"anything"_s);
        sum += words.filled(u"{news:10-90} tấn"_s, dice).section(u' ', 0, 0).toInt();
        CHECK(words.filled(u"{sum:news:10-90} tấn"_s, dice) == u"%1 tấn"_s.arg(sum));
        const int grown = words.filled(u"{up:10-90}%"_s, dice).chopped(1).toInt();
        CHECK(grown >= before);
        CHECK(grown <= 90);
        before = grown;
    }
}

TEST_CASE("Counts in the example's sentences have two digits, measures do not")
{
    const example::ExampleWords words(periods::quarter(2025, 4));
    struct Case {
        QString text;
        QString filled;
    };
    const Case cases[] = {{u"tổ chức {4-4} lớp"_s, u"Tổ chức 04 lớp"_s},
                          {u"tăng {5-5}% so với {quarter}"_s, u"Tăng 5% so với quý IV"_s},
                          {u"{3-3} ha, {7-7} mã số, {2-2} mô hình"_s, u"3 ha, 07 mã số, 02 mô hình"_s},
                          {u"năm {year}, {next}"_s, u"Năm 2025, 2026"_s},
                          {u"{1200-1200} tấn, kho {9-9} m³"_s, u"1.200 tấn, kho 9 m³"_s}};
    for (const Case &one : cases) {
        example::ExampleDice dice(one.text);
        CHECK(words.filled(one.text, dice) == one.filled);
    }
}

namespace {

/// Figures of the body, as they print.
report::Inlines figuresOf(const AssessedPeriodPtr &quarter)
{
    report::Inlines figures;
    const report::Document document = report::compose(quarter->data, quarter->assessment, {});
    for (const report::Block &block : document.sections.constFirst().blocks) {
        const report::Inlines *text = report::inlinesOf(block);
        for (const report::Inline &piece : text ? *text : report::Inlines()) {
            if (piece.figure)
                figures.append(piece);
        }
    }
    return figures;
}

/// An amount of something, or a difference: nothing to be counted by name.
bool isCount(const report::FigureRef &figure)
{
    return !figure.rule.startsWith(u"indicator"_s) && !figure.rule.endsWith(u".change"_s)
        && !figure.rule.endsWith(u"_days"_s) && figure.rule != u"task.delivered_late"_s;
}

} // namespace

TEST_CASE("Every count of the body leads to as many records as it says")
{
    for (const QString &period : {u"2025-Q3"_s, u"2025-Q4"_s, u"2026-Q1"_s, u"2025-H2"_s}) {
        const report::Inlines figures = figuresOf(exampleOf(period));
        CHECK(figures.size() > 60);
        for (const report::Inline &piece : figures) {
            INFO(period.toStdString() << ' ' << piece.figure->rule.toStdString());
            if (isCount(*piece.figure))
                CHECK(piece.figure->records.size() == piece.text.toInt());
        }
    }
}
