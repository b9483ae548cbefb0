// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Lays the chart out anew for each width and lets the page painter draw it.
#include "views/preview/chartview.h"

#include "models/print/pagepainter.h"
#include "models/report/layout/chartlayout.h"
#include "models/report/layout/qttextmeasure.h"

#include <QPainter>

#include <algorithm>

namespace dondoc::views {

namespace {

constexpr double kChartMmPerInch = 25.4;
constexpr double kNarrowestMm = 95; ///< in less room everything becomes smaller
constexpr int kUsualWidth = 480;

report::PrintedPage laidOut(const report::Chart &chart, double widthMm)
{
    const Result<QString> family = report::pageFontFamily();
    return family ? report::chartPage(chart, widthMm, report::QtTextMeasure(*family)) : report::PrintedPage();
}

} // namespace

ChartView::ChartView(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChartView::setChart(const std::optional<report::Chart> &chart)
{
    m_chart = chart;
    m_width = -1;
    setAccessibleName(chart ? report::plainText(chart->title) : QString());
    setAccessibleDescription(chart ? report::chartLines(*chart).join(QLatin1Char('\n')) : QString());
    updateGeometry();
    update();
}

double ChartView::pixelsPerMm() const { return logicalDpiX() / kChartMmPerInch; }

const report::PrintedPage &ChartView::pageFor(int width) const
{
    if (m_width != width) {
        m_page = m_chart ? laidOut(*m_chart, std::max(width / pixelsPerMm(), kNarrowestMm))
                         : report::PrintedPage();
        m_width = width;
    }
    return m_page;
}

int ChartView::heightForWidth(int width) const
{
    const QSizeF size = pageFor(width).sizeMm;
    return size.width() > 0 ? qRound(width * size.height() / size.width()) : 0;
}

QSize ChartView::sizeHint() const { return {kUsualWidth, heightForWidth(kUsualWidth)}; }

void ChartView::paintEvent(QPaintEvent *)
{
    const report::PrintedPage &page = pageFor(width());
    if (page.sizeMm.width() <= 0)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double scale = width() / (page.sizeMm.width() * report::kUnitsPerMm);
    painter.fillRect(QRectF(0, 0, width(), page.sizeMm.height() * report::kUnitsPerMm * scale), Qt::white);
    painter.scale(scale, scale);
    print::paintPage(painter, page);
}

} // namespace dondoc::views
