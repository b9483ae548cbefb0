// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Tests of what was done in an earlier period and stays done.
#include "models/domain/assessment/earlierstates.h"
#include "tests/domain/fixture.h"

using namespace dondoc;
using namespace Qt::StringLiterals;
using fixture::entry;
using fixture::report;

namespace {

using E = EntryState;
using State = ProgressState;

// Quý I/2026 of the small plan: "2.1" yearly of three communes, "3" month 10/2025 of STC.
PeriodSnapshot later()
{
    PeriodSnapshot data = fixture::smallPlan();
    data.period = periods::quarter(2026, 1);
    return data;
}

EarlierAnswer answer(const Period &period, const QString &agency, const TaskEntry &told)
{
    return {period, agency, told};
}

EarlierAnswer done(const QString &task, const char *productDate = "",
                   const Period &period = periods::quarter(2025, 4))
{
    return answer(period, u"STC"_s, entry(task, E::Done, productDate));
}

EarlierRuling ruling(const QString &task, State state, const Period &period)
{
    return {period, {task, keyword(state), {}}};
}

State stateOf(const PeriodSnapshot &data, const QString &task) { return assess(data).task(task)->state; }

} // namespace

TEST_CASE("A task that was done stays done in every later period, by kind of its deadline", "[earlier]")
{
    struct Case {
        const char *what;
        Deadline deadline;
        QString product;
        Period now;
        State expected;
    };
    const QDate october = fixture::day("2025-10-31");
    const QDate later = fixture::day("2026-12-31");
    const QList<Case> cases{
        {"month", {DeadlineKind::Month, {}, {}, october}, {}, periods::quarter(2026, 1), State::DoneLate},
        {"year", {DeadlineKind::Year, {}, {}, later}, {}, periods::quarter(2026, 3), State::DoneOnTime},
        {"range", {DeadlineKind::YearRange, {}, {}, later}, {}, periods::quarter(2027, 2), State::DoneOnTime},
        {"date", {DeadlineKind::Date, {}, {}, later}, {}, periods::halfYear(2026, 1), State::DoneOnTime},
        {"product",
         {DeadlineKind::None, {}, {}, {}},
         u"Đề án"_s,
         periods::quarter(2026, 1),
         State::DoneOnTime},
        {"neither", {DeadlineKind::None, {}, {}, {}}, {}, periods::quarter(2026, 1), State::NoReport},
        {"continuous",
         {DeadlineKind::Continuous, {}, {}, {}},
         {},
         periods::quarter(2026, 1),
         State::NoReport},
        {"yearly, next year",
         {DeadlineKind::Yearly, {}, {}, {}},
         {},
         periods::quarter(2026, 1),
         State::NoReport},
        {"yearly, same cut-off",
         {DeadlineKind::Yearly, {}, {}, {}},
         {},
         periods::wholeYear(2025),
         State::NoReport},
    };
    for (const Case &each : cases) {
        CAPTURE(each.what);
        PeriodSnapshot data = fixture::smallPlan();
        data.period = each.now;
        data.tasks[3].deadline = each.deadline;
        data.tasks[3].product = each.product;
        data.earlierAnswers = {done(u"3"_s, "2025-12-01")};
        CHECK(stateOf(data, u"3"_s) == each.expected);
    }
}

TEST_CASE("What was done and is not told again is neither missing nor without content", "[earlier]")
{
    PeriodSnapshot data = later();
    data.earlierAnswers = {done(u"3"_s)};
    data.reports = {report(u"STC"_s, "2026-03-15", {entry(u"1"_s, E::UnderWay), entry(u"4"_s, E::UnderWay)})};
    const Assessment assessment = assess(data);
    const TaskProgress &task = *assessment.task(u"3"_s);
    CHECK(task.state == State::DoneLate);
    CHECK(task.doneBefore == QStringList{u"STC"_s});
    CHECK(task.reported.isEmpty());
    CHECK(task.hasContent());
    REQUIRE(task.earlier);
    CHECK(task.earlier->period == periods::quarter(2025, 4));
    CHECK(assessment.agency(u"STC"_s)->complete());
    CHECK(assessment.agency(u"STC"_s)->tasksExpected == 2);
    CHECK(assessment.figures.dueDone == 1);
}

TEST_CASE("A yearly instance stays done until its year ends, and is still asked for", "[earlier]")
{
    PeriodSnapshot data = fixture::smallPlan();
    const Period third = periods::quarter(2025, 3);
    for (const QString &code : {u"1"_s, u"2"_s, u"3"_s})
        data.earlierAnswers += answer(third, code, entry(u"2.1"_s, E::Done));
    CHECK(stateOf(data, u"2.1"_s) == State::DoneOnTime);
    CHECK(assess(data).agency(u"1"_s)->missingTasks == QStringList{u"2.1"_s});
    data.period = periods::quarter(2026, 1);
    CHECK(stateOf(data, u"2.1"_s) == State::NoReport);
}

TEST_CASE("A later report that says otherwise is a doubt, and done stays", "[earlier]")
{
    struct Case {
        E said;
        bool doubted;
    };
    for (const Case &each : QList<Case>{{E::Done, false},
                                        {E::NothingArose, false},
                                        {E::UnderWay, true},
                                        {E::NotStarted, true},
                                        {E::Suspended, true}}) {
        CAPTURE(keyword(each.said));
        PeriodSnapshot data = later();
        data.earlierAnswers = {done(u"3"_s)};
        data.reports = {report(u"STC"_s, "2026-03-15", {entry(u"3"_s, each.said)})};
        const Assessment assessment = assess(data);
        const TaskProgress &task = *assessment.task(u"3"_s);
        CHECK(task.state == State::DoneLate);
        CHECK(task.doneBefore.isEmpty());
        CHECK(task.doubted.isEmpty() == !each.doubted);
    }
}

