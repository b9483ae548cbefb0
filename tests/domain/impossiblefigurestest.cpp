// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Figures that cannot be, against the province's own and the plan.
#include "models/domain/assessment/figuredoubts.h"
#include "models/domain/indicators/indicatorparts.h"
#include "models/domain/intake/validation.h"
#include "tests/domain/fixture.h"
#include "tests/support/catch.h"

using namespace dondoc;
using namespace Qt::StringLiterals;

namespace {

IndicatorValue harvested(const QString &agency, double value, double cumulative)
{
    IndicatorValue figure;
    figure.indicatorCode = u"harvest"_s;
    figure.agencyCode = agency;
    figure.value = value;
    figure.cumulative = cumulative;
    return figure;
}

} // namespace

TEST_CASE("Impossible figures are errors, each of its kind")
{
    PeriodSnapshot data = fixture::smallPlan();
    Indicator harvest;
    harvest.code = u"harvest"_s;
    harvest.unit = u"tấn"_s;
    data.indicators = {harvest};
    IndicatorTarget target;
    target.indicatorCode = u"harvest"_s;
    target.year = 2025;
    target.value = 100;
    data.targets = {target};
    const auto kinds = [&data](const IndicatorValue &told) {
        data.figures = {told};
        QList<IssueKind> found;
        for (const Issue &issue : doubtfulFigures(data)) {
            CHECK(issue.severity == Severity::Error);
            found.append(issue.kind);
        }
        return found;
    };
    using enum IssueKind;
    CHECK(kinds(harvested(u"1"_s, 20.0, 300.0)).isEmpty());
    CHECK(kinds(harvested(u"1"_s, -20.0, 30.0)) == QList{FigureNegative});
    CHECK(kinds(harvested(u"1"_s, 31.0, 30.0)) == QList{PartOverCumulative});
    CHECK(kinds(harvested(u"1"_s, 20.0, 301.0)) == QList{FigureOverProvince});
    data.targets.clear();
    CHECK(kinds(harvested(u"1"_s, 20.0, 301.0)).isEmpty());
    IndicatorValue settled = harvested({}, 40.0, 100.0);
    settled.source = ValueSource::Settled;
    data.previousFigures = {settled};
    CHECK(kinds(harvested(u"1"_s, 20.0, 301.0)) == QList{FigureOverProvince});
    data.indicators.first().unit = u"ha"_s; // no area of one agency is larger than the province's
    CHECK(kinds(harvested(u"1"_s, 20.0, 101.0)) == QList{FigureOverProvince});
}

TEST_CASE("A zero where something stood is an error, for it may say that nothing was added")
{
    PeriodSnapshot data = fixture::smallPlan();
    Indicator area;
    area.code = u"harvest"_s;
    area.summing = Summing::Last;
    data.indicators = {area};
    const auto stood = [](double value) {
        IndicatorValue figure = harvested(u"1"_s, value, 0);
        figure.cumulative.reset();
        return figure;
    };
    data.figures = {stood(0)};
    CHECK(doubtfulFigures(data).isEmpty());
    data.previousFigures = {stood(0)};
    CHECK(doubtfulFigures(data).isEmpty());
    data.previousFigures = {stood(9)};
    const QList<Issue> issues = doubtfulFigures(data);
    REQUIRE(issues.size() == 1);
    CHECK(issues.at(0).kind == IssueKind::FigureFarOff);
    CHECK(issues.at(0).severity == Severity::Error);
    data.previousFigures.clear(); // silent in between
    data.earlierFigures = {stood(9)};
    CHECK(doubtfulFigures(data).size() == 1);
    data.indicators.first().summing = Summing::Sum;
    CHECK(doubtfulFigures(data).isEmpty());
}

