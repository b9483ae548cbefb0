// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// What an issued report told as done, and versions of the agencies' reports that came after the issue.
#include "tests/services/sessions.h"
#include "tests/support/catch.h"

#include "models/domain/assessment/yearclosing.h"
#include "models/report/checks/completeness.h"
#include "models/report/checks/submittedtext.h"
#include "models/report/composer.h"
#include "models/services/filecheck.h"
#include "models/services/periodservice.h"
#include "models/services/reportservice.h"
#include "models/services/summaryservice.h"

#include <algorithm>

using namespace dondoc;
using namespace dondoc::services;
using namespace Qt::StringLiterals;

namespace {

Period next() { return periods::next(sessions::period()); } ///< quý I/2026

/// A file whose quý IV/2025 was issued on 16/12, read twenty days later.
class IssuedFile
{
public:
    explicit IssuedFile(const QList<AgencyReport> &reports,
                        const std::optional<AgencyReport> &quarterBefore = {})
        : session(m_file.open())
    {
        if (quarterBefore)
            save(*quarterBefore, periods::previous(sessions::period()));
        for (const AgencyReport &each : reports)
            save(each);
        session->setClock([] { return sessions::now().addDays(17); }); // the day of the issue has come
        issue(u"12"_s);
        session->setClock([] { return sessions::now().addDays(20); });
    }
    void save(const AgencyReport &report, const Period &period = sessions::period())
    {
        REQUIRE(ReportService(*session).saveReport({}, period, report).ok());
    }
    void issue(const QString &number)
    {
        const PeriodSnapshot data = read(sessions::period());
        SummaryIssue issue;
        issue.number = number;
        issue.date = QDate(2026, 1, 15);
        issue.pages = 1;
        issue.pdf = "%PDF-1.4 made up";
        issue.figures = report::keptJson(report::compose(data, assess(data), {}), {});
        REQUIRE(SummaryService(*session).issue({}, sessions::period(), issue).ok());
    }
    PeriodSnapshot read(const Period &period = next(), const QDate &until = QDate(2026, 3, 20)) const
    {
        const auto data = session->snapshot({}, period, until);
        REQUIRE(data.ok());
        return *data;
    }

private:
    sessions::File m_file;

public:
    std::unique_ptr<DataFileSession> session;
};

AgencyReport toldOf(const QString &agency, const QString &task, EntryState state, int revision = 1)
{
    AgencyReport report = sessions::report(agency, task);
    report.entries[0].state = state;
    report.revision = revision;
    report.receivedOn = revision == 1 ? QDate(2025, 12, 15) : QDate(2026, 1, 4);
    if (state == EntryState::Done && (task == u"8"_s || task == u"9"_s)) {
        report.entries[0].productNumber = u"77/TTr-SNNMT"_s;
        report.entries[0].productDate = QDate(2025, 10, 20);
    }
    return report;
}

QList<Issue> doubtsIn(QList<Issue> issues)
{
    issues.removeIf([](const Issue &each) { return each.kind != IssueKind::IssuedDoneDoubted; });
    return issues;
}

/// Of "Còn thiếu".
QList<Issue> doubtsIn(const PeriodSnapshot &data)
{
    return doubtsIn(report::findGaps(data, assess(data), u"Tinos"_s));
}

QList<Issue> doubtsIn(DataFileSession &session)
{
    const auto found = FileCheck(session).check();
    REQUIRE(found.ok());
    return doubtsIn(*found);
}

ProgressState closed(const PeriodSnapshot &data, const QString &task)
{
    return assessYearBefore(data).task(task)->state;
}

/// The commune's and those of all others who lead the task.
QList<AgencyReport> allTold(const PeriodSnapshot &data, const QString &task, EntryState others,
                            const QString &commune, EntryState own)
{
    QList<AgencyReport> reports;
    for (const QString &code : reportingLeads(data, task, data.period.to))
        reports += toldOf(code, task, code == commune ? own : others);
    return reports;
}

} // namespace

