// SPDX-License-Identifier: GPL-3.0-or-later
// MainWindow: holds the places, the plan and period in force, and what the program has to say; only signals.
#include "views/shell/mainwindow.h"

#include "views/pages/agencies/agenciespage.h"
#include "views/pages/home/homepage.h"
#include "views/pages/indicators/indicatorspage.h"
#include "views/pages/letters/letterspage.h"
#include "views/pages/reports/reportspage.h"
#include "views/pages/settings/settingspage.h"
#include "views/pages/summary/summarypage.h"
#include "views/pages/tasks/taskspage.h"
#include "views/pages/welcome/welcomepage.h"
#include "views/shell/mainmenu.h"
#include "views/shell/navigationbar.h"
#include "views/shell/planperiodbar.h"
#include "views/shell/problembar.h"
#include "views/shell/windowstate.h"
#include "views/widgets/theme.h"

#include <QCloseEvent>
#include <QFileDialog>
#include <QLabel>
#include <QScreen>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QStatusBar>
#include <QVBoxLayout>

namespace dondoc::views {

namespace {

constexpr int kNarrowBelow = 1000; ///< px of window width; then the places are icons
constexpr int kMessageTime = 8000; ///< ms

QString dataFiles() { return MainWindow::tr("Data files of Đôn Đốc (*.dondoc)"); }

QString documentsFolder() { return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation); }

} // namespace

MainWindow::MainWindow(QWidget *parent) : QMainWindow(parent)
{
    createPlaces();
    arrange();
    createStatusBar();
    createMenu();
    connectTopLine();
    setWindowIcon(theme::programIcon());
    setMinimumSize(640, 400);
    resize(QSize(1280, 720).boundedTo(screen()->availableSize() * 15 / 16)); // a frame's room beside it
    showFile({}, false);
}

MainWindow::~MainWindow() = default;

void MainWindow::createPlaces()
{
    m_stack = new QStackedWidget(this);
    m_list = new NavigationBar(this);
    m_welcome = new WelcomePage(m_stack);
    m_stack->addWidget(m_welcome);
    connect(m_welcome, &WelcomePage::newWanted, this, &MainWindow::chooseNewFile);
    connect(m_welcome, &WelcomePage::openWanted, this, &MainWindow::chooseFileToOpen);
    addPlace(PageId::Home, m_home = new HomePage(m_stack));
    addPlace(PageId::Tasks, new TasksPage(m_stack));
    addPlace(PageId::Agencies, new AgenciesPage(m_stack));
    addPlace(PageId::Reports, m_reception = new ReportsPage(m_stack));
    addPlace(PageId::Indicators, m_indicators = new IndicatorsPage(m_stack));
    addPlace(PageId::Summary, m_summary = new SummaryPage(m_stack));
    addPlace(PageId::Letters, m_letters = new LettersPage(m_stack));
    addPlace(PageId::Settings, m_settings = new SettingsPage(m_stack));
    connect(m_list, &NavigationBar::placeChosen, this, &MainWindow::showPlace);
}

void MainWindow::addPlace(PageId id, Page *place)
{
    m_places.insert(id, place);
    m_stack->addWidget(place);
    connect(place, &Page::pageRequested, this, &MainWindow::goTo);
    connect(place, &Page::told, this, &MainWindow::showMessage);
}

