// SPDX-License-Identifier: GPL-3.0-or-later
// MainWindow: holds the places, the plan and period in force, and what the program has to say; only signals.
#pragma once

#include "views/widgets/page.h"

#include <QHash>
#include <QMainWindow>

class QLabel;
class QStackedWidget;

namespace dondoc::views {

class HomePage;
class IndicatorsPage;
class LettersPage;
class MainMenu;
class NavigationBar;
class ProblemBar;
class ReportsPage;
class ReportEntryPage;
class SettingsPage;
class SummaryPage;
class PlanPeriodBar;
class WelcomePage;

class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(QWidget *parent = nullptr);
    ~MainWindow() override;

    PlanPeriodBar *topLine() const { return m_topLine; }
    /// The places that edit or ask for something, for app to wire.
    HomePage *homePage() const { return m_home; }
    ReportEntryPage *reportEntryPage() const;
    ReportsPage *reportsPage() const { return m_reception; }
    IndicatorsPage *indicatorsPage() const { return m_indicators; }
    SummaryPage *summaryPage() const { return m_summary; }
    LettersPage *lettersPage() const { return m_letters; }
    SettingsPage *settingsPage() const { return m_settings; }

    /// Geometry, columns and splitters of everything, for the settings. They hide QMainWindow's own.
    QByteArray saveState() const;
    bool restoreState(const QByteArray &state);

    /// Asks every place to send what is still being typed. Also done before closing, before undo and redo,
    /// and before another plan or period is asked for.
    void flush();

public Q_SLOTS:
    /// The values of plan and period; null leaves the places as they are. Leaves the first-run page.
    void showPeriod(const dondoc::AssessedPeriodPtr &quarter);
    /// What can be chosen, and what is chosen (no signal follows).
    void setPlans(const QList<dondoc::Plan> &plans, const QString &current);
    void setPeriods(const QList<dondoc::Period> &periods, const dondoc::Period &current);
    /// The open file; a blank path shows the first-run page.
    void showFile(const QString &path, bool readOnly);
    /// Day against which days left are counted; the window has no clock of its own.
    void setToday(const QDate &today);
    void setUndoState(bool canUndo, bool canRedo);
    /// False from the first key of an edit until it is committed.
    void setSaved(bool saved);
    /// A sentence of the problem bar, until it is dismissed; newest first. Blank: takes the bar away.
    void showProblem(const QString &sentence);
    /// A line of the status bar for some seconds.
    void showMessage(const QString &sentence);
    void goTo(dondoc::views::PageId place, const QString &record);

Q_SIGNALS:
    /// An existing data file was chosen.
    void openRequested(const QString &path);
    /// A new data file with the plan is wanted at that path (the person has agreed to replace nothing: a file
    /// that exists must be refused), with made-up reports for the quarter in force where withExample.
    void newRequested(const QString &path, bool withExample);
    void planChosen(const QString &code);
    void periodChosen(const dondoc::Period &period);
    void undoRequested();
    void redoRequested();
    /// "vi" or "en"; for the next start.
    void languageChosen(const QString &code);
    /// The window closes; everything typed has been sent as edit requests by now.
    void closing();

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void createPlaces();
    void addPlace(PageId id, Page *place);
    void arrange();
    void createStatusBar();
    void createMenu();
    void connectTopLine();
    void chooseFileToOpen();
    void chooseNewFile(bool withExample);
    void focusFilter();
    void showPlace(PageId id);
    Page *current() const;

    MainMenu *m_menu = nullptr;
    PlanPeriodBar *m_topLine = nullptr;
    NavigationBar *m_list = nullptr;
    ProblemBar *m_problems = nullptr;
    QLabel *m_exampleBanner = nullptr;
    QStackedWidget *m_stack = nullptr;
    WelcomePage *m_welcome = nullptr;
    HomePage *m_home = nullptr;
    ReportsPage *m_reception = nullptr;
    IndicatorsPage *m_indicators = nullptr;
    SummaryPage *m_summary = nullptr;
    LettersPage *m_letters = nullptr;
    SettingsPage *m_settings = nullptr;
    QHash<PageId, Page *> m_places;
    QLabel *m_savedLabel = nullptr;
    QLabel *m_fileLabel = nullptr;
};

} // namespace dondoc::views
