// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Tests of what was answered or withdrawn, and is raised again.
#include "models/report/checks/completeness.h"
#include "models/report/drafting/sections/outline.h"
#include "tests/report/followedfixture.h"
#include "tests/support/catch.h"

using namespace dondoc;
using namespace dondoc::test;
using namespace dondoc::test::followed;
using namespace Qt::StringLiterals;

TEST_CASE("What was answered is waited for no more, though agencies raise it anew")
{
    const QString proposal = u"Đề nghị UBND tỉnh bố trí vốn"_s;
    PeriodSnapshot data = followedQuarter();
    Obstacle answered = askedObstacle(proposal, u"2025-Q3"_s);
    answered.id = 7;
    answered.state = ObstacleState::Answered;
    answered.answer = u"UBND tỉnh đã trả lời tại Công văn số 9/UBND-KT"_s;
    answered.reviewedIn = u"2025-Q4"_s;
    Obstacle anew = askedObstacle(proposal, u"2025-Q4"_s);
    anew.id = 8;
    data.obstacles = {answered, anew};
    data.issuedBefore = {issuedWith({u"V/2/"_s + report::nameOf(proposal)})};
    QList<Issue> told = report::findGaps(data, assess(data), u"Tinos"_s);
    told.removeIf([](const Issue &each) { return each.obstacles.isEmpty(); });
    CHECK(told.isEmpty());
    CHECK(clauseText(composed(data), u"V/1"_s).contains(u"9/UBND-KT"_s));
}

TEST_CASE("A proposal of this period stays in the annex, though the department withdrew the matter")
{
    const QString proposal = u"Đề nghị UBND tỉnh bố trí vốn"_s;
    PeriodSnapshot data = followedQuarter();
    Obstacle obstacle = askedObstacle(proposal, u"2025-Q4"_s);
    obstacle.state = ObstacleState::Withdrawn;
    obstacle.reviewedIn = u"2025-Q4"_s;
    data.obstacles = {obstacle};
    data.issuedBefore = {issuedWith({u"V/2/"_s + report::nameOf(proposal)})};
    const report::Document document = composed(data);
    CHECK(clauseText(document, u"V/1"_s).contains(u"Sở rút kiến nghị này"_s));
    CHECK_FALSE(clauseText(document, u"V/2"_s).contains(u"bố trí vốn"_s));
    CHECK(report::allText(document).contains(u"Đề nghị UBND tỉnh bố trí vốn"_s));
}

TEST_CASE("What the department withdrew comes back as a request of its own where agencies raise it anew")
{
    const QString proposal = u"Đề nghị UBND tỉnh bố trí vốn"_s;
    PeriodSnapshot data = followedQuarter();
    Obstacle withdrawn = askedObstacle(proposal, u"2025-Q2"_s);
    withdrawn.id = 7;
    withdrawn.state = ObstacleState::Withdrawn;
    withdrawn.reviewedIn = u"2025-Q3"_s;
    Obstacle anew = askedObstacle(proposal, u"2025-Q4"_s);
    anew.id = 8;
    data.obstacles = {withdrawn, anew};
    data.issuedBefore = {issuedWith({u"V/2/"_s + report::nameOf(proposal)})};
    const report::Document document = composed(data);
    CHECK(clauseText(document, u"V/1"_s).contains(u"Sở rút kiến nghị này"_s));
    CHECK_FALSE(clauseText(document, u"V/1"_s).contains(u"tiếp tục xem xét"_s));
    CHECK(clauseText(document, u"V/2"_s).contains(u"ố trí vốn"_s));
    QList<Issue> told = report::findGaps(data, assess(data), u"Tinos"_s);
    told.removeIf([](const Issue &each) { return each.obstacles.isEmpty(); });
    CHECK(told.isEmpty());
}

TEST_CASE("An annex of difficulties without any is left out")
{
    PeriodSnapshot data = followedQuarter();
    data.obstacles = {askedObstacle({}, u"2025-Q3"_s)};
    const qsizetype with = composed(data).sections.size();
    data.obstacles.first().state = ObstacleState::Solved;
    data.obstacles.first().reviewedIn = u"2025-Q4"_s;
    CHECK(composed(data).sections.size() == with - 1);
}
