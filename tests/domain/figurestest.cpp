// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Indicators: adding up, which of three figures is printed, comparing, and what is doubtful.
#include "models/domain/assessment/comparedyears.h"
#include "models/domain/assessment/figuredoubts.h"
#include "models/domain/assessment/indicatordemand.h"
#include "models/domain/text/numberentry.h"
#include "tests/domain/fixture.h"

using namespace dondoc;
using namespace Qt::StringLiterals;

namespace {

using Amount = std::optional<double>;

Indicator indicator(const QString &code, Summing summing, const QStringList &filledBy)
{
    Indicator indicator;
    indicator.code = code;
    indicator.name = code;
    indicator.unit = u"ha"_s;
    indicator.summing = summing;
    indicator.filledBy = filledBy;
    return indicator;
}

IndicatorValue figure(const QString &code, const QString &agency, Amount value, Amount cumulative = {})
{
    IndicatorValue figure;
    figure.indicatorCode = code;
    figure.agencyCode = agency;
    figure.source = agency.isEmpty() ? ValueSource::Settled : ValueSource::Agency;
    figure.value = value;
    figure.cumulative = cumulative;
    return figure;
}

IndicatorValue statistic(const QString &code, Amount value)
{
    IndicatorValue told = figure(code, {}, value);
    told.source = ValueSource::Statistics;
    return told;
}

/// Quý IV/2025 with an area (stock), a harvest (flow), a yield (mean) and the share of the harvest.
PeriodSnapshot plan()
{
    PeriodSnapshot data = fixture::smallPlan();
    const QString communes = data.groups.constFirst().code;
    data.indicators
        = {indicator(u"area"_s, Summing::Last, {communes}), indicator(u"harvest"_s, Summing::Sum, {communes}),
           indicator(u"yield"_s, Summing::Mean, {communes}), indicator(u"share"_s, Summing::Ratio, {})};
    data.indicators[3].numerator = u"harvest"_s;
    data.indicators[3].denominator = u"area"_s;
    return data;
}

IndicatorLine line(const PeriodSnapshot &data, int place) { return indicatorLines(data).at(place); }

} // namespace

TEST_CASE("Figures of the communes add up over those that reported, and are counted")
{
    PeriodSnapshot data = plan();
    data.figures = {figure(u"area"_s, u"1"_s, 10.5), figure(u"area"_s, u"3"_s, 2.0),
                    figure(u"area"_s, u"STC"_s, 1000.0) /* not asked */};
    const IndicatorLine area = line(data, 0);
    CHECK(area.asked == QStringList{u"1"_s, u"2"_s, u"3"_s});
    CHECK(area.reported == QStringList{u"1"_s, u"3"_s});
    CHECK(area.agencies.value == Amount(12.5));
    CHECK(area.printed == ValueSource::Agency);
    CHECK(area.printedHeadline() == Amount(12.5));
    CHECK(!line(data, 1).printedHeadline());
    CHECK(line(data, 1).reported.isEmpty());
}

TEST_CASE("What stands at a time has no sum of the year, and without its number is not counted")
{
    PeriodSnapshot data = plan();
    data.figures = {figure(u"area"_s, u"1"_s, 10.5, 50.0), figure(u"area"_s, u"2"_s, {}, 99.0)};
    data.figures[1].estimate = 120;
    const IndicatorLine area = line(data, 0);
    CHECK(area.reported == QStringList{u"1"_s});
    CHECK(area.agencies == Amounts{10.5, {}, {}});
}

TEST_CASE("A mean is of those that told a number, a ratio of the two printed headlines")
{
    PeriodSnapshot data = plan();
    data.figures = {figure(u"yield"_s, u"1"_s, 4.0), figure(u"yield"_s, u"2"_s, 5.0),
                    figure(u"area"_s, u"1"_s, 200.0), figure(u"harvest"_s, u"1"_s, 10.0, 50.0)};
    CHECK(line(data, 2).printedHeadline() == Amount(4.5));
    CHECK(line(data, 3).printedHeadline() == Amount(25.0));
    data.figures = {figure(u"harvest"_s, u"1"_s, 10.0, 50.0), figure(u"area"_s, u"1"_s, 0.0)};
    CHECK(!line(data, 3).printedHeadline());
}

