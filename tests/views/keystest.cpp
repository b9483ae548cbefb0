// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// The table of keys: every shortcut of the window stands in it, and F1 shows it.
#include "tests/support/catch.h"
#include "views/shell/keylist.h"
#include "views/shell/mainmenu.h"
#include "views/shell/mainwindow.h"
#include "views/widgets/keytable.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMenu>
#include <QShortcut>
#include <QTest>
#include <QTreeWidget>

using namespace dondoc;
using namespace dondoc::views;
using namespace Qt::StringLiterals;

namespace {

QSet<QKeySequence> keysOfTable()
{
    QSet<QKeySequence> keys;
    for (int command = 0; command <= int(Command::Last); ++command)
        for (const QKeySequence &each : keytable::keysOf(Command(command)))
            keys.insert(each);
    for (int page = 0; page <= int(PageId::Settings); ++page)
        keys.insert(keytable::keyOfPage(page));
    return keys;
}

QAction *menuEntry(const QWidget &window, const QString &text)
{
    for (QAction *action : window.findChildren<QAction *>())
        if (action->text().section(u'\t', 0, 0).remove(u'&') == text)
            return action;
    return nullptr;
}

} // namespace

TEST_CASE("No key of the window stands outside of the table")
{
    const MainWindow window;
    const QSet<QKeySequence> known = keysOfTable();
    QStringList others;
    int seen = 0;
    for (const QAction *action : window.findChildren<QAction *>())
        for (const QKeySequence &key : action->shortcuts()) {
            ++seen;
            if (!known.contains(key))
                others += action->text() + u' ' + key.toString();
        }
    for (const QShortcut *shortcut : window.findChildren<QShortcut *>()) {
        ++seen;
        if (!known.contains(shortcut->key()))
            others += shortcut->key().toString();
    }
    CHECK(seen > 30);
    CHECK(others == QStringList());
}

TEST_CASE("No key stands twice in one part of the window")
{
    for (const keytable::Group &group : keytable::groups()) {
        QSet<QString> keys;
        for (const keytable::Row &row : group.rows) {
            CAPTURE(row.what);
            CHECK_FALSE(row.keys.isEmpty());
            CHECK_FALSE(keys.contains(row.keys));
            keys.insert(row.keys);
        }
    }
}

TEST_CASE("F1 opens the list of keys, which has every one of them")
{
    MainWindow window;
    window.show();
    REQUIRE(QTest::qWaitForWindowExposed(&window));
    QTest::keyClick(&window, Qt::Key_F1);
    const auto *list = window.findChild<KeyList *>();
    REQUIRE(list);
    CHECK(list->isVisible());
    const auto *tree = list->findChild<QTreeWidget *>();
    CHECK(list->focusWidget() == tree); // its keys scroll
    int rows = 0;
    for (int group = 0; group < tree->topLevelItemCount(); ++group)
        rows += tree->topLevelItem(group)->childCount();
    CHECK(rows == int(Command::Last) + 1);
}

TEST_CASE("The menu cuts, copies and pastes where the focus was")
{
    MainWindow window;
    QLineEdit field(&window);
    window.show();
    QApplication::setActiveWindow(&window);
    REQUIRE(QTest::qWaitForWindowActive(&window));
    field.show();
    field.setFocus();
    REQUIRE(field.hasFocus());
    field.setText(u"45/BC-UBND"_s);
    field.selectAll();
    REQUIRE(menuEntry(window, u"Cut"_s));
    menuEntry(window, u"Cut"_s)->trigger();
    CHECK(field.text().isEmpty());
    menuEntry(window, u"Paste"_s)->trigger();
    menuEntry(window, u"Paste"_s)->trigger();
    CHECK(field.text() == u"45/BC-UBND45/BC-UBND"_s);
}

TEST_CASE("The menu names the files that were open before, and asks for the one that is chosen")
{
    MainWindow window;
    QStringList asked;
    QObject::connect(&window, &MainWindow::openRequested, &window,
                     [&asked](const QString &path) { asked += path; });
    window.menu()->setRecentFiles({u"/tmp/son-la.dondoc"_s, u"/tmp/a & b.dondoc"_s});
    QAction *entry = menuEntry(window, u"son-la.dondoc"_s);
    REQUIRE(entry);
    entry->trigger();
    CHECK(asked == QStringList{u"/tmp/son-la.dondoc"_s});
}
