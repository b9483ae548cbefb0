// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// MainMenu: the window's menus and the keys of its commands; only signals.
#pragma once

#include "views/widgets/keytable.h"
#include "views/widgets/page.h"

#include <QMenuBar>
#include <QPointer>

namespace dondoc::views {

class MainMenu : public QMenuBar
{
    Q_OBJECT

public:
    explicit MainMenu(QWidget *parent = nullptr);

    /// The commands of a widget, which can be used while it is seen.
    void addCommands(const QString &title, QWidget *owner);
    /// Without a file only making, opening and quitting are possible.
    void setFileOpen(bool open);
    /// Newest first.
    void setRecentFiles(const QStringList &paths);
    /// Labels of the changes that the file's history would act on, blank where there is none.
    void setHistory(const QString &toUndo, const QString &toRedo);
    /// Of the page that is seen: they go before the file's history. The menu names what would be done.
    void setOwnSteps(const PageSteps &steps);

Q_SIGNALS:
    void newWanted();
    void openWanted();
    void recentWanted(const QString &path);
    void copyWanted();
    void backUpWanted();
    /// With or without a file open.
    void restoreWanted();
    void exportWanted();
    void printWanted();
    void quitWanted();
    void undoWanted();
    void redoWanted();
    void filterWanted();
    void placeWanted(dondoc::views::PageId place);
    void languageChosen(const QString &code);

private:
    void addFileMenu();
    void addEditMenu();
    void addViewMenu();
    void addHelpMenu();
    template <class Slot> QAction *add(QMenu *menu, const QString &text, Command command, Slot slot);
    void addClipboard(QMenu *menu);
    void handOn(Command command, const char *slot);
    void showSteps();
    void showKeys();
    void showAbout();

    QMenu *m_edit = nullptr;
    QMenu *m_recent = nullptr;
    QPointer<QWidget> m_field; ///< that had the focus last outside of menus
    PageSteps m_history;       ///< labels
    PageSteps m_ownSteps;      ///< in words
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QList<QAction *> m_fileActions; ///< only with a file open
};

} // namespace dondoc::views