TEST_CASE("The officer's ruling is kept, and ends what was done", "[earlier]")
{
    PeriodSnapshot data = later();
    data.earlierRulings = {ruling(u"3"_s, State::DoneOnTime, periods::quarter(2025, 4))};
    CHECK(stateOf(data, u"3"_s) == State::DoneOnTime);
    data.period = periods::quarter(2026, 2);
    data.earlierRulings += ruling(u"3"_s, State::UnderWay, periods::quarter(2026, 1));
    CHECK(stateOf(data, u"3"_s) == State::Overdue);
    data.earlierRulings.removeFirst();
    data.earlierAnswers = {done(u"3"_s)};
    CHECK(stateOf(data, u"3"_s) == State::Overdue);
    data.earlierAnswers += done(u"3"_s, "", periods::quarter(2026, 1));
    data.earlierRulings = {ruling(u"3"_s, State::UnderWay, periods::quarter(2025, 4))};
    CHECK(stateOf(data, u"3"_s) == State::DoneLate);
}

TEST_CASE("Once all who lead a task were done it stays so, whoever joins them or speaks of it", "[earlier]")
{
    PeriodSnapshot data = later();
    data.tasks[2].deadline = {DeadlineKind::Year, {}, {}, fixture::day("2026-12-31")};
    const Period then = periods::quarter(2025, 4);
    data.earlierAnswers
        = {answer(then, u"1"_s, entry(u"2.1"_s, E::Done)), answer(then, u"2"_s, entry(u"2.1"_s, E::Done))};
    CHECK(stateOf(data, u"2.1"_s) == State::UnderWay);
    data.earlierAnswers += answer(then, u"3"_s, entry(u"2.1"_s, E::NothingArose));
    CHECK(stateOf(data, u"2.1"_s) == State::DoneOnTime);
    data.reports = {report(u"3"_s, "2026-03-15", {entry(u"2.1"_s, E::UnderWay)})};
    CHECK(stateOf(data, u"2.1"_s) == State::DoneOnTime);
    CHECK(assess(data).agency(u"2"_s)->tasksExpected == 0);
}

TEST_CASE("What an issued report told and what came after it make no word together", "[earlier]")
{
    const Period then = periods::quarter(2025, 4);
    const auto since = [&then](const QString &agency, E state) {
        return EarlierAnswer{then, agency, entry(u"2.1"_s, state), {}, true};
    };
    PeriodSnapshot data = later();
    data.tasks[2].deadline = {DeadlineKind::Year, {}, {}, fixture::day("2026-12-31")};
    const QList<EarlierAnswer> issued{answer(then, u"1"_s, entry(u"2.1"_s, E::Done)),
                                      answer(then, u"2"_s, entry(u"2.1"_s, E::NothingArose))};
    data.earlierAnswers = issued + QList{since(u"2"_s, E::UnderWay), since(u"3"_s, E::Done)};
    CHECK(stateOf(data, u"2.1"_s) == State::UnderWay);
    CHECK(assess(data).task(u"2.1"_s)->done() == 2);
    data.earlierAnswers = issued + QList{since(u"3"_s, E::Done)};
    CHECK(stateOf(data, u"2.1"_s) == State::DoneOnTime);
    data.earlierAnswers = issued + QList{answer(then, u"3"_s, entry(u"2.1"_s, E::Done))};
    CHECK(stateOf(data, u"2.1"_s) == State::DoneOnTime);
    data.earlierAnswers += since(u"2"_s, E::UnderWay);
    CHECK(stateOf(data, u"2.1"_s) == State::DoneOnTime);
}

TEST_CASE("What was delivered between two cut-offs counts from the second", "[earlier]")
{
    PeriodSnapshot data = later();
    data.tasks[3].product = u"dự thảo Nghị quyết"_s;
    data.earlierAnswers = {done(u"3"_s, "2025-12-18")};
    CHECK(stateOf(data, u"3"_s) == State::DoneLate);
    data.earlierAnswers = {done(u"3"_s)};
    CHECK(stateOf(data, u"3"_s) == State::Overdue); // a product without its day
}

TEST_CASE("Of a finished task only the stage of its product is asked", "[earlier]")
{
    PeriodSnapshot data = later();
    data.earlierAnswers = {done(u"3"_s, "2025-10-20")};
    const auto asked = [&data] {
        for (const Expectation &each : expectations(data)) {
            if (each.agencyCode == u"STC"_s)
                return tasksToAsk(data, each);
        }
        return QStringList();
    };
    CHECK(asked() == QStringList{u"1"_s, u"4"_s});
    data.tasks[3].product = u"dự thảo Nghị quyết"_s;
    CHECK(asked() == QStringList{u"1"_s, u"3"_s, u"4"_s});
}

TEST_CASE("What was told in the period itself or after it binds nothing", "[earlier]")
{
    PeriodSnapshot data = fixture::smallPlan();
    data.earlierAnswers = {done(u"3"_s), done(u"3"_s, "", periods::quarter(2026, 1))};
    CHECK(stateOf(data, u"3"_s) == State::Overdue);
}
