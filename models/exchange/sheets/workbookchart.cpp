// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// WorkbookChart: a chart of a Document over the cells that hold its numbers.
#include "models/exchange/sheets/workbookchart.h"

#include <xlsxwriter.h>

#include <array>

namespace dondoc::exchange {

namespace {

using report::Chart;
using report::ChartSeries;
using report::Fill;

constexpr lxw_color_t kWhite = 0xFFFFFF;
constexpr lxw_color_t kInk = 0x000001;          // 0 means "not set" to the library
constexpr qsizetype kMostColumnCategories = 12; // more categories become lines

struct SheetPattern {
    Fill fill;
    int pattern; ///< LXW_CHART_PATTERN_NONE: one colour
    lxw_color_t colour;
};
constexpr std::array kSheetPatterns{
    SheetPattern{Fill::White, LXW_CHART_PATTERN_NONE, kWhite},
    SheetPattern{Fill::LightGrey, LXW_CHART_PATTERN_NONE, 0xD4D4D4},
    SheetPattern{Fill::DarkGrey, LXW_CHART_PATTERN_NONE, 0x707070},
    SheetPattern{Fill::Black, LXW_CHART_PATTERN_NONE, kInk},
    SheetPattern{Fill::Rising, LXW_CHART_PATTERN_WIDE_UPWARD_DIAGONAL, kInk},
    SheetPattern{Fill::Falling, LXW_CHART_PATTERN_WIDE_DOWNWARD_DIAGONAL, kInk},
    SheetPattern{Fill::Crossed, LXW_CHART_PATTERN_OUTLINED_DIAMOND, kInk},
    SheetPattern{Fill::Level, LXW_CHART_PATTERN_LIGHT_HORIZONTAL, kInk},
    SheetPattern{Fill::Upright, LXW_CHART_PATTERN_LIGHT_VERTICAL, kInk},
    SheetPattern{Fill::Dotted, LXW_CHART_PATTERN_PERCENT_20, kInk},
};

uint8_t chartTypeOf(const Chart &chart)
{
    if (chart.kind == Chart::Kind::StackedBars)
        return LXW_CHART_BAR_STACKED;
    return chart.categories.size() > kMostColumnCategories ? LXW_CHART_LINE : LXW_CHART_COLUMN;
}

void fillBars(lxw_chart_series *series, Fill fill)
{
    lxw_chart_line edge{};
    edge.color = kInk;
    edge.width = 0.5F;
    chart_series_set_line(series, &edge);
    for (const SheetPattern &each : kSheetPatterns) {
        if (each.fill != fill)
            continue;
        lxw_chart_fill plain{};
        plain.color = each.colour;
        lxw_chart_pattern pattern{};
        pattern.type = uint8_t(each.pattern);
        pattern.fg_color = each.colour;
        pattern.bg_color = kWhite;
        if (each.pattern == LXW_CHART_PATTERN_NONE)
            chart_series_set_fill(series, &plain);
        else
            chart_series_set_pattern(series, &pattern);
    }
}

void drawLine(lxw_chart_series *series, ChartSeries::Shape shape)
{
    const bool dashed = shape == ChartSeries::Shape::DashedLine;
    lxw_chart_line line{};
    line.color = kInk;
    line.width = shape == ChartSeries::Shape::Bars ? 0.75F : 1.5F;
    line.dash_type = dashed ? LXW_CHART_LINE_DASH_DASH : LXW_CHART_LINE_DASH_SOLID;
    chart_series_set_line(series, &line);
    if (shape == ChartSeries::Shape::Line)
        chart_series_set_marker_type(series, LXW_CHART_MARKER_SQUARE);
}

// The library calls the upright axis of level bars y, which is that of their categories.
void nameAxes(lxw_chart *drawn, const Chart &chart)
{
    const bool lies = chart.kind == Chart::Kind::StackedBars;
    lxw_chart_axis *categories = lies ? drawn->y_axis : drawn->x_axis;
    lxw_chart_axis *values = lies ? drawn->x_axis : drawn->y_axis;
    chart_axis_set_name(categories, chart.categoryTitle.toUtf8().constData());
    chart_axis_set_name(values, chart.valueTitle.toUtf8().constData());
    chart_axis_set_min(values, 0);
    if (lies)
        chart_axis_set_reverse(categories);
    chart_legend_set_position(drawn, LXW_CHART_LEGEND_BOTTOM);
}

} // namespace

lxw_chart *makeChart(lxw_workbook *book, lxw_worksheet *sheet, const Chart &chart, int headRow)
{
    const uint8_t type = chartTypeOf(chart);
    lxw_chart *drawn = workbook_add_chart(book, type);
    if (!drawn)
        return nullptr;
    const QList<ChartSeries> all = report::drawnSeries(chart);
    const auto first = lxw_row_t(headRow + 1);
    const auto last = lxw_row_t(headRow + chart.categories.size());
    for (qsizetype index = 0; index < all.size(); ++index) {
        lxw_chart_series *series = chart_add_series(drawn, nullptr, nullptr);
        const auto at = lxw_col_t(index + 1);
        chart_series_set_name(series, all.at(index).name.toUtf8().constData());
        chart_series_set_categories(series, sheet->name, first, 0, last, 0);
        chart_series_set_values(series, sheet->name, first, at, last, at);
        if (type == LXW_CHART_LINE)
            drawLine(series, all.at(index).shape);
        else
            fillBars(series, all.at(index).fill);
        if (type != LXW_CHART_LINE)
            chart_series_set_labels(series);
    }
    chart_title_set_name(drawn, report::plainText(chart.title).toUtf8().constData());
    nameAxes(drawn, chart);
    return drawn;
}

} // namespace dondoc::exchange
