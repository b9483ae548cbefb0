// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Level bars: the category's name at the left, its series one after the other, their sum at the end.
#include "models/report/layout/barlayout.h"

#include "models/domain/text/numbers.h"
#include "models/report/layout/rowbox.h"

#include <QtMath>

#include <algorithm>

namespace dondoc::report {

namespace {

constexpr double kNameShare = 0.36; // of the width
constexpr double kBarNameGap = 2.5; // between names and bars
constexpr double kBarHeight = 7;
constexpr double kRowGap = 2.5;
constexpr double kTotalGap = 1.5;
constexpr double kBoxPadding = 0.5; // of the white box behind a number

double totalOf(const QList<ChartSeries> &series, qsizetype category)
{
    double total = 0;
    for (const ChartSeries &each : series)
        total += each.values.at(category).number.value_or(0);
    return total;
}

Inline totalText(double total) { return plain(numbers::integer(qRound64(total))); }

bool isLight(Fill fill) { return fill == Fill::White || fill == Fill::LightGrey; }

class Bars
{
public:
    Bars(ChartCanvas &canvas, const Chart &chart, const QList<ChartSeries> &series)
        : m_canvas(canvas), m_chart(chart), m_series(series), m_left(canvas.widthMm() * kNameShare)
    {
        double most = 1;
        double room = 0;
        for (qsizetype category = 0; category < chart.categories.size(); ++category) {
            const double total = totalOf(series, category);
            most = std::max(most, total);
            room = std::max(room, canvas.sizeOf(totalText(total), chartstyle::kTotal).width());
        }
        m_scale = (canvas.widthMm() - m_left - room - kTotalGap) / most;
    }

    void draw()
    {
        const double top = m_canvas.y();
        for (qsizetype category = 0; category < m_chart.categories.size(); ++category)
            drawRow(category);
        m_canvas.line({m_left, top}, {m_left, m_canvas.y()}, 0.75);
        m_canvas.paragraph({plain(m_chart.valueTitle)}, chartstyle::kAxis, Alignment::Right);
    }

private:
    void drawRow(qsizetype category)
    {
        const auto name = m_canvas.shaped({plain(m_chart.categories.at(category))}, chartstyle::kCategory,
                                          m_left - kBarNameGap, Alignment::Right);
        const double height = std::max(heightOf(name), kBarHeight) + kRowGap;
        const double middle = m_canvas.y() + height / 2;
        m_canvas.put(name, 0, middle - heightOf(name) / 2);
        double x = m_left;
        for (const ChartSeries &series : m_series) {
            const ChartValue &value = series.values.at(category);
            const double width = value.number.value_or(0) * m_scale;
            if (width <= 0)
                continue;
            drawPart({x, middle - kBarHeight / 2, width, kBarHeight}, series.fill, value.label);
            x += width;
        }
        const Inline total = totalText(totalOf(m_series, category));
        const QSizeF size = m_canvas.sizeOf(total, chartstyle::kTotal);
        m_canvas.text(total, chartstyle::kTotal, {x + kTotalGap, middle - size.height() / 2});
        m_canvas.skip(height);
    }

    void drawPart(const QRectF &rect, Fill fill, const Inline &label)
    {
        m_canvas.area(rect, fill);
        const QSizeF size = m_canvas.sizeOf(label, chartstyle::kLabel);
        if (label.text.isEmpty() || size.width() + 2 * kBoxPadding > rect.width())
            return;
        const QPointF corner = rect.center() - QPointF(size.width(), size.height()) / 2;
        if (!isLight(fill))
            m_canvas.area(QRectF(corner, size).adjusted(-kBoxPadding, 0, kBoxPadding, 0), Fill::White, false);
        m_canvas.text(label, chartstyle::kLabel, corner);
    }

    ChartCanvas &m_canvas;
    const Chart &m_chart;
    const QList<ChartSeries> &m_series;
    double m_left;      ///< where bars begin
    double m_scale = 1; ///< millimetres of one
};

} // namespace

void drawBars(ChartCanvas &canvas, const Chart &chart, const QList<ChartSeries> &series)
{
    Bars(canvas, chart, series).draw();
}

} // namespace dondoc::report