TEST_CASE("Settled is printed where there is one, a statistic only where it was chosen")
{
    struct Row {
        bool settled;
        bool statistics;
        std::optional<ValueSource> choice;
        ValueSource printed;
    };
    const Row rows[] = {
        {false, false, {}, ValueSource::Agency},
        {true, false, {}, ValueSource::Settled},
        {false, true, {}, ValueSource::Agency},
        {true, true, {}, ValueSource::Settled},
        {true, true, ValueSource::Agency, ValueSource::Agency},
        {true, true, ValueSource::Statistics, ValueSource::Statistics},
        {false, false, ValueSource::Settled, ValueSource::Settled},
    };
    for (const Row &row : rows) {
        CAPTURE(row.settled, row.statistics, row.choice.has_value());
        PeriodSnapshot data = plan();
        data.figures = {figure(u"area"_s, u"1"_s, 10.0)};
        if (row.settled)
            data.figures.append(figure(u"area"_s, {}, 11.0));
        if (row.statistics)
            data.figures.append(statistic(u"area"_s, 12.0));
        if (row.choice)
            data.choices = {{u"area"_s, *row.choice}};
        CHECK(line(data, 0).printed == row.printed);
        CHECK(line(data, 0).chosen == row.choice.has_value());
        CHECK(line(data, 0).agencies.value == Amount(10.0));
        CHECK(line(data, 0).settled.value == (row.settled ? Amount(11.0) : Amount()));
        CHECK(line(data, 0).statistics.value == (row.statistics ? Amount(12.0) : Amount()));
    }
}

TEST_CASE("A cumulative figure that is left out follows from the period before of the same year")
{
    struct Row {
        const char *period;
        Amount before; ///< cumulative
        Amount now;
    };
    const Row rows[] = {{"2025-Q4", 40.0, 47.0},
                        {"2025-Q4", {}, {}},
                        {"2025-Q1", 40.0, 7.0},
                        {"2025", 40.0, 7.0},
                        {"2025-H2", 1.0, 8.0}};
    for (const Row &row : rows) {
        CAPTURE(row.period);
        PeriodSnapshot data = plan();
        data.period = *periods::parse(QString::fromLatin1(row.period));
        data.figures = {figure(u"harvest"_s, u"1"_s, 7.0)};
        data.previousFigures = {figure(u"harvest"_s, u"1"_s, 5.0, row.before)};
        CHECK(line(data, 1).agencies.cumulative == row.now);
    }
}

TEST_CASE("Printed figures are compared with the year's target and the same period of last year")
{
    PeriodSnapshot data = plan();
    IndicatorTarget target;
    target.indicatorCode = u"harvest"_s;
    target.year = 2025;
    target.value = 200.0;
    data.targets = {target};
    data.figures = {figure(u"harvest"_s, u"1"_s, 10.0, 50.0), figure(u"harvest"_s, u"2"_s, 0.0, 0.0),
                    figure(u"harvest"_s, u"3"_s, 0.0, 0.0)};
    data.figuresLastYear = {figure(u"harvest"_s, u"1"_s, 20.0, 40.0), figure(u"harvest"_s, u"2"_s, 0.0, 0.0),
                            figure(u"harvest"_s, u"3"_s, 0.0, 0.0), statistic(u"harvest"_s, 1.0)};
    CHECK(line(data, 1).percentOfTarget() == Amount(25.0));
    CHECK(line(data, 1).compared == Amount(40.0));
    CHECK(line(data, 1).percentOfCompared() == Amount(125.0));
    data.targets[0].year = 2026;
    CHECK(!line(data, 1).percentOfTarget());
    data.targets = {};
    CHECK(!line(data, 1).percentOfTarget());
    CHECK(samePeriodLastYear(data.period) == periods::quarter(2024, 4));
}

TEST_CASE("A sum over some is no share of the plan, and compared with a sum over the same ones only")
{
    struct Case {
        QStringList now;
        QStringList lastYear;
        bool settled;
        bool ofTarget;
        bool ofLastYear;
    };
    const QString one = u"1"_s;
    const QString two = u"2"_s;
    const QString three = u"3"_s;
    const QList<Case> cases{
        {{one, two, three}, {one, two, three}, false, true, true},
        {{one, two}, {one, two, three}, false, false, false},
        {{one, two, three}, {one, two}, false, true, false},
        {{one, two}, {one, two}, false, false, true},
        {{one, two}, {one, three}, false, false, false},
        {{one}, {one, two, three}, true, true, true},
        {{one}, {one, two}, true, true, false},
    };
    for (const Case &each : cases) {
        CAPTURE(each.now, each.lastYear, each.settled);
        PeriodSnapshot data = plan();
        IndicatorTarget target;
        target.indicatorCode = u"harvest"_s;
        target.year = 2025;
        target.value = 200.0;
        data.targets = {target};
        for (const QString &code : each.now)
            data.figures.append(figure(u"harvest"_s, code, 1.0, 5.0));
        for (const QString &code : each.lastYear)
            data.figuresLastYear.append(figure(u"harvest"_s, code, 1.0, 5.0));
        if (each.settled)
            data.figures.append(figure(u"harvest"_s, {}, 3.0, 16.0));
        CHECK(line(data, 1).percentOfTarget().has_value() == each.ofTarget);
        CHECK(line(data, 1).percentOfCompared().has_value() == each.ofLastYear);
    }
}

