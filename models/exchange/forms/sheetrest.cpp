// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// SheetRest: finds where the tables end.
#include "models/exchange/forms/sheetrest.h"

#include "models/domain/basics/cellplace.h"
#include "models/domain/text/text.h"
#include "models/exchange/forms/loosetext.h"

#include <algorithm>
#include <optional>

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

/// How many cells of figures the area takes in.
int figureCells(const MergedArea &area, const Header &header)
{
    int columns = 0;
    for (const auto column : {ValueColumn::Value, ValueColumn::Cumulative, ValueColumn::Estimate}) {
        const int at = header.at(int(column));
        columns += at > 0 && at >= area.firstColumn && at <= area.lastColumn ? 1 : 0;
    }
    return columns * (area.lastRow - area.firstRow + 1);
}

int rowOfFigure(const ReadValue &figure)
{
    const std::optional<CellPlace> cell = cellPlace(figure.places.value(ValueColumn::Value));
    return cell ? cell->row : 0;
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

QList<GivenCell> givenCells(const SheetGrid &grid, const Header &header, int end)
{
    QList<GivenCell> given;
    const int mark = header.at(int(ValueColumn::Mark));
    for (int index = header.last + 1; mark > 0 && index < std::min(end, grid.rowCount()); ++index) {
        for (const ValueColumn column : {ValueColumn::Target, ValueColumn::Previous}) {
            const int at = header.at(int(column));
            const Cell &cell = grid.cell(index, at);
            if (!cell.isBlank() && !grid.text(index, mark).isEmpty())
                given.append({grid.text(index, mark), column == ValueColumn::Target, header.titles.value(at),
                              cell.text, cell.number, grid.place(index, at)});
        }
    }
    return given;
}

QList<Issue> takeFigureNotes(const SheetGrid &grid, const Header &header, int end, QList<ReadValue> *figures)
{
    QList<Issue> issues;
    const int column = header.at(int(ValueColumn::Note));
    for (int index = header.last + 1; column > 0 && index < std::min(end, grid.rowCount()); ++index) {
        const QString note = grid.text(index, column);
        const int row = grid.row(index).number;
        const auto figure = std::find_if(figures->begin(), figures->end(), [row](const ReadValue &each) {
            return rowOfFigure(each) == row && (each.value || each.cumulative || each.estimate);
        });
        if (note.isEmpty())
            continue;
        if (figure != figures->end())
            figure->note = note;
        else
            issues.append({Severity::Warning,
                           IssueKind::UnknownColumnText,
                           {header.titles.value(column), note},
                           {},
                           {},
                           grid.place(index, column)});
    }
    return issues;
}

QList<Issue> mergedFigures(const Sheet &sheet, const SheetGrid &grid, const Header &header, int end)
{
    QList<Issue> issues;
    for (const MergedArea &area : sheet.merged) {
        const int index = grid.indexOf(area.firstRow);
        if (index <= header.last || index >= end || figureCells(area, header) < 2)
            continue;
        const QString said = grid.text(index, area.firstColumn);
        const QString over
            = cellName(area.firstRow, area.firstColumn) + u':' + cellName(area.lastRow, area.lastColumn);
        if (!said.isEmpty())
            issues.append({Severity::Error,
                           IssueKind::NumberDoubtful,
                           {u"%1 (%2)"_s.arg(said, over),
                            u"%1 (%2)"_s.arg(said, cellName(area.firstRow, area.firstColumn))},
                           {},
                           {},
                           grid.place(index, area.firstColumn)});
    }
    return issues;
}

} // namespace dondoc::exchange
