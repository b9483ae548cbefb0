// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Tests of which obstacles are printed, rest, or are to be looked at again.
#include "models/domain/assessment/obstaclestanding.h"
#include "tests/domain/fixture.h"

using namespace dondoc;
using namespace fixture;
using namespace Qt::StringLiterals;

namespace {

/// Its raiser has reported in this quarter.
PeriodSnapshot heardPlan()
{
    PeriodSnapshot data = smallPlan();
    data.reports = {report(u"STC"_s, "2025-12-12", {entry(u"3"_s, EntryState::UnderWay, nullptr)})};
    return data;
}

Obstacle obstacleIn(const QString &period, const QString &heading, const QString &proposal = {})
{
    Obstacle obstacle;
    obstacle.heading = heading;
    obstacle.proposal = proposal;
    obstacle.agencyCode = u"STC"_s;
    obstacle.taskNumbers = {u"3"_s};
    obstacle.raisedIn = period;
    return obstacle;
}

} // namespace

TEST_CASE("An obstacle rests with its task, and an old or a pointless one waits for the officer")
{
    using enum ObstacleStanding;
    struct Case {
        QStringList raisedIn; ///< the same by the same agency
        QString proposal;
        bool done; ///< its task
        QList<ObstacleStanding> standings;
    };
    const QString late = u"Cho phép trình chậm nhất ngày 30/11/2025"_s;
    const QString open = u"Cho phép trình chậm nhất ngày 31/01/2026"_s;
    const auto row = GENERATE_COPY(values<Case>({
        {{u"2025-Q4"_s}, {}, false, {Raised}},
        {{u"2025-Q4"_s}, late, true, {Raised}},
        {{u"2025-Q3"_s}, {}, false, {CarriedOver}},
        {{u"2025-Q3"_s}, {}, true, {TaskDone}},
        {{u"2025-Q3"_s, u"2025-Q4"_s}, {}, true, {CarriedOver, Raised}},
        {{u"2025-Q3"_s}, late, false, {DayPassed}},
        {{u"2025-Q3"_s}, open, false, {CarriedOver}},
        {{u"2025-Q2"_s}, {}, false, {NotRaisedAgain}},
        {{u"2025-Q2"_s, u"2025-Q3"_s}, {}, false, {CarriedOver, CarriedOver}},
        {{u"2025-Q1"_s, u"2025-Q4"_s}, {}, false, {CarriedOver, Raised}},
        {{u"2025-Q3"_s, u"2025-Q4"_s}, late, false, {CarriedOver, Raised}},
    }));
    PeriodSnapshot data = heardPlan();
    for (const QString &period : row.raisedIn)
        data.obstacles.append(obstacleIn(period, u"Chậm trình"_s, row.proposal));
    if (row.done)
        data.reports = {report(u"STC"_s, "2025-12-12", {entry(u"3"_s, EntryState::Done, "2025-10-20")})};
    CHECK(obstacleStandings(data, assess(data)) == row.standings);
}