TEST_CASE("What one agency alone fills is laid against the plan by its estimate where the year ends")
{
    PeriodSnapshot data = plan();
    data.indicators[1].filledBy = {u"1"_s};
    IndicatorTarget target;
    target.indicatorCode = u"harvest"_s;
    target.year = 2025;
    target.value = 200.0;
    data.targets = {target};
    data.figures = {figure(u"harvest"_s, u"1"_s, 10.0, 50.0)};
    data.figures[0].estimate = 150.0;
    CHECK(line(data, 1).percentOfTarget() == Amount(75.0));
    data.figures[0].estimate.reset();
    CHECK(line(data, 1).percentOfTarget() == Amount(25.0));
    data.figures[0].estimate = 150.0;
    data.period = periods::quarter(2025, 3);
    CHECK(line(data, 1).percentOfTarget() == Amount(25.0));
}

TEST_CASE("A settled sum that lacks its last quarter is compared with no longer span")
{
    PeriodSnapshot data = plan();
    data.figures = {figure(u"harvest"_s, {}, std::nullopt, 50.0)};
    data.figuresLastYear = {figure(u"harvest"_s, {}, 20.0, 90.0)};
    CHECK_FALSE(line(data, 1).percentOfCompared());
    data.figures = {figure(u"harvest"_s, {}, 10.0, 60.0)};
    CHECK(line(data, 1).percentOfCompared().has_value());
}

TEST_CASE("A ratio is made only of parts over the same bodies")
{
    PeriodSnapshot data = plan();
    data.figures = {figure(u"harvest"_s, u"1"_s, 1.0, 5.0), figure(u"area"_s, u"1"_s, 10.0)};
    CHECK(line(data, 3).agencies.value == Amount(50.0));
    data.figures.append(figure(u"area"_s, {}, 100.0));
    CHECK_FALSE(line(data, 3).agencies.value);
    data.figures.append(figure(u"harvest"_s, {}, 6.0, 60.0));
    CHECK(line(data, 3).agencies.value == Amount(60.0));
}

TEST_CASE("An indicator with a base year is compared with the same period of that year")
{
    PeriodSnapshot data = plan();
    data.indicators[1].baseYear = 2020;
    data.figures = {figure(u"harvest"_s, u"1"_s, 10.0, 50.0), figure(u"area"_s, u"1"_s, 3.0)};
    data.figuresLastYear = {figure(u"harvest"_s, u"1"_s, 20.0, 40.0), figure(u"area"_s, u"1"_s, 2.0)};
    data.baseYears = {{.year = 2020, .figures = {figure(u"harvest"_s, u"1"_s, 5.0, 20.0)}, .choices = {}}};
    CHECK(line(data, 1).comparedYear == 2020);
    CHECK(line(data, 1).compared == Amount(20.0));
    CHECK(line(data, 1).percentOfCompared() == Amount(250.0));
    CHECK(line(data, 0).comparedYear == 2024);
    CHECK(line(data, 0).compared == Amount(2.0));
    CHECK_FALSE(sharedYear(indicatorLines(data)));
    CHECK(baseYears(data.indicators, data.period) == QList<int>{2020});
}

TEST_CASE("A base year that is not over before the period's counts as none")
{
    const Period quarter = periods::quarter(2025, 4);
    Indicator harvest;
    for (const int year : {0, 2024, 2025, 2030}) {
        harvest.baseYear = year;
        CHECK(comparedYear(harvest, quarter) == 2024);
        CHECK(baseYears({harvest}, quarter).isEmpty());
    }
    harvest.baseYear = 2020;
    Period adHoc;
    adHoc.kind = PeriodKind::AdHoc;
    CHECK(comparedYear(harvest, adHoc) == 0);
    harvest.retired = true;
    CHECK(baseYears({harvest}, quarter).isEmpty());
}

TEST_CASE("A retired indicator is neither shown nor asked for")
{
    PeriodSnapshot data = plan();
    data.indicators[0].retired = true;
    CHECK(indicatorLines(data).size() == 3);
    CHECK(indicatorsToFill(data, u"1"_s).size() == 2);
}

