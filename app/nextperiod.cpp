// SPDX-License-Identifier: GPL-3.0-or-later
// NextPeriod: wiring of home place, dialog and session.
#include "app/nextperiod.h"

#include "app/words.h"
#include "views/pages/home/homepage.h"
#include "views/pages/home/nextperioddialog.h"
#include "views/pages/indicators/indicatorspage.h"
#include "views/pages/reports/intakepanel.h"
#include "views/pages/reports/reportentrypage.h"
#include "views/pages/reports/reportspage.h"
#include "views/shell/mainwindow.h"

#include <QDir>
#include <QFileInfo>

namespace dondoc::app {

using views::NextPeriodDialog;

NextPeriod::NextPeriod(views::MainWindow *window, QObject *parent) : QObject(parent), m_window(window)
{
    connect(window->homePage(), &views::HomePage::nextPeriodWanted, this, &NextPeriod::openDialog);
    connect(window->reportEntryPage(), &views::ReportEntryPage::reasonFollowed, this,
            &NextPeriod::openQuarter);
}

void NextPeriod::useSession(Session *session)
{
    m_session = session;
    m_quarter.reset();
    delete m_dialog;
    setReadOnly(readOnlyReason());
}

void NextPeriod::showPeriod(const AssessedPeriodPtr &quarter)
{
    m_quarter = quarter;
    const QString reason = readOnlyReason();
    if (reason != m_reason)
        setReadOnly(reason);
}

QString NextPeriod::readOnlyReason() const
{
    if (m_session && m_session->isReadOnly())
        return Words::tr("This file can only be read here.");
    if (!m_quarter || !periods::isComposed(m_quarter->data.period))
        return {};
    const Period &period = m_quarter->data.period;
    return Words::tr("%1 is put together from its quarters; reports and figures are entered there. "
                     "<a href=\"quarter\">Open %2</a>")
        .arg(periods::shortTitle(period), periods::title(periods::quartersOf(period).constLast()));
}

void NextPeriod::setReadOnly(const QString &reason)
{
    m_reason = reason;
    m_window->reportEntryPage()->setReadOnly(reason);
    m_window->indicatorsPage()->setReadOnly(reason);
    m_window->reportsPage()->intake()->setReadOnly(!reason.isEmpty());
}

void NextPeriod::openQuarter()
{
    if (m_session && m_quarter && periods::isComposed(m_quarter->data.period))
        m_session->choosePeriod(periods::quartersOf(m_quarter->data.period).constLast());
}

void NextPeriod::openDialog()
{
    if (!m_session || !m_quarter)
        return;
    m_window->flush();
    delete m_dialog;
    const NextPeriodPreview over = carriedOver(m_quarter->data, m_quarter->assessment);
    const QDir folder = QFileInfo(m_session->path()).absoluteDir();
    const QString forms = folder.filePath(Words::tr("Forms %1").arg(periods::fileTitle(over.next)));
    m_dialog = new NextPeriodDialog(over, QDir::toNativeSeparators(forms), m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &NextPeriodDialog::openWanted, m_session, &Session::openPeriod);
    m_dialog->open();
}

} // namespace dondoc::app
