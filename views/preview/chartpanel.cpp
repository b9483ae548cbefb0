// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ChartPanel: as many views as there are charts.
#include "views/preview/chartpanel.h"

#include "views/preview/chartview.h"
#include "views/widgets/theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace dondoc::views {

ChartPanel::ChartPanel(const QString &emptyText, QWidget *parent)
    : QScrollArea(parent), m_empty(new QLabel(emptyText)), m_column(new QVBoxLayout)
{
    setFocusPolicy(Qt::ClickFocus);
    setAccessibleName(tr("Charts"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto *sheet = new QWidget;
    sheet->setLayout(m_column);
    m_column->setContentsMargins(0, theme::kGrid, 0, 0);
    m_column->setSpacing(theme::kGrid);
    m_column->addWidget(m_empty);
    m_column->addStretch(1);
    setWidget(sheet);
}

void ChartPanel::setCharts(const QList<report::Chart> &charts)
{
    while (m_views.size() < charts.size()) {
        auto *view = new ChartView;
        view->setObjectName(QStringLiteral("chart"));
        m_column->insertWidget(int(m_views.size()), view);
        m_views.append(view);
    }
    for (qsizetype index = 0; index < m_views.size(); ++index) {
        const bool used = index < charts.size();
        m_views.at(index)->setChart(used ? std::optional(charts.at(index)) : std::nullopt);
        m_views.at(index)->setVisible(used);
    }
    m_empty->setVisible(charts.isEmpty());
}

} // namespace dondoc::views