TEST_CASE("An agency must fill what is its own, with its target and what it told before")
{
    PeriodSnapshot data = plan();
    data.previousFigures = {figure(u"harvest"_s, u"1"_s, 5.0, 40.0), figure(u"area"_s, u"1"_s, 9.0)};
    data.figures = {figure(u"area"_s, u"1"_s, 10.0)};
    IndicatorTarget own;
    own.indicatorCode = u"harvest"_s;
    own.agencyCode = u"1"_s;
    own.year = 2025;
    own.value = 60.0;
    data.targets = {own};
    const QList<IndicatorDemand> demands = indicatorsToFill(data, u"1"_s);
    REQUIRE(demands.size() == 3); // a ratio is nobody's to fill
    CHECK(demands.at(0).current->value == Amount(10.0));
    CHECK(demands.at(0).last.value == Amount(9.0));
    CHECK(demands.at(1).target == Amount(60.0));
    CHECK(demands.at(1).last.cumulative == Amount(40.0));
    CHECK(demands.at(1).current == nullptr);
    CHECK(indicatorsToFill(data, u"STC"_s).isEmpty());
    data.period = periods::quarter(2026, 1);
    CHECK(!indicatorsToFill(data, u"1"_s).at(1).last.cumulative);
}

TEST_CASE("Far from its history is beyond three times the median of three or more, or below a third")
{
    struct Row {
        double value;
        QList<double> earlier;
        bool far;
    };
    const Row rows[] = {
        {31, {10, 10, 10}, true},   {30, {10, 10, 10}, false},    {3.3, {10, 10, 10}, true},
        {3.4, {10, 10, 10}, false}, {1000, {10, 10}, false},      {1000, {}, false},
        {5, {0, 0, 0}, false},      {29, {1, 10, 10, 90}, false}, {61, {10, 30, 20, 10}, true},
    };
    for (const Row &row : rows) {
        CAPTURE(row.value, row.earlier.size());
        CHECK(isFarFromHistory(row.value, row.earlier) == row.far);
    }
}

TEST_CASE("Doubtful figures are warnings that name agency and indicator")
{
    PeriodSnapshot data = plan();
    data.figures = {figure(u"harvest"_s, u"1"_s, 25.0, 30.0), figure(u"harvest"_s, u"2"_s, 10.0, 50.0)};
    data.previousFigures = {figure(u"harvest"_s, u"1"_s, 5.0, 40.0), figure(u"harvest"_s, u"2"_s, 5.0, 40.0)};
    for (int i = 0; i < 3; ++i)
        data.earlierFigures.append(figure(u"harvest"_s, u"1"_s, 5.0));
    const QList<Issue> issues = doubtfulFigures(data);
    REQUIRE(issues.size() == 2);
    CHECK(issues.at(0).kind == IssueKind::CumulativeFell);
    CHECK(issues.at(1).kind == IssueKind::FigureFarOff);
    CHECK(issues.at(0).agencyCode == u"1"_s);
    CHECK(issues.at(0).arguments.at(1) == u"harvest"_s);
    CHECK(issues.at(0).severity == Severity::Warning);
    data.period = periods::quarter(2026, 1); // a new year begins anew
    data.earlierFigures.clear();
    CHECK(doubtfulFigures(data).isEmpty());
}

TEST_CASE("A statistic counts the calendar's own quarter")
{
    const Period period = periods::quarter(2025, 4);
    CHECK(spanOf(ValueSource::Settled, period) == DaySpan{period.from, period.to});
    CHECK(spanOf(ValueSource::Statistics, period)
          == DaySpan{fixture::day("2025-10-01"), fixture::day("2025-12-31")});
    CHECK(spanOf(ValueSource::Statistics, periods::wholeYear(2025))
          == DaySpan{fixture::day("2025-01-01"), fixture::day("2025-12-31")});
}

TEST_CASE("Numbers are read as officers type them")
{
    struct Row {
        QString text;
        Amount number;
    };
    const Row rows[] = {{u"2.654,85"_s, 2654.85},
                        {u"2654,85"_s, 2654.85},
                        {u" 2 654,85 "_s, 2654.85},
                        {u"1.234"_s, 1234},
                        {u"1.234.567"_s, 1234567},
                        {u"12.5"_s, 12.5},
                        {u"0,7"_s, 0.7},
                        {u"0.125"_s, 0.125},
                        {u"-3"_s, -3},
                        {u"1,234"_s, 1.234},
                        {u"\u00A012"_s, 12},
                        {u"12,"_s, 12},
                        {u""_s, {}},
                        {u"12 ha"_s, {}},
                        {u"1,2,3"_s, {}},
                        {u"nhiều"_s, {}}};
    for (const Row &row : rows) {
        INFO(row.text.toStdString());
        CHECK(numbers::fromEntry(row.text) == row.number);
    }
    CHECK(numbers::entry(2654.85) == u"2.654,85"_s);
    CHECK(numbers::entry(85050.0) == u"85.050"_s);
    CHECK(numbers::entry(Amount()).isEmpty());
    for (const double number : {0.1, 1234.5, 85050.0, -2.25, 0.123456})
        CHECK(numbers::fromEntry(numbers::entry(number)) == Amount(number));
}
