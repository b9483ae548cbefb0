// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Tests of yearly tasks over the turn of the year: who is asked once more, and what the answers close.
#include "models/domain/assessment/yearclosing.h"
#include "tests/domain/fixture.h"

using namespace dondoc;
using namespace Qt::StringLiterals;
using fixture::entry;
using fixture::report;

namespace {

const QString kYearly = u"2.1"_s;

/// Quý I/2026 of the small plan, whose communes 1, 2 and 3 lead the yearly task 2.1.
PeriodSnapshot quarterOne()
{
    PeriodSnapshot data = fixture::smallPlan();
    data.plan.firstYear = 2025;
    data.period = periods::quarter(2026, 1);
    data.dataUntil = fixture::day("2026-03-20");
    data.heldBefore = {periods::quarter(2025, 4)};
    return data;
}

EarlierAnswer told(const QString &agency, EntryState state, int quarter)
{
    return {periods::quarter(2025, quarter), agency, entry(kYearly, state)};
}

/// In quý IV/2025; what settles a task stands among the earlier answers too.
void addLast(PeriodSnapshot &data, const QString &agency, EntryState state)
{
    data.previous += report(agency, "2025-12-15", {entry(kYearly, state)});
    if (state == EntryState::Done || state == EntryState::NothingArose)
        data.earlierAnswers += told(agency, state, 4);
}

AgencyReport supplement(const QString &agency, EntryState state)
{
    TaskEntry said;
    said.taskNumber = kYearly;
    said.lastYearState = state;
    said.lastYearResult = u"Đã xong"_s;
    return report(agency, "2026-03-16", {said});
}

bool isOpen(const PeriodSnapshot &data, const QString &agency)
{
    return openFromYearBefore(data, agency, {u"1"_s, kYearly, u"3"_s}) == QStringList{kYearly};
}

} // namespace

TEST_CASE("Each lead whose last answer settled nothing is asked once more in quarter I", "[yearclosing]")
{
    struct Case {
        const char *what;
        std::optional<EntryState> last;
        std::optional<EarlierAnswer> earlier;
        bool open;
    };
    const QString code = u"2"_s;
    const QList<Case> cases{
        {"under way", EntryState::UnderWay, {}, true},
        {"not started", EntryState::NotStarted, {}, true},
        {"suspended", EntryState::Suspended, {}, true},
        {"silent", {}, {}, true},
        {"done", EntryState::Done, {}, false},
        {"nothing arose", EntryState::NothingArose, {}, false},
        {"done before and silent", {}, told(code, EntryState::Done, 3), false},
        {"done before and doubted", EntryState::UnderWay, told(code, EntryState::Done, 3), false},
        {"nothing arose before and silent", {}, told(code, EntryState::NothingArose, 3), false},
        {"nothing arose before, then under way", EntryState::UnderWay,
         told(code, EntryState::NothingArose, 3), true},
        {"nothing arose long before", {}, told(code, EntryState::NothingArose, 2), true},
        {"done by another", {}, told(u"1"_s, EntryState::Done, 4), true},
    };
    for (const Case &each : cases) {
        CAPTURE(each.what);
        PeriodSnapshot data = quarterOne();
        addLast(data, u"3"_s, EntryState::UnderWay);
        if (each.earlier)
            data.earlierAnswers += *each.earlier;
        if (each.last)
            addLast(data, code, *each.last);
        CHECK(isOpen(data, code) == each.open);
    }
}

TEST_CASE("That nothing arose is taken back by a version that came after the issue", "[yearclosing]")
{
    PeriodSnapshot data = quarterOne();
    data.earlierAnswers = {told(u"2"_s, EntryState::NothingArose, 3)};
    CHECK_FALSE(isOpen(data, u"2"_s));
    data.earlierAnswers += told(u"2"_s, EntryState::UnderWay, 3);
    data.earlierAnswers.last().sinceIssue = true;
    CHECK(isOpen(data, u"2"_s));
}

