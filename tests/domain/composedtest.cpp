// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Longer periods from their quarters: words, receipts, figures, obstacles, and where they disagree.
#include "models/domain/assessment/indicatorlines.h"
#include "models/domain/assessment/periodaggregation.h"
#include "tests/domain/longerfixture.h"

#include <algorithm>

using namespace dondoc;
using namespace Qt::StringLiterals;
using fixture::entry;
using fixture::report;
using namespace fixture::longer;

namespace {

struct Sides {
    EntryState first;
    QString firstResult;
    EntryState second;
    QString secondResult;
    EntryState state;
    QString result;
    int disagreements;
};

} // namespace

TEST_CASE("What the last quarter says of the longer period is that period's own")
{
    struct Case {
        EntryState state;
        QString quarter;
        QString longer;
        QString result;
    };
    for (const Case &each : QList<Case>{
             {EntryState::UnderWay, u"Đăng 53 tin"_s, u"Đăng 95 tin"_s, u"Đăng 95 tin"_s},
             {EntryState::UnderWay, u"Đăng 53 tin"_s, u" "_s, u"Quý II: Đăng 53 tin"_s},
             {EntryState::NothingArose, {}, u"Đăng 42 tin"_s, u"Đăng 42 tin"_s},
         }) {
        TaskEntry first = composedEntry(u"3"_s, EntryState::UnderWay, u"Đăng 42 tin"_s);
        first.longerResult = u"của kỳ khác"_s; // quý I is written alone
        TaskEntry second = composedEntry(u"3"_s, each.state, each.quarter);
        second.longerResult = each.longer;
        const PeriodSnapshot data
            = half({report(u"STC"_s, "2026-03-15", {first})}, {report(u"STC"_s, "2026-06-15", {second})});
        const TaskEntry *entry = entryOf(data, u"STC"_s, u"3"_s);
        REQUIRE(entry);
        CHECK(entry->result == each.result);
        CHECK(entry->longerResult.isEmpty());
    }
    const TaskEntry own = composedEntry(u"3"_s, EntryState::UnderWay, u"Đăng 96 tin"_s);
    TaskEntry quarterly = composedEntry(u"3"_s, EntryState::UnderWay, u"Đăng 53 tin"_s);
    quarterly.longerResult = u"Đăng 95 tin"_s;
    const PeriodSnapshot data
        = half({}, {report(u"STC"_s, "2026-06-15", {quarterly})}, {report(u"STC"_s, "2026-06-16", {own})});
    CHECK(entryOf(data, u"STC"_s, u"3"_s)->result == u"Đăng 96 tin"_s);
}

TEST_CASE("The newest word of a task holds, a result is told with its quarter")
{
    using enum EntryState;
    const QList<Sides> cases{
        {UnderWay, u"Đang lập hồ sơ."_s, UnderWay, u"Đã trình."_s, UnderWay, u"Quý II: Đã trình."_s, 0},
        {UnderWay, u"Đã mở 02 lớp."_s, NothingArose, u""_s, NothingArose, u"Quý I: Đã mở 02 lớp."_s, 0},
        {Done, u"Đã ban hành"_s, NothingArose, u""_s, NothingArose, u"Quý I: Đã ban hành"_s, 0},
        {NothingArose, u""_s, NothingArose, u""_s, NothingArose, u""_s, 0},
        {Unset, u""_s, NotStarted, u"Chưa bố trí."_s, NotStarted, u"Quý II: Chưa bố trí."_s, 0},
        {UnderWay, u"Đang làm;"_s, Unset, u""_s, UnderWay, u"Quý I: Đang làm;"_s, 0},
        {Done, u"Đã xong."_s, UnderWay, u"Còn làm."_s, UnderWay, u"Quý II: Còn làm."_s, 1},
        {Done, u"Đã xong."_s, Done, u"Đã xong hết."_s, Done, u"Quý II: Đã xong hết."_s, 0},
    };
    for (const Sides &each : cases) {
        INFO(each.firstResult.toStdString() << " / " << each.secondResult.toStdString());
        const PeriodSnapshot data
            = half({report(u"STC"_s, "2026-03-15", {composedEntry(u"3"_s, each.first, each.firstResult)})},
                   {report(u"STC"_s, "2026-06-15", {composedEntry(u"3"_s, each.second, each.secondResult)})});
        const TaskEntry *composed = entryOf(data, u"STC"_s, u"3"_s);
        REQUIRE(composed);
        CHECK(composed->state == each.state);
        CHECK(composed->result == each.result);
        CHECK(data.disagreements.size() == each.disagreements);
    }
}

