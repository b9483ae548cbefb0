// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Agencies' reports: entered, refused, taken back, with the obstacles that follow from them.
#include "tests/services/sessions.h"
#include "tests/support/catch.h"

#include "models/domain/reporting/obstaclereview.h"
#include "models/services/historyservice.h"
#include "models/services/obstacleservice.h"
#include "models/services/periodservice.h"
#include "models/services/reportservice.h"

using namespace dondoc;
using namespace dondoc::services;
using namespace Qt::StringLiterals;
using sessions::codeOf;

namespace {

QList<Obstacle> obstaclesOf(DataFileSession &session)
{
    return session.snapshot({}, sessions::period())->obstacles;
}

} // namespace

TEST_CASE("A report comes back as stored, in one change that can be taken back and done again")
{
    const sessions::File file;
    const auto session = file.open();
    AgencyReport report = sessions::report(u"STC"_s, u"16"_s);
    report.number = u" 45/BC-STC "_s;
    const auto saved = ReportService(*session).saveReport({}, sessions::period(), report);
    REQUIRE(saved.ok());
    CHECK(saved->id != 0);
    CHECK(saved->number == u"45/BC-STC"_s);
    CHECK(saved->enteredAt == sessions::now());
    CHECK(session->snapshot({}, sessions::period())->reports == QList<AgencyReport>{*saved});
    CHECK(*PeriodService(*session).periods({}) == QList<Period>{sessions::period()});

    REQUIRE(HistoryService(*session).undo().ok());
    CHECK(session->snapshot({}, sessions::period())->reports.isEmpty());
    CHECK(PeriodService(*session).periods({})->isEmpty());
    CHECK(HistoryService(*session).toUndo()->label.isEmpty());
    CHECK_FALSE(HistoryService(*session).toRedo()->label.isEmpty());
    CHECK(codeOf(HistoryService(*session).undo()) == ErrorCode::NothingToUndo);
    REQUIRE(HistoryService(*session).redo().ok());
    REQUIRE(session->snapshot({}, sessions::period())->reports.size() == 1);
    AgencyReport again = session->snapshot({}, sessions::period())->reports.at(0);
    CHECK(again.version == 2); // whoever read the first must read again
    again.version = saved->version;
    again.entries[0].version = saved->entries.at(0).version;
    CHECK(again == *saved);
    CHECK(HistoryService(*session).toRedo()->label.isEmpty());
    CHECK(codeOf(HistoryService(*session).redo()) == ErrorCode::NothingToUndo);
    CHECK(HistoryService(*session).lines(1)->at(0).who == u"An"_s);
    CHECK(HistoryService(*session).lines(1)->at(0).at == sessions::now());
}

TEST_CASE("What cannot be stored is told and leaves no trace")
{
    const sessions::File file;
    const auto session = file.open();
    const QByteArray before = sessions::bytesOf(file.path());
    const AgencyReport good = sessions::report(u"STC"_s, u"16"_s);
    const auto save = [&session](const AgencyReport &report, const QString &plan = {}) {
        return codeOf(ReportService(*session).saveReport(plan, sessions::period(), report));
    };
    AgencyReport report = good;
    report.agencyCode = u"XYZ"_s;
    CHECK(save(report) == ErrorCode::UnknownAgency);
    report = good;
    report.entries[0].taskNumber = u"99"_s;
    CHECK(save(report) == ErrorCode::UnknownTask);
    report = good;
    report.entries[0].taskNumber = u"4"_s; // a heading
    CHECK(save(report) == ErrorCode::InvalidValue);
    report = good;
    report.entries[0].percent = 101;
    CHECK(save(report) == ErrorCode::InvalidValue);
    report = good;
    report.revision = 0;
    CHECK(save(report) == ErrorCode::InvalidValue);
    report = good;
    report.entries.append(report.entries.at(0));
    CHECK(save(report) == ErrorCode::InvalidValue);
    CHECK(save(good, u"99"_s) == ErrorCode::UnknownPlan);
    CHECK(codeOf(ReportService(*session).saveReport({}, *periods::parse(u"adhoc:Họp"_s), good))
          == ErrorCode::UnknownPeriod);
    CHECK(HistoryService(*session).lines(0)->isEmpty());
    CHECK(sessions::bytesOf(file.path()) == before);
}

