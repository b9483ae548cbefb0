// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// NextPeriodController: the one action that opens the next period, and the way from a longer period to its
// quarter.
#include "app/window/nextperiodcontroller.h"

#include "app/language/phrases.h"
#include "app/window/earlyperiod.h"
#include "app/window/fileplace.h"
#include "app/window/formsexport.h"
#include "app/window/openfile.h"
#include "views/pages/home/homepage.h"
#include "views/pages/home/nextperioddialog.h"
#include "views/pages/reports/reportentrypage.h"
#include "views/pages/reports/reportspage.h"
#include "views/shell/folderbar.h"
#include "views/shell/mainwindow.h"
#include "views/shell/windowpages.h"

#include <QDir>
#include <QFileInfo>

namespace dondoc::app {

using views::NextPeriodDialog;

NextPeriodController::NextPeriodController(views::MainWindow *window, OpenFile &file, QObject *parent)
    : QObject(parent), m_window(window), m_file(file)
{
    setReadOnly(readOnlyReason());
    connect(&file, &OpenFile::viewRead, this, [this](const View &view) { showPeriod(view.quarter); });
    connect(window->pages()->page<views::HomePage>(), &views::HomePage::nextPeriodWanted, this,
            &NextPeriodController::openDialog);
    connect(window->reportsPage()->entry(), &views::ReportEntryPage::reasonFollowed, this,
            &NextPeriodController::openQuarter);
}

NextPeriodController::~NextPeriodController() { delete m_dialog; }

void NextPeriodController::showPeriod(const AssessedPeriodPtr &quarter)
{
    m_quarter = quarter;
    const QString reason = readOnlyReason();
    if (reason != m_reason)
        setReadOnly(reason);
}

QString NextPeriodController::readOnlyReason() const
{
    if (m_file.isReadOnly())
        return app::readOnlyReason(m_file);
    if (!m_quarter || !periods::isComposed(m_quarter->data.period))
        return {};
    const Period &period = m_quarter->data.period;
    return Phrases::tr("%1 is put together from its quarters; reports and figures are entered there. "
                       "<a href=\"quarter\">Open %2</a>")
        .arg(periods::shortTitle(period), periods::title(periods::quartersOf(period).constLast()));
}

void NextPeriodController::setReadOnly(const QString &reason)
{
    m_reason = reason;
    views::PageContext context = m_window->pages()->context();
    context.noEntryReason = reason;
    m_window->pages()->setContext(context);
}

void NextPeriodController::openQuarter()
{
    if (!m_quarter || !periods::isComposed(m_quarter->data.period))
        return;
    const Period quarter = periods::quartersOf(m_quarter->data.period).constLast();
    openWarned(m_window, m_file, m_quarter->data.plan, quarter,
               [this, quarter] { m_file.choosePeriod(quarter); });
}

void NextPeriodController::openDialog()
{
    if (!m_quarter)
        return;
    m_window->flush();
    delete m_dialog;
    const NextPeriodPreview over = carriedOver(m_quarter->data, m_quarter->assessment);
    const QDir folder = QFileInfo(m_file.path()).absoluteDir();
    const QString forms = folder.filePath(Phrases::tr("Forms %1").arg(periods::fileTitle(over.next)));
    m_dialog = new NextPeriodDialog(over, QDir::toNativeSeparators(forms), m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &NextPeriodDialog::openWanted, this, &NextPeriodController::openPeriod);
    m_dialog->open();
}

/// Nothing is written where the folder is blank.
void NextPeriodController::openPeriod(const Period &period, const QString &formsFolder)
{
    if (!m_quarter)
        return;
    openWarned(m_window, m_file, m_quarter->data.plan, period, [this, period, formsFolder] {
        m_file.choosePeriod(period);
        if (!formsFolder.isEmpty())
            exportForms(m_file, period, formsFolder, this,
                        [this](const QString &sentence, const QString &folder) {
                            m_window->folderBar()->showFolder(sentence, folder);
                        });
    });
}

} // namespace dondoc::app
