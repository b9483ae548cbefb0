// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// IndicatorLines: adding up, choosing what is printed, and comparing.
#include "models/domain/assessment/indicatorlines.h"

#include "models/domain/assessment/comparedyears.h"
#include "models/domain/assessment/earliernumbers.h"

#include <algorithm>
#include <utility>

namespace dondoc {

namespace {

using Part = Amount Amounts::*;
constexpr Part kParts[] = {&Amounts::value, &Amounts::cumulative, &Amounts::estimate};

/// A snapshot with what adding up its figures needs again and again.
struct IndexedValues {
    const PeriodSnapshot &data;
    const QList<IndicatorValue> &figures;
    const QList<IndicatorValue> &before; ///< of the period before
    const Period &period;
    FiguresByCell cells;
    FiguresByCell earlierCells;
};

bool startsYear(const Period &period)
{
    const bool whole = period.kind == PeriodKind::Year || period.kind == PeriodKind::NineMonths;
    return whole || (period.kind != PeriodKind::AdHoc && period.index == 1);
}

Amount followed(const Period &period, const Amount &value, const IndicatorValue *before)
{
    if (!value || startsYear(period))
        return value;
    if (!continuesYear(period) || !before || !before->cumulative)
        return std::nullopt;
    return *before->cumulative + *value;
}

Amounts amountsOf(const Indicator &indicator, const Period &period, const IndicatorValue *figure,
                  const IndicatorValue *before)
{
    if (!figure)
        return {};
    Amounts amounts = toAmounts(*figure);
    if (indicator.summing == Summing::Last) // one number: without it nobody knows how much there is
        return amounts.value ? Amounts{amounts.value, {}, amounts.estimate} : Amounts();
    if (isFlow(indicator) && !amounts.cumulative)
        amounts.cumulative = followed(period, amounts.value, before);
    return amounts;
}

void add(Amount &sum, const Amount &more)
{
    if (more)
        sum = sum.value_or(0) + *more;
}

Amounts mean(Amounts sum, const QList<Amounts> &all)
{
    for (const Part part : kParts) {
        const auto told = std::count_if(all.begin(), all.end(),
                                        [part](const Amounts &each) { return (each.*part).has_value(); });
        if (told > 0)
            sum.*part = *(sum.*part) / double(told);
    }
    return sum;
}

Amount percent(const Amount &part, const Amount &whole)
{
    return part && whole && *whole != 0 ? Amount(100.0 * *part / *whole) : std::nullopt;
}

bool isNothing(const Amounts &amounts) { return amounts == Amounts(); }

/// What the agencies that are asked told, by their codes in order.
using ToldAmounts = QList<std::pair<QString, Amounts>>;

ToldAmounts amountsOfAgencies(const IndexedValues &indexed, const IndicatorLine &line)
{
    ToldAmounts told;
    for (const QString &code : line.asked) {
        const FigureCell key{line.indicator->code, code};
        const Amounts amounts = amountsOf(*line.indicator, indexed.period, indexed.cells.value(key),
                                          indexed.earlierCells.value(key));
        if (!isNothing(amounts))
            told.append({code, amounts});
    }
    return told;
}

// Beside a number stands from how many it is: who told another number only is not among those.
void addAgencies(const IndexedValues &indexed, IndicatorLine &line)
{
    const ToldAmounts told = amountsOfAgencies(indexed, line);
    const auto tells = [&](const auto &each) { return headline(*line.indicator, each.second).has_value(); };
    const bool any = std::any_of(told.cbegin(), told.cend(), tells);
    QList<Amounts> all;
    for (const auto &each : told) {
        Amounts amounts = each.second;
        const bool reports = !any || tells(each);
        if (!reports)
            amounts.estimate.reset();
        line.reportedNow.append(each.first);
        line.reported += reports ? QStringList{each.first} : QStringList();
        line.valued += amounts.value ? QStringList{each.first} : QStringList();
        line.estimated += amounts.estimate ? QStringList{each.first} : QStringList();
        line.example = line.example || indexed.cells.value({line.indicator->code, each.first})->example;
        all.append(amounts);
        for (const Part part : kParts)
            add(line.agencies.*part, amounts.*part);
    }
    if (line.indicator->summing == Summing::Mean)
        line.agencies = mean(line.agencies, all);
}

Amounts wholeProvince(const IndexedValues &indexed, IndicatorLine &line, ValueSource source)
{
    const IndicatorValue *figure = findFigure(indexed.figures, line.indicator->code, source, {});
    const IndicatorValue *before = findFigure(indexed.before, line.indicator->code, source, {});
    line.example = line.example || (figure && figure->example);
    return amountsOf(*line.indicator, indexed.period, figure, before);
}

IndicatorLine lineOf(const IndexedValues &indexed, const Indicator &indicator)
{
    IndicatorLine line;
    line.indicator = &indicator;
    line.asked = fillersOn(indicator, indexed.data.groups, indexed.period.to);
    addAgencies(indexed, line);
    line.settled = wholeProvince(indexed, line, ValueSource::Settled);
    line.statistics = wholeProvince(indexed, line, ValueSource::Statistics);
    // A statistic is printed only where it was chosen.
    line.printed = isNothing(line.settled) ? ValueSource::Agency : ValueSource::Settled;
    return line;
}

const IndicatorLine *findLine(const QList<IndicatorLine> &lines, const QString &code)
{
    const auto found = std::find_if(lines.begin(), lines.end(), [&code](const IndicatorLine &line) {
        return line.indicator->code == code;
    });
    return found == lines.end() ? nullptr : &*found;
}

/// A sum over some is set against a sum over the same ones only.
bool isOfSameBodies(const IndicatorLine &a, const IndicatorLine &b)
{
    const bool whole = !a.isPartial() && !b.isPartial();
    return whole || (a.printed == b.printed && a.reported == b.reported);
}

/// After all others: a ratio's parts may stand behind it.
void fillRatios(QList<IndicatorLine> &lines)
{
    for (IndicatorLine &line : lines) {
        if (line.indicator->summing != Summing::Ratio)
            continue;
        const IndicatorLine *numerator = findLine(lines, line.indicator->numerator);
        const IndicatorLine *denominator = findLine(lines, line.indicator->denominator);
        if (!numerator || !denominator)
            continue;
        line.asked = numerator->asked;
        line.reported = numerator->reported;
        line.reportedNow = numerator->reportedNow;
        line.valued = numerator->valued;
        line.example = numerator->example || denominator->example;
        if (!isOfSameBodies(*numerator, *denominator))
            continue;
        line.agencies.value = percent(numerator->printedHeadline(), denominator->printedHeadline());
        line.agencies.estimate = percent(numerator->printedEstimate(), denominator->printedEstimate());
    }
}

void choose(QList<IndicatorLine> &lines, const QList<ValueChoice> &choices)
{
    for (IndicatorLine &line : lines) {
        for (const ValueChoice &choice : choices) {
            if (choice.indicatorCode != line.indicator->code)
                continue;
            line.printed = choice.source;
            line.chosen = true;
        }
    }
}

QList<IndicatorLine> linesOf(const IndexedValues &indexed, const QList<ValueChoice> &choices)
{
    QList<IndicatorLine> lines;
    for (const Indicator &indicator : indexed.data.indicators) {
        if (!indicator.retired)
            lines.append(lineOf(indexed, indicator));
    }
    choose(lines, choices);
    fillRatios(lines);
    return lines;
}

/// The lines of the same period in an earlier year.
QList<IndicatorLine> linesOfYear(const PeriodSnapshot &data, int year)
{
    static const QList<IndicatorValue> kNone;
    const auto base = std::find_if(data.baseYears.begin(), data.baseYears.end(),
                                   [year](const EarlierYear &each) { return each.year == year; });
    const bool known = base != data.baseYears.end();
    const QList<IndicatorValue> &figures = known ? base->figures : data.figuresLastYear;
    const Period before = samePeriodIn(data.period, year);
    const IndexedValues indexed{data, figures, kNone, before, figuresByCell(figures), {}};
    return linesOf(indexed, known ? base->choices : data.choicesLastYear);
}

void compareYears(const PeriodSnapshot &data, QList<IndicatorLine> &lines)
{
    QHash<int, QList<IndicatorLine>> byYear;
    for (IndicatorLine &line : lines) {
        line.comparedYear = comparedYear(*line.indicator, data.period);
        if (!byYear.contains(line.comparedYear))
            byYear.insert(line.comparedYear, linesOfYear(data, line.comparedYear));
        const IndicatorLine *same = findLine(byYear[line.comparedYear], line.indicator->code);
        line.compared = same ? same->printedHeadline() : Amount();
        line.comparable = same && isOfSameBodies(line, *same);
    }
}

/// The longer period in place of the quarter. Its indicators are data's own, since lists share what they
/// hold.
PeriodSnapshot longerOf(const PeriodSnapshot &data)
{
    const YearSoFar &year = *data.yearSoFar;
    PeriodSnapshot longer = data;
    longer.period = year.period;
    longer.figures = year.figures.figures;
    longer.choices = year.figures.choices;
    longer.previousFigures.clear();
    longer.figuresLastYear = year.figures.lastYear;
    longer.choicesLastYear = year.figures.choicesLastYear;
    longer.baseYears = year.figures.baseYears;
    longer.yearSoFar.reset();
    return longer;
}

/// figures: of the longer period.
void takeValues(IndicatorLine &line, const IndicatorLine &quarter, const QList<IndicatorValue> &figures)
{
    line.reportedNow = quarter.reportedNow;
    line.valued = quarter.valued;
    line.printedNow = !isNothing(quarter.of(line.printed));
    line.earlier = earlierNumbers(line, quarter, figures);
    if (!isFlow(*line.indicator))
        return;
    line.agencies.value = quarter.agencies.value;
    line.settled.value = quarter.settled.value;
    line.statistics.value = quarter.statistics.value;
}

void compareTargets(const PeriodSnapshot &data, QList<IndicatorLine> &lines)
{
    for (IndicatorLine &line : lines) {
        const IndicatorTarget *target = findTarget(data, line.indicator->code, data.period.to.year());
        line.target = target ? target->value : Amount();
        line.yearEnds = periods::closesYear(data.period);
        line.example = line.example || (target && target->example);
    }
}

} // namespace

FiguresByCell figuresByCell(const QList<IndicatorValue> &figures)
{
    FiguresByCell cells;
    for (const IndicatorValue &figure : figures) {
        if (figure.source == ValueSource::Agency)
            cells.insert({figure.indicatorCode, figure.agencyCode}, &figure);
    }
    return cells;
}

bool continuesYear(const Period &period) { return period.kind != PeriodKind::AdHoc && !startsYear(period); }

Amounts toAmounts(const IndicatorValue &figure) { return {figure.value, figure.cumulative, figure.estimate}; }

std::optional<double> headline(const Indicator &indicator, const Amounts &amounts)
{
    return isFlow(indicator) ? amounts.cumulative : amounts.value;
}

const Amounts &IndicatorLine::of(ValueSource source) const
{
    if (source == ValueSource::Agency)
        return agencies;
    return source == ValueSource::Settled ? settled : statistics;
}

bool IndicatorLine::isPartial() const
{
    return printed == ValueSource::Agency && reported.size() < asked.size();
}

std::optional<double> IndicatorLine::printedEstimate() const
{
    const bool addsUp = indicator->summing == Summing::Sum || indicator->summing == Summing::Last;
    const bool some = printed == ValueSource::Agency && addsUp && estimated.size() < reported.size();
    return some ? std::nullopt : printedAmounts().estimate;
}

std::optional<double> IndicatorLine::percentOfTarget() const
{
    const Amount measured = isMeasuredByEstimate() ? printedAmounts().estimate : printedHeadline();
    return isPartial() ? std::nullopt : percent(measured, target);
}

std::optional<double> IndicatorLine::percentOfCompared() const
{
    const bool flow = isFlow(*indicator);
    const bool reaches = flow ? reportedNow.size() == reported.size() : !reportedNow.isEmpty();
    const bool whole = printed == ValueSource::Agency ? reaches : !flow || printedAmounts().value;
    return comparable && whole ? percent(printedHeadline(), compared) : std::nullopt;
}

QList<IndicatorLine> indicatorLines(const PeriodSnapshot &data)
{
    const IndexedValues indexed{data,
                                data.figures,
                                data.previousFigures,
                                data.period,
                                figuresByCell(data.figures),
                                figuresByCell(data.previousFigures)};
    QList<IndicatorLine> lines = linesOf(indexed, data.choices);
    if (data.yearSoFar) {
        QList<IndicatorLine> longer = indicatorLines(longerOf(data));
        for (qsizetype at = 0; at < lines.size(); ++at)
            takeValues(longer[at], lines.at(at), data.yearSoFar->figures.figures);
        return longer;
    }
    compareYears(data, lines);
    compareTargets(data, lines);
    return lines;
}

const Indicator *findIndicator(const PeriodSnapshot &data, const QString &code)
{
    const auto found = std::find_if(data.indicators.begin(), data.indicators.end(),
                                    [&code](const Indicator &indicator) { return indicator.code == code; });
    return found == data.indicators.end() ? nullptr : &*found;
}

const IndicatorValue *findFigure(const QList<IndicatorValue> &figures, const QString &indicatorCode,
                                 ValueSource source, const QString &agencyCode)
{
    const auto found = std::find_if(figures.begin(), figures.end(), [&](const IndicatorValue &figure) {
        return figure.source == source && figure.indicatorCode == indicatorCode
            && figure.agencyCode == agencyCode;
    });
    return found == figures.end() ? nullptr : &*found;
}

const IndicatorTarget *findTarget(const PeriodSnapshot &data, const QString &indicatorCode, int year,
                                  const QString &agencyCode)
{
    const auto found
        = std::find_if(data.targets.begin(), data.targets.end(), [&](const IndicatorTarget &target) {
              return target.year == year && target.indicatorCode == indicatorCode
                  && target.agencyCode == agencyCode;
          });
    return found == data.targets.end() ? nullptr : &*found;
}

DaySpan spanOf(ValueSource source, const Period &period)
{
    if (source != ValueSource::Statistics || period.kind == PeriodKind::AdHoc)
        return {period.from, period.to};
    const QDate first = period.from.addMonths(1);
    return {QDate(first.year(), first.month(), 1),
            QDate(period.to.year(), period.to.month(), period.to.daysInMonth())};
}

std::optional<IndicatorValue> nextFigure(const IndicatorValue *stored, const IndicatorValue &read)
{
    if (isBlank(read))
        return std::nullopt;
    if (!stored)
        return read;
    IndicatorValue next = *stored;
    for (const auto amount :
         {&IndicatorValue::value, &IndicatorValue::cumulative, &IndicatorValue::estimate}) {
        if (read.*amount)
            next.*amount = read.*amount;
    }
    next.note = read.note.isEmpty() ? stored->note : read.note;
    const bool same = next == *stored;
    next.example = read.example;
    return same ? std::nullopt : std::optional(next);
}

} // namespace dondoc
