// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// MainWindow: holds the pages, the plan and period in force, and what the program has to say; only signals.
#include "views/shell/mainwindow.h"

#include "views/editor/summaryeditor.h"
#include "views/pages/indicators/indicatorspage.h"
#include "views/pages/letters/letterspage.h"
#include "views/pages/reports/reportspage.h"
#include "views/pages/settings/settingspage.h"
#include "views/pages/summary/summarypage.h"
#include "views/pages/welcome/welcomepage.h"
#include "views/shell/filequestions.h"
#include "views/shell/folderbar.h"
#include "views/shell/lostfilebar.h"
#include "views/shell/mainmenu.h"
#include "views/shell/navigationbar.h"
#include "views/shell/planperiodbar.h"
#include "views/shell/problembar.h"
#include "views/shell/secondclick.h"
#include "views/shell/windowpages.h"
#include "views/widgets/columns.h"
#include "views/widgets/datefield.h"
#include "views/widgets/theme.h"

#include <QCloseEvent>
#include <QFileInfo>
#include <QLabel>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QStatusBar>
#include <QVBoxLayout>

namespace dondoc::views {

namespace {

constexpr int kNarrowBelow = 1000;   ///< px of window width; then the pages are icons
constexpr QSize kSmallest(640, 300); ///< px
constexpr int kMessageTime = 8000;   ///< ms

} // namespace

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent), m_list(new NavigationBar(this)), m_pages(new WindowPages(this)),
      m_welcome(new WelcomePage(m_pages)), m_secondClick(new SecondClick(this))
{
    m_pages->addWidget(m_welcome);
    connectPages();
    arrange();
    createStatusBar();
    createMenu();
    connectTopLine();
    setWindowIcon(theme::programIcon());
    const QSize room = screen()->availableSize() * 15 / 16; // a frame's room beside it
    setMinimumSize(kSmallest.boundedTo(room));
    resize(QSize(1280, 720).boundedTo(room));
    showFile({}, false);
}

MainWindow::~MainWindow() = default;

void MainWindow::connectPages()
{
    connect(m_welcome, &WelcomePage::newWanted, this, &MainWindow::chooseNewFile);
    connect(m_welcome, &WelcomePage::openWanted, this, &MainWindow::chooseFileToOpen);
    connect(m_pages, &WindowPages::pageRequested, this, [this](PageId page, const QString &record) {
        goTo(page, record);
        m_secondClick->ignore();
    });
    connect(m_pages, &WindowPages::told, this, &MainWindow::showMessage);
    const auto showSteps = [this] { m_menu->setOwnSteps(m_pages->ownSteps()); };
    connect(m_pages, &WindowPages::ownStepsChanged, this, showSteps);
    connect(m_pages, &QStackedWidget::currentChanged, this, showSteps);
    connect(m_pages, &WindowPages::refusedChanged, this, [this] { setSaved(m_saved); });
    connect(m_list, &NavigationBar::placeChosen, m_pages, &WindowPages::showPage);
}

void MainWindow::arrange()
{
    auto *central = new QWidget(this);
    m_topLine = new PlanPeriodBar(central);
    m_problems = new ProblemBar(central);
    m_folderBar = new FolderBar(central);
    m_lost = new LostFileBar(central);
    connect(m_lost, &LostFileBar::copyWanted, this, &MainWindow::chooseCopy);
    connect(m_lost, &LostFileBar::retryWanted, this, &MainWindow::retryRequested);
    m_exampleBanner = new QLabel;
    m_exampleBanner->setAlignment(Qt::AlignCenter);
    m_exampleBanner->setMargin(theme::kGrid / 2);
    m_exampleBanner->setAutoFillBackground(true);
    QPalette ground = palette();
    ground.setColor(QPalette::Window, theme::warningGround(ground));
    ground.setColor(QPalette::WindowText, theme::warningText(ground));
    m_exampleBanner->setPalette(ground);
    auto *work = new QHBoxLayout;
    work->setSpacing(0);
    work->addWidget(m_list);
    work->addWidget(makeRoom(), 1);
    auto *column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_topLine);
    column->addLayout(work, 1);
    // Below the pages: what comes and goes above them would move a button from under the pointer.
    column->addWidget(m_lost);
    column->addWidget(m_problems);
    column->addWidget(m_folderBar);
    column->addWidget(m_exampleBanner);
    setCentralWidget(central);
}

/// On a screen that is too small for a page one scrolls to what does not fit.
QWidget *MainWindow::makeRoom()
{
    auto *room = new QScrollArea(this);
    room->setFocusPolicy(Qt::NoFocus);
    room->setFrameShape(QFrame::NoFrame);
    room->setWidgetResizable(true);
    room->setWidget(m_pages);
    connect(m_pages, &QStackedWidget::currentChanged, room, [room] {
        room->verticalScrollBar()->setValue(0); // as far down as the page before was
        room->horizontalScrollBar()->setValue(0);
    });
    return room;
}

void MainWindow::createStatusBar()
{
    m_fileLabel = new QLabel(this);
    m_savedLabel = new QLabel(this);
    m_savedLabel->setContentsMargins(theme::kGrid, 0, 2 * theme::kGrid, 0);
    m_fileLabel->setContentsMargins(theme::kGrid, 0, theme::kGrid, 0);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addPermanentWidget(m_fileLabel);
    statusBar()->addPermanentWidget(m_savedLabel);
}

