// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Columns: upright bars from zero, lines with points over them, a dashed rule where something is marked.
#include "models/report/layout/columnlayout.h"

#include "models/domain/text/numberentry.h"

#include <QLineF>

#include <algorithm>
#include <cmath>

namespace dondoc::report {

namespace {

constexpr double kPlotHeight = 58;
constexpr double kHeadroom = 7;     // above the plot, for its title and the mark
constexpr double kTickGap = 1.5;    // between the scale's numbers and the plot
constexpr double kScaleSteps = 5;   // of the scale, about
constexpr double kBarsShare = 0.66; // of a category's width
constexpr double kWidestBar = 14;
constexpr double kWideBar = 8; // from which on labels may stand inside
constexpr double kPlotPoint = 1.6;
constexpr double kLabelGap = 0.6;
constexpr double kColumnNameGap = 1.2;

/// 1, 2 or 5 times a power of ten.
double stepFor(double most)
{
    const double rough = most / kScaleSteps;
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    for (const double times : {1.0, 2.0, 5.0}) {
        if (rough <= times * power)
            return times * power;
    }
    return 10 * power;
}

Inline tickText(double value) { return plain(numbers::entry(value, 0, 6)); }

double mostOf(const QList<ChartSeries> &series)
{
    double most = 0;
    for (const ChartSeries &each : series) {
        for (const ChartValue &value : each.values)
            most = std::max(most, value.number.value_or(0));
    }
    return most;
}

class Columns
{
public:
    Columns(ChartCanvas &canvas, const Chart &chart, const QList<ChartSeries> &series)
        : m_canvas(canvas), m_chart(chart), m_series(series), m_step(stepFor(mostOf(series))),
          m_top(std::ceil(mostOf(series) * 1.04 / m_step) * m_step)
    {
        const double scaleWidth = canvas.sizeOf(tickText(m_top), chartstyle::kLabel).width();
        m_plot = {scaleWidth + kTickGap, canvas.y() + kHeadroom, canvas.widthMm() - scaleWidth - kTickGap,
                  kPlotHeight};
        m_slot = m_plot.width() / double(chart.categories.size());
    }

    void draw()
    {
        m_canvas.text(plain(m_chart.valueTitle), chartstyle::kAxis, {0, m_canvas.y()});
        drawScale();
        drawBars();
        drawLines();
        drawMark();
        labelBars();
        labelLines();
        m_canvas.skip(kHeadroom + kPlotHeight + kColumnNameGap);
        m_canvas.skip(drawNames());
        m_canvas.paragraph({plain(m_chart.categoryTitle)}, chartstyle::kAxis, Alignment::Right);
    }

private:
    double heightAt(double value) const { return m_plot.bottom() - value / m_top * m_plot.height(); }
    double middleOf(qsizetype category) const { return m_plot.left() + (double(category) + 0.5) * m_slot; }
    QPointF pointAt(const ChartSeries &series, qsizetype category) const
    {
        return {middleOf(category), heightAt(*series.values.at(category).number)};
    }

    void drawScale()
    {
        constexpr double kHair = 0.15;
        const int ticks = qRound(m_top / m_step);
        for (int tick = 0; tick <= ticks; ++tick) {
            const double value = tick * m_step;
            const double y = heightAt(value);
            if (tick > 0)
                m_canvas.area({m_plot.left(), y - kHair / 2, m_plot.width(), kHair}, Fill::LightGrey, false);
            const QSizeF size = m_canvas.sizeOf(tickText(value), chartstyle::kLabel);
            m_canvas.text(tickText(value), chartstyle::kLabel,
                          {m_plot.left() - kTickGap - size.width(), y - size.height() / 2});
        }
        m_canvas.line(m_plot.bottomLeft(), m_plot.bottomRight(), 0.75);
        m_canvas.line(m_plot.topLeft(), m_plot.bottomLeft(), 0.75);
        m_canvas.reserve({0, m_plot.bottom(), m_canvas.widthMm(), kHeadroom}); // for the categories' names
        m_canvas.reserve({0, m_plot.top(), m_plot.left(), m_plot.height()});
    }

