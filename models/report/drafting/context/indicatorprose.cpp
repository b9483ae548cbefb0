// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Indicator prose: amounts, percentages and sources.
#include "models/report/drafting/context/indicatorprose.h"

#include "models/domain/text/numberentry.h"
#include "models/domain/text/numbers.h"

#include <algorithm>

namespace dondoc::report {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostTold = 10; // the annex has all of them

FigureRef refTo(const Context &context, const IndicatorLine &line, const QStringList &codes)
{
    return {u"indicator."_s + line.indicator->code, periods::key(context.data.period),
            line.indicator->taskNumber, codes};
}

/// Whose number of the period itself is told; where none is, who told any in it.
const QStringList &nowOf(const IndicatorLine &line)
{
    const bool told = isFlow(*line.indicator) && !line.valued.isEmpty();
    return told ? line.valued : line.reportedNow;
}

QString sourceKey(const IndicatorLine &line)
{
    const bool carried = nowOf(line).size() < line.reported.size();
    const bool partial = line.isPartial() && line.target;
    if (line.reportedNow.isEmpty())
        return partial ? u"indicators.source.partial.none"_s : u"indicators.source.reported.none"_s;
    if (partial)
        return carried ? u"indicators.source.partial.now"_s : u"indicators.source.partial"_s;
    return carried ? u"indicators.source.reported.now"_s : u"indicators.source.reported"_s;
}

} // namespace

QString amountText(const Indicator &indicator, const std::optional<double> &amount)
{
    return numbers::entry(amount, indicator.decimals, indicator.decimals);
}

QString unitText(const Indicator &indicator)
{
    return indicator.unit.isEmpty() || indicator.unit == "%"_L1 ? indicator.unit : u' ' + indicator.unit;
}

QString percentText(const std::optional<double> &percent)
{
    return percent ? numbers::entry(percent, 1, 1) + u'%' : QString();
}

Value amount(const Context &context, const IndicatorLine &line, const std::optional<double> &amount)
{
    return {amountText(*line.indicator, amount), refTo(context, line, line.reported), {}};
}

bool tellsShareOfEstimate(const IndicatorLine &line)
{
    return line.isMeasuredByEstimate() && line.percentOfTarget()
        && line.printedAmounts().estimate != line.printedHeadline();
}

Value amountInPeriod(const Context &context, const IndicatorLine &line)
{
    const QStringList &codes = isFlow(*line.indicator) ? line.valued : line.reported;
    return {amountText(*line.indicator, line.printedAmounts().value), refTo(context, line, codes), {}};
}

bool isLastYear(const Context &context, int year) { return year == context.data.period.year - 1; }

QString sourceNote(const Context &context, const IndicatorLine &line)
{
    if (line.printed == ValueSource::Statistics)
        return filledText(context,
                          line.printedNow ? u"indicators.source.statistics"_s
                                          : u"indicators.source.statistics.earlier"_s);
    if (line.printed == ValueSource::Settled)
        return line.printedNow ? QString() : filledText(context, u"indicators.source.earlier"_s);
    const bool whole = line.reported.size() == line.asked.size();
    if (whole && nowOf(line).size() == line.asked.size())
        return {};
    return filledText(context, sourceKey(line),
                      {{u"reported"_s, words(numbers::count(line.reported.size()))},
                       {u"now"_s, words(numbers::count(nowOf(line).size()))},
                       {u"asked"_s, words(numbers::count(line.asked.size()))},
                       {u"bodies"_s, words(bodiesWord(context, line.asked))}});
}

QList<const IndicatorLine *> mainIndicators(const QList<IndicatorLine> &lines)
{
    QList<const IndicatorLine *> chosen;
    QString heading;
    for (const IndicatorLine &line : lines) {
        if (line.target || chosen.isEmpty() || line.indicator->heading != heading)
            chosen.append(&line);
        heading = line.indicator->heading;
    }
    for (qsizetype i = chosen.size() - 1; i >= 0 && chosen.size() > kMostTold; --i) {
        if (!chosen.at(i)->target)
            chosen.removeAt(i);
    }
    return chosen.mid(0, kMostTold);
}

} // namespace dondoc::report