TEST_CASE("What was raised in an ad hoc period waits for the officer after two quarters that began since")
{
    using enum ObstacleStanding;
    struct Case {
        QDate cutOff; ///< of the ad hoc period
        Period now;
        QStringList others; ///< periods in which it was raised too
        ObstacleStanding standing;
    };
    const auto row = GENERATE(values<Case>({
        {QDate(2025, 6, 14), periods::quarter(2025, 3), {}, CarriedOver},
        {QDate(2025, 6, 14), periods::quarter(2025, 4), {}, NotRaisedAgain},
        {QDate(2025, 6, 20), periods::quarter(2025, 4), {}, CarriedOver}, // quý III had begun
        {QDate(2025, 9, 14), periods::quarter(2025, 4), {}, CarriedOver},
        {QDate(2025, 9, 14), periods::quarter(2026, 1), {}, NotRaisedAgain},
        {QDate(2025, 9, 14), periods::quarter(2026, 1), {u"2025-Q4"_s}, CarriedOver},
        {QDate(2025, 9, 14), periods::quarter(2026, 1), {u"2026-Q1"_s}, CarriedOver},
        {QDate(2025, 12, 20), periods::quarter(2026, 2), {}, CarriedOver}, // quý I/2026 had begun
        {QDate(2025, 12, 20), periods::quarter(2026, 2), {u"2025-Q2"_s}, CarriedOver},
        {QDate(2025, 12, 20), periods::quarter(2026, 3), {}, NotRaisedAgain},
    }));
    PeriodSnapshot data = heardPlan();
    data.period = row.now;
    Period storm;
    storm.kind = PeriodKind::AdHoc;
    storm.name = u"Bão"_s;
    storm.to = row.cutOff;
    data.heldBefore = {periods::quarter(2025, 2), storm};
    data.obstacles = {obstacleIn(periods::key(storm), u"Chậm trình"_s)};
    for (const QString &period : row.others)
        data.obstacles.append(obstacleIn(period, u"Chậm trình"_s));
    CHECK(obstacleStandings(data, assess(data)).constFirst() == row.standing);

    Obstacle confirmed = obstacleIn(u"2024-Q4"_s, u"Chậm trình"_s); // looked at in that period
    confirmed.reviewedIn = periods::key(storm);
    data.obstacles.first() = confirmed;
    CHECK(obstacleStandings(data, assess(data)).constFirst() == row.standing);
}

TEST_CASE("In an ad hoc period no quarter counts that is still to be reported on")
{
    using enum ObstacleStanding;
    const auto [cutOff, standing] = GENERATE(values<std::pair<QDate, ObstacleStanding>>({
        {QDate(2025, 11, 10), CarriedOver},
        {QDate(2025, 12, 14), NotRaisedAgain},
        {QDate(2025, 12, 20), NotRaisedAgain},
    }));
    PeriodSnapshot data = heardPlan();
    data.period = Period();
    data.period.kind = PeriodKind::AdHoc;
    data.period.name = u"Bão"_s;
    data.period.to = cutOff;
    data.obstacles = {obstacleIn(u"2025-Q2"_s, u"Chậm trình"_s)};
    CHECK(obstacleStandings(data, assess(data)) == QList<ObstacleStanding>{standing});
}

TEST_CASE("A day that has passed is asked about of what an ad hoc period raised too")
{
    PeriodSnapshot data = heardPlan();
    data.obstacles = {obstacleIn(u"adhoc:Bão"_s, u"Chậm trình"_s, u"Cho trình chậm nhất ngày 30/11/2025"_s),
                      obstacleIn(u"adhoc:Bão"_s, u"Thiếu vốn"_s)};
    CHECK(obstacleStandings(data, assess(data))
          == QList<ObstacleStanding>{ObstacleStanding::DayPassed, ObstacleStanding::CarriedOver});
}

TEST_CASE("What the officer said of an obstacle decides where it stands")
{
    using enum ObstacleStanding;
    struct Case {
        ObstacleState state;
        QString reviewedIn;
        ObstacleStanding standing;
    };
    const auto row = GENERATE(values<Case>({
        {ObstacleState::Open, {}, DayPassed},
        {ObstacleState::Open, u"2025-Q3"_s, DayPassed},
        {ObstacleState::Open, u"2025-Q4"_s, CarriedOver},
        {ObstacleState::Proposed, u"2025-Q4"_s, CarriedOver},
        {ObstacleState::Answered, u"2025-Q4"_s, CarriedOver},
        {ObstacleState::Solved, u"2025-Q4"_s, CarriedOver},
        {ObstacleState::Gone, u"2025-Q4"_s, Gone},
        {ObstacleState::Withdrawn, u"2025-Q4"_s, CarriedOver},
        {ObstacleState::Withdrawn, u"2025-Q3"_s, CarriedOver}, // its day is no longer asked for
    }));
    PeriodSnapshot data = smallPlan();
    data.obstacles = {obstacleIn(u"2025-Q3"_s, u"Chậm trình"_s, u"Cho trình chậm nhất ngày 30/11/2025"_s)};
    data.obstacles.first().state = row.state;
    data.obstacles.first().reviewedIn = row.reviewedIn;
    CHECK(obstacleStandings(data, assess(data)) == QList<ObstacleStanding>{row.standing});
}

