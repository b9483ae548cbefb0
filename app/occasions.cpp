// SPDX-License-Identifier: GPL-3.0-or-later
// Occasions: wiring of the ad hoc form and of issuing.
#include "app/occasions.h"

#include "views/mainwindow.h"
#include "views/messages/messages.h"
#include "views/places/perioddialog.h"
#include "views/places/summaryplace.h"
#include "views/topline.h"

namespace dondoc::app {

using views::Messages;
using views::PeriodDialog;
using views::SummaryPlace;
using views::TopLine;

Occasions::Occasions(views::MainWindow *window, const QDate &today, QObject *parent)
    : QObject(parent), m_window(window), m_today(today)
{
    connect(window->topLine(), &TopLine::adHocWanted, this, [this] { openDialog({}); });
    connect(window->topLine(), &TopLine::adHocEditWanted, this, [this] {
        if (m_quarter)
            openDialog(m_quarter->data.period);
    });
    connect(window->summaryPlace(), &SummaryPlace::issueRequested, this,
            [this](const desk::SummaryIssue &issue) {
                if (m_session)
                    m_session->issueSummary(issue);
            });
    connect(window->summaryPlace(), &SummaryPlace::issuedFileRequested, this, [this](const QString &path) {
        if (m_session && m_quarter && m_quarter->data.summary)
            m_session->readIssued(*m_quarter->data.summary, path);
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
    SummaryPlace *place = m_window->summaryPlace();
    connect(m_session, &Session::periodStored, this, [this] {
        if (m_dialog)
            m_dialog->accept();
    });
    connect(m_session, &Session::periodRefused, this, &Occasions::showRefusal);
    connect(m_session, &Session::issueRefused, place, [this, place](const Error &error) {
        Q_EMIT refused(error);
        place->issueRefused(Messages::sentence(error));
    });
    connect(m_session, &Session::issuedRead, this, &Occasions::fileRequested);
    connect(m_session, &Session::issuedUnread, place, [place](const QString &path, const Error &error) {
        place->fileRefused(path, Messages::sentence(error));
    });
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
