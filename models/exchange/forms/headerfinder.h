// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// HeaderFinder: finds heading rows of tables and decides what their columns are.
#pragma once

#include "models/exchange/forms/columntitles.h"
#include "models/exchange/forms/sheetgrid.h"

#include <QHash>
#include <QMap>
#include <QString>

#include <algorithm>

namespace dondoc::exchange {

/// A heading of one or two rows.
struct Header {
    int first = -1; ///< index of its first row; -1 where there is none
    int last = -1;
    QHash<int, int> columns;    ///< by the column's number in its enum, in the sheet from 1
    QHash<int, QString> titles; ///< by place in the sheet, as printed
    QHash<int, int> ignored;    ///< places in the sheet from which nothing is read, by themselves
    QMap<int, int> doubled;     ///< by place: further columns of a whole title, with the column's number
    QMap<int, int> otherTimes; ///< by place: columns whose title names another time, with the column's number
    QMap<int, EntryState> ticks; ///< by place: columns of a state each, one of which is ticked; two or none
    int exact = 0;               ///< columns known by a whole title
    bool exists() const { return first >= 0; }
    /// Of this or another time.
    bool tells(int column) const
    {
        return at(column) > 0
            || std::find(otherTimes.cbegin(), otherTimes.cend(), column) != otherTimes.cend();
    }
    int at(int column) const { return columns.value(column, 0); } ///< 0 where the sheet has none
    int score() const { return int(columns.size()) + (ticks.isEmpty() ? 0 : 1); }
};

/// The heading that begins at that row; none where the row is no heading of this kind.
Header taskHeaderAt(const SheetGrid &grid, int index, const ColumnTitles &titles);
Header figureHeaderAt(const SheetGrid &grid, int index, const ColumnTitles &titles);

/// The first heading of tasks in the sheet; looked for among the first rows only.
Header findTaskHeader(const SheetGrid &grid, const ColumnTitles &titles);
/// The first heading of indicators, also where it stands under a table of tasks.
Header findFigureHeader(const SheetGrid &grid, const ColumnTitles &titles);

} // namespace dondoc::exchange
