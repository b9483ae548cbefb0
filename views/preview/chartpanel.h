// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ChartPanel: charts one below the other, to scroll through; a sentence where there is nothing to draw.
#pragma once

#include "models/report/document/document.h"

#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace dondoc::views {

class ChartView;

class ChartPanel : public QScrollArea
{
    Q_OBJECT

public:
    /// emptyText: what to say where there is no chart.
    explicit ChartPanel(const QString &emptyText, QWidget *parent = nullptr);

    void setCharts(const QList<report::Chart> &charts);

private:
    QLabel *m_empty;
    QVBoxLayout *m_column;
    QList<ChartView *> m_views;
};

} // namespace dondoc::views