TEST_CASE("Each bad number is found by itself")
{
    PeriodSnapshot data = fixture::smallPlan();
    Indicator harvest;
    harvest.code = u"harvest"_s;
    harvest.unit = u"tấn"_s;
    data.indicators = {harvest};
    using enum IssueKind;
    struct Row {
        Amount value;
        Amount cumulative;
        Amount estimate;
        QList<IssueKind> kinds;
    };
    const QList<Row> rows{
        {-10.0, -5.0, {}, {FigureNegative, FigureNegative}},
        {10.0, 50.0, 1.0, {EstimateUnderCumulative}},
        {10.0, {}, 9.0, {EstimateUnderCumulative}},
        {10.0, 50.0, 50.0, {}},
        {1e18, 1e18, 1e300, {FigureImpossible, FigureImpossible, FigureImpossible}},
    };
    for (const Row &row : rows) {
        IndicatorValue told = harvested(u"1"_s, 0, 0);
        told.value = row.value;
        told.cumulative = row.cumulative;
        told.estimate = row.estimate;
        data.figures = {told};
        QList<IssueKind> kinds;
        for (const FigureDoubt &doubt : figureDoubts(data))
            kinds.append(doubt.issue.kind);
        CHECK(kinds == row.kinds);
    }
    data.figures = {harvested(u"1"_s, -10, -5)};
    const QList<FigureDoubt> doubts = figureDoubts(data);
    REQUIRE(doubts.size() == 2);
    CHECK(doubts.at(1).field == FieldId<IndicatorValue>(&IndicatorValue::cumulative));
    CHECK(doubtfulFigures(data).size() == 1); // one sentence for both
}

TEST_CASE("What stands at a time may shrink by the year's end, but hardly to less than a third")
{
    PeriodSnapshot data = fixture::smallPlan();
    Indicator area;
    area.code = u"harvest"_s;
    area.unit = u"ha"_s;
    area.summing = Summing::Last;
    data.indicators = {area};
    const auto findings = [&data](double estimate) {
        IndicatorValue told = harvested(u"1"_s, 50, 50);
        told.estimate = estimate;
        data.figures = {told};
        return figureDoubts(data).size();
    };
    CHECK(findings(40) == 0);
    CHECK(findings(1) == 1);
}

TEST_CASE("An area is bounded by the largest province where nothing is known of this one, money is not")
{
    PeriodSnapshot data = fixture::smallPlan();
    for (Agency &each : data.agencies)
        each.kind = AgencyKind::Department;
    Indicator indicator;
    indicator.code = u"harvest"_s;
    const auto isImpossible = [&](const QString &unit, double value) {
        indicator.unit = unit;
        data.indicators = {indicator};
        data.figures = {harvested(u"1"_s, value, value)};
        return !figureDoubts(data).isEmpty();
    };
    CHECK_FALSE(isImpossible(u"ha"_s, 2'000'000));
    CHECK(isImpossible(u"ha"_s, 2'500'000));
    CHECK_FALSE(isImpossible(u"đồng"_s, 5e12));
    CHECK(isImpossible(u"người"_s, 5e12));
}

TEST_CASE("A part is never larger than the total that it is part of")
{
    const auto made = [](const QString &code, const QString &name, const QString &unit,
                         const QString &heading, Summing summing) {
        Indicator indicator;
        indicator.code = code;
        indicator.name = name;
        indicator.unit = unit;
        indicator.heading = heading;
        indicator.summing = summing;
        return indicator;
    };
    using enum Summing;
    const QList<Indicator> indicators{
        made(u"all"_s, u"Tổng diện tích cây ăn quả"_s, u"ha"_s, u"Diện tích, sản lượng"_s, Last),
        made(u"bearing"_s, u"Diện tích cho sản phẩm"_s, u"ha"_s, u"Diện tích, sản lượng"_s, Last),
        made(u"mango"_s, u"Diện tích xoài"_s, u"ha"_s, u"Diện tích một số cây ăn quả"_s, Last),
        made(u"new"_s, u"Diện tích trồng mới"_s, u"ha"_s, u"Diện tích, sản lượng"_s, Sum),
        made(u"tea"_s, u"Diện tích chè"_s, u"ha"_s, u"Cây công nghiệp"_s, Last),
        made(u"crop"_s, u"Sản lượng xoài"_s, u"tấn"_s, u"Diện tích, sản lượng"_s, Last),
    };
    const auto wholes = wholesByPart(indicators);
    CHECK(wholes.size() == 2);
    CHECK(wholes.value(u"mango"_s) == &indicators.at(0));
    CHECK(wholes.value(u"bearing"_s) == &indicators.at(0));
    PeriodSnapshot data = fixture::smallPlan();
    data.indicators = indicators;
    IndicatorValue total = harvested(u"1"_s, 10, 10);
    total.indicatorCode = u"all"_s;
    IndicatorValue mango = harvested(u"1"_s, 1000, 10);
    mango.indicatorCode = u"mango"_s;
    mango.cumulative.reset();
    data.figures = {total, mango};
    const QList<FigureDoubt> doubts = figureDoubts(data);
    REQUIRE(doubts.size() == 1);
    CHECK(doubts.constFirst().issue.kind == IssueKind::PartOverWhole);
    CHECK(doubts.constFirst().issue.severity == Severity::Error);
    CHECK(doubts.constFirst().indicatorCode == u"mango"_s);
    mango.agencyCode = u"2"_s; // another agency's total says nothing of it
    data.figures = {total, mango};
    CHECK(figureDoubts(data).isEmpty());
}

