// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Obstacles to be looked at again: answered together, taken back together, refused together.
#include "tests/services/sessions.h"
#include "tests/support/catch.h"

#include "models/domain/assessment/obstaclestanding.h"
#include "models/services/historyservice.h"
#include "models/services/obstacleservice.h"
#include "models/services/periodservice.h"

using namespace dondoc;
using namespace dondoc::services;
using namespace Qt::StringLiterals;
using sessions::codeOf;
using sessions::dataOf;

namespace {

Obstacle raised(const QString &agency, const QString &heading)
{
    Obstacle obstacle;
    obstacle.heading = heading;
    obstacle.proposal = u"Đề nghị UBND tỉnh bố trí vốn"_s;
    obstacle.agencyCode = agency;
    obstacle.taskNumbers = {u"4.1"_s};
    obstacle.raisedIn = u"2025-Q2"_s;
    return obstacle;
}

/// Three under two headings, raised two quarters ago.
std::unique_ptr<DataFileSession> withOldObstacles(const sessions::File &file)
{
    auto session = file.open();
    const ObstacleService service(*session);
    for (const Obstacle &each : {raised(u"03646"_s, u"Thiếu nước tưới"_s),
                                 raised(u"STC"_s, u"Thiếu nước tưới"_s), raised(u"SCT"_s, u"Thiếu vốn"_s)})
        REQUIRE(service.saveObstacle({}, each).ok());
    return session;
}

ObstacleReview reviewOf(ObstacleVerdict verdict, const QList<Obstacle> &obstacles)
{
    return {.verdict = verdict, .answer = {}, .answeredOn = {}, .obstacles = obstacles, .matters = 2};
}

QList<ObstacleStanding> standingsOf(DataFileSession &session)
{
    const PeriodSnapshot data = dataOf(session);
    return obstacleStandings(data, assess(data));
}

} // namespace

TEST_CASE("All obstacles of several headings are answered in one change that one undo takes back")
{
    using enum ObstacleStanding;
    struct Case {
        ObstacleVerdict verdict;
        QList<ObstacleStanding> standings;
    };
    const auto row = GENERATE(values<Case>({
        {ObstacleVerdict::StillThere, {CarriedOver, CarriedOver, CarriedOver}},
        {ObstacleVerdict::Solved, {CarriedOver, CarriedOver, CarriedOver}},
        {ObstacleVerdict::Gone, {Gone, Gone, Gone}},
        {ObstacleVerdict::StillAwaited, {CarriedOver, CarriedOver, CarriedOver}},
        {ObstacleVerdict::Withdrawn, {CarriedOver, CarriedOver, CarriedOver}},
    }));
    const sessions::File file;
    const auto session = withOldObstacles(file);
    const QList<Obstacle> before = dataOf(*session).obstacles;
    REQUIRE(standingsOf(*session) == QList<ObstacleStanding>{NotRaisedAgain, NotRaisedAgain, NotRaisedAgain});
    REQUIRE(ObstacleService(*session).review({}, sessions::period(), reviewOf(row.verdict, before)).ok());
    CHECK(standingsOf(*session) == row.standings);
    const auto undone = HistoryService(*session).undo();
    REQUIRE(undone.ok());
    CHECK(*HistoryService(*session).label(*undone) == u"review 2"_s);
    const auto redone = HistoryService(*session).redo();
    REQUIRE(redone.ok());
    CHECK(*HistoryService(*session).label(*redone) == u"review 2"_s);
    REQUIRE(HistoryService(*session).undo().ok());
    QList<Obstacle> after = dataOf(*session).obstacles;
    REQUIRE(after.size() == before.size());
    for (qsizetype at = 0; at < after.size(); ++at)
        after[at].version = before.at(at).version;
    CHECK(after == before);
    REQUIRE(HistoryService(*session).redo().ok());
    CHECK(standingsOf(*session) == row.standings);
}

TEST_CASE("A review is refused as a whole where another window changed one of them")
{
    const sessions::File file;
    const auto session = withOldObstacles(file);
    const QList<Obstacle> shown = dataOf(*session).obstacles;
    const auto other = file.open();
    REQUIRE(ObstacleService(*other)
                .review({}, sessions::period(), reviewOf(ObstacleVerdict::Gone, shown.mid(2)))
                .ok());
    for (const ObstacleVerdict verdict : {ObstacleVerdict::StillThere, ObstacleVerdict::Gone}) {
        CHECK(codeOf(ObstacleService(*session).review({}, sessions::period(), reviewOf(verdict, shown)))
              == ErrorCode::Conflict);
        const QList<Obstacle> now = dataOf(*session).obstacles;
        REQUIRE(now.size() == 3);
        CHECK(now.mid(0, 2) == shown.mid(0, 2));
        CHECK(now.at(2).state == ObstacleState::Gone);
    }
}

TEST_CASE("A difficulty whose proposal was withdrawn goes on, and was not yet withdrawn before")
{
    const sessions::File file;
    const auto session = withOldObstacles(file);
    const QList<Obstacle> shown = dataOf(*session).obstacles;
    REQUIRE(ObstacleService(*session)
                .review({}, sessions::period(), reviewOf(ObstacleVerdict::Withdrawn, shown))
                .ok());
    const auto stateIn = [&session](const Period &period) {
        const auto data = session->snapshot({}, period);
        REQUIRE(data.ok());
        CHECK(data->settledBefore.isEmpty());
        return data->obstacles.size() == 3 ? data->obstacles.first().state : ObstacleState::Gone;
    };
    CHECK(stateIn(periods::quarter(2025, 3)) == ObstacleState::Open);
    CHECK(stateIn(sessions::period()) == ObstacleState::Withdrawn);
    CHECK(stateIn(periods::quarter(2026, 1)) == ObstacleState::Withdrawn);
}

TEST_CASE("What was raised in an ad hoc period is to be looked at again two quarters later")
{
    const sessions::File file;
    const auto session = file.open();
    Period drought;
    drought.kind = PeriodKind::AdHoc;
    drought.name = u"Hạn hán"_s;
    drought.year = 2025;
    drought.from = QDate(2025, 8, 1);
    drought.to = QDate(2025, 8, 20);
    REQUIRE(PeriodService(*session).savePeriod({}, drought).ok());
    Obstacle obstacle = raised(u"03646"_s, u"Thiếu nước tưới"_s);
    obstacle.raisedIn = periods::key(drought);
    REQUIRE(ObstacleService(*session).saveObstacle({}, obstacle).ok());
    const auto standings = [&session](const Period &period) {
        const auto data = session->snapshot({}, period);
        REQUIRE(data.ok());
        return obstacleStandings(*data, assess(*data));
    };
    using enum ObstacleStanding;
    CHECK(standings(sessions::period()) == QList{CarriedOver});
    CHECK(standings(periods::next(sessions::period())) == QList{NotRaisedAgain});
}
