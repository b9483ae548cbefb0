// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// SheetRest: finds where the tables end.
#include "models/exchange/forms/sheetrest.h"

#include "models/domain/text/text.h"
#include "models/exchange/forms/loosetext.h"

#include <algorithm>

namespace dondoc::exchange {

using namespace Qt::StringLiterals;

namespace {

/// Under the last row with a mark, a unit or a number: notes and totals of the table are of it.
LooseRows rowsBelowFigures(const SheetGrid &grid, const Header &header, const AskedUnits &units)
{
    int end = header.last + 1;
    for (int index = end; index < grid.rowCount(); ++index) {
        const QList<Cell> &cells = grid.row(index).cells;
        const bool counts = std::any_of(cells.begin(), cells.end(),
                                        [](const Cell &cell) { return cell.number.has_value(); });
        const QString unit = units.of(grid.text(index, header.at(int(ValueColumn::Mark))),
                                      grid.text(index, header.at(int(ValueColumn::Indicator))));
        const bool named = !grid.text(index, header.at(int(ValueColumn::Unit))).isEmpty();
        if (counts || named || !unit.isEmpty())
            end = index + 1;
    }
    return rowsBetween(end, grid.rowCount());
}

} // namespace

QList<Issue> hiddenTexts(const Sheet &sheet, const QString &name)
{
    constexpr int kShown = 80;
    QList<Issue> issues;
    for (const HiddenText &hidden : sheet.hiddenTexts)
        issues.append({Severity::Warning,
                       IssueKind::HiddenTextLeftOut,
                       {text::shortened(hidden.text.simplified(), kShown)},
                       {},
                       {},
                       name + u'!' + cellName(hidden.row, hidden.column)});
    return issues;
}

QList<Issue> textBesideTables(const SheetGrid &grid, const SheetTables &tables, const AskedUnits &units)
{
    LooseRows rows;
    rows.indexes = tables.rows.below;
    if (!tables.tasks.exists() && !tables.figures.exists()) {
        rows = rowsBetween(0, grid.rowCount());
        rows.headEnd = grid.rowCount();
        rows.heading = grid.name();
    } else if (tables.figures.exists() && tables.figures.first > tables.tasks.first) {
        rows.indexes += rowsBelowFigures(grid, tables.figures, units).indexes;
    }
    return looseText(grid, rows);
}

} // namespace dondoc::exchange
