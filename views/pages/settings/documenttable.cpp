// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// DocumentTable: Tab goes along the row, where a tree view would go to the one below.
#include "views/pages/settings/documenttable.h"

#include <QHeaderView>

namespace dondoc::views {

void DocumentTable::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    const int step = int(hint == QAbstractItemDelegate::EditNextItem)
        - int(hint == QAbstractItemDelegate::EditPreviousItem);
    FilteredTable::closeEditor(editor, step ? QAbstractItemDelegate::NoHint : hint);
    if (step)
        editBeside(step);
}

void DocumentTable::editBeside(int step)
{
    const QModelIndex current = currentIndex();
    for (int place = header()->visualIndex(current.column()) + step; place >= 0 && place < header()->count();
         place += step) {
        const QModelIndex beside = current.siblingAtColumn(header()->logicalIndex(place));
        if (isColumnHidden(beside.column()) || !beside.flags().testFlag(Qt::ItemIsEditable))
            continue;
        setCurrentIndex(beside);
        edit(beside);
        return;
    }
}

} // namespace dondoc::views