TEST_CASE("A yearly task of one lead that an issued report called done stays so", "[issuedanswers]")
{
    IssuedFile file({toldOf(u"SCT"_s, u"13"_s, EntryState::Done)});
    CHECK(closed(file.read(), u"13"_s) == ProgressState::DoneOnTime);
    file.save(toldOf(u"SCT"_s, u"13"_s, EntryState::UnderWay, 2));
    const PeriodSnapshot data = file.read();
    CHECK(closed(data, u"13"_s) == ProgressState::DoneOnTime);
    CHECK(openFromYearBefore(data, u"SCT"_s, {u"13"_s}).isEmpty());
    const QString text = report::allText(report::compose(data, assess(data), {}));
    CHECK(text.contains(u"01 nhiệm vụ đã hoàn thành trong năm 2025"_s));
    CHECK_FALSE(text.contains(u"chưa hoàn thành trong năm 2025"_s));

    AgencyReport silent = toldOf(u"SCT"_s, u"11"_s, EntryState::UnderWay, 3);
    file.save(silent); // says nothing of it
    CHECK(closed(file.read(), u"13"_s) == ProgressState::DoneOnTime);

    REQUIRE(SummaryService(*file.session).correct({}, sessions::period()).ok());
    file.save(toldOf(u"SCT"_s, u"13"_s, EntryState::UnderWay, 4));
    CHECK(closed(file.read(), u"13"_s) == ProgressState::DoneOnTime); // the correction is a draft yet
    file.issue(u"15"_s);
    CHECK(closed(file.read(), u"13"_s) == ProgressState::UnderWay);
    CHECK(openFromYearBefore(file.read(), u"SCT"_s, {u"13"_s}) == QStringList{u"13"_s});
}

TEST_CASE("A yearly task of many that an issued report called done stays so, and each lead's part",
          "[issuedanswers]")
{
    struct Case {
        const char *what;
        EntryState others;
        EntryState own;
        bool whole;
        bool asked;
    };
    for (const Case &each : QList<Case>{
             {"all done", EntryState::Done, EntryState::Done, true, false},
             {"one without anything to do", EntryState::Done, EntryState::NothingArose, true, false},
             {"others under way", EntryState::UnderWay, EntryState::Done, false, false},
             {"nothing arose, others under way", EntryState::UnderWay, EntryState::NothingArose, false, true},
         }) {
        CAPTURE(each.what);
        const QString commune = u"03646"_s;
        const sessions::File plan;
        IssuedFile file(allTold(sessions::dataOf(*plan.open()), u"4.1"_s, each.others, commune, each.own));
        file.save(toldOf(commune, u"4.1"_s, EntryState::UnderWay, 2));
        const PeriodSnapshot data = file.read();
        CHECK(isDone(closed(data, u"4.1"_s)) == each.whole);
        CHECK((assessYearBefore(data).task(u"4.1"_s)->stateOf(commune) == ProgressState::DoneOnTime)
              == (each.own == EntryState::Done));
        CHECK(openFromYearBefore(data, commune, {u"4.1"_s}).isEmpty() == !each.asked);
    }
}

TEST_CASE("A task with an end that an issued report called done stays so until it is replaced",
          "[issuedanswers]")
{
    for (const QString &task : {u"8"_s, u"9"_s}) {
        CAPTURE(task);
        IssuedFile file({toldOf(u"SNNMT"_s, task, EntryState::Done)});
        file.save(toldOf(u"SNNMT"_s, task, EntryState::UnderWay, 2));
        for (const Period &period : {next(), periods::quarter(2026, 2), periods::halfYear(2026, 1)}) {
            const PeriodSnapshot data = file.read(period);
            CHECK(assess(data).task(task)->state == ProgressState::DoneOnTime);
            CHECK(EarlierStates(data, *findTask(data, task)).doneBy(u"SNNMT"_s)->entry.productNumber
                  == u"77/TTr-SNNMT"_s);
        }
        REQUIRE(SummaryService(*file.session).correct({}, sessions::period()).ok());
        file.issue(u"15"_s);
        CHECK_FALSE(isDone(assess(file.read()).task(task)->state));
    }
}