TEST_CASE("Obstacles follow the difficulties of the newest revision")
{
    const sessions::File file;
    const auto session = file.open();
    AgencyReport report = sessions::report(u"03646"_s, u"4.1"_s);
    report.entries[0].difficulty = u"Thiếu nước tưới"_s;
    report = *ReportService(*session).saveReport({}, sessions::period(), report);
    REQUIRE(obstaclesOf(*session).size() == 1);
    Obstacle obstacle = obstaclesOf(*session).at(0);
    CHECK(obstacle.text == u"Thiếu nước tưới"_s);
    CHECK(obstacle.agencyCode == u"03646"_s);
    CHECK(obstacle.taskNumbers == QStringList{u"4.1"_s});
    CHECK(obstacle.raisedIn == u"2025-Q4"_s);

    obstacle.heading = u"Nước tưới"_s;
    obstacle.competence = Competence::Province;
    obstacle.taskNumbers = QStringList{u"4.1"_s, u"4.2"_s};
    REQUIRE(ObstacleService(*session).saveObstacle({}, obstacle).ok());
    report.entries[0].difficulty = u"Thiếu nước tưới mùa khô"_s;
    report = *ReportService(*session).saveReport({}, sessions::period(), report);
    REQUIRE(obstaclesOf(*session).size() == 1);
    CHECK(obstaclesOf(*session).at(0).text == u"Thiếu nước tưới mùa khô"_s);
    CHECK(obstaclesOf(*session).at(0).heading == u"Nước tưới"_s);
    CHECK(obstaclesOf(*session).at(0).taskNumbers == obstacle.taskNumbers);

    AgencyReport second = sessions::report(u"03646"_s, u"4.2"_s);
    second.revision = 2;
    second.entries[0].proposal = u"Hỗ trợ giống"_s;
    second = *ReportService(*session).saveReport({}, sessions::period(), second);
    REQUIRE(obstaclesOf(*session).size() == 1);
    CHECK(obstaclesOf(*session).at(0).proposal == u"Hỗ trợ giống"_s);
    CHECK(obstaclesOf(*session).at(0).text.isEmpty());
    // An older revision no longer matters.
    report.entries[0].difficulty = u"Cũ"_s;
    REQUIRE(ReportService(*session).saveReport({}, sessions::period(), report).ok());
    CHECK(obstaclesOf(*session).at(0).proposal == u"Hỗ trợ giống"_s);
    REQUIRE(HistoryService(*session).undo().ok());
    REQUIRE(HistoryService(*session).undo().ok()); // the second revision goes
    REQUIRE(obstaclesOf(*session).size() == 1);
    CHECK(obstaclesOf(*session).at(0).text == u"Thiếu nước tưới mùa khô"_s);
    while (!HistoryService(*session).toUndo()->label.isEmpty())
        REQUIRE(HistoryService(*session).undo().ok());
    CHECK(obstaclesOf(*session).isEmpty());
}

TEST_CASE("A batch answers what an earlier period raised, which stays as it was there, in the same change")
{
    const sessions::File file;
    const auto session = file.open();
    AgencyReport report = sessions::report(u"03646"_s, u"4.1"_s);
    report.entries[0].difficulty = u"Thiếu nước tưới"_s;
    REQUIRE(ReportService(*session).saveReport({}, sessions::period(), report).ok());
    const QList<Obstacle> raised = obstaclesOf(*session);

    const Period next = periods::next(sessions::period());
    const ObstacleReview review{.verdict = ObstacleVerdict::Answered,
                                .answer = u"Đã bố trí vốn"_s,
                                .answeredOn = {},
                                .obstacles = {}};
    ReportBatch batch;
    batch.reports = {sessions::report(u"STC"_s, u"16"_s)};
    batch.reports[0].receivedOn = next.to;
    batch.reviewed = {reviewed(raised.at(0), review, periods::key(next))};
    REQUIRE(ReportService(*session).saveBatch({}, next, batch, u"example"_s).ok());
    const auto data = session->snapshot({}, next);
    CHECK(data->reports.size() == 1);
    REQUIRE(data->obstacles.size() == 1);
    CHECK(data->obstacles.at(0).state == ObstacleState::Answered);
    CHECK(data->obstacles.at(0).answer == u"Đã bố trí vốn"_s);
    CHECK(data->obstacles.at(0).raisedIn == u"2025-Q4"_s);
    REQUIRE(obstaclesOf(*session).size() == 1);
    CHECK(obstaclesOf(*session).at(0).state == ObstacleState::Open); // nobody knew it there
    CHECK(obstaclesOf(*session).at(0).answer.isEmpty());

    batch.reports[0].receivedOn = next.to.addDays(-1);
    CHECK(codeOf(ReportService(*session).saveBatch({}, next, batch, u"example"_s)) == ErrorCode::Conflict);
    CHECK(session->snapshot({}, next)->reports.size() == 1);

    REQUIRE(HistoryService(*session).undo().ok());
    CHECK(session->snapshot({}, next)->reports.isEmpty());
    REQUIRE(session->snapshot({}, next)->obstacles.size() == 1);
    CHECK(session->snapshot({}, next)->obstacles.at(0).state == ObstacleState::Open);
}

TEST_CASE("A report cannot be moved to another period")
{
    const sessions::File file;
    const auto session = file.open();
    const auto saved
        = ReportService(*session).saveReport({}, sessions::period(), sessions::report(u"STC"_s, u"16"_s));
    REQUIRE(saved.ok());
    CHECK(codeOf(ReportService(*session).saveReport({}, periods::quarter(2026, 1), *saved))
          == ErrorCode::InvalidValue);
}