TEST_CASE("What was confirmed is asked about again two quarters later, not in the next one")
{
    using enum ObstacleStanding;
    const auto [reviewedIn, standing] = GENERATE(values<std::pair<QString, ObstacleStanding>>({
        {u"2025-Q4"_s, CarriedOver},
        {u"2025-Q3"_s, CarriedOver},
        {u"2025-Q2"_s, NotRaisedAgain},
        {{}, NotRaisedAgain},
    }));
    PeriodSnapshot data = smallPlan();
    data.obstacles = {obstacleIn(u"2025-Q1"_s, u"Chậm trình"_s), obstacleIn(u"2025-Q1"_s, u"Chậm trình"_s)};
    data.obstacles.first().reviewedIn = reviewedIn;
    CHECK(obstacleStandings(data, assess(data)) == QList<ObstacleStanding>{standing, standing});
}

TEST_CASE("What is raised in a report that does not count is not heard, and speaks of nothing earlier")
{
    using enum ObstacleStanding;
    PeriodSnapshot data = heardPlan();
    data.dataUntil = QDate(2025, 12, 11);
    data.obstacles = {obstacleIn(u"2025-Q2"_s, u"Chậm trình"_s), obstacleIn(u"2025-Q4"_s, u"Chậm trình"_s)};
    CHECK(obstacleStandings(data, assess(data)) == QList<ObstacleStanding>{NotRaisedAgain, NotHeard});
    data.dataUntil = QDate(2025, 12, 12);
    CHECK(obstacleStandings(data, assess(data)) == QList<ObstacleStanding>{CarriedOver, Raised});
}

TEST_CASE("A proposal whose day is past rests once its raiser asks for something else")
{
    PeriodSnapshot data = heardPlan();
    data.obstacles = {obstacleIn(u"2025-Q3"_s, u"Chậm trình"_s, u"Cho trình chậm nhất ngày 30/11/2025"_s),
                      obstacleIn(u"2025-Q4"_s, u"Chậm trình"_s, u"Cho trình chậm nhất ngày 31/3/2026"_s)};
    CHECK(obstacleStandings(data, assess(data))
          == QList<ObstacleStanding>{ObstacleStanding::AskedAnew, ObstacleStanding::Raised});
    CHECK_FALSE(isPrinted(ObstacleStanding::AskedAnew));
}

TEST_CASE("A proposal's day is that until which it asks, not that of a document")
{
    struct Case {
        QString proposal;
        QDate day;
    };
    const auto row = GENERATE(values<Case>({
        {u"Cho phép trình dự thảo Nghị quyết chậm nhất ngày 31/12/2025"_s, QDate(2025, 12, 31)},
        {u"Cho lùi thời hạn đến hết tháng 12/2025"_s, QDate(2025, 12, 31)},
        {u"Bố trí vốn trước ngày 5/2/2026"_s, QDate(2026, 2, 5)},
        {u"Xem xét trong tháng 11 năm 2025"_s, QDate(2025, 11, 30)},
        {u"xong trước ngày 30 tháng 9 năm 2025"_s, QDate(2025, 9, 30)},
        {u"hoàn thành trước 30.9.2025"_s, QDate(2025, 9, 30)},
        {u"Bố trí vốn trong quý III năm 2025"_s, QDate(2025, 9, 30)},
        {u"Bố trí vốn trong quý 4/2025"_s, QDate(2025, 12, 31)},
        {u"Bố trí vốn trong năm 2026"_s, QDate(2026, 12, 31)},
        {u"Định hướng đến năm 2030"_s, {}},
        {u"Bố trí vốn theo Kế hoạch số 12/KH-UBND ngày 05/9/2025"_s, {}},
        {u"Bố trí 2.500 triệu đồng"_s, {}},
        {{}, {}},
    }));
    CHECK(dayAskedFor(row.proposal) == row.day);
}
