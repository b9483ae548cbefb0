// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// PartToolBar: an action for each of its signals.
#include "views/editor/parttoolbar.h"

#include <QAction>

namespace dondoc::views {

PartToolBar::PartToolBar(QWidget *parent) : EditorToolBar(parent)
{
    const QAction *addition
        = add(QStringLiteral("add-part"), tr("+ Part"), tr("A new part behind this one"), Command::AddPart);
    const QAction *omission = add(QStringLiteral("leave-out"), tr("Leave out"),
                                  tr("This part is not printed"), Command::LeavePartOut);
    const QAction *up = add(QStringLiteral("part-up"), QStringLiteral("↑"), tr("Part up"), Command::PartUp);
    const QAction *down
        = add(QStringLiteral("part-down"), QStringLiteral("↓"), tr("Part down"), Command::PartDown);
    const QAction *restoration = add(QStringLiteral("restore"), tr("Draft again"),
                                     tr("Takes the text of your own out of this part"), Command::DraftAgain);
    connect(addition, &QAction::triggered, this, &PartToolBar::additionWanted);
    connect(omission, &QAction::triggered, this, &PartToolBar::omissionWanted);
    connect(up, &QAction::triggered, this, [this] { Q_EMIT moveWanted(true); });
    connect(down, &QAction::triggered, this, [this] { Q_EMIT moveWanted(false); });
    connect(restoration, &QAction::triggered, this, &PartToolBar::restorationWanted);
}

} // namespace dondoc::views