TEST_CASE("A continuous task begins anew with every quarter, so that nothing disagrees")
{
    const PeriodSnapshot data = half(
        {report(u"STC"_s, "2026-03-15", {composedEntry(u"1"_s, EntryState::Done, u"Đã xong"_s)})},
        {report(u"STC"_s, "2026-06-15", {composedEntry(u"1"_s, EntryState::UnderWay, u"Đang làm"_s)})});
    CHECK(data.disagreements.isEmpty());
}

TEST_CASE(
    "An agency has reported when it did for the last quarter, and its earlier words are told all the same")
{
    const PeriodSnapshot data = half(
        {report(u"1"_s, "2026-03-15", {composedEntry(u"2.1"_s, EntryState::UnderWay, u"Quý trước"_s)}),
         report(u"2"_s, "2026-03-15", {composedEntry(u"2.1"_s, EntryState::UnderWay, u"Quý trước"_s)})},
        {report(u"2"_s, "2026-06-15", {composedEntry(u"2.1"_s, EntryState::UnderWay, u"Mới"_s)})});
    const Assessment assessment = assess(data);
    CHECK(!assessment.agency(u"1"_s)->received);
    CHECK(assessment.agency(u"1"_s)->missingTasks.contains(u"2.1"_s));
    CHECK(assessment.agency(u"2"_s)->received);
    CHECK(assessment.agency(u"2"_s)->onTime);
    CHECK(assessment.receipt.received == 1);
    CHECK(assessment.receipt.missing.contains(u"1"_s));
    CHECK(assessment.task(u"2.1"_s)->reported == QStringList{u"2"_s});
    CHECK(assessment.task(u"2.1"_s)->toldEarlier == QStringList{u"1"_s});
    CHECK(entryOf(data, u"1"_s, u"2.1"_s)->result == u"Quý I: Quý trước"_s);
    REQUIRE(data.quarters.size() == 2);
    CHECK(data.quarters.constFirst().received == QStringList{u"1"_s, u"2"_s});
    CHECK(data.quarters.constLast().received == QStringList{u"2"_s});
}

TEST_CASE("A report for the longer period itself goes before its quarters, and contradictions are listed")
{
    const PeriodSnapshot data
        = half({},
               {report(u"STC"_s, "2026-06-15",
                       {composedEntry(u"3"_s, EntryState::UnderWay, u"Đang làm"_s),
                        composedEntry(u"4"_s, EntryState::UnderWay, u"Đang làm"_s)})},
               {report(u"STC"_s, "2026-06-18", {composedEntry(u"3"_s, EntryState::Done, u"Đã xong"_s)})});
    CHECK(entryOf(data, u"STC"_s, u"3"_s)->result == u"Đã xong"_s);
    CHECK(entryOf(data, u"STC"_s, u"4"_s)->result == u"Quý II: Đang làm"_s);
    CHECK(assess(data).agency(u"STC"_s)->firstReceived == QDate(2026, 6, 15));
    REQUIRE(data.disagreements.size() == 1);
    const Issue &issue = data.disagreements.constFirst();
    CHECK(issue.kind == IssueKind::LongerStateDiffers);
    CHECK(issue.agencyCode == u"STC"_s);
    CHECK(issue.taskNumber == u"3"_s);
    CHECK(issue.arguments.mid(2)
          == QStringList{u"6 tháng đầu năm 2026"_s, u"hoàn thành"_s, u"quý II"_s, u"đang thực hiện"_s});
}

