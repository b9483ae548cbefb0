// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// RegisterPanel: the list of reports and its one button.
#include "views/pages/reports/registerpanel.h"

#include "models/tables/reporttablemodel.h"
#include "views/pages/reports/registerdialog.h"
#include "views/widgets/filechoice.h"
#include "views/widgets/filteredtable.h"
#include "views/widgets/filterpanel.h"
#include "views/widgets/savepath.h"
#include "views/widgets/theme.h"

#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace dondoc::views {

using tables::ReportTableModel;

RegisterPanel::RegisterPanel(QWidget *parent) : QWidget(parent), m_model(new ReportTableModel(this))
{
    auto *view = new FilteredTable(m_model, ReportTableModel::AgencyName,
                                   {{ReportTableModel::DocumentNumber, 14},
                                    {ReportTableModel::IncomingNumber, 9},
                                    {ReportTableModel::Signed, 12},
                                    {ReportTableModel::Received, 11},
                                    {ReportTableModel::Entered, 11},
                                    {ReportTableModel::SentBy, 14},
                                    {ReportTableModel::State, 20},
                                    {ReportTableModel::Version, 5},
                                    {ReportTableModel::Covered, 9},
                                    {ReportTableModel::DaysLate, 9},
                                    {ReportTableModel::Originals, 5}},
                                   this);
    view->setObjectName(QStringLiteral("register-list"));
    view->setSpareColumns({ReportTableModel::Entered, ReportTableModel::SentBy, ReportTableModel::Originals});
    view->setEmptyText(tr("No report has been received in this period yet."));
    m_list = new FilterPanel(view, tr("Reports received"), this);
    auto *button = new QPushButton(tr("&Write the list out…"), this);
    auto *ask = new QPushButton(tr("&Ask for a supplement…"), this);
    m_incoming = new QPushButton(tr("&Incoming register…"), this);
    m_incoming->setObjectName(QStringLiteral("incoming-register"));
    m_incoming->setToolTip(tr("Numbers and days from the clerk's register of incoming documents, as .xlsx or "
                              ".csv, into the reports."));
    m_list->addTool(m_incoming);
    m_list->addTool(ask);
    m_list->addTool(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::kGrid, theme::kGrid, theme::kGrid, theme::kGrid);
    column->addWidget(m_list);
    connect(view, &FilteredTable::idActivated, this, &RegisterPanel::agencyChosen);
    connect(m_incoming, &QPushButton::clicked, this, &RegisterPanel::chooseRegister);
    connect(ask, &QPushButton::clicked, this, &RegisterPanel::askSupplement);
    connect(button, &QPushButton::clicked, this, &RegisterPanel::exportList);
}

void RegisterPanel::showPeriod(const AssessedPeriodPtr &quarter)
{
    m_quarter = quarter;
    m_model->setQuarter(quarter);
}

QWidget *RegisterPanel::filterField() const { return m_list->filterField(); }

void RegisterPanel::askSupplement()
{
    const QString code = m_list->view()->currentId();
    if (!code.isEmpty())
        Q_EMIT supplementWanted(code);
}

void RegisterPanel::setReadOnly(bool readOnly) { m_incoming->setEnabled(!readOnly); }

void RegisterPanel::chooseRegister()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    const QString path = filechoice::open(this, tr("Register of incoming documents"), folder,
                                          tr("Tables (*.xlsx *.csv *.xls *.ods)"));
    if (!path.isEmpty())
        Q_EMIT registerChosen(path);
}

void RegisterPanel::askRegister(const QList<RegisterMatch> &matches, const QList<Issue> &issues)
{
    auto *dialog = new RegisterDialog(matches, issues, m_quarter, this);
    connect(dialog, &RegisterDialog::entered, this, &RegisterPanel::registerEntered);
    dialog->open();
}

void RegisterPanel::exportList()
{
    if (!m_quarter)
        return;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString name = tr("%1 - Register of reports.csv").arg(periods::fileTitle(m_quarter->data.period));
    const QString path
        = askSavePath(this, tr("Write the list out"), folder + u'/' + name, {tr("Tables (*.csv)")});
    if (path.isEmpty())
        return;
    m_list->view()->selectAll();
    Q_EMIT exportRequested(path, m_list->view()->selectedText(true));
}

} // namespace dondoc::views
