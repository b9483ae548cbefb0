// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Tests of which difficulties an agency's form asks about, and what its answers are about.
#include "models/domain/assessment/opendifficulties.h"
#include "tests/domain/fixture.h"

using namespace dondoc;
using namespace Qt::StringLiterals;

namespace {

Obstacle raised(Id id, const QString &agency, const QString &period, const QString &text)
{
    Obstacle obstacle;
    obstacle.id = id;
    obstacle.agencyCode = agency;
    obstacle.taskNumbers = {u"3"_s};
    obstacle.raisedIn = period;
    obstacle.text = text;
    return obstacle;
}

/// Quý IV/2025.
PeriodSnapshot withObstacles(const QList<Obstacle> &obstacles)
{
    PeriodSnapshot data = fixture::smallPlan();
    data.obstacles = obstacles;
    return data;
}

QStringList asked(const PeriodSnapshot &data, const QString &agency)
{
    QStringList lines;
    const auto open = openDifficulties(data, assess(data));
    for (const OpenDifficulty &each : open.value(agency))
        lines.append(u"%1 %2 %3"_s.arg(each.raisedIn, each.text).arg(each.obstacles.size()));
    return lines;
}

} // namespace

TEST_CASE("A form asks about what stands or is to be looked at again, once a matter", "[difficulties]")
{
    Obstacle solved = raised(5, u"2"_s, u"2025-Q3"_s, u"Thiếu vốn"_s);
    solved.state = ObstacleState::Solved;
    Obstacle proposal = raised(6, u"2"_s, u"2025-Q3"_s, {});
    proposal.proposal = u"Bố trí vốn chậm nhất ngày 30/11/2025"_s;
    PeriodSnapshot data = withObstacles({raised(1, u"2"_s, u"2025-Q1"_s, u"Thiếu nước"_s),
                                         raised(2, u"2"_s, u"2025-Q2"_s, u"Thiếu giống"_s),
                                         raised(3, u"2"_s, u"2025-Q3"_s, u"thiếu nước"_s),
                                         raised(4, u"3"_s, u"2025-Q3"_s, u"Đường xấu"_s), solved, proposal});
    CHECK(asked(data, u"2"_s)
          == QStringList{u"2025-Q3 thiếu nước 2"_s, u"2025-Q2 Thiếu giống 1"_s,
                         u"2025-Q3 Bố trí vốn chậm nhất ngày 30/11/2025 1"_s});
    CHECK(asked(data, u"3"_s) == QStringList{u"2025-Q3 Đường xấu 1"_s});

    data.obstacles += raised(7, u"2"_s, u"2025-Q4"_s, u"Thiếu nước"_s); // raised now: nothing to ask
    CHECK(asked(data, u"2"_s).size() == 2);
    // what it was raised on is done
    data.reports
        = {fixture::report(u"STC"_s, "2025-12-15", {fixture::entry(u"3"_s, EntryState::Done, "2025-10-20")})};
    CHECK(asked(data, u"3"_s).isEmpty());
}

TEST_CASE("An answer is known by its record, in a form of another file by its words", "[difficulties]")
{
    const PeriodSnapshot data = withObstacles({raised(1, u"2"_s, u"2025-Q3"_s, u"Thiếu nước"_s),
                                               raised(2, u"2"_s, u"2025-Q3"_s, u"Thiếu giống"_s)});
    const QList<OpenDifficulty> open = openDifficulties(data, assess(data)).value(u"2"_s);
    const auto about = [&open](const DifficultyAnswer &answer, bool byRecord) {
        const OpenDifficulty *found = answeredDifficulty(open, answer, byRecord);
        return found ? found->text : QString();
    };
    const DifficultyAnswer answer{2, u"THIẾU NƯỚC"_s, ObstacleVerdict::Solved, {}};
    CHECK(about(answer, true) == u"Thiếu giống"_s);
    CHECK(about(answer, false) == u"Thiếu nước"_s);
    CHECK(about({0, u"thiếu nước"_s, ObstacleVerdict::Solved, {}}, true) == u"Thiếu nước"_s);
    CHECK(about({9, u"Thiếu nước"_s, ObstacleVerdict::Solved, {}}, true).isEmpty());
}

TEST_CASE("An answer that was given in this period is known, and another one is not", "[difficulties]")
{
    Obstacle solved = raised(1, u"2"_s, u"2025-Q3"_s, u"Thiếu nước"_s);
    solved.state = ObstacleState::Solved;
    solved.reviewedIn = u"2025-Q4"_s;
    Obstacle still = raised(2, u"2"_s, u"2025-Q3"_s, u"Thiếu giống"_s);
    still.reviewedIn = u"2025-Q4"_s;
    const PeriodSnapshot data = withObstacles({solved, still});
    const auto known = [&data](Id id, ObstacleVerdict verdict) {
        return isAnsweredSo(data, u"2"_s, {id, {}, verdict, {}}, true);
    };
    CHECK(known(1, ObstacleVerdict::Solved));
    CHECK_FALSE(known(1, ObstacleVerdict::Gone));
    CHECK(known(2, ObstacleVerdict::StillThere));
    CHECK_FALSE(known(2, ObstacleVerdict::Solved));
    CHECK_FALSE(isAnsweredSo(data, u"3"_s, {1, {}, ObstacleVerdict::Solved, {}}, true));
}