TEST_CASE("What went back from done is told with both quarters")
{
    const PeriodSnapshot data = half(
        {report(u"STC"_s, "2026-03-15", {composedEntry(u"3"_s, EntryState::Done, u"Đã xong"_s)})},
        {report(u"STC"_s, "2026-06-15", {composedEntry(u"3"_s, EntryState::NotStarted, u"Chưa làm"_s)})});
    REQUIRE(data.disagreements.size() == 1);
    CHECK(data.disagreements.constFirst().kind == IssueKind::StateWentBack);
    CHECK(data.disagreements.constFirst().arguments.mid(2)
          == QStringList{u"quý I"_s, u"quý II"_s, u"chưa triển khai"_s});
}

TEST_CASE("Composed records have no id, so that nothing of a quarter is written by way of the longer period")
{
    AgencyReport stored
        = report(u"STC"_s, "2026-06-15", {composedEntry(u"3"_s, EntryState::Done, u"Đã xong"_s)});
    stored.id = 7;
    stored.entries[0].id = 8;
    AgencyReport alone = stored;
    alone.agencyCode = u"1"_s;
    const PeriodSnapshot data = half({alone}, {stored});
    for (const AgencyReport &each : data.reports) {
        CHECK(each.id == 0);
        CHECK(each.entries.constFirst().id == 0);
    }
}

TEST_CASE("The newest local plan and the obstacles that stand at the end are kept, each once")
{
    AgencyReport first
        = report(u"1"_s, "2026-03-15", {composedEntry(u"2.1"_s, EntryState::UnderWay, u"Đang làm"_s)});
    first.localPlanNumber = u"12/KH-UBND"_s;
    const AgencyReport second
        = report(u"1"_s, "2026-06-15", {composedEntry(u"2.1"_s, EntryState::UnderWay, u"Đang làm"_s)});
    PeriodSnapshot one = quarter(1, {first});
    PeriodSnapshot two = quarter(2, {second});
    Obstacle drought;
    drought.id = 1;
    drought.raisedIn = u"2026-Q1"_s;
    Obstacle seed = drought;
    seed.id = 2;
    seed.raisedIn = u"2026-Q2"_s;
    Obstacle answered = drought;
    answered.id = 3;
    answered.answer = u"Đã bố trí vốn"_s;
    answered.reviewedIn = u"2026-Q1"_s;
    one.obstacles = {drought, answered};
    two.obstacles = {drought, seed};
    const PeriodSnapshot data = composeLonger(empty(periods::halfYear(2026, 1)), {one, two});
    CHECK(data.reports.constLast().localPlanNumber == u"12/KH-UBND"_s);
    CHECK(data.obstacles == QList<Obstacle>{drought, seed});
    CHECK(isCurrent(data, u"2026-Q2"_s));
    CHECK(isCurrent(data, u"2026-H1"_s));
    CHECK_FALSE(isCurrent(data, u"2026-Q1"_s));
    CHECK_FALSE(isCurrent(data, u"2025-Q4"_s));
}

namespace {

using Number = std::optional<double>;

struct FigureCase {
    Summing summing;
    Number firstValue, firstCumulative, secondValue, secondCumulative; ///< of quý I and II
    Number ownValue;                                                   ///< of the half-year itself
    Number value, cumulative;
    int disagreements;
};

IndicatorValue figureOf(const Number &value, const Number &cumulative)
{
    IndicatorValue figure;
    figure.indicatorCode = u"x"_s;
    figure.agencyCode = u"1"_s;
    figure.value = value;
    figure.cumulative = cumulative;
    return figure;
}

PeriodSnapshot withFigure(PeriodSnapshot data, Summing summing, const Number &value, const Number &cumulative)
{
    Indicator indicator;
    indicator.code = u"x"_s;
    indicator.name = u"Sản lượng"_s;
    indicator.summing = summing;
    indicator.filledBy = {u"1"_s};
    data.indicators = {indicator};
    if (value || cumulative)
        data.figures = {figureOf(value, cumulative)};
    return data;
}

} // namespace