TEST_CASE("A rate's numerator is part of its denominator")
{
    const auto indicators = [](const QString &name) {
        Indicator rate;
        rate.code = u"rate"_s;
        rate.name = name;
        rate.unit = u"%"_s;
        rate.summing = Summing::Ratio;
        rate.numerator = u"a"_s;
        rate.denominator = u"b"_s;
        Indicator first;
        first.code = u"a"_s;
        Indicator second;
        second.code = u"b"_s;
        return QList{rate, first, second};
    };
    const QList<Indicator> share = indicators(u"Tỷ lệ tưới"_s);
    CHECK(wholesByPart(share).value(u"a"_s) == &share.at(2));
    CHECK(wholesByPart(indicators(u"So với năm trước"_s)).isEmpty());

    // What is paid out in a quarter may have been allotted in an earlier one; since the year began it may
    // not.
    PeriodSnapshot data = fixture::smallPlan();
    data.indicators = share;
    IndicatorValue allotted = harvested(u"1"_s, 10, 100);
    allotted.indicatorCode = u"b"_s;
    IndicatorValue paid = harvested(u"1"_s, 40, 90);
    paid.indicatorCode = u"a"_s;
    data.figures = {allotted, paid};
    CHECK(figureDoubts(data).isEmpty());
    data.figures[1].cumulative = 101;
    const QList<FigureDoubt> doubts = figureDoubts(data);
    REQUIRE(doubts.size() == 1);
    CHECK(doubts.constFirst().issue.kind == IssueKind::PartOverWhole);
}

TEST_CASE("Numbers beyond what is ever reported are not stored")
{
    IndicatorValue figure = harvested(u"1"_s, 1e15, 1e15);
    CHECK(validate(figure).ok());
    figure.estimate = 1e18;
    CHECK_FALSE(validate(figure).ok());
    IndicatorTarget target;
    target.year = 2026;
    target.value = -1e16;
    CHECK_FALSE(validate(target).ok());
}

TEST_CASE("What stands at a time is one number")
{
    PeriodSnapshot data;
    data.period = periods::quarter(2025, 4);
    Indicator area;
    area.code = u"area"_s;
    area.name = u"Tổng diện tích cây ăn quả"_s;
    area.unit = u"ha"_s;
    area.summing = Summing::Last;
    data.indicators = {area};
    IndicatorValue told;
    told.indicatorCode = area.code;
    told.agencyCode = u"1"_s;
    told.source = ValueSource::Agency;
    const auto kindsOf = [&data](const IndicatorValue &figure) {
        data.figures = {figure};
        QList<IssueKind> kinds;
        for (const FigureDoubt &doubt : figureDoubts(data))
            kinds.append(doubt.issue.kind);
        return kinds;
    };
    told.value = 1250.5;
    CHECK(kindsOf(told).isEmpty());
    told.cumulative = 1250.5;
    CHECK(kindsOf(told).isEmpty());
    told.value = 0;
    CHECK(kindsOf(told) == QList{IssueKind::StockOfTwoFigures});
    told.value.reset();
    CHECK(kindsOf(told) == QList{IssueKind::StockOfTwoFigures});
}

