// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Tests of a whole period's receipts, states and figures.
#include "models/domain/assessment/answersknown.h"
#include "models/domain/assessment/assessedperiod.h"
#include "tests/domain/fixture.h"

using namespace dondoc;
using namespace Qt::StringLiterals;
using fixture::day;
using fixture::entry;
using fixture::report;

namespace {

// STC on time and whole, commune 1 on time, commune 2 late, commune 3 silent, the Sở late.
PeriodSnapshot reportedPlan()
{
    PeriodSnapshot data = fixture::smallPlan();
    data.reports
        = {report(u"STC"_s, "2025-12-16",
                  {entry(u"1"_s, EntryState::UnderWay), entry(u"3"_s, EntryState::UnderWay),
                   entry(u"4"_s, EntryState::UnderWay)}),
           report(u"1"_s, "2025-12-10", {entry(u"2.1"_s, EntryState::Done)}),
           report(u"2"_s, "2025-12-18", {entry(u"2.1"_s, EntryState::UnderWay)}), report(u"3"_s, "", {}),
           report(u"SNNMT"_s, "2025-12-19", {entry(u"1"_s, EntryState::Done)})};
    return data;
}

} // namespace

TEST_CASE("Receipts leave out the coordinating department", "[assessment]")
{
    const ReceiptCounts receipt = assess(reportedPlan()).receipt;
    CHECK(receipt.asked == 4);
    CHECK(receipt.received == 3);
    CHECK(receipt.onTime == 2);
    CHECK(receipt.complete == 3);
    CHECK(receipt.missing == QStringList{u"3"_s});
    CHECK(receipt.late == QStringList{u"2"_s});
}

TEST_CASE("The deadline's own day is on time", "[assessment]")
{
    const Assessment assessment = assess(reportedPlan());
    CHECK(assessment.deadlines.agencies == day("2025-12-16"));
    CHECK(assessment.agency(u"STC"_s)->onTime);
    CHECK(assessment.agency(u"STC"_s)->daysLate == 0);
    CHECK_FALSE(assessment.agency(u"2"_s)->onTime);
    CHECK(assessment.agency(u"2"_s)->daysLate == 2);
}

TEST_CASE("The coordinating department is never late", "[assessment]")
{
    const Assessment assessment = assess(reportedPlan());
    REQUIRE(assessment.agency(u"SNNMT"_s));
    CHECK(assessment.agency(u"SNNMT"_s)->self);
    CHECK(assessment.agency(u"SNNMT"_s)->daysLate == 0);
}

TEST_CASE("An agency that is silent has no receipt and misses all its tasks", "[assessment]")
{
    const Assessment assessment = assess(reportedPlan());
    const AgencyProgress &silent = *assessment.agency(u"3"_s);
    CHECK_FALSE(silent.received);
    CHECK_FALSE(silent.complete());
    CHECK(silent.revision == 0);
    CHECK(silent.missingTasks == QStringList{u"2.1"_s});
    CHECK(assessment.agency(u"MTTQ"_s) == nullptr);
}

TEST_CASE("A report that leaves out a task came and is not complete", "[assessment]")
{
    PeriodSnapshot data = reportedPlan();
    data.reports[0].entries[1].state = EntryState::Unset;
    const Assessment assessment = assess(data);
    const AgencyProgress &partial = *assessment.agency(u"STC"_s);
    CHECK(partial.received);
    CHECK_FALSE(partial.complete());
    CHECK(partial.tasksCovered == 2);
    CHECK(partial.tasksExpected == 3);
    CHECK(partial.missingTasks == QStringList{u"3"_s});
    CHECK(assessment.receipt.complete == 2);
}

TEST_CASE("What has not begun is an answer without a word, and what goes on wants one", "[assessment]")
{
    struct Row {
        EntryState state;
        bool complete;
        ProgressState counted;
    };
    const QList<Row> rows{{EntryState::NotStarted, true, ProgressState::NotStarted},
                          {EntryState::NothingArose, true, ProgressState::NothingArose},
                          {EntryState::UnderWay, false, ProgressState::NoDeadline},
                          {EntryState::Done, false, ProgressState::DoneOnTime},
                          {EntryState::Suspended, false, ProgressState::Suspended}};
    for (const Row &row : rows) {
        CAPTURE(keyword(row.state));
        PeriodSnapshot data = reportedPlan();
        data.reports[0].entries[2].state = row.state;
        data.reports[0].entries[2].result.clear();
        const Assessment assessment = assess(data);
        const AgencyProgress &told = *assessment.agency(u"STC"_s);
        CHECK(told.complete() == row.complete);
        CHECK(told.missingTasks.isEmpty());
        CHECK(told.blankTasks == (row.complete ? QStringList() : QStringList{u"4"_s}));
        CHECK(told.tasksCovered == (row.complete ? 3 : 2));
        CHECK(assessment.task(u"4"_s)->byState.value(row.counted) == QStringList{u"STC"_s});
    }
}

