// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ValueAggregation: indicators of a longer period, added up in the way of each.
#include "models/domain/assessment/valueaggregation.h"

#include "models/domain/assessment/indicatorlines.h"
#include "models/domain/text/numbers.h"

#include <cmath>

namespace dondoc {

namespace {

/// The value of one source in one of the parts; part: index of the quarter, after all quarters that of the
/// longer period itself.
struct PartValue {
    qsizetype part;
    const IndicatorValue *figure;
};

/// One cell over all parts, oldest first.
struct Cell {
    const Indicator *indicator;
    QList<PartValue> values;
};

/// Figures while they are put together.
struct ValueAggregation {
    const PeriodSnapshot &own;
    const QList<PeriodSnapshot> &quarters;
    QList<Issue> &disagreements;
    bool fromNewYear; ///< the longer period begins with the year
    int firstQuarter; ///< the index that its first quarter has where none is left out
};

QList<Cell> composedCellsOf(const ValueAggregation &aggregation)
{
    QList<Cell> cells;
    QHash<QString, qsizetype> places; ///< counted from 1
    const auto take = [&](const QList<IndicatorValue> &figures, qsizetype part) {
        for (const IndicatorValue &figure : figures) {
            const Indicator *indicator = findIndicator(aggregation.own, figure.indicatorCode);
            if (!indicator)
                continue;
            const QString key
                = figure.indicatorCode + u'|' + figure.agencyCode + u'|' + keyword(figure.source);
            qsizetype &place = places[key]; // 0: not seen yet
            if (place == 0) {
                cells.append(Cell{indicator, {}});
                place = cells.size();
            }
            cells[place - 1].values.append({part, &figure});
        }
    };
    for (qsizetype part = 0; part < aggregation.quarters.size(); ++part)
        take(aggregation.quarters.at(part).figures, part);
    take(aggregation.own.figures, aggregation.quarters.size());
    return cells;
}

/// More than rounding makes of it.
bool differ(const Indicator &indicator, double a, double b)
{
    return std::abs(a - b) > 0.5 * std::pow(10.0, -indicator.decimals) + 1e-9;
}

QString printed(const Cell &cell, double value) { return numbers::decimal(value, cell.indicator->decimals); }

void disagreeOnFigure(const ValueAggregation &aggregation, IssueKind kind, const Cell &cell,
                      const QString &period, double reported, double other)
{
    const IndicatorValue &any = *cell.values.constFirst().figure;
    const Agency *agency = findAgency(aggregation.own, any.agencyCode);
    const QString who = agency ? nameInSentence(*agency) : aggregation.own.office.issuingBody;
    aggregation.disagreements.append(
        {Severity::Warning,
         kind,
         {who, cell.indicator->name, period, printed(cell, reported), printed(cell, other)},
         any.agencyCode,
         {}});
}

/// A flow up to the newest quarter that tells of it.
struct Flow {
    Amount sum;              ///< of the quarters' values
    Amount total;            ///< from the beginning of the year, as far as it is known
    bool cumulative = false; ///< some cumulative figure was reported
};

Flow addedUp(const ValueAggregation &aggregation, const Cell &cell)
{
    Flow flow;
    int expected = aggregation.firstQuarter;
    for (const PartValue &each : cell.values) {
        const IndicatorValue &figure = *each.figure;
        if (each.part == aggregation.quarters.size())
            break;
        const Period &quarter = aggregation.quarters.at(each.part).period;
        const bool first = aggregation.fromNewYear && quarter.index == 1;
        const bool follows = quarter.index == expected && (flow.total || first);
        const Amount reached = figure.value ? Amount(flow.total.value_or(0) + *figure.value) : flow.total;
        if (figure.cumulative && figure.value && follows
            && differ(*cell.indicator, *figure.cumulative, *reached))
            disagreeOnFigure(aggregation, IssueKind::CumulativeDisagrees, cell, periods::bareTitle(quarter),
                             *figure.cumulative, *reached);
        flow.total = figure.cumulative ? figure.cumulative : reached;
        flow.cumulative = flow.cumulative || figure.cumulative;
        if (figure.value)
            flow.sum = flow.sum.value_or(0) + *figure.value;
        expected = quarter.index + 1;
    }
    return flow;
}

void takeFlow(const ValueAggregation &aggregation, const Cell &cell, IndicatorValue &figure)
{
    const Flow flow = addedUp(aggregation, cell);
    figure.value = aggregation.fromNewYear ? flow.total : flow.sum;
    figure.cumulative = aggregation.fromNewYear || flow.cumulative ? flow.total : Amount();
}

/// The newest of each number, as of stocks and means.
void takeNewest(const ValueAggregation &aggregation, const Cell &cell, IndicatorValue &figure)
{
    for (const PartValue &each : cell.values) {
        if (each.part == aggregation.quarters.size())
            continue;
        figure.estimate = each.figure->estimate ? each.figure->estimate : figure.estimate;
        if (isFlow(*cell.indicator))
            continue;
        figure.value = each.figure->value ? each.figure->value : figure.value;
        figure.cumulative = each.figure->cumulative ? each.figure->cumulative : figure.cumulative;
    }
}

/// What was told for the longer period itself goes before.
void takeOwn(const ValueAggregation &aggregation, const Cell &cell, IndicatorValue &figure)
{
    const PartValue &last = cell.values.constLast();
    if (last.part != aggregation.quarters.size())
        return;
    const bool flow = isFlow(*cell.indicator);
    const Amount reported = flow && last.figure->cumulative ? last.figure->cumulative : last.figure->value;
    const Amount composed = flow && last.figure->cumulative ? figure.cumulative : figure.value;
    if (reported && composed && differ(*cell.indicator, *reported, *composed))
        disagreeOnFigure(aggregation, IssueKind::LongerFigureDiffers, cell,
                         periods::title(aggregation.own.period), *reported, *composed);
    figure.id = last.figure->id;
    figure.version = last.figure->version;
    figure.value = last.figure->value ? last.figure->value : figure.value;
    figure.estimate = last.figure->estimate ? last.figure->estimate : figure.estimate;
    if (last.figure->cumulative)
        figure.cumulative = last.figure->cumulative;
    else if (flow && aggregation.fromNewYear && last.figure->value)
        figure.cumulative = last.figure->value;
}

IndicatorValue composedFigure(const ValueAggregation &aggregation, const Cell &cell)
{
    IndicatorValue figure = *cell.values.constLast().figure;
    figure.id = 0;
    figure.version = 1;
    figure.periodKey = periods::key(aggregation.own.period);
    figure.from = cell.values.constFirst().figure->from;
    figure.value.reset();
    figure.cumulative.reset();
    figure.estimate.reset();
    for (const PartValue &each : cell.values)
        figure.example |= each.figure->example;
    if (isFlow(*cell.indicator))
        takeFlow(aggregation, cell, figure);
    takeNewest(aggregation, cell, figure);
    takeOwn(aggregation, cell, figure);
    return figure;
}

} // namespace

QList<IndicatorValue> composedFigures(const PeriodSnapshot &own, const QList<PeriodSnapshot> &quarters,
                                      QList<Issue> &disagreements)
{
    const ValueAggregation aggregation{own, quarters, disagreements,
                                       own.period.kind != PeriodKind::HalfYear || own.period.index == 1,
                                       periods::quartersOf(own.period).constFirst().index};
    QList<IndicatorValue> figures;
    for (const Cell &cell : composedCellsOf(aggregation)) {
        const IndicatorValue figure = composedFigure(aggregation, cell);
        if (!isBlank(figure))
            figures.append(figure);
    }
    return figures;
}

} // namespace dondoc
