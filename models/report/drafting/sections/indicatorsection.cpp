// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Section II.3: how many indicators have figures, and what the main ones are.
#include "models/report/drafting/sections/indicatorsection.h"

#include "models/report/drafting/context/indicatorprose.h"

#include "models/domain/text/numbers.h"

#include <algorithm>
#include <cmath>

namespace dondoc::report {

using namespace Qt::StringLiterals;

namespace {

constexpr double kFirstWithoutZero = 10; ///< smaller counts are written in two digits

bool isUsed(const Indicator &indicator) { return !indicator.retired; }

// "bằng cùng kỳ năm trước" where nothing changed: 100,0% says less.
QString comparisonKey(const Context &context, const IndicatorLine &line)
{
    const QString key
        = isLastYear(context, line.comparedYear) ? u"indicators.lastyear"_s : u"indicators.baseyear"_s;
    return line.printedHeadline() == line.compared ? key + u".same"_s : key;
}

/// ", đạt 102% kế hoạch năm"; blank without a share.
QString ofTarget(const Context &context, const IndicatorLine &line)
{
    const auto percent = line.percentOfTarget();
    return percent
        ? filledText(context, u"indicators.target"_s, {{u"percent"_s, words(percentText(percent))}})
        : QString();
}

// ", đạt 102% kế hoạch năm, bằng 103,5% cùng kỳ năm trước; ước cả năm 51.000 tấn"; the share of the plan
// stands behind the number that it is of.
QString comparisons(const Context &context, const IndicatorLine &line)
{
    const bool behindEstimate = tellsShareOfEstimate(line);
    QString text = behindEstimate ? QString() : ofTarget(context, line);
    if (const auto percent = line.percentOfCompared())
        text += filledText(context, comparisonKey(context, line),
                           {{u"percent"_s, words(percentText(percent))},
                            {u"year"_s, words(QString::number(line.comparedYear))}});
    const auto estimate = line.printedEstimate();
    if (estimate && estimate != line.printedHeadline())
        text += filledText(context, u"indicators.estimate"_s,
                           {{u"amount"_s, words(amountText(*line.indicator, estimate))},
                            {u"unit"_s, words(unitText(*line.indicator))}});
    if (behindEstimate)
        text += ofTarget(context, line);
    const QString note = sourceNote(context, line);
    return note.isEmpty() ? text : text + u" ("_s + note + u')';
}

// Inside a sentence whole numbers are counts: "04 cuộc".
Value prose(const IndicatorLine &line, Value value, const std::optional<double> &number)
{
    if (number && line.indicator->decimals == 0 && std::abs(*number) < kFirstWithoutZero)
        value.text = numbers::count(qRound64(*number));
    return value;
}

/// Of a flow what the period added beside the sum of the year, where these are two figures.
QString amountKey(const IndicatorLine &line)
{
    const Amounts &amounts = line.printedAmounts();
    if (!isFlow(*line.indicator) || !amounts.cumulative || amounts.value == amounts.cumulative)
        return u"indicators.stock"_s;
    return amounts.value ? u"indicators.flow"_s : u"indicators.flow.until"_s;
}

/// Where the quarter has none at all, the figures are of the longer period that it is written as one with.
QString countKey(const Context &context, bool all)
{
    const bool before = context.data.yearSoFar
        && std::all_of(context.indicators.begin(), context.indicators.end(),
                       [](const IndicatorLine &line) { return line.reportedNow.isEmpty(); });
    if (before)
        return u"indicators.count.before"_s;
    return all ? u"indicators.count.all"_s : u"indicators.count"_s;
}

Inlines indicatorText(const Context &context, const IndicatorLine &line)
{
    const Amounts &amounts = line.printedAmounts();
    const std::optional<double> headline = line.printedHeadline() ? line.printedHeadline() : amounts.value;
    return filled(context, amountKey(line),
                  {{u"name"_s, words(line.indicator->name)},
                   {u"unit"_s, words(unitText(*line.indicator))},
                   {u"value"_s, prose(line, amountInPeriod(context, line), amounts.value)},
                   {u"amount"_s, prose(line, amount(context, line, headline), headline)},
                   {u"more"_s, words(comparisons(context, line))}});
}

} // namespace

void writeIndicators(Outline &outline, const Context &context)
{
    const auto all = std::count_if(context.data.indicators.begin(), context.data.indicators.end(), isUsed);
    if (all == 0)
        return;
    outline.clause(u"heading.indicators"_s, context.annexLabels.value(Annex::Indicators));
    if (context.indicators.isEmpty()) {
        outline.paragraph(filled(context, u"indicators.nodata"_s), u"count"_s);
        return;
    }
    QStringList codes;
    for (const IndicatorLine &line : context.indicators)
        codes.append(line.indicator->code);
    outline.paragraph(filled(context, countKey(context, codes.size() == all),
                             {{u"all"_s, words(numbers::count(all))},
                              {u"n"_s, figure(context, codes.size(), u"indicators.told"_s, codes)}}),
                      u"count"_s);
    const QList<const IndicatorLine *> main = mainIndicators(context.indicators);
    for (const IndicatorLine *line : main)
        outline.item(indicatorText(context, *line), line->indicator->code);
}

} // namespace dondoc::report
