// SPDX-License-Identifier: GPL-3.0-or-later
// IndicatorsPage, its widgets: the list, and beside it who told what, the definition and the years.
#include "views/pages/indicators/indicatorspage.h"

#include "models/tables/agencyvaluemodel.h"
#include "models/tables/indicatortablemodel.h"
#include "models/tables/labels.h"
#include "views/pages/indicators/indicatorform.h"
#include "views/pages/indicators/valuetable.h"
#include "views/preview/chartpanel.h"
#include "views/widgets/choicefield.h"
#include "views/widgets/filteredtable.h"
#include "views/widgets/filterpanel.h"
#include "views/widgets/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

namespace dondoc::views {

using tables::IndicatorTableModel;

FilterPanel *IndicatorsPage::makeList()
{
    auto *view = new FilteredTable(m_indicators, IndicatorTableModel::Name,
                                   {{IndicatorTableModel::Unit, 9},
                                    {IndicatorTableModel::Target, 8},
                                    {IndicatorTableModel::Agencies, 11},
                                    {IndicatorTableModel::Settled, 9},
                                    {IndicatorTableModel::Statistics, 9},
                                    {IndicatorTableModel::Printed, 13},
                                    {IndicatorTableModel::OfTarget, 7},
                                    {IndicatorTableModel::LastYear, 9}},
                                   this);
    view->setObjectName(QStringLiteral("indicators-list"));
    view->setEmptyText(tr("No indicator fits the filter."));
    view->setSpareColumns({IndicatorTableModel::LastYear, IndicatorTableModel::Unit});
    view->showAsTree();
    view->spanHeadings();
    auto *panel = new FilterPanel(view, tr("Indicators of the plan"), this);
    m_add = new QPushButton(tr("&Add indicator"), this);
    panel->addTool(m_add);
    return panel;
}

QWidget *IndicatorsPage::makeDetail()
{
    auto *detail = new QWidget(this);
    m_title = new QLabel(detail);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_scope = new QLabel(detail);
    m_scope->setTextFormat(Qt::PlainText);
    m_scope->setWordWrap(true);
    m_tabs = new QTabWidget(detail);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(makeFigures(), tr("Who told what"));
    m_tabs->addTab(makeDefinition(), tr("About the indicator"));
    m_chart = new ChartPanel(tr("Figures of two years are needed to compare them."), detail);
    m_tabs->addTab(m_chart, tr("Over the years"));
    auto *column = new QVBoxLayout(detail);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kGrid);
    column->addWidget(m_title);
    column->addWidget(m_scope);
    column->addWidget(m_tabs, 1);
    return detail;
}

QWidget *IndicatorsPage::makeFigures()
{
    auto *page = new QWidget(this);
    m_choice = new ChoiceField(page);
    m_choice->addItem(tr("Settled, else the sum of agencies"));
    for (const ValueSource source : {ValueSource::Agency, ValueSource::Settled, ValueSource::Statistics})
        m_choice->addItem(tables::Labels::of(source));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setAccessibleName(tr("Printed in this period:"));
    auto *view = new ValueTable(m_figures, page);
    m_agencies = new FilterPanel(view, tr("Figures of the indicator"), page);
    auto *line = new QHBoxLayout;
    line->setSpacing(theme::kGrid);
    line->addWidget(new QLabel(tr("Printed in this period:"), page));
    line->addWidget(m_choice, 1);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, theme::kGrid, 0, 0);
    column->setSpacing(theme::kGrid);
    column->addLayout(line);
    column->addWidget(m_agencies, 1);
    return page;
}

QWidget *IndicatorsPage::makeDefinition()
{
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    m_form = new IndicatorForm;
    m_form->setContentsMargins(0, theme::kGrid, theme::kGrid, 0);
    scroll->setWidget(m_form);
    return scroll;
}

} // namespace dondoc::views