    QList<ChartSeries> barSeries() const
    {
        QList<ChartSeries> bars = m_series;
        bars.removeIf([](const ChartSeries &each) { return each.shape != ChartSeries::Shape::Bars; });
        return bars;
    }

    QRectF barAt(qsizetype bar, qsizetype bars, qsizetype category, double value) const
    {
        const double width = std::min(m_slot * kBarsShare / double(bars), kWidestBar);
        const double left = middleOf(category) + (double(bar) - double(bars) / 2) * width;
        return {left, heightAt(value), width, m_plot.bottom() - heightAt(value)};
    }

    template <class Visit> void eachBar(Visit visit) const
    {
        const QList<ChartSeries> bars = barSeries();
        for (qsizetype bar = 0; bar < bars.size(); ++bar) {
            for (qsizetype category = 0; category < m_chart.categories.size(); ++category) {
                const ChartValue &value = bars.at(bar).values.at(category);
                if (value.number.value_or(0) > 0)
                    visit(barAt(bar, bars.size(), category, *value.number), bars.at(bar).fill, value.label);
            }
        }
    }

    void drawBars()
    {
        eachBar([this](const QRectF &rect, Fill fill, const Inline &) {
            m_canvas.area(rect, fill);
            if (rect.width() < kWideBar)
                m_canvas.reserve(rect);
        });
    }

    void labelBars()
    {
        eachBar([this](const QRectF &rect, Fill, const Inline &label) {
            if (!label.text.isEmpty())
                m_canvas.label(label, chartstyle::kLabel,
                               placesAt(rect, m_canvas.sizeOf(label, chartstyle::kLabel)));
        });
    }

    /// Inside a wide bar, else on it or beside it; never so far off that it seems to belong to a line.
    QList<QPointF> placesAt(const QRectF &rect, const QSizeF &size) const
    {
        const double x = rect.center().x() - size.width() / 2;
        const double beside = std::min(rect.top(), m_plot.bottom() - kLabelGap - size.height());
        QList<QPointF> places{{x, rect.top() - size.height()},
                              {rect.right() + kLabelGap, beside},
                              {rect.left() - kLabelGap - size.width(), beside}};
        const bool holds = rect.width() >= kWideBar && size.width() + 2 * kLabelGap < rect.width()
            && size.height() + kPlotPoint < rect.height();
        if (holds)
            places.prepend({x, rect.top() + kPlotPoint});
        return places;
    }

    template <class Visit> void eachPoint(Visit visit) const
    {
        for (const ChartSeries &series : m_series) {
            if (series.shape == ChartSeries::Shape::Bars)
                continue;
            for (qsizetype category = 0; category < series.values.size(); ++category) {
                if (series.values.at(category).number)
                    visit(series, category);
            }
        }
    }

    void drawLines()
    {
        eachPoint([this](const ChartSeries &series, qsizetype category) {
            const QPointF here = pointAt(series, category);
            if (category > 0 && series.values.at(category - 1).number)
                drawStretch(series, pointAt(series, category - 1), here);
            if (series.values.at(category).label.text.isEmpty())
                return;
            const QRectF point(here.x() - kPlotPoint / 2, here.y() - kPlotPoint / 2, kPlotPoint, kPlotPoint);
            m_canvas.area(point, series.fill);
            m_canvas.reserve(point);
        });
    }

    // No label stands on a line.
    void drawStretch(const ChartSeries &series, const QPointF &from, const QPointF &to)
    {
        constexpr double kHalf = 0.3;
        m_canvas.line(from, to, 0.8, series.shape == ChartSeries::Shape::DashedLine);
        const QLineF stretch(from, to);
        const int pieces = std::max(1, int(stretch.length()));
        for (int piece = 0; piece <= pieces; ++piece) {
            const QPointF at = stretch.pointAt(double(piece) / pieces);
            m_canvas.reserve({at.x() - kHalf, at.y() - kHalf, 2 * kHalf, 2 * kHalf});
        }
    }