TEST_CASE("Only quarter I asks, of a year in which the plan was there and followed", "[yearclosing]")
{
    PeriodSnapshot data = quarterOne();
    Period storm;
    storm.kind = PeriodKind::AdHoc;
    storm.to = fixture::day("2025-11-20");
    const QList<QList<Period>> never{{}, {storm}, {periods::quarter(2024, 4)}};
    for (const QList<Period> &held : never) {
        data.heldBefore = held;
        CHECK_FALSE(isOpen(data, u"2"_s));
    }
    for (const Period &held : {periods::quarter(2025, 3), periods::month(2025, 11)}) {
        data.heldBefore = {held};
        CHECK(isOpen(data, u"2"_s));
    }
    data.plan.firstYear = 2026;
    CHECK_FALSE(isOpen(data, u"2"_s));
    data.plan.firstYear = 2025;
    data.plan.date = fixture::day("2026-01-05");
    CHECK_FALSE(isOpen(data, u"2"_s));
    data.plan.date = {};
    data.period = periods::quarter(2026, 2);
    CHECK_FALSE(isOpen(data, u"2"_s));
    data.period = periods::wholeYear(2026);
    CHECK_FALSE(isOpen(data, u"2"_s));
}

TEST_CASE("What quarter I tells closes the year before, and never what was done in it", "[yearclosing]")
{
    PeriodSnapshot data = quarterOne();
    addLast(data, u"1"_s, EntryState::Done);
    addLast(data, u"2"_s, EntryState::UnderWay);
    CHECK(assessYearBefore(data).task(kYearly)->state == ProgressState::UnderWay);

    data.reports = {supplement(u"2"_s, EntryState::Done), supplement(u"3"_s, EntryState::Done)};
    CHECK(assessYearBefore(data).task(kYearly)->state == ProgressState::DoneOnTime);
    CHECK(assess(data).task(kYearly)->state == ProgressState::NoReport); // of this year nothing was told
    CHECK(assess(data).agency(u"2"_s)->tasksCovered == 0);

    data.reports = {supplement(u"1"_s, EntryState::UnderWay), supplement(u"2"_s, EntryState::Done),
                    supplement(u"3"_s, EntryState::Done)};
    CHECK(assessYearBefore(data).task(kYearly)->state == ProgressState::DoneOnTime);

    data.reports = {supplement(u"2"_s, EntryState::Done)}; // of three leads one is silent
    CHECK(assessYearBefore(data).task(kYearly)->count(ProgressState::DoneOnTime) == 2);
    CHECK_FALSE(isDone(assessYearBefore(data).task(kYearly)->state));

    data.dataUntil = fixture::day("2026-03-15"); // before it came
    CHECK(assessYearBefore(data).task(kYearly)->count(ProgressState::DoneOnTime) == 1);
}

TEST_CASE("A yearly task is expected within the year when all who have not done it say so", "[yearclosing]")
{
    PeriodSnapshot data = fixture::smallPlan();
    const auto expected = [&data] { return isExpectedWithinYear(data, assess(data), kYearly); };
    const auto answer = [](const QString &agency, EntryState state, YearForecast forecast) {
        AgencyReport told = report(agency, "2025-12-15", {entry(kYearly, state)});
        told.entries[0].yearForecast = forecast;
        return told;
    };
    const AgencyReport done = answer(u"1"_s, EntryState::Done, YearForecast::Unset);
    const AgencyReport soon = answer(u"2"_s, EntryState::UnderWay, YearForecast::Done);
    data.reports = {done, soon, answer(u"3"_s, EntryState::UnderWay, YearForecast::Done)};
    CHECK(expected());
    CHECK_FALSE(isDone(assess(data).task(kYearly)->state));
    data.reports = {done, soon, answer(u"3"_s, EntryState::NothingArose, YearForecast::Unset)};
    CHECK(expected());
    data.reports = {done, soon, answer(u"3"_s, EntryState::UnderWay, YearForecast::NotDone)};
    CHECK_FALSE(expected());
    data.reports = {done, soon};
    CHECK_FALSE(expected());
    data.reports = {done, answer(u"2"_s, EntryState::Done, YearForecast::Done),
                    answer(u"3"_s, EntryState::Done, YearForecast::Done)};
    CHECK_FALSE(expected());
    data.reports = {done, soon, answer(u"3"_s, EntryState::UnderWay, YearForecast::Done)};
    data.period = periods::quarter(2025, 3);
    CHECK_FALSE(expected());
}
