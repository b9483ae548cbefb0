// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// AgenciesPage: "Cơ quan, đơn vị"; the agencies, and beside them what the chosen one must report and sent.
#include "views/pages/agencies/agenciespage.h"

#include "models/tables/agencytablemodel.h"
#include "views/pages/agencies/agencydetail.h"
#include "views/widgets/columns.h"
#include "views/widgets/filteredtable.h"
#include "views/widgets/filterpanel.h"
#include "views/widgets/theme.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace dondoc::views {

namespace {

constexpr int kWidthOfList = 56;   ///< letters
constexpr int kWidthOfDetail = 38; ///< letters

} // namespace

AgenciesPage::AgenciesPage(QWidget *parent)
    : Page(parent), m_agencies(new tables::AgencyTableModel(this)), m_list(makeList()),
      m_detail(new AgencyDetail(this))
{
    auto *split = new Columns(QStringLiteral("agencies-splitter"), this);
    split->addPart(m_list, tr("Agencies"), kWidthOfList, 1);
    split->addPart(m_detail, tr("The agency chosen"), kWidthOfDetail, 1);
    split->setSizes({720, 440});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::kGrid, theme::kGrid, theme::kGrid, theme::kGrid);
    column->addWidget(split);
    connect(m_list->view(), &FilteredTable::currentIdChanged, this,
            [this](const QString &code) { m_detail->showAgency(m_quarter, code); });
    connect(m_list->view(), &FilteredTable::idActivated, this, [this] { enterReport({}); });
    connect(m_detail, &AgencyDetail::entryWanted, this, &AgenciesPage::enterReport);
}

FilterPanel *AgenciesPage::makeList()
{
    auto *view = new FilteredTable(m_agencies, tables::AgencyTableModel::Name,
                                   {{tables::AgencyTableModel::Kind, 10},
                                    {tables::AgencyTableModel::Tasks, 8},
                                    {tables::AgencyTableModel::Receipt, 13},
                                    {tables::AgencyTableModel::Received, 11},
                                    {tables::AgencyTableModel::Punctuality, 14},
                                    {tables::AgencyTableModel::Covered, 8},
                                    {tables::AgencyTableModel::Reminded, 11}},
                                   this);
    view->setObjectName(QStringLiteral("agencies-list"));
    view->setSpareColumns({tables::AgencyTableModel::Tasks, tables::AgencyTableModel::Kind,
                           tables::AgencyTableModel::Reminded});
    view->setEmptyText(tr("No agency fits the filter."));
    return new FilterPanel(view, tr("Agencies"), this);
}

void AgenciesPage::enterReport(const QString &taskNumber)
{
    QString record = m_list->view()->currentId();
    if (!taskNumber.isEmpty())
        record += QLatin1Char('/') + taskNumber;
    Q_EMIT pageRequested(PageId::Reports, record);
}

void AgenciesPage::showPeriod(const AssessedPeriodPtr &quarter)
{
    m_quarter = quarter;
    m_agencies->setQuarter(quarter); // the view keeps its row and asks for the detail anew
    m_list->view()->selectFirstIfNone();
}

void AgenciesPage::goTo(const QString &record)
{
    m_list->filterField()->clear();
    Columns::reveal(m_list);
    m_list->view()->setCurrentId(record);
    m_list->view()->setFocus();
}

QWidget *AgenciesPage::filterField() const { return m_list->filterField(); }

} // namespace dondoc::views
