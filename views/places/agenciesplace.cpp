// SPDX-License-Identifier: GPL-3.0-or-later
// AgenciesPlace: "Cơ quan, đơn vị"; the agencies, and beside them what the chosen one must report and sent.
#include "views/places/agenciesplace.h"

#include "models/tables/agencytablemodel.h"
#include "views/look.h"
#include "views/places/agencydetail.h"
#include "views/recordpanel.h"
#include "views/recordview.h"

#include <QLineEdit>
#include <QSplitter>
#include <QVBoxLayout>

namespace dondoc::views {

AgenciesPlace::AgenciesPlace(QWidget *parent)
    : Place(parent), m_agencies(new tables::AgencyTableModel(this)), m_list(makeList()),
      m_detail(new AgencyDetail(this))
{
    auto *split = new QSplitter(Qt::Horizontal, this);
    split->setObjectName(QStringLiteral("agencies-splitter"));
    split->setChildrenCollapsible(false);
    split->setHandleWidth(2 * look::kGrid);
    split->addWidget(m_list);
    split->addWidget(m_detail);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 1);
    split->setSizes({720, 440});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look::kGrid, look::kGrid, look::kGrid, look::kGrid);
    column->addWidget(split);
    connect(m_list->view(), &RecordView::currentIdChanged, this,
            [this](const QString &code) { m_detail->showAgency(m_quarter, code); });
    connect(m_list->view(), &RecordView::idActivated, this, [this] { enterReport({}); });
    connect(m_detail, &AgencyDetail::entryWanted, this, &AgenciesPlace::enterReport);
}

RecordPanel *AgenciesPlace::makeList()
{
    auto *view
        = new RecordView(m_agencies, tables::AgencyTableModel::Name, {0, 10, 8, 13, 11, 14, 8, 11}, this);
    view->setObjectName(QStringLiteral("agencies-list"));
    view->setSpareColumns({tables::AgencyTableModel::Tasks, tables::AgencyTableModel::Kind,
                           tables::AgencyTableModel::Reminded});
    view->setEmptyText(tr("No agency fits the filter."));
    return new RecordPanel(view, tr("Agencies"), this);
}

void AgenciesPlace::enterReport(const QString &taskNumber)
{
    QString record = m_list->view()->currentId();
    if (!taskNumber.isEmpty())
        record += QLatin1Char('/') + taskNumber;
    Q_EMIT placeRequested(PlaceId::Reports, record);
}

void AgenciesPlace::showPeriod(const AssessedPeriodPtr &quarter)
{
    m_quarter = quarter;
    m_agencies->setQuarter(quarter); // the view keeps its row and asks for the detail anew
    m_list->view()->selectFirstIfNone();
}

void AgenciesPlace::goTo(const QString &record)
{
    m_list->filterField()->clear();
    m_list->view()->setCurrentId(record);
    m_list->view()->setFocus();
}

QWidget *AgenciesPlace::filterField() const { return m_list->filterField(); }

} // namespace dondoc::views
