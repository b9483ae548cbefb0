// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// What the next period begins with.
#include "models/domain/assessment/nextperiodpreview.h"
#include "tests/domain/fixture.h"

using namespace dondoc;
using namespace Qt::StringLiterals;
using fixture::entry;
using fixture::report;

TEST_CASE("The period after is the next that agencies report for")
{
    CHECK(periods::key(periodAfter(periods::quarter(2025, 4))) == u"2026-Q1"_s);
    CHECK(periods::key(periodAfter(periods::wholeYear(2025))) == u"2026-Q1"_s);
    CHECK(periods::key(periodAfter(periods::month(2025, 12))) == u"2026-01"_s);
    Period drought = periods::parse(u"adhoc:Hạn hán"_s).value();
    drought.to = QDate(2026, 4, 2);
    CHECK(periods::key(periodAfter(drought)) == u"2026-Q2"_s);
}

TEST_CASE("Open dated tasks and unanswered obstacles are carried over, and everybody is asked anew")
{
    PeriodSnapshot data = fixture::smallPlan();
    data.period.askedAgencies = {u"STC"_s};
    data.reports = {report(u"STC"_s, "2025-12-15",
                           {entry(u"3"_s, EntryState::UnderWay), entry(u"1"_s, EntryState::UnderWay)})};
    Obstacle open;
    open.agencyCode = u"STC"_s;
    open.raisedIn = periods::key(data.period);
    open.text = u"Thiếu vốn"_s;
    Obstacle again = open; // the same matter in other letters: V.1 of the next report counts it once
    again.text = u"thiếu vốn"_s;
    Obstacle answered = open;
    answered.text = u"Thiếu nước"_s;
    answered.state = ObstacleState::Answered;
    Obstacle gone = open;
    gone.text = u"Thiếu giống"_s;
    gone.state = ObstacleState::Gone;
    data.obstacles = {open, again, answered, gone};
    const NextPeriodPreview over = carriedOver(data, assess(data));
    CHECK(periods::key(over.next) == u"2026-Q1"_s);
    CHECK(over.deadlines.agencies == QDate(2026, 3, 17));
    CHECK(over.agencies == QStringList{u"STC"_s, u"1"_s, u"2"_s, u"3"_s});
    CHECK(over.tasks == QStringList{u"2.1"_s, u"3"_s});
    CHECK(over.overdue == QStringList{u"3"_s});
    CHECK(over.obstacles == 1);

    for (Task &task : data.tasks) // between this cut-off and the next
        if (task.number == u"2.1"_s)
            task.deadline = {DeadlineKind::Month, {}, {}, QDate(2025, 12, 31)};
    CHECK(carriedOver(data, assess(data)).overdue == QStringList{u"2.1"_s, u"3"_s});

    data.reports[0].entries[0] = entry(u"3"_s, EntryState::Done, "2025-10-20");
    CHECK(carriedOver(data, assess(data)).tasks == QStringList{u"2.1"_s});
}
