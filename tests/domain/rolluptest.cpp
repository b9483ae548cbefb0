// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Tests of the one word for a task that many lead.
#include "models/domain/assessment/rollup.h"
#include "tests/domain/fixture.h"

using namespace dondoc;
using namespace Qt::StringLiterals;

namespace {

using Counts = QList<QPair<ProgressState, int>>;
using P = ProgressState;
using K = DeadlineKind;

struct Case {
    const char *what;
    Counts states;
    ProgressState expected;
    Task task = fixture::task(u"1"_s, K::Yearly);
    Period period = periods::quarter(2025, 4);
};

Task dated(const char *due) { return fixture::task(u"8"_s, K::Date, due); }

TaskProgress progressOf(const Case &each)
{
    TaskProgress progress;
    progress.due = dueDay(each.task, each.period);
    for (const auto &[state, count] : each.states) {
        for (int i = 0; i < count; ++i) {
            const QString code = QString::number(progress.asked.size());
            progress.asked += code;
            progress.byState[state] += code;
            if (state != P::NoReport)
                progress.reported += code;
        }
    }
    return progress;
}

void checkStates(const QList<Case> &cases, const Regime &regime = {})
{
    for (const Case &each : cases) {
        CAPTURE(each.what, each.task.deadline.to.toString(Qt::ISODate).toStdString(), each.period);
        CHECK(rollUp(each.task, progressOf(each), each.period, regime) == each.expected);
    }
}

} // namespace

TEST_CASE("Without an answer a task has no report, and past its day it is overdue", "[rollup]")
{
    checkStates(
        {{"nobody leads it", {}, P::NoReport},
         {"silent", {{P::NoReport, 75}}, P::NoReport},
         {"silent, continuous", {{P::NoReport, 75}}, P::NoReport, fixture::task(u"1"_s, K::Continuous)},
         {"silent, past", {{P::NoReport, 1}}, P::Overdue, dated("2025-12-13")},
         {"silent, on the day", {{P::NoReport, 1}}, P::NoReport, dated("2025-12-14")},
         {"silent, ahead", {{P::NoReport, 1}}, P::NoReport, dated("2025-12-15")}});
}

TEST_CASE("A task is done when all who lead it are, or had nothing to do", "[rollup]")
{
    const Task past = dated("2025-10-31");
    checkStates(
        {{"all", {{P::DoneOnTime, 75}}, P::DoneOnTime},
         {"one late", {{P::DoneOnTime, 74}, {P::DoneLate, 1}}, P::DoneLate},
         {"the only lead", {{P::DoneLate, 1}}, P::DoneLate, past},
         {"one answer of 75", {{P::NoReport, 74}, {P::DoneOnTime, 1}}, P::UnderWay, dated("2026-06-30")},
         {"62 answers of 75", {{P::NoReport, 13}, {P::DoneOnTime, 62}}, P::UnderWay, dated("2026-06-30")},
         {"one answer of 75, past", {{P::NoReport, 74}, {P::DoneOnTime, 1}}, P::Overdue, past},
         {"one still at it", {{P::DoneOnTime, 74}, {P::UnderWay, 1}}, P::UnderWay, dated("2026-06-30")},
         {"the rest had nothing", {{P::DoneOnTime, 40}, {P::NothingArose, 35}}, P::DoneOnTime},
         {"the rest had nothing, past", {{P::DoneOnTime, 40}, {P::NothingArose, 35}}, P::DoneOnTime, past}});
}

TEST_CASE("Of a yearly task nothing arose helps only from the last quarter on", "[rollup]")
{
    const Counts half{{P::DoneOnTime, 40}, {P::NothingArose, 35}};
    const Task yearly = fixture::task(u"2"_s, K::Yearly);
    checkStates({{"quarter III", half, P::UnderWay, yearly, periods::quarter(2025, 3)},
                 {"October", half, P::DoneOnTime, yearly, periods::month(2025, 10)},
                 {"quarter IV", half, P::DoneOnTime, yearly, periods::quarter(2025, 4)},
                 {"the year", half, P::DoneOnTime, yearly, periods::wholeYear(2025)},
                 {"a date", half, P::DoneOnTime, dated("2026-06-30"), periods::quarter(2025, 3)},
                 {"all done", {{P::DoneOnTime, 75}}, P::DoneOnTime, yearly, periods::quarter(2025, 3)}});
}

TEST_CASE("The share of done bodies is the regime's, and of all who lead", "[rollup]")
{
    Regime regime;
    regime.doneShare = 80;
    const Task ahead = dated("2026-06-30");
    checkStates({{"at it", {{P::DoneOnTime, 8}, {P::UnderWay, 2}}, P::DoneOnTime, ahead},
                 {"silent", {{P::DoneOnTime, 8}, {P::NoReport, 2}}, P::DoneOnTime, ahead},
                 {"under it", {{P::DoneOnTime, 7}, {P::UnderWay, 3}}, P::UnderWay, ahead},
                 {"none done", {{P::NothingArose, 9}, {P::UnderWay, 1}}, P::UnderWay, ahead}},
                regime);
}

TEST_CASE("Past its day a task is overdue whatever its leads say", "[rollup]")
{
    const Task past = dated("2025-10-31");
    checkStates({{"one of 75", {{P::Overdue, 1}, {P::DoneOnTime, 74}}, P::Overdue, past},
                 {"suspended", {{P::Suspended, 1}}, P::Overdue, past},
                 {"nothing arose beside", {{P::Overdue, 1}, {P::NothingArose, 2}}, P::Overdue, past},
                 {"nothing arose", {{P::NothingArose, 2}, {P::NoReport, 1}}, P::NothingArose, past}});
}

TEST_CASE("All who answered alike keep their word", "[rollup]")
{
    checkStates(
        {{"nothing arose", {{P::NothingArose, 5}}, P::NothingArose},
         {"nothing arose, others silent", {{P::NothingArose, 1}, {P::NoReport, 74}}, P::NothingArose},
         {"suspended", {{P::Suspended, 5}, {P::NoReport, 2}}, P::Suspended},
         {"not started", {{P::NotStarted, 5}}, P::NotStarted},
         {"not started beside nothing", {{P::NotStarted, 5}, {P::NothingArose, 3}}, P::NotStarted},
         {"both", {{P::NotStarted, 1}, {P::Suspended, 5}}, P::NotStarted},
         {"and one at it", {{P::NotStarted, 5}, {P::UnderWay, 1}}, P::UnderWay, dated("2026-06-30")}});
}

TEST_CASE("While it runs the word follows the deadline", "[rollup]")
{
    const Counts some{{P::UnderWay, 3}, {P::DoneOnTime, 2}};
    checkStates(
        {{"none", {{P::NoDeadline, 3}, {P::DoneOnTime, 2}}, P::NoDeadline, fixture::task(u"1"_s, K::None)},
         {"day not known", {{P::NoDeadline, 3}}, P::NoDeadline, fixture::task(u"1"_s, K::Date)},
         {"continuous", some, P::UnderWay, fixture::task(u"1"_s, K::Continuous)},
         {"in three days", some, P::DueSoon, dated("2025-12-17")},
         {"in four days", some, P::UnderWay, dated("2025-12-18")},
         {"a single lead", {{P::DueSoon, 1}}, P::DueSoon, dated("2025-12-17")}});
}
