// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Indicator annex: every indicator that has a figure, against its target and the year before.
#include "models/report/drafting/annexes/indicatorannex.h"

#include "models/domain/assessment/comparedyears.h"
#include "models/domain/text/text.h"
#include "models/report/drafting/annexes/annexhead.h"
#include "models/report/drafting/context/indicatorprose.h"
#include "models/report/drafting/context/wording.h"

#include <algorithm>

namespace dondoc::report {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFirstFigure = 3; // column, behind number, name and unit

Cell amountCell(const IndicatorLine &line, const std::optional<double> &number)
{
    Cell made = cell(amountText(*line.indicator, number), ParagraphStyle::TableNumber);
    made.number = number;
    return made;
}

/// With what it leads to.
Cell reportedCell(const IndicatorLine &line, const std::optional<double> &number, const Value &value)
{
    Cell made = amountCell(line, number);
    if (number)
        made.text.first().figure = value.figure;
    return made;
}

Cell shareCell(const std::optional<double> &percent)
{
    if (!percent)
        return cell(QString(), ParagraphStyle::TableNumber);
    Cell made = cell(percentText(percent), ParagraphStyle::TableNumber);
    made.number = *percent / 100;
    return made;
}

/// Over the figures of the year compared with: which year, where one holds for all rows.
ColumnSpec comparedColumn(const Context &context)
{
    constexpr double kWidthMm = 23;
    const std::optional<int> year = sharedYear(context.indicators);
    if (!year)
        return {kWidthMm, u"annex.column.sameperiod"_s};
    if (*year == 0 || isLastYear(context, *year))
        return {kWidthMm, u"annex.column.lastyear"_s};
    return {kWidthMm, u"annex.column.baseyear"_s, {{u"year"_s, words(QString::number(*year))}}};
}

/// Blank where the head of the column says the year, or nothing is compared.
QString comparedNote(const Context &context, const IndicatorLine &line)
{
    if (!line.compared || sharedYear(context.indicators))
        return {};
    return filledText(context, u"annex.indicators.compared"_s,
                      {{u"year"_s, words(QString::number(line.comparedYear))}});
}

/// Where the share of the plan is not that of what was reached.
QString estimatedNote(const Context &context, const IndicatorLine &line)
{
    return tellsShareOfEstimate(line) ? filledText(context, u"annex.indicators.estimated"_s) : QString();
}

QString noteOf(const Context &context, const IndicatorLine &line)
{
    QStringList parts;
    for (const QString &part : {estimatedNote(context, line), comparedNote(context, line),
                                sourceNote(context, line), line.indicator->scope}) {
        if (!part.isEmpty())
            parts.append(parts.isEmpty() ? text::upperFirst(part) : insideSentence(part));
    }
    return parts.join(u"; "_s);
}

Row headingRow(const QString &key, int number, const QString &heading, qsizetype columns)
{
    Row row;
    row.key = key + u"/h%1"_s.arg(number);
    row.emphasised = true;
    Cell text = cell(heading);
    text.columnSpan = int(columns) - 1;
    row.cells = {cell(text::roman(number), ParagraphStyle::TableCentre), text};
    return row;
}

/// In a period that begins with the year every one is what the column before it says.
bool cumulativeSaysMore(const QList<IndicatorLine> &lines)
{
    return std::any_of(lines.begin(), lines.end(), [](const IndicatorLine &line) {
        const Amounts &amounts = line.printedAmounts();
        return isFlow(*line.indicator) && amounts.cumulative && amounts.cumulative != amounts.value;
    });
}

Row indicatorRow(const Context &context, const QString &key, int number, const IndicatorLine &line)
{
    Row row;
    row.key = key + u'/' + line.indicator->code;
    const Amounts &amounts = line.printedAmounts();
    const std::optional<double> cumulative = isFlow(*line.indicator) && cumulativeSaysMore(context.indicators)
        ? amounts.cumulative
        : std::nullopt;
    row.cells = {cell(QString::number(number), ParagraphStyle::TableCentre),
                 cell(line.indicator->name),
                 cell(line.indicator->unit, ParagraphStyle::TableCentre),
                 amountCell(line, line.target),
                 reportedCell(line, amounts.value, amountInPeriod(context, line)),
                 reportedCell(line, cumulative, amount(context, line, cumulative)),
                 amountCell(line, line.printedEstimate()),
                 shareCell(line.percentOfTarget()),
                 amountCell(line, line.compared),
                 shareCell(line.percentOfCompared()),
                 cell(noteOf(context, line))};
    return row;
}

} // namespace

Section indicatorAnnex(const Context &context, const ComposeOptions &options, const QString &key)
{
    Section section{key, Orientation::Landscape, {}};
    section.blocks = annexHead(context, options, key, Annex::Indicators, u"annex.indicators.title"_s);
    Table table = emptyTable(context, key,
                             {{11, u"annex.column.number"_s},
                              {62, u"annex.column.indicator"_s},
                              {25, u"annex.column.unit"_s},
                              {23, u"annex.column.target"_s},
                              {23, u"annex.column.value"_s},
                              {23, u"annex.column.cumulative"_s},
                              {23, u"annex.column.estimate"_s},
                              {18, u"annex.column.oftarget"_s},
                              comparedColumn(context),
                              {18, u"annex.column.oflastyear"_s},
                              {36, u"annex.column.note"_s}});
    QString heading;
    int headings = 0;
    int number = 0;
    for (const IndicatorLine &line : context.indicators) {
        if (!line.indicator->heading.isEmpty() && line.indicator->heading != heading)
            table.rows.append(headingRow(key, ++headings, line.indicator->heading, table.columns.size()));
        heading = line.indicator->heading;
        table.rows.append(indicatorRow(context, key, ++number, line));
    }
    dropBlankColumns(table, kFirstFigure);
    section.blocks.append(table);
    return section;
}

} // namespace dondoc::report