    // A rising line leaves room above its left.
    void labelLines()
    {
        eachPoint([this](const ChartSeries &series, qsizetype category) {
            const Inline &label = series.values.at(category).label;
            if (label.text.isEmpty())
                return;
            const QPointF at = pointAt(series, category);
            const QSizeF size = m_canvas.sizeOf(label, chartstyle::kLabel);
            const double above = at.y() - kPlotPoint / 2 - kLabelGap - size.height();
            const double below = at.y() + kPlotPoint / 2 + kLabelGap;
            m_canvas.label(label, chartstyle::kLabel,
                           {{at.x() - size.width() / 2, above},
                            {at.x() - size.width() - kLabelGap, above},
                            {at.x() + kPlotPoint / 2 + kLabelGap, at.y() - size.height() / 2},
                            {at.x() - size.width() / 2, below},
                            {at.x() + kLabelGap, below}});
        });
    }

    void drawMark()
    {
        if (m_chart.markedCategory < 0)
            return;
        const double x = middleOf(m_chart.markedCategory);
        const double top = m_plot.top() - kHeadroom;
        const QSizeF size = m_canvas.sizeOf(plain(m_chart.mark), chartstyle::kLabel);
        const double bottom = markedBarTop() - size.height(); // its label stands there
        m_canvas.line({x, top}, {x, bottom}, 0.6, true);
        m_canvas.reserve({x - 0.2, top, 0.4, bottom - top});
        m_canvas.label(plain(m_chart.mark), chartstyle::kLabel, {{x + 1, top}, {x - 1 - size.width(), top}});
    }

    double markedBarTop() const
    {
        double highest = 0;
        for (const ChartSeries &series : m_series) {
            if (series.shape == ChartSeries::Shape::Bars)
                highest = std::max(highest, series.values.at(m_chart.markedCategory).number.value_or(0));
        }
        return heightAt(highest);
    }

    /// Below the plot; tells their height. Where they do not all fit side by side some are left out.
    double drawNames()
    {
        const double widest = widestName();
        const bool wraps = widest + kColumnNameGap > m_slot && m_chart.categories.size() <= 12;
        const int every = wraps ? 1 : std::max(1, int(std::ceil((widest + kColumnNameGap) / m_slot)));
        const int start = std::max(m_chart.markedCategory, 0) % every;
        double height = 0;
        for (int category = start; category < m_chart.categories.size(); category += every) {
            const double width = wraps ? m_slot - kColumnNameGap : m_slot * every;
            const auto lines = m_canvas.shaped({plain(m_chart.categories.at(category))}, chartstyle::kLabel,
                                               width, Alignment::Centre);
            height = std::max(height, m_canvas.put(lines, nameLeft(category, width), m_canvas.y()));
        }
        return height;
    }

    double nameLeft(int category, double width) const
    {
        return std::clamp(middleOf(category) - width / 2, 0.0, std::max(0.0, m_canvas.widthMm() - width));
    }

    double widestName() const
    {
        double widest = 0;
        for (const QString &name : m_chart.categories)
            widest = std::max(widest, m_canvas.sizeOf(plain(name), chartstyle::kLabel).width());
        return widest;
    }

    ChartCanvas &m_canvas;
    const Chart &m_chart;
    const QList<ChartSeries> &m_series;
    double m_step; ///< of the scale
    double m_top;  ///< value at the plot's top
    QRectF m_plot;
    double m_slot = 0; ///< width of a category
};

} // namespace

void drawColumns(ChartCanvas &canvas, const Chart &chart, const QList<ChartSeries> &series)
{
    Columns(canvas, chart, series).draw();
}

} // namespace dondoc::report
