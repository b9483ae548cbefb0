// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// EditorToolBar: names its actions, and switches all of them.
#include "views/editor/editortoolbar.h"

#include <QAction>
#include <QKeySequence>

namespace dondoc::views {

EditorToolBar::EditorToolBar(QWidget *parent) : QToolBar(parent) { }

QAction *EditorToolBar::add(const QString &name, const QString &text, const QString &help, Command command)
{
    QAction *action = addAction(help);
    action->setObjectName(name);
    action->setIconText(text);
    action->setToolTip(keytable::withKey(help, command));
    action->setShortcuts(keytable::keysOf(command));
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    // A tool bar takes its buttons out of the order of Tab.
    QWidget *button = widgetForAction(action);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(help);
    return action;
}

// The actions and not the bar: their shortcuts work in the text too.
void EditorToolBar::setReadOnly(bool on)
{
    const QList<QAction *> all = actions();
    for (QAction *action : all)
        action->setEnabled(!on);
}

} // namespace dondoc::views