void MainWindow::arrange()
{
    auto *central = new QWidget(this);
    m_topLine = new PlanPeriodBar(central);
    m_problems = new ProblemBar(central);
    m_exampleBanner
        = new QLabel(tr("EXAMPLE DATA: reports of this period were made up for trying the program"));
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
    work->addWidget(m_stack, 1);
    auto *column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_topLine);
    column->addWidget(m_exampleBanner);
    column->addWidget(m_problems);
    column->addLayout(work, 1);
    setCentralWidget(central);
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
    connect(m_menu, &MainMenu::newWanted, this, [this] { chooseNewFile(false); });
    connect(m_menu, &MainMenu::openWanted, this, &MainWindow::chooseFileToOpen);
    connect(m_menu, &MainMenu::quitWanted, this, &QWidget::close);
    connect(m_menu, &MainMenu::exportWanted, this,
            [this] { current() == m_letters ? m_letters->exportLetter() : m_summary->exportPdf(); });
    connect(m_menu, &MainMenu::printWanted, this,
            [this] { current() == m_letters ? m_letters->print() : m_summary->print(); });
    connect(m_menu, &MainMenu::filterWanted, this, &MainWindow::focusFilter);
    connect(m_menu, &MainMenu::placeWanted, this, [this](PageId place) { goTo(place, {}); });
    connect(m_menu, &MainMenu::languageChosen, this, &MainWindow::languageChosen);
    connect(m_menu, &MainMenu::undoWanted, this, [this] {
        flush();
        Q_EMIT undoRequested();
    });
    connect(m_menu, &MainMenu::redoWanted, this, [this] {
        flush();
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

void MainWindow::flush()
{
    for (Page *place : std::as_const(m_places))
        place->flush();
}

void MainWindow::showPeriod(const AssessedPeriodPtr &quarter)
{
    if (!quarter)
        return;
    m_exampleBanner->setVisible(quarter->assessment.exampleReports > 0);
    for (Page *place : std::as_const(m_places))
        place->showPeriod(quarter);
    if (m_stack->currentWidget() == m_welcome)
        showPlace(m_list->current());
}

void MainWindow::setPlans(const QList<Plan> &plans, const QString &current)
{
    m_topLine->setPlans(plans, current);
}

void MainWindow::setPeriods(const QList<Period> &list, const Period &current)
{
    m_topLine->setPeriods(list, current);
}

void MainWindow::showFile(const QString &path, bool readOnly)
{
    const bool open = !path.isEmpty();
    const QString name = QFileInfo(path).fileName();
    m_fileLabel->setText(readOnly ? tr("%1 (read only)").arg(name) : name);
    m_fileLabel->setToolTip(path);
    setWindowTitle(open ? tr("%1 - Đôn Đốc").arg(m_fileLabel->text()) : QStringLiteral("Đôn Đốc"));
    m_menu->setFileOpen(open);
    m_savedLabel->setVisible(open && !readOnly);
    m_list->setVisible(open);
    m_topLine->setVisible(open);
    if (open)
        return;
    m_exampleBanner->hide();
    m_stack->setCurrentWidget(m_welcome);
}

void MainWindow::setToday(const QDate &today)
{
    m_home->setToday(today);
    m_reception->setToday(today);
    m_letters->setToday(today);
}

void MainWindow::setUndoState(bool canUndo, bool canRedo) { m_menu->setUndoState(canUndo, canRedo); }

void MainWindow::setSaved(bool saved) { m_savedLabel->setText(saved ? tr("Saved") : tr("Not saved yet")); }

void MainWindow::showProblem(const QString &sentence) { m_problems->say(sentence); }

void MainWindow::showMessage(const QString &sentence) { statusBar()->showMessage(sentence, kMessageTime); }

void MainWindow::goTo(PageId place, const QString &record)
{
    m_list->setCurrent(place);
    showPlace(place);
    if (!record.isEmpty())
        m_places.value(place)->goTo(record);
}

void MainWindow::showPlace(PageId id)
{
    Page *place = m_places.value(id);
    if (m_stack->currentWidget() == place)
        return;
    if (Page *left = current())
        left->flush();
    m_stack->setCurrentWidget(place);
}

ReportEntryPage *MainWindow::reportEntryPage() const { return m_reception->entry(); }
Page *MainWindow::current() const { return qobject_cast<Page *>(m_stack->currentWidget()); }

void MainWindow::focusFilter()
{
    QWidget *field = current() ? current()->filterField() : nullptr;
    if (field)
        field->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::chooseFileToOpen()
{
    const QString path
        = QFileDialog::getOpenFileName(this, tr("Open a data file"), documentsFolder(), dataFiles());
    if (path.isEmpty())
        return;
    flush();
    Q_EMIT openRequested(path);
}

void MainWindow::chooseNewFile(bool withExample)
{
    const QString proposed = documentsFolder() + QStringLiteral("/Ke-hoach-1678.dondoc");
    // A file that exists is never replaced: whoever makes the new one refuses, so there is nothing to
    // confirm.
    QString path = QFileDialog::getSaveFileName(this, tr("Make a new data file"), proposed, dataFiles(),
                                                nullptr, QFileDialog::DontConfirmOverwrite);
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".dondoc");
    flush();
    Q_EMIT newRequested(path, withExample);
}

QByteArray MainWindow::saveState() const { return windowstate::save(*this); }

bool MainWindow::restoreState(const QByteArray &state) { return windowstate::restore(*this, state); }

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_list->setNarrow(width() < kNarrowBelow);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    flush();
    Q_EMIT closing();
    event->accept();
}

} // namespace dondoc::views
