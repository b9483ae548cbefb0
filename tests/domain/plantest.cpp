// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Tests of a plan's citation and of the lookups into a snapshot.
#include "tests/domain/fixture.h"

using namespace dondoc;
using namespace Qt::StringLiterals;

namespace {

Plan knownPlan()
{
    Plan plan;
    plan.number = u"12"_s;
    plan.symbol = u"KH-UBND"_s;
    plan.date = QDate(2025, 9, 5);
    return plan;
}

} // namespace

TEST_CASE("A plan is cited with number and date", "[plan]")
{
    CHECK(citation(knownPlan()) == u"Kế hoạch số 12/KH-UBND ngày 05/9/2025"_s);
    CHECK(shortCitation(knownPlan()) == u"Kế hoạch số 12/KH-UBND"_s);
}

TEST_CASE("What is not known of a plan is a wide gap that does not break", "[plan]")
{
    Plan plan = knownPlan();
    plan.number.clear();
    plan.date = {};
    const QString gap(8, QChar::Nbsp);
    CHECK(shortCitation(plan) == u"Kế hoạch số "_s + gap + u"/KH-UBND"_s);
    CHECK(citation(plan) == u"Kế hoạch số "_s + gap + u"/KH-UBND ngày "_s + gap);
}

TEST_CASE("A plan's number below ten has its zero", "[plan]")
{
    Plan plan = knownPlan();
    plan.number = u"7"_s;
    CHECK(shortCitation(plan) == u"Kế hoạch số 07/KH-UBND"_s);
    plan.number = u"123/KH-UBND"_s; // as everybody types it
    CHECK(shortCitation(plan) == u"Kế hoạch số 123/KH-UBND"_s);
}

TEST_CASE("Lookups find by natural key or give nothing", "[plan]")
{
    const PeriodSnapshot data = fixture::smallPlan();
    REQUIRE(findTask(data, u"2.1"_s));
    CHECK(findTask(data, u"2.1"_s)->number == u"2.1"_s);
    CHECK(findTask(data, u"2"_s)->heading);
    CHECK(findAgency(data, u"STC"_s)->order == 2);
    CHECK(findGroup(data, u"communes"_s)->members.size() == 3);
    CHECK(findTask(data, u"9"_s) == nullptr);
    CHECK(findAgency(data, QString()) == nullptr);
    CHECK(findGroup(data, u"x"_s) == nullptr);
}
