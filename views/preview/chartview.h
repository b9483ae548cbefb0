// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ChartView: one chart on the screen as it prints, on a white sheet as wide as there is room.
#pragma once

#include "models/report/layout/pages.h"

#include <QWidget>

#include <optional>

namespace dondoc::views {

class ChartView : public QWidget
{
    Q_OBJECT

public:
    explicit ChartView(QWidget *parent = nullptr);

    /// Its figures are told to screen readers in words; without a chart nothing is shown.
    void setChart(const std::optional<report::Chart> &chart);
    const std::optional<report::Chart> &chart() const { return m_chart; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// Laid out for that many pixels.
    const report::PrintedPage &pageFor(int width) const;
    double pixelsPerMm() const;

    std::optional<report::Chart> m_chart;
    mutable report::PrintedPage m_page;
    mutable int m_width = -1; ///< that it was laid out for
};

} // namespace dondoc::views
