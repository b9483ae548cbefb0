// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// RestoreController: a copy takes the place of the open file, or becomes a file where none is open.
#include "app/window/restorecontroller.h"

#include "app/language/phrases.h"
#include "models/background/background.h"
#include "models/domain/copies/copyrules.h"
#include "models/services/backup.h"
#include "models/services/copykeeping.h"
#include "models/services/datafilesession.h"
#include "views/messages/copywords.h"
#include "views/pages/settings/copiesform.h"
#include "views/pages/settings/settingspage.h"
#include "views/shell/mainmenu.h"
#include "views/shell/mainwindow.h"
#include "views/shell/restorequestion.h"
#include "views/widgets/filechoice.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

namespace dondoc::app {

using services::DataFileSession;
using services::KeptCopies;
using services::PreparedRestore;
using views::MainWindow;

namespace {

/// In the folder of copies too, which may be on another drive: the file itself stays under another name, so a
/// failure here stops nothing.
void copyBeforeRestoring(const QString &path, const CopySettings &chosen)
{
    const auto session = DataFileSession::open(path, services::Access::ReadOnly, {});
    const auto uuid = session ? (*session)->uuid() : Result<QString>(session.error());
    if (!uuid)
        return;
    const services::CopyPlace place{
        .dataFile = path, .uuid = *uuid, .root = chosen.folder, .mostBytes = chosen.bytes()};
    (void)services::stageCopy(**session).and_then([&place](const services::StagedCopy &staged) {
        return services::keepStaged(staged, place, QDateTime::currentDateTimeUtc(), CopyOccasion::Restore);
    });
}

/// Whether or not the file still tells its UUID.
KeptCopies copiesOf(const QString &path, const QString &root)
{
    return services::keptCopies({.dataFile = path, .uuid = {}, .root = root});
}

QString realPath(const QString &path)
{
    const QString real = QFileInfo(path).canonicalFilePath();
    return real.isEmpty() ? path : real;
}

} // namespace

RestoreController::RestoreController(MainWindow &window, const Settings &settings, QObject *parent)
    : QObject(parent), m_window(window), m_settings(settings)
{
    connect(window.settingsPage()->copies(), &views::CopiesForm::restoreWanted, this,
            &RestoreController::restore);
    connect(window.menu(), &views::MainMenu::restoreWanted, this, [this] {
        if (!m_isOpen)
            askForFile();
    });
}

void RestoreController::setOpenFile(const QString &path, bool mayBeRestored)
{
    m_path = path;
    m_isOpen = !path.isEmpty();
    m_mayBeRestored = mayBeRestored;
}

void RestoreController::tellCopy(const QString &damaged, const QString &sentence)
{
    if (!m_isOpen)
        m_path = damaged;
    background::run(
        this, [damaged, root = m_settings.copies().folder] { return copiesOf(damaged, root); },
        [this, sentence](const KeptCopies &kept) {
            const KeptCopy *good = lastGoodCopy(kept.copies, QDateTime::currentDateTimeUtc());
            const QString more = !good
                ? Phrases::tr("No good copy of it lies in %1").arg(QDir::toNativeSeparators(kept.folder))
                : Phrases::tr("The newest good copy is of %1: %2")
                      .arg(views::copywords::moment(good->made), QDir::toNativeSeparators(good->path));
            m_window.showProblem(sentence + QLatin1Char(' ') + more);
        });
}

QString RestoreController::asidePath() const
{
    const QFileInfo file(realPath(m_path));
    const QString now = QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd HH.mm.ss"));
    return file.dir().filePath(
        Phrases::tr("%1 (before restoring %2).dondoc").arg(file.completeBaseName(), now));
}

void RestoreController::restore(const QString &backup)
{
    if (m_path.isEmpty() || !m_mayBeRestored || m_isBusy)
        return;
    m_isBusy = true;
    m_window.flush();
    background::run(
        this, [backup, path = realPath(m_path)] { return services::prepareRestore(backup, path); },
        [this](const Result<PreparedRestore> &prepared) { ask(prepared); });
}

void RestoreController::ask(const Result<PreparedRestore> &prepared)
{
    const QString aside = asidePath();
    if (!prepared)
        Q_EMIT failed(prepared.error());
    else if (views::askBeforeRestoring(prepared->comparison, prepared->damaged, aside, &m_window))
        return putInPlace(*prepared, aside);
    m_isBusy = false;
}

void RestoreController::putInPlace(const PreparedRestore &prepared, const QString &aside)
{
    const QString path = m_path;
    Q_EMIT closeWanted();
    background::run(
        this,
        [=, real = realPath(path), chosen = m_settings.copies()] {
            copyBeforeRestoring(real, chosen);
            return services::putInPlace(prepared, real, aside);
        },
        [this, path, aside](const Result<void> &done) {
            m_isBusy = false;
            Q_EMIT openWanted(path);
            if (!done)
                Q_EMIT failed(done.error());
            else
                m_window.showMessage(Phrases::tr("Restored; what was there is kept as %1").arg(aside));
        });
}

void RestoreController::askForFile()
{
    const QString copies = m_path.isEmpty() ? QString() : copiesOf(m_path, m_settings.copies().folder).folder;
    const QString folder
        = QFileInfo(copies).isDir() ? copies : QFileInfo(m_settings.lastFile()).absolutePath();
    const QString backup = views::filechoice::open(&m_window, Phrases::tr("Restore a copy"), folder,
                                                   Phrases::tr("Copies (*.dondoc *.zip *.bak)"));
    if (backup.isEmpty())
        return;
    if (!m_path.isEmpty())
        return restore(backup); // in the place of the damaged file
    QString path = views::filechoice::save(&m_window, Phrases::tr("Restore it as"), folder,
                                           Phrases::tr("Data files (*.dondoc)"), nullptr,
                                           views::filechoice::Replacing::IsAskedLater);
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".dondoc");
    restoreAs(backup, path);
}

void RestoreController::restoreAs(const QString &backup, const QString &path)
{
    background::run(
        this, [backup, path] { return services::restore(backup, path).done(); },
        [this, path](const Result<void> &done) {
            if (done)
                Q_EMIT openWanted(path);
            else
                Q_EMIT failed(done.error());
        });
}

} // namespace dondoc::app