TEST_CASE("What came after the issue is told by the next report, and before it binds as it stands",
          "[issuedanswers]")
{
    IssuedFile file({toldOf(u"SCT"_s, u"13"_s, EntryState::UnderWay)});
    file.save(toldOf(u"SCT"_s, u"13"_s, EntryState::Done, 2));
    file.save(toldOf(u"STC"_s, u"16"_s, EntryState::Done, 2));
    CHECK(closed(file.read(), u"13"_s) == ProgressState::DoneOnTime);
    CHECK(closed(file.read(), u"16"_s) == ProgressState::DoneOnTime);

    const sessions::File other;
    const auto draft = other.open(); // nothing is issued there: the newest version counts
    REQUIRE(ReportService(*draft)
                .saveReport({}, sessions::period(), toldOf(u"SCT"_s, u"13"_s, EntryState::Done))
                .ok());
    REQUIRE(ReportService(*draft)
                .saveReport({}, sessions::period(), toldOf(u"SCT"_s, u"13"_s, EntryState::UnderWay, 2))
                .ok());
    CHECK(closed(*draft->snapshot({}, next(), QDate(2026, 3, 20)), u"13"_s) == ProgressState::UnderWay);
}

TEST_CASE("What came after the issue and takes back what it called done is doubted by name",
          "[issuedanswers]")
{
    struct Case {
        QString agency;
        QString task;
        QString name;
        bool pastYear; ///< a later quarter than the first asks no more
    };
    for (const Case &each : QList<Case>{{u"SCT"_s, u"13"_s, u"Sở Công Thương"_s, true},
                                        {u"03646"_s, u"4.1"_s, u"phường Tô Hiệu"_s, true},
                                        {u"SNNMT"_s, u"8"_s, u"Sở Nông nghiệp và Môi trường"_s, false}}) {
        CAPTURE(each.task);
        IssuedFile file({toldOf(each.agency, each.task, EntryState::Done)});
        CHECK(doubtsIn(file.read()).isEmpty());
        CHECK(doubtsIn(*file.session).isEmpty());
        file.save(toldOf(each.agency, each.task, EntryState::UnderWay, 2));
        const QList<Issue> found = doubtsIn(file.read());
        REQUIRE(found.size() == 1);
        CHECK(found.constFirst().severity == Severity::Warning);
        CHECK(found.constFirst().agencyCode == each.agency);
        CHECK(found.constFirst().taskNumber == each.task);
        CHECK(found.constFirst().arguments
              == QStringList{each.name, each.task, u"12/BC-SNNMT"_s, u"15/01/2026"_s, u"quý IV năm 2025"_s,
                             u"04/01/2026"_s, u"đang thực hiện"_s});
        CHECK(doubtsIn(*file.session) == found);
        CHECK(doubtsIn(file.read(periods::quarter(2026, 2))).isEmpty() == each.pastYear);

        file.save(toldOf(each.agency, each.task, EntryState::Done, 3)); // the agency confirms
        CHECK(doubtsIn(file.read()).isEmpty());
        file.save(toldOf(each.agency, each.task, EntryState::UnderWay, 4));
        REQUIRE(doubtsIn(file.read()).size() == 1);
        REQUIRE(SummaryService(*file.session).correct({}, sessions::period()).ok());
        file.issue(u"15"_s);
        CHECK(doubtsIn(file.read()).isEmpty());
        CHECK(doubtsIn(*file.session).isEmpty());
    }
}

TEST_CASE("What an earlier quarter told as done is doubted too when a version after the issue takes it back",
          "[issuedanswers]")
{
    AgencyReport third = toldOf(u"SCT"_s, u"13"_s, EntryState::Done);
    third.receivedOn = QDate(2025, 9, 15);
    IssuedFile file({toldOf(u"SCT"_s, u"11"_s, EntryState::UnderWay)}, third);
    file.save(toldOf(u"SCT"_s, u"13"_s, EntryState::NotStarted, 2));
    CHECK(closed(file.read(), u"13"_s) == ProgressState::DoneOnTime);
    REQUIRE(doubtsIn(file.read()).size() == 1);
    CHECK(doubtsIn(file.read()).constFirst().arguments.value(6) == u"chưa triển khai"_s);

    const Overruling ruling{u"13"_s, u"done_on_time"_s, u"Đã có hồ sơ"_s};
    REQUIRE(PeriodService(*file.session).saveOverruling({}, sessions::period(), ruling).ok());
    CHECK(doubtsIn(file.read()).isEmpty());
}

