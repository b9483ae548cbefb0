// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// MainMenu: the window's menus and the keys of its commands; only signals.
#include "views/shell/mainmenu.h"

#include "models/domain/text/text.h"
#include "views/messages/changenames.h"
#include "views/shell/keylist.h"
#include "views/shell/navigationbar.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMenu>
#include <QMessageBox>

#include <tuple>

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
    showSteps();
}

template <class Slot> QAction *MainMenu::add(QMenu *menu, const QString &text, Command command, Slot slot)
{
    QAction *action = menu->addAction(text, this, slot);
    action->setShortcuts(keytable::keysOf(command));
    return action;
}

void MainMenu::addFileMenu()
{
    QMenu *menu = addMenu(tr("&File"));
    add(menu, tr("&New data file…"), Command::NewFile, &MainMenu::newWanted);
    add(menu, tr("&Open…"), Command::OpenFile, &MainMenu::openWanted);
    m_recent = menu->addMenu(tr("Open &recent"));
    setRecentFiles({});
    m_fileActions << add(menu, tr("Save a &copy…"), Command::SaveCopy, &MainMenu::copyWanted);
    m_fileActions << menu->addAction(tr("&Back up…"), this, &MainMenu::backUpWanted);
    menu->addAction(tr("Re&store…"), this, &MainMenu::restoreWanted);
    menu->addSeparator();
    m_fileActions << add(menu, tr("&Export PDF…"), Command::ExportPages, &MainMenu::exportWanted);
    m_fileActions << add(menu, tr("&Print…"), Command::PrintPages, &MainMenu::printWanted);
    menu->addSeparator();
    add(menu, tr("&Quit"), Command::Quit, &MainMenu::quitWanted);
}

void MainMenu::addEditMenu()
{
    QMenu *menu = addMenu(tr("&Edit"));
    m_edit = menu;
    m_undo = add(menu, tr("&Undo"), Command::Undo, &MainMenu::undoWanted);
    m_redo = add(menu, tr("&Redo"), Command::Redo, &MainMenu::redoWanted);
    menu->addSeparator();
    addClipboard(menu);
    menu->addSeparator();
    m_fileActions << add(menu, tr("&Filter"), Command::Find, &MainMenu::filterWanted);
}

/// Their keys are the fields' own, and only told here: a second owner of a key would take it from both.
void MainMenu::addClipboard(QMenu *menu)
{
    const std::tuple<QString, Command, const char *> entries[] = {{tr("Cu&t"), Command::Cut, "cut"},
                                                                  {tr("Cop&y"), Command::Copy, "copy"},
                                                                  {tr("&Paste"), Command::Paste, "paste"}};
    for (const auto &[text, command, slot] : entries) {
        QAction *action = menu->addAction(text + u'\t' + keytable::wordsOf(command));
        connect(action, &QAction::triggered, this,
                [this, command = command, slot = slot] { handOn(command, slot); });
    }
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, QWidget *now) {
        if (now && now != this && !qobject_cast<QMenu *>(now))
            m_field = now;
    });
}

/// To the field that had the focus before the menu: by its slot, else as if the key were pressed.
void MainMenu::handOn(Command command, const char *slot)
{
    QWidget *field = m_field;
    if (!field || field->window() != window())
        return;
    if (field->metaObject()->indexOfMethod(QByteArray(slot) + "()") >= 0) {
        QMetaObject::invokeMethod(field, slot);
        return;
    }
    const QKeyCombination key = keytable::keyOf(command)[0];
    QApplication::postEvent(field, new QKeyEvent(QEvent::KeyPress, key.key(), key.keyboardModifiers()));
}

void MainMenu::setRecentFiles(const QStringList &paths)
{
    m_recent->clear();
    for (const QString &path : paths) {
        const QString shown = QDir::toNativeSeparators(path);
        QAction *action = m_recent->addAction(QFileInfo(path).fileName().replace(u'&', QLatin1String("&&")),
                                              this, [this, path] { Q_EMIT recentWanted(path); });
        action->setToolTip(shown);
        action->setStatusTip(shown);
    }
    m_recent->setToolTipsVisible(true);
    m_recent->setEnabled(!paths.isEmpty());
}

void MainMenu::showKeys()
{
    auto *list = new KeyList(window());
    list->setAttribute(Qt::WA_DeleteOnClose);
    list->show();
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
        action->setShortcut(keytable::keyOfPage(number));
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
    add(menu, tr("&Keys"), Command::ShowKeys, &MainMenu::showKeys);
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

void MainMenu::setHistory(const QString &toUndo, const QString &toRedo)
{
    m_history = {toUndo, toRedo};
    showSteps();
}

void MainMenu::setOwnSteps(const PageSteps &steps)
{
    m_ownSteps = steps;
    showSteps();
}

void MainMenu::showSteps()
{
    const auto show = [](QAction *action, const QString &plain, const QString &named, const QString &own,
                         const QString &label) {
        const QString name = own.isEmpty() ? changeName(label) : own;
        action->setEnabled(!own.isEmpty() || !label.isEmpty());
        action->setText(name.isEmpty() ? plain : named.arg(inMenu(name)));
    };
    show(m_undo, tr("&Undo"), tr("&Undo: %1"), m_ownSteps.toUndo, m_history.toUndo);
    show(m_redo, tr("&Redo"), tr("&Redo: %1"), m_ownSteps.toRedo, m_history.toRedo);
}

} // namespace dondoc::views