void MainWindow::createMenu()
{
    m_menu = new MainMenu(this);
    setMenuBar(m_menu);
    m_menu->addCommands(NavigationBar::title(PageId::Summary), summaryPage()->findChild<SummaryEditor *>());
    connect(m_menu, &MainMenu::newWanted, this, [this] { chooseNewFile(false); });
    connect(m_menu, &MainMenu::openWanted, this, &MainWindow::chooseFileToOpen);
    connect(m_menu, &MainMenu::recentWanted, this, [this](const QString &path) {
        flush();
        Q_EMIT openRequested(path);
    });
    connect(m_menu, &MainMenu::copyWanted, this, &MainWindow::chooseCopy);
    connect(m_menu, &MainMenu::quitWanted, this, &QWidget::close);
    connect(m_menu, &MainMenu::exportWanted, this, [this] { m_pages->toPrint()->exportPages(); });
    connect(m_menu, &MainMenu::printWanted, this, [this] { m_pages->toPrint()->print(); });
    connect(m_menu, &MainMenu::filterWanted, this, &MainWindow::focusFilter);
    connect(m_menu, &MainMenu::placeWanted, this, [this](PageId place) { goTo(place, {}); });
    connect(m_menu, &MainMenu::languageChosen, this, &MainWindow::languageChosen);
    connect(m_menu, &MainMenu::undoWanted, this, [this] {
        flush();
        if (!m_pages->undoOwn())
            Q_EMIT undoRequested();
    });
    connect(m_menu, &MainMenu::redoWanted, this, [this] {
        flush();
        if (!m_pages->redoOwn())
            Q_EMIT redoRequested();
    });
}

void MainWindow::connectTopLine()
{
    connect(m_topLine, &PlanPeriodBar::planChosen, this, [this](const QString &code) {
        flush();
        Q_EMIT planChosen(code);
    });
    connect(m_topLine, &PlanPeriodBar::periodChosen, this, [this](const Period &period) {
        flush();
        Q_EMIT periodChosen(period);
    });
}

void MainWindow::flush() { m_pages->flush(); }

void MainWindow::showPeriod(const AssessedPeriodPtr &quarter)
{
    if (!quarter)
        return;
    const Assessment &assessment = quarter->assessment;
    m_exampleBanner->setVisible(assessment.drawsOnExample);
    m_exampleBanner->setText(
        assessment.exampleReports > 0
            ? tr("EXAMPLE DATA: reports of this period were made up for trying the program")
            : tr("EXAMPLE DATA: this report draws on data of earlier periods that were made up"));
    m_pages->showPeriod(quarter);
    if (m_pages->currentWidget() == m_welcome)
        m_pages->showPage(m_list->current());
}

void MainWindow::showFile(const QString &path, bool readOnly)
{
    const bool open = !path.isEmpty();
    const QString name = QFileInfo(path).fileName();
    m_fileLabel->setText(readOnly ? tr("%1 (read only)").arg(name) : name);
    m_fileLabel->setToolTip(path);
    setWindowTitle(open ? tr("%1 - Đôn Đốc").arg(m_fileLabel->text()) : QStringLiteral("Đôn Đốc"));
    m_lost->showLost({});
    m_menu->setFileOpen(open);
    m_savedLabel->setVisible(open && !readOnly);
    m_list->setVisible(open);
    m_topLine->setVisible(open);
    if (open)
        return;
    m_exampleBanner->hide();
    m_pages->setCurrentWidget(m_welcome);
}

void MainWindow::setSaved(bool saved)
{
    m_saved = saved;
    const bool all = m_saved && !DateField::firstRefused(m_pages);
    m_savedLabel->setText(all ? tr("Saved") : tr("Not saved yet"));
}

void MainWindow::showLost(const QString &path) { m_lost->showLost(path); }
void MainWindow::showProblem(const QString &sentence) { m_problems->say(sentence); }
void MainWindow::showMessage(const QString &sentence) { statusBar()->showMessage(sentence, kMessageTime); }

void MainWindow::goTo(PageId id, const QString &record)
{
    m_list->setCurrent(id);
    m_pages->showPage(id);
    if (!record.isEmpty())
        m_pages->page(id)->goTo(record);
}

ReportsPage *MainWindow::reportsPage() const { return m_pages->page<ReportsPage>(); }
IndicatorsPage *MainWindow::indicatorsPage() const { return m_pages->page<IndicatorsPage>(); }
SummaryPage *MainWindow::summaryPage() const { return m_pages->page<SummaryPage>(); }
LettersPage *MainWindow::lettersPage() const { return m_pages->page<LettersPage>(); }
SettingsPage *MainWindow::settingsPage() const { return m_pages->page<SettingsPage>(); }

void MainWindow::focusFilter()
{
    const Page *seen = m_pages->current();
    QWidget *field = seen ? seen->filterField() : nullptr;
    if (!field)
        return;
    Columns::reveal(field);
    field->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::chooseFileToOpen()
{
    const QString path = filequestions::toOpen(this);
    if (path.isEmpty())
        return;
    flush();
    Q_EMIT openRequested(path);
}

void MainWindow::chooseNewFile(bool withExample)
{
    const QString path = filequestions::forNew(this);
    if (path.isEmpty())
        return;
    flush();
    Q_EMIT newRequested(path, withExample);
}

void MainWindow::chooseCopy()
{
    const QString path = filequestions::forCopy(this, m_fileLabel->toolTip());
    if (path.isEmpty())
        return;
    flush();
    Q_EMIT copyRequested(path);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_list->setNarrow(width() < kNarrowBelow);
}

void MainWindow::stayOpen(bool copyWanted)
{
    m_stays = true;
    if (copyWanted)
        QMetaObject::invokeMethod(this, &MainWindow::chooseCopy, Qt::QueuedConnection);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    flush();
    m_stays = false;
    Q_EMIT closing();
    event->setAccepted(!m_stays);
}

} // namespace dondoc::views
