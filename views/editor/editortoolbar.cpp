// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// EditorToolBar: names its actions, and switches all of them.
#include "views/editor/editortoolbar.h"

#include <QAction>

namespace dondoc::views {

EditorToolBar::EditorToolBar(QWidget *parent) : QToolBar(parent) { }

QAction *EditorToolBar::add(const QString &name, const QString &text, const QString &help)
{
    QAction *action = addAction(text);
    action->setObjectName(name);
    action->setToolTip(help);
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
