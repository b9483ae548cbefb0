// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// MainMenu: the window's menus and the keys of its commands; only signals.
#include "views/shell/mainmenu.h"

#include "models/domain/text/text.h"
#include "views/messages/changenames.h"
#include "views/shell/navigationbar.h"

#include <QMessageBox>

namespace dondoc::views {

namespace {

/// A name of a file may hold what marks a key in a menu, and be longer than a menu is wide.
QString inMenu(const QString &name)
{
    constexpr int kLongest = 70;
    return text::shortened(name, kLongest).replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace

MainMenu::MainMenu(QWidget *parent) : QMenuBar(parent)
{
    addFileMenu();
    addEditMenu();
    addViewMenu();
    addHelpMenu();
    setUndoState({}, {});
}

void MainMenu::addFileMenu()
{
    QMenu *menu = addMenu(tr("&File"));
    menu->addAction(tr("&New data file…"), QKeySequence::New, this, &MainMenu::newWanted);
    menu->addAction(tr("&Open…"), QKeySequence::Open, this, &MainMenu::openWanted);
    m_fileActions << menu->addAction(tr("Save a &copy…"), Qt::CTRL | Qt::SHIFT | Qt::Key_S, this,
                                     &MainMenu::copyWanted);
    menu->addSeparator();
    m_fileActions << menu->addAction(tr("&Export PDF…"), Qt::CTRL | Qt::Key_E, this, &MainMenu::exportWanted);
    m_fileActions << menu->addAction(tr("&Print…"), QKeySequence::Print, this, &MainMenu::printWanted);
    menu->addSeparator();
    menu->addAction(tr("&Quit"), Qt::CTRL | Qt::Key_Q, this, &MainMenu::quitWanted);
}

void MainMenu::addEditMenu()
{
    QMenu *menu = addMenu(tr("&Edit"));
    m_edit = menu;
    m_undo = menu->addAction(tr("&Undo"), QKeySequence::Undo, this, &MainMenu::undoWanted);
    m_redo = menu->addAction(tr("&Redo"), this, &MainMenu::redoWanted);
    m_redo->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::Key_Y), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)});
    menu->addSeparator();
    m_fileActions << menu->addAction(tr("&Filter"), QKeySequence::Find, this, &MainMenu::filterWanted);
}

void MainMenu::addCommands(const QString &title, QWidget *owner)
{
    QMenu *menu = m_edit->addMenu(title);
    menu->addActions(owner->actions());
    connect(m_edit, &QMenu::aboutToShow, menu, [menu, owner] { menu->setEnabled(owner->isVisible()); });
}

void MainMenu::addViewMenu()
{
    QMenu *menu = addMenu(tr("&View"));
    for (int number = 0; number <= int(PageId::Settings); ++number) {
        const PageId id = PageId(number);
        QAction *action = menu->addAction(NavigationBar::icon(id), NavigationBar::title(id), this,
                                          [this, id] { Q_EMIT placeWanted(id); });
        action->setShortcut(Qt::CTRL | Qt::Key(Qt::Key_1 + number));
        m_fileActions << action;
    }
    menu->addSeparator();
    QMenu *languages = menu->addMenu(tr("&Language"));
    languages->addAction(QStringLiteral("Tiếng Việt"), this,
                         [this] { Q_EMIT languageChosen(QStringLiteral("vi")); });
    languages->addAction(QStringLiteral("English"), this,
                         [this] { Q_EMIT languageChosen(QStringLiteral("en")); });
}

void MainMenu::addHelpMenu()
{
    QMenu *menu = addMenu(tr("&Help"));
    menu->addAction(tr("&About Đôn Đốc"), this, &MainMenu::showAbout);
}

void MainMenu::showAbout()
{
    auto *box = new QMessageBox(window());
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr("About Đôn Đốc"));
    box->setIconPixmap(QPixmap(QStringLiteral(":/icons/dondoc-48.png")));
    box->setText(tr("Đôn Đốc %1").arg(QStringLiteral(DONDOC_VERSION)));
    box->setInformativeText(tr("Follows the tasks of a plan and makes the summary report of each period.\n\n"
                               "Free software under the GNU General Public License, version 3 or later."));
    box->open();
}

void MainMenu::setFileOpen(bool open)
{
    for (QAction *action : std::as_const(m_fileActions))
        action->setEnabled(open);
}

MainMenu::Step MainMenu::step(const QString &ofPage, const QString &label)
{
    return {.possible = !ofPage.isEmpty() || !label.isEmpty(),
            .name = ofPage.isEmpty() ? changeName(label) : ofPage};
}

void MainMenu::setUndoState(const Step &toUndo, const Step &toRedo)
{
    m_undo->setEnabled(toUndo.possible);
    m_redo->setEnabled(toRedo.possible);
    m_undo->setText(toUndo.name.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(inMenu(toUndo.name)));
    m_redo->setText(toRedo.name.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(inMenu(toRedo.name)));
}

} // namespace dondoc::views
