// SPDX-License-Identifier: GPL-3.0-or-later
// Composed: indicators of a longer period, added up in the way of each.
#include "models/domain/assessment/valueaggregation.h"

#include "models/domain/assessment/indicatorlines.h"
#include "models/domain/text/numbers.h"

#include <cmath>

namespace dondoc {

namespace {

using OptionalNumber = std::optional<double>;

/// What one source told in one of the parts; part: its place, the longer period itself after all quarters.
struct Told {
    qsizetype part;
    const IndicatorValue *figure;
};

/// One cell over all parts, oldest first.
struct Cell {
    const Indicator *indicator;
    QList<Told> told;
};

/// Figures while they are put together.
struct FigureWork {
    const PeriodSnapshot &own;
    const QList<PeriodSnapshot> &quarters;
    QList<Issue> &disagreements;
    bool fromNewYear; ///< the longer period begins with the year
};

QList<Cell> composedCellsOf(const FigureWork &work)
{
    QList<Cell> cells;
    QHash<QString, qsizetype> places;
    const auto take = [&](const QList<IndicatorValue> &figures, qsizetype part) {
        for (const IndicatorValue &figure : figures) {
            const Indicator *indicator = findIndicator(work.own, figure.indicatorCode);
            if (!indicator)
                continue;
            const QString key
                = QStringList{figure.indicatorCode, figure.agencyCode, keyword(figure.source)}.join(
                    QLatin1Char('|'));
            if (!places.contains(key)) {
                places.insert(key, cells.size());
                cells.append(Cell{indicator, {}});
            }
            cells[places.value(key)].told.append({part, &figure});
        }
    };
    for (qsizetype part = 0; part < work.quarters.size(); ++part)
        take(work.quarters.at(part).figures, part);
    take(work.own.figures, work.quarters.size());
    return cells;
}

/// More than rounding makes of it.
bool differ(const Indicator &indicator, double a, double b)
{
    return std::abs(a - b) > 0.5 * std::pow(10.0, -indicator.decimals) + 1e-9;
}

QString printed(const Cell &cell, double value) { return numbers::decimal(value, cell.indicator->decimals); }

void disagreeOnFigure(const FigureWork &work, IssueKind kind, const Cell &cell, const QString &period,
                      double told, double other)
{
    const IndicatorValue &any = *cell.told.constFirst().figure;
    const Agency *agency = findAgency(work.own, any.agencyCode);
    const QString who = agency ? nameInSentence(*agency) : work.own.office.issuingBody;
    work.disagreements.append({Severity::Warning,
                               kind,
                               {who, cell.indicator->name, period, printed(cell, told), printed(cell, other)},
                               any.agencyCode,
                               {}});
}

/// A flow up to the newest quarter that tells of it.
struct Flow {
    OptionalNumber sum;   ///< of the quarters' values
    OptionalNumber total; ///< from the beginning of the year, as far as it is known
    bool told = false;    ///< some cumulative figure was
};

Flow addedUp(const FigureWork &work, const Cell &cell)
{
    Flow flow;
    int expected = periods::quartersOf(work.own.period).constFirst().index; // where no quarter is left out
    for (const Told &each : cell.told) {
        const IndicatorValue &figure = *each.figure;
        if (each.part == work.quarters.size())
            break;
        const Period &quarter = work.quarters.at(each.part).period;
        const bool first = work.fromNewYear && quarter.index == 1;
        const bool follows = quarter.index == expected && (flow.total || first);
        const OptionalNumber reached
            = figure.value ? OptionalNumber(flow.total.value_or(0) + *figure.value) : flow.total;
        if (figure.cumulative && figure.value && follows
            && differ(*cell.indicator, *figure.cumulative, *reached))
            disagreeOnFigure(work, IssueKind::CumulativeDisagrees, cell, periods::bareTitle(quarter),
                             *figure.cumulative, *reached);
        flow.total = figure.cumulative ? figure.cumulative : reached;
        flow.told = flow.told || figure.cumulative;
        if (figure.value)
            flow.sum = flow.sum.value_or(0) + *figure.value;
        expected = quarter.index + 1;
    }
    return flow;
}

void takeFlow(const FigureWork &work, const Cell &cell, IndicatorValue &figure)
{
    const Flow flow = addedUp(work, cell);
    figure.value = work.fromNewYear ? flow.total : flow.sum;
    figure.cumulative = work.fromNewYear || flow.told ? flow.total : OptionalNumber();
}

/// The newest of each number, as of stocks and means.
void takeNewest(const FigureWork &work, const Cell &cell, IndicatorValue &figure)
{
    for (const Told &each : cell.told) {
        if (each.part == work.quarters.size())
            continue;
        figure.estimate = each.figure->estimate ? each.figure->estimate : figure.estimate;
        if (isFlow(*cell.indicator))
            continue;
        figure.value = each.figure->value ? each.figure->value : figure.value;
        figure.cumulative = each.figure->cumulative ? each.figure->cumulative : figure.cumulative;
    }
}

/// What was told for the longer period itself goes before.
void takeOwn(const FigureWork &work, const Cell &cell, IndicatorValue &figure)
{
    const Told &last = cell.told.constLast();
    if (last.part != work.quarters.size())
        return;
    const bool flow = isFlow(*cell.indicator);
    const OptionalNumber told
        = flow && last.figure->cumulative ? last.figure->cumulative : last.figure->value;
    const OptionalNumber composed = flow && last.figure->cumulative ? figure.cumulative : figure.value;
    if (told && composed && differ(*cell.indicator, *told, *composed))
        disagreeOnFigure(work, IssueKind::LongerFigureDiffers, cell, periods::title(work.own.period), *told,
                         *composed);
    figure.id = last.figure->id;
    figure.version = last.figure->version;
    figure.value = last.figure->value ? last.figure->value : figure.value;
    figure.estimate = last.figure->estimate ? last.figure->estimate : figure.estimate;
    if (last.figure->cumulative)
        figure.cumulative = last.figure->cumulative;
    else if (flow && work.fromNewYear && last.figure->value)
        figure.cumulative = last.figure->value;
}

IndicatorValue composedFigure(const FigureWork &work, const Cell &cell)
{
    IndicatorValue figure = *cell.told.constLast().figure;
    figure.id = 0;
    figure.version = 1;
    figure.periodKey = periods::key(work.own.period);
    figure.from = cell.told.constFirst().figure->from;
    figure.value.reset();
    figure.cumulative.reset();
    figure.estimate.reset();
    for (const Told &each : cell.told)
        figure.example |= each.figure->example;
    if (isFlow(*cell.indicator))
        takeFlow(work, cell, figure);
    takeNewest(work, cell, figure);
    takeOwn(work, cell, figure);
    return figure;
}

} // namespace

QList<IndicatorValue> composedFigures(const PeriodSnapshot &own, const QList<PeriodSnapshot> &quarters,
                                      QList<Issue> &disagreements)
{
    const FigureWork work{own, quarters, disagreements,
                          own.period.kind != PeriodKind::HalfYear || own.period.index == 1};
    QList<IndicatorValue> figures;
    for (const Cell &cell : composedCellsOf(work)) {
        const IndicatorValue figure = composedFigure(work, cell);
        if (!isBlank(figure))
            figures.append(figure);
    }
    return figures;
}

} // namespace dondoc