TEST_CASE("Data count until the day given, else the newest receipt, else the cut-off", "[assessment]")
{
    PeriodSnapshot data = reportedPlan();
    CHECK(assess(data).dataUntil == day("2025-12-19"));
    data.dataUntil = day("2025-12-17");
    const Assessment assessment = assess(data);
    CHECK(assessment.dataUntil == day("2025-12-17"));
    CHECK(assessment.receipt.received == 2);
    CHECK(assessment.receipt.late.isEmpty());
    CHECK(assess(fixture::smallPlan()).dataUntil == day("2025-12-14"));
}

TEST_CASE("The newest revision that came speaks and the first decides punctuality", "[assessment]")
{
    PeriodSnapshot data = reportedPlan();
    data.reports.prepend(report(u"1"_s, "2025-12-20", {entry(u"2.1"_s, EntryState::Suspended)}, 2));
    Assessment assessment = assess(data);
    CHECK(assessment.agency(u"1"_s)->revision == 2);
    CHECK(assessment.agency(u"1"_s)->onTime);
    CHECK(assessment.agency(u"1"_s)->firstReceived == day("2025-12-10"));
    CHECK(assessment.task(u"2.1"_s)->byState.value(ProgressState::Suspended) == QStringList{u"1"_s});
    data.dataUntil = day("2025-12-19");
    assessment = assess(data);
    CHECK(assessment.agency(u"1"_s)->revision == 1);
    CHECK(assessment.task(u"2.1"_s)->byState.value(ProgressState::DoneOnTime) == QStringList{u"1"_s});
}

TEST_CASE("A report only asked for does not count and one waiting for a supplement does", "[assessment]")
{
    PeriodSnapshot data = reportedPlan();
    data.reports[1].state = ReportState::Asked;
    data.reports[2].state = ReportState::SupplementAsked;
    const Assessment assessment = assess(data);
    CHECK_FALSE(assessment.agency(u"1"_s)->received);
    CHECK(assessment.agency(u"2"_s)->received);
}

TEST_CASE("Entries on tasks that an agency does not lead do not count", "[assessment]")
{
    PeriodSnapshot data = reportedPlan();
    data.reports[1].entries += entry(u"3"_s, EntryState::Done);
    const Assessment assessment = assess(data);
    CHECK(assessment.task(u"3"_s)->asked == QStringList{u"STC"_s});
    CHECK(assessment.task(u"3"_s)->state == ProgressState::Overdue);
    CHECK(assessment.agency(u"1"_s)->tasksCovered == 1);
    CHECK(currentEntry(data, assessment, u"1"_s, u"3"_s) == nullptr);
}

TEST_CASE("Tasks are told by counts of those that reported", "[assessment]")
{
    const Assessment assessment = assess(reportedPlan());
    const TaskProgress &yearly = *assessment.task(u"2.1"_s);
    CHECK(yearly.asked == QStringList{u"1"_s, u"2"_s, u"3"_s});
    CHECK(yearly.reported == QStringList{u"1"_s, u"2"_s});
    CHECK(yearly.done() == 1);
    CHECK(yearly.count(ProgressState::NoReport) == 1);
    CHECK(yearly.state == ProgressState::UnderWay);
    CHECK(yearly.due == day("2025-12-31"));
}

TEST_CASE("Days overdue run from the deadline to the cut-off", "[assessment]")
{
    const Assessment assessment = assess(reportedPlan());
    CHECK(assessment.task(u"3"_s)->state == ProgressState::Overdue);
    CHECK(assessment.task(u"3"_s)->overdueDays == 44);
    CHECK(assessment.task(u"2.1"_s)->overdueDays == 0);
}

TEST_CASE("A task led by one asked body and a front follows that body", "[assessment]")
{
    const Assessment assessment = assess(reportedPlan());
    CHECK(assessment.task(u"4"_s)->asked == QStringList{u"STC"_s});
    CHECK(assessment.task(u"4"_s)->state == ProgressState::NoDeadline);
}

TEST_CASE("Headings are no tasks", "[assessment]")
{
    const Assessment assessment = assess(reportedPlan());
    CHECK(assessment.task(u"2"_s) == nullptr);
    CHECK(assessment.tasks.size() == 4);
}

