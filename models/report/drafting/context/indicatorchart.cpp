// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Indicator chart: the same period of each year, beside what was to be reached.
#include "models/report/drafting/context/indicatorchart.h"

#include "models/domain/assessment/comparedyears.h"
#include "models/report/drafting/context/indicatorprose.h"
#include "models/report/drafting/context/receiptchart.h"
#include "models/report/drafting/context/statechart.h"

#include <algorithm>

namespace dondoc::report {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostYears = 10;

QList<IndicatorValue> toldIn(const PeriodSnapshot &data, const Period &period)
{
    QList<IndicatorValue> told = data.earlierFigures;
    told.removeIf(
        [key = periods::key(period)](const IndicatorValue &figure) { return figure.periodKey != key; });
    return told;
}

/// The data as they stood for that earlier period, as far as its figures go.
PeriodSnapshot asOf(const PeriodSnapshot &data, const Period &period, bool lastYear)
{
    PeriodSnapshot then = data;
    then.period = period;
    then.figures = lastYear ? data.figuresLastYear : toldIn(data, period);
    then.choices = lastYear ? data.choicesLastYear : QList<ValueChoice>();
    then.previousFigures = toldIn(data, periods::previous(period));
    then.figuresLastYear.clear();
    then.choicesLastYear.clear();
    then.baseYears.clear();
    return then;
}

struct YearFigure {
    Period period;
    std::optional<double> actual;
    QStringList reported;
};

YearFigure figureOf(const PeriodSnapshot &data, const QString &code)
{
    const QList<IndicatorLine> lines = indicatorLines(data);
    const auto found = std::find_if(lines.begin(), lines.end(), [&code](const IndicatorLine &line) {
        return line.indicator->code == code;
    });
    if (found == lines.end())
        return {data.period, std::nullopt, {}};
    return {data.period, found->printedHeadline(), found->reported};
}

/// Oldest first; only years with a figure.
QList<YearFigure> figuresOverYears(const PeriodSnapshot &data, const QString &code)
{
    QList<YearFigure> figures{figureOf(data, code)};
    Period period = data.period;
    for (int back = 1; back < kMostYears && period.kind != PeriodKind::AdHoc; ++back) {
        period = samePeriodLastYear(period);
        const PeriodSnapshot then = asOf(data, period, back == 1);
        if (!then.figures.isEmpty())
            figures.prepend(figureOf(then, code));
    }
    figures.removeIf([](const YearFigure &figure) { return !figure.actual; });
    return figures;
}

ChartValue valueOf(const Indicator &indicator, const std::optional<double> &number)
{
    return number ? ChartValue{number, plain(amountText(indicator, number))} : ChartValue();
}

QList<ChartSeries> indicatorSeries(const PeriodSnapshot &data, const Indicator &indicator,
                                   const QList<YearFigure> &figures, const Sentences &sentences,
                                   const Values &values)
{
    const auto name = [&](const QString &key) { return plainText(sentences.fill(key, values)); };
    ChartSeries actual{name(u"chart.indicator.actual"_s), {}, Fill::LightGrey, ChartSeries::Shape::Bars};
    ChartSeries target{name(u"chart.indicator.target"_s), {}, Fill::White, ChartSeries::Shape::DashedLine};
    for (const YearFigure &figure : figures) {
        ChartValue value = valueOf(indicator, figure.actual);
        value.label.figure = FigureRef{u"indicator."_s + indicator.code, periods::key(figure.period),
                                       indicator.taskNumber, figure.reported};
        actual.values.append(value);
        const IndicatorTarget *wanted = findTarget(data, indicator.code, figure.period.to.year());
        target.values.append(wanted ? valueOf(indicator, wanted->value) : ChartValue());
    }
    return {actual, target};
}

} // namespace

std::optional<Chart> indicatorOverYears(const PeriodSnapshot &data, const Assessment &assessment,
                                        const QString &indicatorCode)
{
    const Indicator *indicator = findIndicator(data, indicatorCode);
    const QList<YearFigure> figures = indicator ? figuresOverYears(data, indicatorCode) : QList<YearFigure>();
    if (figures.size() < 2)
        return std::nullopt;
    const Sentences sentences(data.sentences);
    Values values = commonValues(data, assessment);
    values.insert(u"indicator"_s, words(indicator->name));
    values.insert(u"unit"_s, words(indicator->unit));
    Chart chart;
    chart.key = u"chart/indicator/"_s + indicatorCode;
    chart.title = sentences.fill(u"chart.indicator.title"_s, values);
    chart.note = sentences.fill(
        isFlow(*indicator) ? u"chart.indicator.note.flow"_s : u"chart.indicator.note.stock"_s, values);
    chart.categoryTitle = plainText(sentences.fill(u"chart.indicator.category"_s, values));
    chart.valueTitle = indicator->unit;
    for (const YearFigure &figure : figures)
        chart.categories.append(periods::shortTitle(figure.period));
    chart.series = indicatorSeries(data, *indicator, figures, sentences, values);
    return chart;
}

QList<Chart> reportCharts(const PeriodSnapshot &data, const Assessment &assessment)
{
    QList<Chart> charts;
    const auto add = [&charts](const std::optional<Chart> &chart) {
        if (chart)
            charts.append(*chart);
    };
    add(statesByGroup(data, assessment));
    add(receiptByDay(data, assessment));
    QList<IndicatorLine> lines = indicatorLines(data);
    lines.removeIf([](const IndicatorLine &line) { return !line.printedHeadline(); });
    const QList<const IndicatorLine *> main = mainIndicators(lines);
    for (const IndicatorLine *line : main)
        add(indicatorOverYears(data, assessment, line->indicator->code));
    return charts;
}

} // namespace dondoc::report
