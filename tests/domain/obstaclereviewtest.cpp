// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Tests of what an officer's answer makes of an obstacle.
#include "models/domain/reporting/obstaclereview.h"
#include "tests/support/catch.h"

using namespace dondoc;
using namespace Qt::StringLiterals;

namespace {

Obstacle raisedObstacle(Id id, const QString &agency, const QString &period, const QString &proposal)
{
    Obstacle obstacle;
    obstacle.id = id;
    obstacle.version = 3;
    obstacle.heading = u"Thiếu nước tưới"_s;
    obstacle.proposal = proposal;
    obstacle.agencyCode = agency;
    obstacle.state = ObstacleState::Proposed;
    obstacle.raisedIn = period;
    return obstacle;
}

} // namespace

TEST_CASE("An answer settles an obstacle or leaves it, and keeps when it was given")
{
    using enum ObstacleVerdict;
    struct Case {
        ObstacleVerdict verdict;
        ObstacleState state;
        QString answer;
    };
    const auto row = GENERATE(values<Case>({
        {StillThere, ObstacleState::Proposed, {}},
        {Solved, ObstacleState::Solved, {}},
        {Gone, ObstacleState::Gone, {}},
        {StillAwaited, ObstacleState::Proposed, {}},
        {Answered, ObstacleState::Answered, u"UBND tỉnh đã bố trí vốn"_s},
        {Withdrawn, ObstacleState::Withdrawn, {}},
    }));
    const ObstacleReview review{.verdict = row.verdict,
                                .answer = u"UBND tỉnh đã bố trí vốn"_s,
                                .answeredOn = QDate(2026, 1, 5),
                                .obstacles = {},
                                .matters = 1};
    const Obstacle before = raisedObstacle(7, u"STC"_s, u"2025-Q3"_s, {});
    Obstacle expected = before;
    expected.state = row.state;
    expected.answer = row.answer;
    expected.answeredOn = row.answer.isEmpty() ? QDate() : review.answeredOn;
    expected.reviewedIn = u"2026-Q1"_s;
    CHECK(reviewed(before, review, u"2026-Q1"_s) == expected);
    CHECK(isAsked(row.state) == (row.verdict == StillThere || row.verdict == StillAwaited));
    CHECK(isSettled(row.state) == (!isAsked(row.state) && row.verdict != Withdrawn)); // the difficulty stays
}

TEST_CASE("What is still there is raised once by each agency, in the words last used")
{
    const QList<Obstacle> raised
        = raisedAgain({raisedObstacle(1, u"STC"_s, u"2025-Q2"_s, u"Bố trí vốn"_s),
                       raisedObstacle(2, u"SCT"_s, u"2025-Q2"_s, u"Bố trí vốn"_s),
                       raisedObstacle(3, u"STC"_s, u"2025-Q3"_s, u"Đầu tư hồ chứa"_s)},
                      u"2026-Q1"_s);
    REQUIRE(raised.size() == 2);
    CHECK(raised.at(0).agencyCode == u"SCT"_s);
    CHECK(raised.at(1).agencyCode == u"STC"_s);
    CHECK(raised.at(1).proposal == u"Đầu tư hồ chứa"_s);
    for (const Obstacle &each : raised) {
        CHECK(each.id == 0);
        CHECK(each.version == 1);
        CHECK(each.state == ObstacleState::Open);
        CHECK(each.raisedIn == u"2026-Q1"_s);
    }
}

TEST_CASE("What still stands after its proposal was withdrawn is raised without asking anew")
{
    Obstacle withdrawn = raisedObstacle(1, u"STC"_s, u"2025-Q3"_s, u"Bố trí vốn"_s);
    withdrawn.state = ObstacleState::Withdrawn;
    CHECK(raisedAgain({withdrawn}, u"2026-Q1"_s).constFirst().state == ObstacleState::Withdrawn);
}

TEST_CASE("An answer of UBND tỉnh is cited by document, day and content")
{
    const QDate day(2026, 1, 5);
    const QString issuer = u"UBND tỉnh"_s;
    CHECK(answerText({issuer, u"Công văn số 12/UBND-KT"_s, day, u"Đồng ý bố trí vốn"_s})
          == u"UBND tỉnh đã trả lời tại Công văn số 12/UBND-KT ngày 05/01/2026: đồng ý bố trí vốn"_s);
    CHECK(answerText({issuer, u"12/UBND-KT"_s, day, u"giao Sở Tài chính\ntham mưu"_s})
          == u"UBND tỉnh đã trả lời tại Văn bản số 12/UBND-KT ngày 05/01/2026: giao Sở Tài chính tham mưu"_s);
    CHECK(answerText({issuer, u"Thông báo số 3/TB-UBND"_s, {}, {}})
          == u"UBND tỉnh đã trả lời tại Thông báo số 3/TB-UBND"_s);
}
