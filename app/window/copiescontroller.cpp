// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// CopiesController: between the list of copies in the settings and what keeps them.
#include "app/window/copiescontroller.h"

#include "app/language/phrases.h"
#include "app/settings/errorlog.h"
#include "app/window/openfile.h"
#include "models/background/background.h"
#include "models/domain/copies/copyrules.h"
#include "models/services/backup.h"
#include "models/services/datafilesession.h"
#include "models/services/filecheck.h"
#include "views/messages/copywords.h"
#include "views/messages/messages.h"
#include "views/pages/settings/copiesform.h"
#include "views/pages/settings/settingspage.h"
#include "views/shell/mainmenu.h"
#include "views/shell/mainwindow.h"

#include <QDir>

#include <utility>

namespace dondoc::app {

using services::BackedUp;
using services::DataFileSession;
using services::KeptCopies;
using views::CopiesForm;
using views::MainWindow;
using views::Messages;

CopiesController::CopiesController(MainWindow &window, OpenFile &file, Settings &settings,
                                   const CopyTimes &times, QObject *parent)
    : QObject(parent), m_window(window), m_form(window.settingsPage()->copies()), m_file(file),
      m_settings(settings), m_keeper(file, settings, times)
{
    connectForm();
    connect(&m_keeper, &CopyKeeper::kept, this, &CopiesController::showKept);
    connect(&m_keeper, &CopyKeeper::failed, this, &CopiesController::tellFailure);
    connect(window.menu(), &views::MainMenu::backUpWanted, this, &CopiesController::showForm);
    connect(window.menu(), &views::MainMenu::restoreWanted, this, &CopiesController::showForm);
    m_form->setPlace(settings.copies().folder, settings.copies().gigabytes);
}

void CopiesController::connectForm()
{
    connect(m_form, &CopiesForm::copyWanted, this, [this] {
        m_window.flush();
        m_isAsked = true;
        m_keeper.keep(CopyOccasion::ByHand);
    });
    connect(m_form, &CopiesForm::checkWanted, this, [this] {
        m_window.flush();
        m_isCheckAsked = true;
        m_keeper.keep(CopyOccasion::ByHand);
    });
    connect(m_form, &CopiesForm::copyChosen, this, &CopiesController::compare);
    connect(m_form, &CopiesForm::archiveWanted, this, &CopiesController::pack);
    connect(m_form, &CopiesForm::limitChosen, this, [this](int gigabytes) {
        m_settings.setCopies({.folder = m_settings.copies().folder, .gigabytes = gigabytes});
    });
    connect(m_form, &CopiesForm::rootChosen, this, [this](const QString &folder) {
        m_settings.setCopies({.folder = folder, .gigabytes = m_settings.copies().gigabytes});
        m_form->setPlace(folder, m_settings.copies().gigabytes);
        m_keeper.look();
    });
}

void CopiesController::showForm() const { m_window.goTo(views::PageId::Settings, QStringLiteral("copies")); }

void CopiesController::showKept(const KeptCopies &copies, const KeptCopy *made)
{
    m_form->showCopies(copies.folder, copies.copies);
    if (!std::exchange(m_isOpenedChecked, true))
        checkOpened();
    if (made && (m_isCheckAsked || isCheckDue(*made, copies.copies)))
        check(made->path);
    if (made && std::exchange(m_isAsked, false))
        m_window.showMessage(Phrases::tr("A copy was kept: %1").arg(QDir::toNativeSeparators(made->path)));
}

void CopiesController::tellFailure(const Error &error, const QDateTime &lastGood, bool old)
{
    m_isAsked = false;
    m_isCheckAsked = false;
    logError(errorLogFile(), QStringLiteral("copy"), error.code);
    const QString why = Messages::sentence(error);
    if (!lastGood.isValid())
        m_window.showProblem(
            Phrases::tr("No copy of the data file could be made, and none lies where they are kept: %1")
                .arg(why));
    else if (old)
        m_window.showProblem(
            Phrases::tr("No copy of the data file could be made; the last good one is old, of "
                        "%1: %2")
                .arg(views::copywords::moment(lastGood), why));
    else
        m_window.showProblem(
            Phrases::tr("No copy of the data file could be made; the last good one is of %1: %2")
                .arg(views::copywords::moment(lastGood), why));
}

void CopiesController::compare(const QString &copy)
{
    m_file.read<DataFileSession>(
        [copy](DataFileSession &session) { return services::compareCopy(copy, session); }, this,
        [this, copy](const Result<CopyComparison> &found) {
            if (found)
                m_form->showComparison(copy, *found);
            else
                m_form->showUnreadable(copy, Messages::sentence(found.error()));
        });
}

/// Once, behind the first view: what is damaged is told before anybody goes on with it.
void CopiesController::checkOpened()
{
    m_file.read<DataFileSession>([](DataFileSession &session) { return services::damageIn(session); }, this,
                                 [this](const Result<QList<Issue>> &found) {
                                     if (found && !found->isEmpty())
                                         tellDamage(found);
                                 });
}

/// What a copy holds is what the file holds, and nobody waits for it.
void CopiesController::check(const QString &copy)
{
    background::run(
        this, [copy] { return services::damageInCopy(copy); },
        [this](const Result<QList<Issue>> &found) { tellDamage(found); });
}

void CopiesController::tellDamage(const Result<QList<Issue>> &found)
{
    const bool isAsked = std::exchange(m_isCheckAsked, false);
    if (!found || !found->isEmpty())
        logError(errorLogFile(), QStringLiteral("check"),
                 found ? ErrorCode::DamagedDataFile : found.error().code);
    if (!found)
        return m_window.showProblem(Messages::sentence(found.error()));
    if (!found->isEmpty())
        m_window.showProblem(
            Phrases::tr("The data file is damaged in %n place(s); the first: %1 Restore an earlier copy.",
                        nullptr, int(found->size()))
                .arg(Messages::sentence(found->constFirst())));
    else if (isAsked)
        m_window.showMessage(Phrases::tr("Every row of the data file was checked; it is sound."));
}

/// Behind the writes, so that what was just typed goes along.
void CopiesController::pack(const QString &path)
{
    m_window.flush();
    m_file.readBehindWrites<DataFileSession>(
        [path](DataFileSession &session) { return services::backUpWithFiles(session, path); }, this,
        [this, path](const Result<BackedUp> &done) {
            if (!done)
                return m_file.report(done.error());
            m_window.showMessage(Phrases::tr("Packed into %1, with %n original(s)", nullptr, done->originals)
                                     .arg(QDir::toNativeSeparators(path)));
            if (!done->lost.isEmpty())
                m_window.showProblem(Phrases::tr("Damaged or missing originals are not in the copy: %1")
                                         .arg(done->lost.join(QLatin1String("; "))));
        });
}

} // namespace dondoc::app