TEST_CASE("An overruling shows and keeps what was computed", "[assessment]")
{
    PeriodSnapshot data = reportedPlan();
    data.overrulings = {{u"3"_s, u"done_late"_s, u"Đã trình ngày 10/12/2025"_s}, {u"4"_s, u"nonsense"_s, {}}};
    const Assessment assessment = assess(data);
    const TaskProgress &ruled = *assessment.task(u"3"_s);
    CHECK(ruled.state == ProgressState::DoneLate);
    CHECK(ruled.computed == ProgressState::Overdue);
    CHECK(ruled.overruled);
    CHECK(ruled.reason == u"Đã trình ngày 10/12/2025"_s);
    CHECK(ruled.overdueDays == 0);
    CHECK(assessment.figures.dueDone == 1);
    CHECK_FALSE(assessment.task(u"4"_s)->overruled);
}

TEST_CASE("Tasks are counted by kind of deadline", "[assessment]")
{
    const TaskCounts figures = assess(reportedPlan()).figures;
    CHECK(figures.total == 4);
    CHECK(figures.continuous == 1);
    CHECK(figures.yearly == 1);
    CHECK(figures.withDeadline == 2);
    CHECK(figures.noDeadline == 1);
    CHECK(figures.due == 2);
    CHECK(figures.dueDone == 0);
    CHECK(figures.withContent == 4);
    CHECK(figures.byState.value(ProgressState::Overdue) == QStringList{u"3"_s});
}

TEST_CASE("What is due by a period, and by one that closes the year", "[assessment]")
{
    struct Case {
        const char *what;
        Period period;
        const char *deadline; ///< of task 3; beside it there is a yearly one
        int due;
    };
    const Period third = periods::quarter(2025, 3);
    const Period fourth = periods::quarter(2025, 4);
    for (const Case &each : QList<Case>{{"on the cut-off day", third, "2025-09-14", 1},
                                        {"the day after", third, "2025-09-15", 0},
                                        {"passed in an earlier year", third, "2024-10-31", 1},
                                        {"within the year", fourth, "2025-10-31", 2},
                                        {"after the cut-off, within the year", fourth, "2025-12-31", 2},
                                        {"next year", fourth, "2026-01-01", 1},
                                        {"left of an older year", fourth, "2024-10-31", 2},
                                        {"the year", periods::wholeYear(2025), "2025-12-31", 2},
                                        {"next quarter", periods::quarter(2026, 1), "2025-12-31", 1}}) {
        CAPTURE(each.what);
        PeriodSnapshot data = fixture::smallPlan();
        data.period = each.period;
        data.tasks[3].deadline.to = day(each.deadline);
        CHECK(assess(data).figures.due == each.due);
    }
    PeriodSnapshot settled = fixture::smallPlan();
    settled.tasks[3].deadline.to = day("2024-10-31");
    settled.earlierAnswers = {{periods::quarter(2024, 4), u"STC"_s, entry(u"3"_s, EntryState::Done)}};
    CHECK(assess(settled).figures.due == 1);
}

TEST_CASE("Of several revisions the newest received is in force", "[assessment]")
{
    PeriodSnapshot data = reportedPlan();
    data.reports += report(u"1"_s, "2025-12-18", {entry(u"2.1"_s, EntryState::Suspended)}, 2);
    data.reports += report(u"1"_s, "", {}, 3);
    const Assessment assessment = assess(data);
    REQUIRE(currentReport(data, assessment, u"1"_s));
    CHECK(currentReport(data, assessment, u"1"_s)->revision == 2);
    CHECK(currentEntry(data, assessment, u"1"_s, u"2.1"_s)->state == EntryState::Suspended);
}

TEST_CASE("An empty quarter is assessed too", "[assessment]")
{
    const Assessment assessment = assess(fixture::province());
    CHECK(assessment.receipt.asked == 82);
    CHECK(assessment.receipt.received == 0);
    CHECK(assessment.figures.withContent == 0);
    // One task is led by the front alone and two by an enterprise: nobody is asked about them.
    const QStringList past = assessment.figures.byState.value(ProgressState::Overdue);
    CHECK(past == QStringList{u"27"_s, u"28"_s, u"29"_s});
    CHECK(assessment.figures.byState.value(ProgressState::NoReport).size() == assessment.figures.total - 3);
    CHECK(assess(PeriodSnapshot{}).tasks.isEmpty());
}

TEST_CASE("An old quarter is the same whatever came later", "[assessment]")
{
    PeriodSnapshot data = reportedPlan();
    data.dataUntil = day("2025-12-19");
    const Assessment before = assess(data);
    data.reports += report(u"3"_s, "2026-02-01", {entry(u"2.1"_s, EntryState::Done)});
    const Assessment after = assess(data);
    CHECK(after.receipt.received == before.receipt.received);
    CHECK(after.task(u"2.1"_s)->byState == before.task(u"2.1"_s)->byState);
}

