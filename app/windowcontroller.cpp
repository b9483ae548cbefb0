// SPDX-License-Identifier: GPL-3.0-or-later
// Wiring of window, places and data file.
#include "app/windowcontroller.h"

#include "app/aside.h"
#include "app/periodchoice.h"
#include "app/words.h"
#include "models/desk/intake.h"
#include "models/exchange/opendata/csv.h"
#include "models/storage/outfile.h"
#include "views/messages/messages.h"
#include "views/pages/indicators/indicatorspage.h"
#include "views/pages/letters/letterspage.h"
#include "views/pages/reports/intakepanel.h"
#include "views/pages/reports/registerpanel.h"
#include "views/pages/reports/reportentrypage.h"
#include "views/pages/reports/reportspage.h"
#include "views/pages/settings/sentencesform.h"
#include "views/pages/settings/settingspage.h"
#include "views/pages/summary/summarypage.h"
#include "views/shell/mainwindow.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QEventLoop>
#include <QFileInfo>
#include <QInputDialog>
#include <QMessageBox>

namespace dondoc::app {

namespace {

using desk::Office;
using views::IndicatorsPage;
using views::MainWindow;
using views::Messages;
using views::ReportEntryPage;
using views::SettingsPage;
using views::SummaryPage;

constexpr int kClosingPatienceMs = 15000; ///< longer than a busy file makes a writer wait
constexpr int kClosingStepMs = 20;

Result<void> makeFile(const QString &path, const QString &user, bool withExample, const Period &period)
{
    const Result<std::unique_ptr<Office>> office = Office::create(path, true, user);
    if (!office)
        return office.error();
    if (!withExample)
        return {};
    const Result<int> added = (*office)->addExample({}, period);
    return added ? Result<void>() : Result<void>(added.error());
}

} // namespace

WindowController::WindowController(const QString &user, const QDate &today)
    : m_nameGiven(!user.isEmpty()), m_user(author(user, m_settings)), m_today(today),
      m_window(std::make_unique<MainWindow>()),
      m_reception(std::make_unique<Reception>(m_window->reportsPage()->intake())),
      m_occasions(std::make_unique<Occasions>(m_window.get(), today)),
      m_publication(std::make_unique<Publication>(m_window->summaryPage(), m_settings)),
      m_letters(std::make_unique<Correspondence>(m_window->lettersPage())),
      m_nextPeriod(std::make_unique<NextPeriod>(m_window.get()))
{
    connectWindow();
    m_window->setToday(today);
}

WindowController::~WindowController() = default;

void WindowController::start(const QString &file)
{
    m_window->restoreGeometry(m_settings.windowGeometry());
    m_window->restoreState(m_settings.windowState());
    m_window->showFile({}, false);
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
    connect(m_window.get(), &MainWindow::languageChosen, this,
            [this](const QString &code) { m_settings.setLanguage(code); });
    connect(m_window->summaryPage(), &SummaryPage::fileRequested, this, &WindowController::writeFile);
    connect(m_window->summaryPage(), &SummaryPage::filesRequested, this, &WindowController::writeFiles);
    connect(m_reception.get(), &Reception::told, m_window.get(), &MainWindow::showMessage);
    connect(m_reception.get(), &Reception::refused, this, &WindowController::refuse);
    connect(m_occasions.get(), &Occasions::refused, this, &WindowController::refuse);
    connect(m_publication.get(), &Publication::refused, this, &WindowController::refuse);
    connect(m_publication.get(), &Publication::fileRequested, this, &WindowController::writeFile);
    connect(m_letters.get(), &Correspondence::refused, this, &WindowController::refuse);
    connect(m_window->reportsPage()->reportRegister(), &views::RegisterPanel::exportRequested, this,
            &WindowController::writeTable);
}

/// Once, before the first data file: the only question of the first start.
void WindowController::askName()
{
    if (m_nameGiven || !m_settings.userName().isEmpty())
        return;
    const QString question = Words::tr("Your name, as it shall stand beside your changes:");
    bool given = false;
    const QString name = QInputDialog::getText(m_window.get(), QStringLiteral("Đôn Đốc"), question,
                                               QLineEdit::Normal, m_user, &given);
    if (given)
        m_settings.setUserName(name);
    m_user = author({}, m_settings);
}

void WindowController::openFile(const QString &path)
{
    finishEdits();
    const QString whole = QFileInfo(path).absoluteFilePath();
    m_opening = std::make_unique<Session>(whole, m_user);
    connectSession();
    m_opening->open({m_settings.lastPlan(whole), m_settings.lastPeriod(whole), m_today});
}

void WindowController::createFile(const QString &path, bool withExample)
{
    aside([path, user = m_user, withExample,
           period = periods::quarterInForce(m_today)] { return makeFile(path, user, withExample, period); },
          this, [this, path](const Result<void> &answer) { created(path, answer); });
}

void WindowController::created(const QString &path, const Result<void> &answer)
{
    if (answer)
        openFile(path);
    else
        refuse(answer.error());
}

void WindowController::connectSession()
{
    const Session *session = m_opening.get();
    connect(session, &Session::opened, this, &WindowController::takeSession);
    connect(session, &Session::openFailed, this, &WindowController::refuseOpening);
    connect(session, &Session::viewRead, this, &WindowController::showView);
    connect(session, &Session::readFailed, this, &WindowController::refuse);
    connect(session, &Session::undoFailed, this, &WindowController::refuse);
    connect(session, &Session::savedChanged, m_window.get(), &MainWindow::setSaved);
}

void WindowController::takeSession(bool readOnly)
{
    m_session = std::move(m_opening);
    m_settings.setLastFile(m_session->path());

    m_window->reportEntryPage()->discard();
    m_window->settingsPage()->discard();
    m_window->indicatorsPage()->discard();
    m_window->summaryPage()->discard();
    const QString reason = readOnly ? Words::tr("This file can only be read here.") : QString();
    m_window->settingsPage()->setReadOnly(reason);
    m_window->reportEntryPage()->setToday(m_today);
    m_window->reportEntryPage()->setOriginalsFolder(desk::originalsFolder(m_session->path()));
    m_window->summaryPage()->setFolder(QFileInfo(m_session->path()).absolutePath());
    m_window->showProblem({});
    m_window->showFile(m_session->path(), readOnly);
    m_window->setSaved(true);
    m_reception->useSession(m_session.get());
    m_occasions->useSession(m_session.get());
    m_publication->useSession(m_session.get());
    m_letters->useSession(m_session.get());
    m_window->lettersPage()->setReadOnly(readOnly);
    m_window->lettersPage()->setFolder(QFileInfo(m_session->path()).absolutePath());
    m_nextPeriod->useSession(m_session.get());
    m_window->summaryPage()->setReadOnly(readOnly);
    connectEdits();
    connectAnswers();
    connectIndicators();
}

void WindowController::refuseOpening(const Error &error)
{
    m_opening.release()->deleteLater(); // it is still telling us
    refuse(error);
}

/// The connections end with the session.
void WindowController::connectEdits()
{
    Session *session = m_session.get();
    connect(m_window->reportEntryPage(), &ReportEntryPage::reportEdited, session, &Session::saveReport);
    connect(m_window->reportEntryPage(), &ReportEntryPage::originalsOffered, session,
            &Session::keepOriginals);
    connect(session, &Session::originalRefused, this, &WindowController::refuse);
    connect(session, &Session::originalKept, this, [this](const QString &path, bool somethingNew) {
        m_window->showMessage((somethingNew ? Words::tr("Kept %1 with the report.")
                                            : Words::tr("%1 is kept with this report already."))
                                  .arg(QFileInfo(path).fileName()));
    });
    connect(m_window->summaryPage(), &SummaryPage::textEdited, session, &Session::saveOwnText);
    connect(m_window->summaryPage(), &SummaryPage::annexesChosen, session, &Session::chooseAnnexes);
    connect(m_window->settingsPage(), &SettingsPage::profileEdited, session, &Session::saveProfile);
    connect(m_window->settingsPage(), &SettingsPage::planEdited, session, &Session::savePlan);
    connect(m_window->settingsPage()->sentences(), &views::SentencesForm::sentenceEdited, session,
            &Session::saveSentence);
    connect(m_window.get(), &MainWindow::undoRequested, session, &Session::undo);
    connect(m_window.get(), &MainWindow::redoRequested, session, &Session::redo);
    connect(m_window.get(), &MainWindow::planChosen, session, &Session::choosePlan);
    connect(m_window.get(), &MainWindow::periodChosen, session, &Session::choosePeriod);
}

void WindowController::connectAnswers()
{
    const Session *session = m_session.get();
    ReportEntryPage *reports = m_window->reportEntryPage();
    SettingsPage *settings = m_window->settingsPage();
    connect(session, &Session::reportStored, reports, &ReportEntryPage::reportStored);
    connect(session, &Session::reportRefused, reports,
            [this, reports](const QString &code, const Error &error) {
                refuse(error);
                reports->reportRefused(code, Messages::sentence(error));
            });
    connect(session, &Session::profileStored, settings, &SettingsPage::profileStored);
    connect(session, &Session::profileRefused, settings, [this, settings](const Error &error) {
        refuse(error);
        settings->profileRefused(Messages::sentence(error));
    });
    SummaryPage *summary = m_window->summaryPage();
    connect(session, &Session::ownTextStored, summary, &SummaryPage::textStored);
    connect(session, &Session::ownTextRefused, summary, [this, summary](const Error &error) {
        refuse(error);
        summary->textRefused(Messages::sentence(error));
    });
    views::SentencesForm *sentences = settings->sentences();
    connect(session, &Session::sentenceStored, sentences, &views::SentencesForm::sentenceStored);
    connect(session, &Session::sentenceRefused, sentences,
            [this, sentences](const QString &key, const Error &error) {
                refuse(error);
                sentences->sentenceRefused(key, Messages::sentence(error));
            });
    connect(session, &Session::planStored, settings, &SettingsPage::planStored);
    connect(session, &Session::planRefused, settings, [this, settings](const Error &error) {
        refuse(error);
        settings->planRefused(Messages::sentence(error));
    });
}

void WindowController::connectIndicators()
{
    Session *session = m_session.get();
    IndicatorsPage *place = m_window->indicatorsPage();
    connect(place, &IndicatorsPage::indicatorEdited, session, &Session::saveIndicator);
    connect(place, &IndicatorsPage::figuresEdited, session, &Session::saveFigures);
    connect(place, &IndicatorsPage::targetEdited, session, &Session::saveTarget);
    connect(place, &IndicatorsPage::choiceMade, session, &Session::chooseFigure);
    connect(session, &Session::indicatorStored, place, &IndicatorsPage::indicatorStored);
    connect(session, &Session::figuresStored, place, &IndicatorsPage::figuresStored);
    connect(session, &Session::targetStored, place, &IndicatorsPage::targetStored);
    connect(session, &Session::choiceRefused, this, &WindowController::refuse);
    connect(session, &Session::indicatorRefused, place,
            [this, place](const QString &code, const Error &error) {
                refuse(error);
                place->indicatorRefused(code);
            });
    connect(session, &Session::figuresRefused, place,
            [this, place](const QList<IndicatorValue> &asked, const Error &error) {
                refuse(error);
                place->figuresRefused(asked);
            });
    connect(session, &Session::targetRefused, place,
            [this, place](const IndicatorTarget &asked, const Error &error) {
                refuse(error);
                place->targetRefused(asked);
            });
}

void WindowController::showView(const View &view)
{
    const PeriodSnapshot &data = view.quarter->data;
    m_window->setPlans(view.plans, data.plan.code);
    m_window->setPeriods(offeredPeriods(data.plan, view.periods, data.period, m_today), data.period);
    m_window->setUndoState(view.canUndo && !m_session->isReadOnly(),
                           view.canRedo && !m_session->isReadOnly());
    m_reception->showPeriod(view.quarter);
    m_occasions->showPeriod(view.quarter);
    m_publication->showPeriod(view.quarter);
    m_letters->showPeriod(view.quarter);
    m_nextPeriod->showPeriod(view.quarter);
    m_window->showPeriod(view.quarter);
    m_settings.setLastView(m_session->path(), data.plan.code, periods::key(data.period));
}

void WindowController::refuse(const Error &error)
{
    const QString sentence = Messages::sentence(error);
    m_window->showProblem(sentence);
    if (m_closing)
        m_refusals.append(sentence);
}

void WindowController::writeFile(const QString &path, const QByteArray &bytes)
{
    tellWhen(path, [path, bytes] { return storage::writeFile(path, bytes); });
}

/// All or none, so that one answer is true of each.
void WindowController::writeFiles(const QString &folder, const QList<views::AnnexFile> &files)
{
    tellWhen(folder, [folder, files]() -> Result<void> {
        storage::StagedFiles staged;
        for (const views::AnnexFile &file : files) {
            if (const auto added = staged.add(QDir(folder).filePath(file.name), file.pdf); !added)
                return added;
        }
        return staged.commit();
    });
}

/// The summary's place tells whether what stands at the path was written.
void WindowController::tellWhen(const QString &path, const std::function<Result<void>()> &write)
{
    aside(write, m_window->summaryPage(),
          [place = m_window->summaryPage(), path](const Result<void> &written) {
              if (written)
                  place->fileWritten(path);
              else
                  place->fileRefused(path, Messages::sentence(written.error()));
          });
}

void WindowController::writeTable(const QString &path, const QString &cells)
{
    QByteArray csv("\xEF\xBB\xBF");
    for (const QString &line : cells.split(u'\n', Qt::SkipEmptyParts))
        csv += exchange::csvLine(line.split(u'\t')).toUtf8();
    aside([path, csv] { return storage::writeFile(path, csv); }, this,
          [this, path](const Result<void> &written) {
              if (written)
                  m_window->showMessage(Words::tr("Wrote %1.").arg(path));
              else
                  refuse(written.error());
          });
}

void WindowController::close()
{
    m_closing = true;
    finishEdits();
    m_settings.setWindow(m_window->saveGeometry(), m_window->saveState());
    if (hasPendingEdits() || !m_refusals.isEmpty())
        QMessageBox::warning(
            m_window.get(), QStringLiteral("Đôn Đốc"),
            Words::tr("The last entries could not be written. What was saved before is kept.")
                + QLatin1Char('\n') + m_refusals.join(QLatin1Char('\n')));
}

bool WindowController::hasPendingEdits() const
{
    return m_session
        && (m_session->isWriting() || m_window->reportEntryPage()->hasPendingEdits()
            || m_window->settingsPage()->hasPendingEdits() || m_window->indicatorsPage()->hasPendingEdits()
            || m_window->summaryPage()->hasPendingEdits());
}

/// An answer may set the next edit going, so both threads and the event loop take turns.
void WindowController::finishEdits()
{
    if (!m_session)
        return;
    m_window->flush();
    const QDeadlineTimer deadline(kClosingPatienceMs);
    while (hasPendingEdits() && m_refusals.isEmpty() && !deadline.hasExpired()) {
        m_session->waitForIdle(kClosingStepMs);
        QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents, kClosingStepMs);
    }
}

} // namespace dondoc::app
