// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// WindowController: opens and closes data files in the window, gives each its controllers, and wires plan,
// period, undo and what the window says of the file.
#include "app/window/windowcontroller.h"

#include "app/settings/errorlog.h"
#include "app/window/filecontrollers.h"
#include "app/window/fileplace.h"
#include "app/window/newfile.h"
#include "app/window/periodchoice.h"
#include "app/window/restorecontroller.h"
#include "models/background/background.h"
#include "views/messages/messages.h"
#include "views/shell/closingquestion.h"
#include "views/shell/mainmenu.h"
#include "views/shell/mainwindow.h"
#include "views/shell/planperiodbar.h"
#include "views/shell/upgradequestion.h"
#include "views/shell/windowpages.h"
#include "views/shell/windowstate.h"

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QFileInfo>

#include <utility>

namespace dondoc::app {

namespace {

using views::MainWindow;
using views::Messages;

constexpr int kClosingPatienceMs = 15000; ///< longer than a busy file makes a writer wait
constexpr int kClosingStepMs = 20;

} // namespace

WindowController::WindowController(const QString &user, const QDate &today, CopyTimes copies)
    : m_nameGiven(!user.isEmpty()), m_user(author(user, m_settings)), m_today(today),
      m_copies(std::move(copies)), m_window(std::make_unique<MainWindow>()),
      m_restore(new RestoreController(*m_window, m_settings, this))
{
    connectWindow();
    views::PageContext context;
    context.today = today;
    m_window->pages()->setContext(context);
}

WindowController::~WindowController() = default;

void WindowController::start(const QString &file)
{
    m_window->restoreGeometry(m_settings.windowGeometry());
    views::windowstate::restore(*m_window, m_settings.windowState());
    m_window->showFile({}, false);
    m_window->menu()->setRecentFiles(m_settings.recentFiles());
    m_window->show();

    const QString last = m_settings.lastFile();
    if (!file.isEmpty())
        openFile(file);
    else if (!last.isEmpty() && QFileInfo::exists(last))
        openFile(last);
}

void WindowController::connectWindow()
{
    connect(m_window.get(), &MainWindow::openRequested, this, &WindowController::openFile);
    connect(m_window.get(), &MainWindow::newRequested, this, [this](const QString &path, bool withExample) {
        askName();
        createFile(path, withExample);
    });
    connect(m_window.get(), &MainWindow::closing, this, &WindowController::close);
    connect(m_restore, &RestoreController::closeWanted, this, &WindowController::closeFile);
    connect(m_restore, &RestoreController::openWanted, this, &WindowController::openFile);
    connect(m_restore, &RestoreController::failed, this, &WindowController::refuse);
    connect(m_window.get(), &MainWindow::languageChosen, this,
            [this](const QString &code) { m_settings.setLanguage(code); });
}

void WindowController::askName()
{
    if (m_nameGiven || !m_settings.userName().isEmpty())
        return;
    askUserName(m_settings, m_user == kNobody ? QString() : m_user, m_window.get());
    m_user = author({}, m_settings);
}

void WindowController::openFile(const QString &path)
{
    if (!mayLeave())
        return;
    const QString whole = QFileInfo(path).absoluteFilePath();
    m_opening = std::make_unique<OpenFile>(whole, m_user);
    connectOpening();
    const LastView last = m_settings.lastView(whole);
    m_opening->open({last.planCode, last.periodKey, m_today});
}

void WindowController::createFile(const QString &path, bool withExample)
{
    background::run(
        this,
        [path, user = m_user, withExample, period = periods::quarterInForce(m_today)] {
            return makeNewFile(path, user, withExample, period);
        },
        [this, path](const Result<void> &answer) { created(path, answer); });
}

void WindowController::created(const QString &path, const Result<void> &answer)
{
    if (answer)
        openFile(path);
    else
        refuse(answer.error());
}

void WindowController::connectOpening()
{
    connect(m_opening.get(), &OpenFile::opened, this, &WindowController::takeFile);
    connect(m_opening.get(), &OpenFile::openFailed, this, &WindowController::refuseOpening);
}

void WindowController::takeFile()
{
    m_controllers.reset();
    m_file = std::move(m_opening);
    m_window->pages()->discard();
    showPlace();
    m_window->showProblem(noticeOfPlace(*m_file, m_settings));
    m_window->setSaved(true);
    m_controllers = makeControllers(*m_window, *m_file, m_settings, m_today, m_copies);
    connectFile();
}

void WindowController::closeFile()
{
    finishEdits();
    m_controllers.reset();
    m_file.reset();
    m_restore->setOpenFile({});
    m_window->pages()->discard();
    m_window->showFile({}, false);
}

/// Where the file lies now.
void WindowController::showPlace()
{
    const QString path = m_file->path();
    const bool readOnly = m_file->isReadOnly();
    m_settings.setLastFile(path);
    m_restore->setOpenFile(path, mayBeRestored(*m_file));
    m_window->menu()->setRecentFiles(m_settings.recentFiles());
    m_window->pages()->setContext(contextOf(*m_file, m_settings, m_today));
    m_window->showFile(path, readOnly);
}

/// After the controllers, which know of a new view before the pages show it.
void WindowController::connectFile()
{
    OpenFile *file = m_file.get();
    connect(file, &OpenFile::viewRead, this, &WindowController::showView);
    connect(file, &OpenFile::reopened, this, &WindowController::showPlace);
    connect(file, &OpenFile::failed, this, &WindowController::refuse);
    connect(file, &OpenFile::savedChanged, m_window.get(), &MainWindow::setSaved);
}

void WindowController::refuseOpening(const Error &error)
{
    if (error.code == ErrorCode::UpgradeForAll) {
        const bool agreed = views::mayUpgradeForAll(error.what, m_window.get());
        return m_opening->open(agreed ? services::Access::Upgrade : services::Access::ReadOnly);
    }
    m_opening.release()->deleteLater(); // it is still telling us
    refuse(error);
}

void WindowController::showView(const View &view)
{
    const PeriodSnapshot &data = view.quarter->data;
    m_window->topLine()->setPlans(view.plans, data.plan.code);
    m_window->topLine()->setPeriods(offeredPeriods(data.plan, view.periods, data.period, m_today),
                                    data.period);
    m_window->pages()->setOriginalsFolder(view.originalsFolder);
    m_window->showPeriod(view.quarter);
    m_settings.setLastView(m_file->path(), data.plan.code, periods::key(data.period));
}

void WindowController::refuse(const Error &error)
{
    logError(errorLogFile(), QStringLiteral("window"), error.code);
    const QString sentence = Messages::sentence(error);
    if (error.code == ErrorCode::DamagedDataFile)
        m_restore->tellCopy(m_file ? m_file->path() : error.what, sentence);
    else
        m_window->showProblem(sentence);
    if (m_closing)
        m_refusals.append(sentence);
}

void WindowController::close()
{
    m_settings.setWindow(m_window->saveGeometry(), views::windowstate::save(*m_window));
    mayLeave();
}

/// False where something is not saved and the officer goes back to it.
bool WindowController::mayLeave()
{
    m_closing = true;
    m_refusals.clear();
    finishEdits();
    m_closing = false;
    if (!hasPendingEdits() && !hasHeldEdits() && m_refusals.isEmpty())
        return true;
    const views::ClosingChoice choice
        = views::askBeforeClosing(m_refusals, *m_window->pages(), m_window.get());
    if (choice == views::ClosingChoice::Stay)
        m_window->pages()->showRefused();
    if (choice != views::ClosingChoice::Close)
        m_window->stayOpen(choice == views::ClosingChoice::SaveCopy);
    return choice == views::ClosingChoice::Close;
}

bool WindowController::hasPendingEdits() const
{
    return m_file && (m_file->isWriting() || m_window->pages()->hasPendingEdits());
}

/// What stays in a form because it was refused, or because somebody else changed it too.
bool WindowController::hasHeldEdits() const { return m_window->pages()->hasHeldEdits(); }

/// An answer may set the next edit going, so both threads and the event loop take turns.
void WindowController::finishEdits()
{
    if (!m_file)
        return;
    m_window->flush();
    const QDeadlineTimer deadline(kClosingPatienceMs);
    while (hasPendingEdits() && !m_file->isLost() && !deadline.hasExpired()) {
        m_file->waitForIdle(kClosingStepMs);
        QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents, kClosingStepMs);
    }
}

} // namespace dondoc::app