TEST_CASE("The period before is assessed from its own reports and without rulings", "[assessment]")
{
    PeriodSnapshot data = reportedPlan();
    data.previous = {report(u"1"_s, "2025-09-15", {entry(u"2.1"_s, EntryState::UnderWay)}),
                     report(u"2"_s, "2025-09-17", {entry(u"2.1"_s, EntryState::UnderWay)})};
    data.overrulings = {{u"2.1"_s, u"suspended"_s, {}}};
    data.dataUntil = day("2025-12-19");
    const Assessment before = assessCompared(data);
    CHECK(before.deadlines.agencies == day("2025-09-16"));
    CHECK(before.receipt.received == 2);
    CHECK(before.receipt.onTime == 1);
    CHECK(before.task(u"2.1"_s)->state == ProgressState::UnderWay);
    CHECK(before.task(u"3"_s)->state == ProgressState::NoReport);
}

TEST_CASE("The report and the entry in force are found", "[assessment]")
{
    const PeriodSnapshot data = reportedPlan();
    const Assessment assessment = assess(data);
    REQUIRE(currentReport(data, assessment, u"STC"_s));
    CHECK(currentReport(data, assessment, u"STC"_s)->receivedOn == day("2025-12-16"));
    CHECK(currentReport(data, assessment, u"3"_s) == nullptr);
    REQUIRE(currentEntry(data, assessment, u"STC"_s, u"3"_s));
    CHECK(currentEntry(data, assessment, u"STC"_s, u"3"_s)->taskNumber == u"3"_s);
    CHECK(currentEntry(data, assessment, u"3"_s, u"2.1"_s) == nullptr);
}

TEST_CASE("Example reports are counted", "[assessment]")
{
    PeriodSnapshot data = reportedPlan();
    CHECK(assess(data).exampleReports == 0);
    data.reports[0].example = true;
    data.reports[3].example = true;
    CHECK(assess(data).exampleReports == 2);
    CHECK(assess(data).drawsOnExample);
}

TEST_CASE("A report draws on what was made up, whichever period it is of", "[assessment]")
{
    PeriodSnapshot data = reportedPlan();
    CHECK(!assess(data).drawsOnExample);
    const auto drawsOn = [&data](auto &&change) {
        PeriodSnapshot changed = data;
        change(changed);
        return assess(changed).drawsOnExample && assess(changed).exampleReports == 0;
    };
    AgencyReport report;
    report.example = true;
    IndicatorValue figure;
    figure.example = true;
    Obstacle obstacle;
    obstacle.example = true;
    EarlierAnswer answer;
    answer.example = true;
    CHECK(drawsOn([&report](PeriodSnapshot &changed) { changed.previous.append(report); }));
    CHECK(drawsOn([&figure](PeriodSnapshot &changed) { changed.previousFigures.append(figure); }));
    CHECK(drawsOn([&figure](PeriodSnapshot &changed) { changed.figures.append(figure); }));
    CHECK(drawsOn([&obstacle](PeriodSnapshot &changed) { changed.settledBefore.append(obstacle); }));
    CHECK(drawsOn([&answer](PeriodSnapshot &changed) { changed.earlierAnswers.append(answer); }));
}

TEST_CASE("A quarter holds the data and what follows from them", "[assessment]")
{
    const AssessedPeriodPtr quarter = makeAssessedPeriod(reportedPlan());
    CHECK(quarter->data.reports.size() == 5);
    CHECK(quarter->assessment.receipt.received == 3);
}

TEST_CASE("What came after the day that was asked for counts nowhere", "[assessment]")
{
    PeriodSnapshot data;
    data.period = periods::quarter(2025, 4);
    data.reports = {fixture::report(u"01"_s, "2025-12-10", {}), fixture::report(u"01"_s, "2025-12-18", {}),
                    fixture::report(u"02"_s, "2025-12-18", {})};
    for (const QString &code : {u"01"_s, u"02"_s, u"03"_s}) { // nobody knows when figures alone came
        IndicatorValue figure;
        figure.agencyCode = code;
        figure.source = ValueSource::Agency;
        data.figures.append(figure);
        Obstacle obstacle;
        obstacle.agencyCode = code;
        obstacle.raisedIn = u"2025-Q4"_s;
        data.obstacles.append(obstacle);
        obstacle.raisedIn = u"2025-Q3"_s;
        data.obstacles.append(obstacle);
    }
    dropLaterThanAsked(data); // no day was asked for
    CHECK(data.figures.size() == 3);
    data.dataUntil = QDate(2025, 12, 16);
    dropLaterThanAsked(data);
    REQUIRE(data.figures.size() == 2);
    CHECK(data.figures.at(0).agencyCode == u"01"_s);
    CHECK(data.figures.at(1).agencyCode == u"03"_s);
    CHECK(data.obstacles.size() == 5);
}