TEST_CASE("Figures add up in their own way, and what does not add up is listed")
{
    const Number none;
    const QList<FigureCase> cases{
        // flows: sums, told cumulative figures, a quarter left out
        {Summing::Sum, 10, none, 5, none, none, 15, 15, 0},
        {Summing::Sum, 10, 10, 5, 15, none, 15, 15, 0},
        {Summing::Sum, 10, 10, 5, 17, none, 17, 17, 1},
        {Summing::Sum, 10, 11, 5, none, none, 16, 16, 1},
        {Summing::Sum, none, none, 5, 12, none, 12, 12, 0},
        {Summing::Sum, none, 10, 5, none, none, 15, 15, 0},
        {Summing::Sum, 10, none, none, none, none, 10, 10, 0},
        {Summing::Sum, 10.2, none, 5.2, 15, none, 15, 15, 0},
        // one for the half-year itself
        {Summing::Sum, 10, none, 5, none, 15, 15, 15, 0},
        {Summing::Sum, 10, none, 5, none, 20, 20, 20, 1},
        // of stocks and means the newest
        {Summing::Last, 100, none, 90, none, none, 90, none, 0},
        {Summing::Last, 100, none, none, none, none, 100, none, 0},
        {Summing::Last, 100, none, 90, none, 95, 95, none, 1},
        {Summing::Mean, 50, none, 60, none, none, 60, none, 0},
    };
    for (const FigureCase &each : cases) {
        INFO("case " << (&each - &cases.constFirst()));
        const PeriodSnapshot one
            = withFigure(quarter(1, {}), each.summing, each.firstValue, each.firstCumulative);
        const PeriodSnapshot two
            = withFigure(quarter(2, {}), each.summing, each.secondValue, each.secondCumulative);
        const PeriodSnapshot own
            = withFigure(empty(periods::halfYear(2026, 1)), each.summing, each.ownValue, none);
        const PeriodSnapshot data = composeLonger(own, {one, two});
        REQUIRE(data.figures.size() == 1);
        CHECK(data.figures.constFirst().value == each.value);
        CHECK(data.figures.constFirst().cumulative == each.cumulative);
        CHECK(data.figures.constFirst().periodKey == u"2026-H1"_s);
        CHECK(data.disagreements.size() == each.disagreements);
        const Number headline = each.summing == Summing::Sum ? each.cumulative : each.value;
        CHECK(indicatorLines(data).constFirst().printedHeadline() == headline);
    }
}

TEST_CASE("The second half of a year goes on from the first")
{
    const PeriodSnapshot third = withFigure(quarter(3, {}), Summing::Sum, 3, {});
    const PeriodSnapshot fourth = withFigure(quarter(4, {}), Summing::Sum, 4, {});
    PeriodSnapshot own = withFigure(empty(periods::halfYear(2026, 2)), Summing::Sum, {}, {});
    PeriodSnapshot data = composeLonger(own, {third, fourth});
    data.previousFigures = {figureOf(10, 10)};
    CHECK(data.figures.constFirst().value == 7);
    CHECK(indicatorLines(data).constFirst().printedHeadline() == 17);
}

TEST_CASE("A quarter before which none was told has nothing to disagree with")
{
    const PeriodSnapshot fourth = withFigure(quarter(4, {}), Summing::Sum, 5, 40);
    const PeriodSnapshot data
        = composeLonger(withFigure(empty(periods::wholeYear(2026)), Summing::Sum, {}, {}), {fourth});
    CHECK(data.disagreements.isEmpty());
    CHECK(data.figures.constFirst().cumulative == 40);
    CHECK(data.figures.constFirst().value == 40);
}

TEST_CASE("A disagreement of figures names the agency, the indicator, the quarter and both numbers")
{
    const PeriodSnapshot one = withFigure(quarter(1, {}), Summing::Sum, 10, {});
    const PeriodSnapshot two = withFigure(quarter(2, {}), Summing::Sum, 5, 1700);
    const PeriodSnapshot data
        = composeLonger(withFigure(empty(periods::halfYear(2026, 1)), Summing::Sum, {}, {}), {one, two});
    REQUIRE(data.disagreements.size() == 1);
    CHECK(data.disagreements.constFirst().kind == IssueKind::CumulativeDisagrees);
    CHECK(data.disagreements.constFirst().agencyCode == u"1"_s);
    CHECK(data.disagreements.constFirst().arguments.mid(1)
          == QStringList{u"Sản lượng"_s, u"quý II"_s, u"1.700"_s, u"15"_s});
}