namespace {

Indicator listed(const QString &code, const QString &name, const QString &unit, const QString &heading,
                 Summing summing)
{
    Indicator indicator;
    indicator.code = code;
    indicator.name = name;
    indicator.unit = unit;
    indicator.heading = heading;
    indicator.summing = summing;
    indicator.decimals = 1;
    return indicator;
}

/// The kinds found where the first agency tells these numbers, "code number …".
QList<IssueKind> kindsWith(PeriodSnapshot &data, const QString &told)
{
    data.figures.clear();
    const QStringList words = told.split(u' ');
    for (qsizetype at = 0; at + 1 < words.size(); at += 2) {
        data.figures.append(harvested(u"1"_s, words.at(at + 1).toDouble(), words.at(at + 1).toDouble()));
        data.figures.last().indicatorCode = words.at(at);
    }
    QList<IssueKind> kinds;
    for (const Issue &issue : doubtfulFigures(data))
        kinds.append(issue.kind);
    return kinds;
}

} // namespace

TEST_CASE("Parts that hold nothing in common are no more together than their total")
{
    using enum IssueKind;
    using enum Summing;
    const QString kinds = u"Diện tích một số cây ăn quả"_s;
    const QString all = u"Diện tích, sản lượng cây ăn quả"_s;
    PeriodSnapshot data = fixture::smallPlan();
    data.indicators = {listed(u"all"_s, u"Tổng diện tích cây ăn quả"_s, u"ha"_s, all, Last),
                       listed(u"bearing"_s, u"Diện tích cho sản phẩm"_s, u"ha"_s, all, Last),
                       listed(u"mango"_s, u"Diện tích xoài"_s, u"ha"_s, kinds, Last),
                       listed(u"longan"_s, u"Diện tích nhãn"_s, u"ha"_s, kinds, Last),
                       listed(u"gap"_s, u"Diện tích được chứng nhận VietGAP"_s, u"ha"_s, u"An toàn"_s, Last),
                       listed(u"good"_s, u"Diện tích được chứng nhận hữu cơ"_s, u"ha"_s, u"An toàn"_s, Last)};
    CHECK(kindsWith(data, u"all 100 mango 60 longan 60"_s) == QList{PartsOverWhole});
    CHECK(kindsWith(data, u"all 100 mango 60 longan 40"_s).isEmpty());
    CHECK(kindsWith(data, u"all 100 mango 60.1 longan 40"_s).isEmpty()); // as rounded
    CHECK(kindsWith(data, u"all 100 mango 160 longan 40"_s) == QList{PartOverWhole});
    CHECK(kindsWith(data, u"all 100 mango 60 bearing 60"_s).isEmpty()); // mangoes bear, too
    CHECK(kindsWith(data, u"all 100 gap 60 good 60"_s).isEmpty());      // one field may have both
    CHECK(kindsWith(data, u"mango 60 longan 60"_s).isEmpty());
}

TEST_CASE("A course has somebody in it")
{
    using enum IssueKind;
    using enum Summing;
    PeriodSnapshot data = fixture::smallPlan();
    data.indicators = {listed(u"courses"_s, u"Lớp tập huấn"_s, u"lớp"_s, u"Tập huấn"_s, Sum),
                       listed(u"people"_s, u"Người được tập huấn"_s, u"lượt người"_s, u"Tập huấn"_s, Sum)};
    CHECK(kindsWith(data, u"courses 10 people 3"_s) == QList{CoursesOverPeople});
    CHECK(kindsWith(data, u"courses 3 people 90"_s).isEmpty());
    CHECK(kindsWith(data, u"courses 3"_s).isEmpty());
}

TEST_CASE("No commune has an area larger than the largest commune")
{
    PeriodSnapshot data = fixture::smallPlan();
    data.indicators = {listed(u"all"_s, u"Diện tích"_s, u"ha"_s, {}, Summing::Last)};
    data.agencies.first().code = u"1"_s;
    data.agencies.first().kind = AgencyKind::Commune;
    CHECK(kindsWith(data, u"all 1234567"_s) == QList{IssueKind::FigureImpossible});
    CHECK(kindsWith(data, u"all 100000"_s).isEmpty());
    data.agencies.first().kind = AgencyKind::Department;
    CHECK(kindsWith(data, u"all 1234567"_s).isEmpty());
}