TEST_CASE("A report of the period itself that takes back what was done is doubted once", "[issuedanswers]")
{
    IssuedFile file({toldOf(u"SNNMT"_s, u"8"_s, EntryState::Done)});
    file.save(toldOf(u"SNNMT"_s, u"8"_s, EntryState::UnderWay, 2));
    AgencyReport now = toldOf(u"SNNMT"_s, u"8"_s, EntryState::UnderWay);
    now.receivedOn = QDate(2026, 3, 16);
    file.save(now, next());
    const QList<Issue> gaps = report::findGaps(file.read(), assess(file.read()), u"Tinos"_s);
    CHECK(doubtsIn(gaps).isEmpty());
    CHECK(std::count_if(gaps.cbegin(), gaps.cend(),
                        [](const Issue &each) { return each.kind == IssueKind::StateWentBack; })
          == 1);
}

TEST_CASE("The year's report counts what its quarter IV counted when that was issued", "[issuedanswers]")
{
    IssuedFile file({toldOf(u"SCT"_s, u"13"_s, EntryState::UnderWay)});
    const auto received = [&file](const Period &period) {
        const PeriodSnapshot data = file.read(period, {});
        const Assessment assessment = assess(data);
        CHECK(assessment.dataUntil == QDate(2025, 12, 15));
        return assessment.receipt.received;
    };
    const Period year = periods::wholeYear(2025);
    const int before = received(year);
    AgencyReport late = toldOf(u"STC"_s, u"16"_s, EntryState::Done);
    late.receivedOn = QDate(2026, 1, 4);
    file.save(late);
    CHECK(received(year) == before);
    const PeriodSnapshot asked = file.read(year, QDate(2026, 1, 5)); // another day was asked for
    CHECK(assess(asked).receipt.received == before + 1);
}

TEST_CASE("What an issued report asked for is followed though a later version no longer raises it",
          "[issuedanswers]")
{
    const QString asked = u"Đề nghị UBND tỉnh bố trí vốn xúc tiến thương mại"_s;
    AgencyReport first = toldOf(u"SCT"_s, u"13"_s, EntryState::UnderWay);
    first.entries[0].difficulty = u"Thiếu vốn xúc tiến thương mại"_s;
    first.entries[0].proposal = asked;
    const auto opened = [&](const AgencyReport &late, int expected) {
        IssuedFile file({first});
        file.save(late);
        const PeriodSnapshot data = file.read();
        CHECK(std::count_if(data.obstacles.cbegin(), data.obstacles.cend(),
                            [&](const Obstacle &each) { return each.proposal == asked; })
              == 1);
        CHECK(data.obstacles.size() == expected);
        CHECK(report::allText(report::compose(data, assess(data), {}))
                  .contains(u"Sở đã kiến nghị tại Báo cáo số 12/BC-SNNMT ngày 15/01/2026"_s));
        AgencyReport again = first; // in its first words: it is not there twice
        again.revision = 3;
        again.receivedOn = QDate(2026, 1, 5);
        file.save(again);
        CHECK(file.read().obstacles.size() == expected);
    };
    AgencyReport silent = toldOf(u"SCT"_s, u"13"_s, EntryState::UnderWay, 2);
    opened(silent, 1);
    AgencyReport other = silent;
    other.entries[0].proposal = u"Đề nghị UBND tỉnh giao Sở chủ trì Hội chợ"_s;
    opened(other, 2);
    AgencyReport sameAgain = first;
    sameAgain.revision = 2;
    sameAgain.receivedOn = silent.receivedOn;
    sameAgain.entries[0].difficulty = u"Thiếu vốn cho xúc tiến thương mại"_s;
    opened(sameAgain, 1);
}
