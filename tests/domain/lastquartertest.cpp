// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// What a longer period takes from its last quarter, and what a quarter tells of the longer one.
#include "models/domain/assessment/yearsofar.h"
#include "tests/domain/longerfixture.h"

using namespace dondoc;
using namespace Qt::StringLiterals;
using fixture::report;
using namespace fixture::longer;

TEST_CASE("A quarter's report tells of the year until then")
{
    const PeriodSnapshot data = half(
        {report(u"STC"_s, "2026-03-15", {composedEntry(u"3"_s, EntryState::Done, u"Đã xong"_s)})},
        {report(u"2"_s, "2026-06-15", {composedEntry(u"2.1"_s, EntryState::UnderWay, u"Đang làm"_s)})});
    const YearSoFar year = yearSoFar(data);
    CHECK(year.period == periods::halfYear(2026, 1));
    CHECK(year.tasks == 4);
    CHECK(year.withContent == QStringList{u"2.1"_s, u"3"_s});
    CHECK(year.quarters == data.quarters);
}

TEST_CASE("What the last quarter is silent on is told by its quarter, and is missing in the report that came")
{
    TaskEntry first = composedEntry(u"3"_s, EntryState::UnderWay, u"Đang làm"_s);
    first.difficulty = u"Thiếu nước"_s;
    first.proposal = u"Đầu tư hồ chứa"_s;
    first.cause = u"Thiếu vốn"_s;
    const PeriodSnapshot data
        = half({report(u"STC"_s, "2026-03-15", {first})},
               {report(u"STC"_s, "2026-06-15", {composedEntry(u"4"_s, EntryState::UnderWay, u"Mới"_s)})});
    const Assessment assessment = assess(data);
    CHECK(entryOf(data, u"STC"_s, u"3"_s)->carriedFrom == u"2026-Q1"_s);
    CHECK(entryOf(data, u"STC"_s, u"3"_s)->difficulty.isEmpty());
    CHECK(entryOf(data, u"STC"_s, u"3"_s)->proposal.isEmpty());
    CHECK(entryOf(data, u"STC"_s, u"3"_s)->cause.isEmpty());
    CHECK(entryOf(data, u"STC"_s, u"4"_s)->carriedFrom.isEmpty());
    CHECK(assessment.agency(u"STC"_s)->missingTasks.contains(u"3"_s));
    CHECK_FALSE(assessment.agency(u"STC"_s)->missingTasks.contains(u"4"_s));
    CHECK(assessment.task(u"3"_s)->reported.isEmpty());
    CHECK(assessment.task(u"3"_s)->toldEarlier == QStringList{u"STC"_s});
    CHECK_FALSE(entryOfNow(data, assessment, u"STC"_s, u"3"_s));
}

TEST_CASE("A second report on one cut-off counts receipts until the first one's day")
{
    PeriodSnapshot last = quarter(
        2,
        {report(u"STC"_s, "2026-06-15", {composedEntry(u"3"_s, EntryState::UnderWay, u"Đang làm"_s)}),
         report(u"2"_s, "2026-06-25", {composedEntry(u"2.1"_s, EntryState::UnderWay, u"Muộn"_s)})});
    last.dataUntil = QDate(2026, 6, 19);
    const PeriodSnapshot own = empty(periods::halfYear(2026, 1));
    const PeriodSnapshot data = composeLonger(own, {quarter(1, {}), last});
    CHECK(data.dataUntil == QDate(2026, 6, 19));
    CHECK(assess(data).receipt.received == assess(last).receipt.received);
    CHECK(composeLonger(own, {quarter(1, {})}).dataUntil == own.dataUntil); // another cut-off
}

TEST_CASE("A longer period takes the states of its last quarter")
{
    using enum EntryState;
    struct Case {
        EntryState first; // Unset: silent
        EntryState second;
    };
    for (const Case &each : QList<Case>{{UnderWay, Unset},
                                        {Done, Unset},
                                        {NothingArose, Unset},
                                        {UnderWay, NothingArose},
                                        {Done, NothingArose},
                                        {NothingArose, UnderWay},
                                        {Unset, Suspended},
                                        {NotStarted, Done}}) {
        CAPTURE(keyword(each.first), keyword(each.second));
        const auto said = [](EntryState state, const char *day) {
            return QList{report(u"STC"_s, day, {composedEntry(u"4"_s, state, u"Lời"_s)}),
                         report(u"1"_s, day, {composedEntry(u"2.1"_s, state, u"Lời"_s)})};
        };
        const QList<AgencyReport> last = said(each.second, "2026-06-15");
        const Assessment longer = assess(half(said(each.first, "2026-03-15"), last));
        const Assessment own = assess(quarter(2, last));
        CHECK(longer.figures.byState == own.figures.byState);
        CHECK(longer.figures.withContent == own.figures.withContent);
        for (const TaskProgress &task : own.tasks) {
            CHECK(longer.task(task.taskNumber)->state == task.state);
            CHECK(longer.task(task.taskNumber)->byState == task.byState);
        }
        for (const AgencyProgress &agency : own.agencies)
            CHECK(longer.agency(agency.agencyCode)->missingTasks == agency.missingTasks);
    }
}

TEST_CASE("Where nothing arose in the last quarter, the causes of the one before are its own")
{
    TaskEntry first = composedEntry(u"3"_s, EntryState::UnderWay, u"Đã mở 02 lớp"_s);
    first.cause = u"Thiếu vốn"_s;
    const PeriodSnapshot data
        = half({report(u"STC"_s, "2026-03-15", {first})},
               {report(u"STC"_s, "2026-06-15", {composedEntry(u"3"_s, EntryState::NothingArose, {})})});
    CHECK(entryOf(data, u"STC"_s, u"3"_s)->carriedFrom.isEmpty());
    CHECK(entryOf(data, u"STC"_s, u"3"_s)->cause.isEmpty());
}
