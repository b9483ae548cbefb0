// SPDX-License-Identifier: GPL-3.0-or-later
// Occasions: wiring of the ad hoc form.
#include "app/occasions.h"

#include "views/messages/messages.h"
#include "views/pages/home/perioddialog.h"
#include "views/shell/mainwindow.h"
#include "views/shell/planperiodbar.h"

namespace dondoc::app {

using views::Messages;
using views::PeriodDialog;
using views::PlanPeriodBar;

Occasions::Occasions(views::MainWindow *window, const QDate &today, QObject *parent)
    : QObject(parent), m_window(window), m_today(today)
{
    connect(window->topLine(), &PlanPeriodBar::adHocWanted, this, [this] { openDialog({}); });
    connect(window->topLine(), &PlanPeriodBar::adHocEditWanted, this, [this] {
        if (m_quarter)
            openDialog(m_quarter->data.period);
    });
}

void Occasions::useSession(Session *session)
{
    m_session = session;
    delete m_dialog;
    if (session)
        connectSession();
}

/// The connections end with the session.
void Occasions::connectSession()
{
    connect(m_session, &Session::periodStored, this, [this] {
        if (m_dialog)
            m_dialog->accept();
    });
    connect(m_session, &Session::periodRefused, this, &Occasions::showRefusal);
}

void Occasions::openDialog(const std::optional<Period> &before)
{
    if (!m_quarter || !m_session || m_session->isReadOnly())
        return;
    m_window->flush();
    delete m_dialog;
    m_dialog = new PeriodDialog(m_quarter->data, before, m_today, m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &PeriodDialog::saveWanted, m_session, &Session::savePeriod);
    connect(m_dialog, &PeriodDialog::deleteWanted, m_session, &Session::deletePeriod);
    m_dialog->open();
}

void Occasions::showRefusal(const Error &error)
{
    if (m_dialog)
        m_dialog->showRefusal(Messages::sentence(error));
    else
        Q_EMIT refused(error);
}

} // namespace dondoc::app
