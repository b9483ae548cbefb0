// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// MainWindow: holds the pages, the plan and period in force, and what the program has to say; only signals.
#pragma once

#include "views/widgets/page.h"

#include <QMainWindow>

class QLabel;

namespace dondoc::views {

class FolderBar;
class IndicatorsPage;
class LettersPage;
class LostFileBar;
class MainMenu;
class NavigationBar;
class ProblemBar;
class ReportsPage;
class SecondClick;
class SettingsPage;
class SummaryPage;
class PlanPeriodBar;
class WelcomePage;
class WindowPages;

class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(QWidget *parent = nullptr);
    ~MainWindow() override;

    PlanPeriodBar *topLine() const { return m_topLine; }
    WindowPages *pages() const { return m_pages; }
    MainMenu *menu() const { return m_menu; }
    FolderBar *folderBar() const { return m_folderBar; }
    /// The pages that edit or ask for something, for app to wire.
    ReportsPage *reportsPage() const;
    IndicatorsPage *indicatorsPage() const;
    SummaryPage *summaryPage() const;
    LettersPage *lettersPage() const;
    SettingsPage *settingsPage() const;

    /// Asks every page to send what is still being typed. Also done before closing, before undo and redo,
    /// and before another plan or period is asked for.
    void flush();
    /// From closing(): it stays open, and asks for the place of a copy where one is wanted.
    void stayOpen(bool copyWanted);

public Q_SLOTS:
    /// The values of plan and period; null leaves the pages as they are. Leaves the first-run page.
    void showPeriod(const dondoc::AssessedPeriodPtr &quarter);
    /// The open file; a blank path shows the first-run page.
    void showFile(const QString &path, bool readOnly);
    /// Where the file was that is gone; blank: it is there.
    void showLost(const QString &path);
    /// False from the first key of an edit until it is committed. A text that is no day is told as not saved
    /// in any case.
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
    /// A copy of the open file is wanted at that path; a file that exists must be refused.
    void copyRequested(const QString &path);
    /// The file that is gone may be back.
    void retryRequested();
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
    void arrange();
    QWidget *makeRoom();
    void createStatusBar();
    void createMenu();
    void connectPages();
    void connectTopLine();
    void chooseFileToOpen();
    void chooseNewFile(bool withExample);
    void chooseCopy();
    void focusFilter();

    MainMenu *m_menu = nullptr;
    PlanPeriodBar *m_topLine = nullptr;
    NavigationBar *m_list = nullptr;
    LostFileBar *m_lost = nullptr;
    ProblemBar *m_problems = nullptr;
    FolderBar *m_folderBar = nullptr;
    QLabel *m_exampleBanner = nullptr;
    WindowPages *m_pages = nullptr;
    WelcomePage *m_welcome = nullptr;
    SecondClick *m_secondClick = nullptr;
    QLabel *m_savedLabel = nullptr;
    QLabel *m_fileLabel = nullptr;
    bool m_saved = true;
    bool m_stays = false; ///< somebody wants the window to stay when it was to close
};

} // namespace dondoc::views
