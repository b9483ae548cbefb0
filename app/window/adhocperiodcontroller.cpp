// SPDX-License-Identifier: GPL-3.0-or-later
// AdHocPeriodController: wiring of the ad hoc form.
#include "app/window/adhocperiodcontroller.h"

#include "views/messages/messages.h"
#include "views/pages/home/perioddialog.h"
#include "views/shell/mainwindow.h"
#include "views/shell/planperiodbar.h"

namespace dondoc::app {

using views::Messages;
using views::PeriodDialog;
using views::PlanPeriodBar;

AdHocPeriodController::AdHocPeriodController(views::MainWindow *window, const QDate &today, QObject *parent)
    : QObject(parent), m_window(window), m_today(today)
{
    connect(window->topLine(), &PlanPeriodBar::adHocWanted, this, [this] { openDialog({}); });
    connect(window->topLine(), &PlanPeriodBar::adHocEditWanted, this, [this] {
        if (m_quarter)
            openDialog(m_quarter->data.period);
    });
}

void AdHocPeriodController::useFile(OpenFile *session)
{
    m_file = session;
    delete m_dialog;
    if (session)
        connectFile();
}

/// The connections end with the session.
void AdHocPeriodController::connectFile()
{
    connect(m_file, &OpenFile::periodStored, this, [this] {
        if (m_dialog)
            m_dialog->accept();
    });
    connect(m_file, &OpenFile::periodRefused, this, &AdHocPeriodController::showRefusal);
}

void AdHocPeriodController::openDialog(const std::optional<Period> &before)
{
    if (!m_quarter || !m_file || m_file->isReadOnly())
        return;
    m_window->flush();
    delete m_dialog;
    m_dialog = new PeriodDialog(m_quarter->data, before, m_today, m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &PeriodDialog::saveWanted, m_file, &OpenFile::savePeriod);
    connect(m_dialog, &PeriodDialog::deleteWanted, m_file, &OpenFile::deletePeriod);
    m_dialog->open();
}

void AdHocPeriodController::showRefusal(const Error &error)
{
    if (m_dialog)
        m_dialog->showRefusal(Messages::sentence(error));
    else
        Q_EMIT refused(error);
}

} // namespace dondoc::app
