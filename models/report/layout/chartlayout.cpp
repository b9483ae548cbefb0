// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Chart layout: title, legend, the plot of its kind, note.
#include "models/report/layout/chartlayout.h"

#include "models/report/layout/barlayout.h"
#include "models/report/layout/columnlayout.h"

#include <algorithm>

namespace dondoc::report {

namespace {

constexpr double kSpaceBeforeChart = 12 * kMmPerPt;
constexpr double kGap = 2;
constexpr double kSampleWidth = 7;
constexpr double kSampleHeight = 3;
constexpr double kSampleGap = 1.5; // from a sample to its word
constexpr double kEntryGap = 5;    // from a word to the next sample
constexpr double kLegendPoint = 1.6;
constexpr double kScreenMargin = 3;

void drawSample(ChartCanvas &canvas, const ChartSeries &series, const QPointF &middleLeft)
{
    const QPointF right = middleLeft + QPointF(kSampleWidth, 0);
    if (series.shape == ChartSeries::Shape::Bars) {
        canvas.area({middleLeft.x(), middleLeft.y() - kSampleHeight / 2, kSampleWidth, kSampleHeight},
                    series.fill);
        return;
    }
    canvas.line(middleLeft, right, 0.8, series.shape == ChartSeries::Shape::DashedLine);
    canvas.area({middleLeft.x() + (kSampleWidth - kLegendPoint) / 2, middleLeft.y() - kLegendPoint / 2,
                 kLegendPoint, kLegendPoint},
                series.fill);
}

/// Samples with their words, in as many lines as they need.
void drawLegend(ChartCanvas &canvas, const QList<ChartSeries> &series)
{
    double x = 0;
    double height = 0;
    for (const ChartSeries &each : series) {
        const Inline name = plain(each.name);
        const QSizeF size = canvas.sizeOf(name, chartstyle::kLegend);
        const double width = kSampleWidth + kSampleGap + size.width();
        if (x > 0 && x + width > canvas.widthMm()) {
            canvas.skip(height);
            x = 0;
        }
        height = std::max(size.height(), kSampleHeight);
        drawSample(canvas, each, {x, canvas.y() + height / 2});
        canvas.text(name, chartstyle::kLegend, {x + kSampleWidth + kSampleGap, canvas.y()});
        x += width + kEntryGap;
    }
    canvas.skip(height + kGap);
}

FlowBox stripOf(const Chart &chart, double widthMm, const TextMeasure &measure)
{
    ChartCanvas canvas(widthMm, measure);
    canvas.paragraph(chart.title, chartstyle::kTitle, Alignment::Centre);
    canvas.skip(kGap);
    const QList<ChartSeries> series = drawnSeries(chart);
    if (!series.isEmpty() && !chart.categories.isEmpty()) {
        drawLegend(canvas, series);
        if (chart.kind == Chart::Kind::StackedBars)
            drawBars(canvas, chart, series);
        else
            drawColumns(canvas, chart, series);
    }
    canvas.paragraph(chart.note, chartstyle::kNote, Alignment::Left);
    FlowBox strip = canvas.taken();
    strip.key = chart.key;
    strip.spaceBeforeMm = kSpaceBeforeChart;
    return strip;
}

Chart partOf(const Chart &chart, qsizetype first, qsizetype count)
{
    Chart part = chart;
    part.categories = chart.categories.mid(first, count);
    for (ChartSeries &series : part.series)
        series.values = series.values.mid(first, count);
    return part;
}

} // namespace

QList<FlowBox> chartStrips(const Chart &chart, const QSizeF &roomMm, const TextMeasure &measure)
{
    FlowBox strip = stripOf(chart, roomMm.width(), measure);
    const qsizetype count = chart.categories.size();
    if (strip.heightMm <= roomMm.height() || chart.kind != Chart::Kind::StackedBars || count < 2)
        return {strip};
    const qsizetype half = (count + 1) / 2;
    return chartStrips(partOf(chart, 0, half), roomMm, measure)
        + chartStrips(partOf(chart, half, count - half), roomMm, measure);
}

PrintedPage chartPage(const Chart &chart, double widthMm, const TextMeasure &measure)
{
    const FlowBox strip = stripOf(chart, widthMm - 2 * kScreenMargin, measure);
    PrintedPage page;
    page.sizeMm = {widthMm, strip.heightMm + 2 * kScreenMargin};
    page.sectionKey = chart.key;
    page.fontFamily = measure.fontFamily();
    for (TextRun run : strip.runs) {
        run.xMm += kScreenMargin;
        run.baselineMm += kScreenMargin;
        page.runs.append(std::move(run));
    }
    for (Line line : strip.lines) {
        line.x1Mm += kScreenMargin;
        line.x2Mm += kScreenMargin;
        line.y1Mm += kScreenMargin;
        line.y2Mm += kScreenMargin;
        page.lines.append(line);
    }
    for (Area area : strip.areas) {
        area.rectMm = area.rectMm.adjusted(kScreenMargin, kScreenMargin, kScreenMargin, kScreenMargin);
        page.areas.append(area);
    }
    return page;
}

} // namespace dondoc::report
