// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Tests of the one word for a task that many lead.
#include "models/domain/assessment/rollup.h"
#include "tests/domain/fixture.h"

using namespace dondoc;
using namespace Qt::StringLiterals;

namespace {

using Counts = QHash<ProgressState, int>;
using P = ProgressState;

ProgressState rolledUp(const Counts &states, DeadlineKind kind = DeadlineKind::Yearly,
                       const Regime &regime = {})
{
    TaskProgress progress;
    for (auto at = states.begin(); at != states.end(); ++at) {
        for (int i = 0; i < at.value(); ++i) {
            const QString code = QString::number(progress.asked.size());
            progress.asked += code;
            progress.byState[at.key()] += code;
            if (at.key() != P::NoReport)
                progress.reported += code;
        }
    }
    return rollUp(fixture::task(u"1"_s, kind), progress, regime);
}

} // namespace

TEST_CASE("A single lead's state is the task's", "[rollup]")
{
    for (int i = 0; i <= int(P::NothingArose); ++i)
        CHECK(rolledUp({{P(i), 1}}) == P(i));
}

TEST_CASE("A task that nobody reported or nobody leads has no report", "[rollup]")
{
    CHECK(rolledUp({}) == P::NoReport);
    CHECK(rolledUp({{P::NoReport, 75}}) == P::NoReport);
}

TEST_CASE("Only those that reported count", "[rollup]")
{
    CHECK(rolledUp({{P::NoReport, 13}, {P::DoneOnTime, 62}}) == P::DoneOnTime);
    CHECK(rolledUp({{P::NoReport, 74}, {P::DoneOnTime, 1}}) == P::DoneOnTime);
}

TEST_CASE("A task is done when all that reported are done or had nothing arise", "[rollup]")
{
    CHECK(rolledUp({{P::DoneOnTime, 40}, {P::NothingArose, 22}}) == P::DoneOnTime);
    CHECK(rolledUp({{P::DoneOnTime, 61}, {P::UnderWay, 1}}) == P::UnderWay);
    CHECK(rolledUp({{P::DoneOnTime, 40}, {P::DoneLate, 1}}) == P::DoneLate);
}

TEST_CASE("The share of done bodies is the regime's", "[rollup]")
{
    Regime regime;
    regime.doneShare = 80;
    CHECK(rolledUp({{P::DoneOnTime, 8}, {P::UnderWay, 2}}, DeadlineKind::Yearly, regime) == P::DoneOnTime);
    CHECK(rolledUp({{P::DoneOnTime, 7}, {P::UnderWay, 3}}, DeadlineKind::Yearly, regime) == P::UnderWay);
    CHECK(rolledUp({{P::NothingArose, 9}, {P::UnderWay, 1}}, DeadlineKind::Yearly, regime) == P::UnderWay);
}

TEST_CASE("A third overdue makes the task overdue", "[rollup]")
{
    CHECK(rolledUp({{P::Overdue, 1}, {P::DoneOnTime, 2}}) == P::Overdue);
    CHECK(rolledUp({{P::Overdue, 25}, {P::UnderWay, 50}}) == P::Overdue);
    CHECK(rolledUp({{P::Overdue, 20}, {P::UnderWay, 55}}) == P::UnderWay);
    CHECK(rolledUp({{P::Overdue, 1}, {P::DoneOnTime, 74}}) == P::UnderWay);
}

TEST_CASE("A threshold of zero does not make overdue what nobody is late with", "[rollup]")
{
    Regime regime;
    regime.overdueShare = 0;
    CHECK(rolledUp({{P::DoneOnTime, 3}}, DeadlineKind::Yearly, regime) == P::DoneOnTime);
    CHECK(rolledUp({{P::DoneOnTime, 74}, {P::Overdue, 1}}, DeadlineKind::Yearly, regime) == P::Overdue);
}

TEST_CASE("All alike keep their word", "[rollup]")
{
    CHECK(rolledUp({{P::NothingArose, 5}}) == P::NothingArose);
    CHECK(rolledUp({{P::Suspended, 5}}) == P::Suspended);
    CHECK(rolledUp({{P::NotStarted, 5}}) == P::NotStarted);
    CHECK(rolledUp({{P::NotStarted, 5}, {P::NothingArose, 3}}) == P::NotStarted);
    CHECK(rolledUp({{P::NotStarted, 5}, {P::Suspended, 3}}) == P::UnderWay);
}

TEST_CASE("While it runs the word follows the deadline", "[rollup]")
{
    CHECK(rolledUp({{P::NoDeadline, 3}, {P::DoneOnTime, 2}}, DeadlineKind::None) == P::NoDeadline);
    CHECK(rolledUp({{P::DueSoon, 3}, {P::DoneOnTime, 2}}) == P::DueSoon);
    CHECK(rolledUp({{P::UnderWay, 3}, {P::NotStarted, 2}}, DeadlineKind::Continuous) == P::UnderWay);
}
