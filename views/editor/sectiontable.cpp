// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// SectionTable: Qt's tables, with the header in bold and one line a cell.
#include "views/editor/sectiontable.h"

#include "models/domain/text/text.h"
#include "views/editor/sectiontext.h"

#include <QTextCursor>
#include <QTextTable>

#include <algorithm>

namespace dondoc::views::sectiontable {

namespace {

constexpr qsizetype kMostCells = 2000; ///< laid out in some hundredths of a second
constexpr int kPadding = 3;            ///< px around the words of a cell

QTextTableFormat tableFormat(const QString &key)
{
    QTextTableFormat format;
    format.setProperty(sectiontext::KeyProperty, key);
    // Whole, columns that are rounded up would be wider than the text.
    format.setWidth(QTextLength(QTextLength::PercentageLength, 99));
    format.setBorder(1);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderBrush(Qt::gray); // seen on light and on dark ground
    format.setBorderCollapse(true);
    format.setCellSpacing(0);
    format.setCellPadding(kPadding);
    return format;
}

QTextCharFormat cellFormat(int row)
{
    QTextCharFormat format;
    format.setFontWeight(row == 0 ? QFont::Bold : QFont::Normal);
    return format;
}

QString wordsIn(const QTextTableCell &cell)
{
    QTextCursor cursor = cell.firstCursorPosition();
    cursor.setPosition(cell.lastPosition(), QTextCursor::KeepAnchor);
    QString words = cursor.selectedText();
    words.replace(QChar::ParagraphSeparator, u' ').remove(QChar::ObjectReplacementCharacter);
    return text::normalized(words.simplified());
}

void setWords(QTextTable &table, int row, int column, const QString &words)
{
    QTextCursor cursor = table.cellAt(row, column).firstCursorPosition();
    cursor.setBlockFormat(QTextBlockFormat());
    cursor.setBlockCharFormat(cellFormat(row));
    cursor.insertText(words, cellFormat(row));
}

/// Rows and columns that Qt adds look like their neighbours, the header's too.
void styleRows(QTextTable &table)
{
    for (int row = 0; row < table.rows(); ++row) {
        for (int column = 0; column < table.columns(); ++column) {
            QTextCursor cursor = table.cellAt(row, column).firstCursorPosition();
            cursor.setPosition(table.cellAt(row, column).lastPosition(), QTextCursor::KeepAnchor);
            if (cursor.blockCharFormat().fontWeight() == cellFormat(row).fontWeight())
                continue;
            cursor.setBlockFormat(QTextBlockFormat());
            cursor.setBlockCharFormat(cellFormat(row));
            cursor.mergeCharFormat(cellFormat(row));
        }
    }
}

/// Rows and columns of the selected cells, or of the cursor's.
struct Cells {
    int row = 0;
    int rows = 1;
    int column = 0;
    int columns = 1;
};

Cells cellsAt(const QTextCursor &cursor, const QTextTable &table)
{
    Cells cells;
    cursor.selectedTableCells(&cells.row, &cells.rows, &cells.column, &cells.columns);
    if (cells.row >= 0 && cells.rows > 0)
        return cells;
    const QTextTableCell cell = table.cellAt(cursor);
    return {cell.row(), 1, cell.column(), 1};
}

bool areFree(const QTextTable &table, const Cells &cells)
{
    for (int row = cells.row; row < std::min(cells.row + cells.rows, table.rows()); ++row) {
        for (int column = cells.column; column < std::min(cells.column + cells.columns, table.columns());
             ++column) {
            if (!wordsIn(table.cellAt(row, column)).isEmpty())
                return false;
        }
    }
    return true;
}

/// Where a grid of that size goes from the cursor's cell on; rows are inserted where it would overwrite.
Cells madeRoom(QTextTable &table, Cells cells)
{
    if (cells.column + cells.columns > table.columns() && cells.columns <= table.columns())
        cells.column = 0;
    if (!areFree(table, cells)) {
        ++cells.row;
        table.insertRows(cells.row, cells.rows);
    }
    if (cells.row + cells.rows > table.rows())
        table.appendRows(cells.row + cells.rows - table.rows());
    if (cells.column + cells.columns > table.columns())
        table.appendColumns(cells.column + cells.columns - table.columns());
    return cells;
}

QTextCursor below(const QTextTable &table)
{
    QTextCursor cursor = table.lastCursorPosition();
    cursor.movePosition(QTextCursor::NextBlock);
    return cursor;
}

} // namespace

Grid gridOf(const QString &words)
{
    Grid grid;
    qsizetype columns = 1;
    const QStringList lines = words.split(u'\n');
    for (const QString &line : lines) {
        QStringList row;
        for (const QString &cell : line.split(u'\t'))
            row.append(cell.simplified());
        columns = std::max(columns, row.size());
        grid.append(row);
    }
    for (QStringList &row : grid)
        row.resize(columns);
    return grid;
}

Grid gridOf(const QTextTable &table)
{
    Grid grid;
    for (int row = 0; row < table.rows(); ++row) {
        QStringList cells;
        for (int column = 0; column < table.columns(); ++column)
            cells.append(wordsIn(table.cellAt(row, column)));
        grid.append(cells);
    }
    return grid;
}

bool isShownAsGrid(const Grid &grid) { return grid.size() * grid.constFirst().size() <= kMostCells; }

QString wordsOf(const Grid &grid)
{
    QStringList lines;
    for (const QStringList &row : grid) {
        QString line = row.join(u'\t');
        while (!lines.isEmpty() && line.endsWith(u'\t'))
            line.chop(1);
        lines.append(line);
    }
    return lines.join(u'\n');
}

QTextTable *insert(QTextCursor &cursor, const Grid &grid, const QString &key)
{
    const int columns = int(grid.constFirst().size());
    QTextTable *table = cursor.insertTable(int(grid.size()), columns, tableFormat(key));
    for (int row = 0; row < table->rows(); ++row) {
        for (int column = 0; column < columns; ++column)
            setWords(*table, row, column, grid.at(row).at(column));
    }
    cursor = below(*table);
    cursor.setBlockFormat(sectiontext::paragraphFormat());
    cursor.setBlockCharFormat(QTextCharFormat());
    return table;
}

void place(QTextCursor &cursor, const Grid &grid)
{
    QTextTable *table = cursor.currentTable();
    if (!table)
        return;
    const QTextTableCell cell = table->cellAt(cursor);
    const Cells cells
        = madeRoom(*table, {cell.row(), int(grid.size()), cell.column(), int(grid.constFirst().size())});
    for (int row = 0; row < cells.rows; ++row) {
        for (int column = 0; column < cells.columns; ++column)
            setWords(*table, cells.row + row, cells.column + column, grid.at(row).at(column));
    }
    styleRows(*table);
    cursor = table->cellAt(cells.row + cells.rows - 1, cells.column + cells.columns - 1).lastCursorPosition();
}

void addRow(QTextCursor &cursor)
{
    QTextTable *table = cursor.currentTable();
    if (!table)
        return;
    const Cells cells = cellsAt(cursor, *table);
    cursor.beginEditBlock();
    table->insertRows(cells.row + cells.rows, 1);
    styleRows(*table);
    cursor.endEditBlock();
    cursor = table->cellAt(cells.row + cells.rows, 0).firstCursorPosition();
}

void addColumn(QTextCursor &cursor)
{
    QTextTable *table = cursor.currentTable();
    if (!table)
        return;
    const Cells cells = cellsAt(cursor, *table);
    cursor.beginEditBlock();
    table->insertColumns(cells.column + cells.columns, 1);
    styleRows(*table);
    cursor.endEditBlock();
    cursor = table->cellAt(cells.row, cells.column + cells.columns).firstCursorPosition();
}

namespace {

/// A table that goes takes the end of the paragraph below it along: an empty one, then.
void keepApart(const QTextCursor &inTable)
{
    QTextCursor spare = inTable;
    goBelow(spare, false);
}

} // namespace

void removeRows(QTextCursor &cursor)
{
    QTextTable *table = cursor.currentTable();
    if (!table)
        return;
    Cells cells = cellsAt(cursor, *table);
    const bool all = cells.rows == table->rows();
    if (!all && cells.row == 0) { // else the first row of data would become the heading
        ++cells.row;
        --cells.rows;
    }
    if (cells.rows == 0)
        return;
    cursor.beginEditBlock();
    if (all)
        keepApart(cursor);
    table->removeRows(cells.row, cells.rows);
    if (!all) {
        styleRows(*table);
        cursor = table->cellAt(std::min(cells.row, table->rows() - 1), cells.column).firstCursorPosition();
    }
    cursor.endEditBlock();
}

void removeColumns(QTextCursor &cursor)
{
    QTextTable *table = cursor.currentTable();
    if (!table)
        return;
    const Cells cells = cellsAt(cursor, *table);
    const bool all = cells.columns == table->columns();
    cursor.beginEditBlock();
    if (all)
        keepApart(cursor);
    table->removeColumns(cells.column, cells.columns);
    cursor.endEditBlock();
    if (!all)
        cursor = table->cellAt(cells.row, std::min(cells.column, table->columns() - 1)).firstCursorPosition();
}

bool goToNextCell(QTextCursor &cursor, bool back)
{
    const QTextTable *table = cursor.currentTable();
    if (!table)
        return false;
    const QTextTableCell cell = table->cellAt(cursor);
    const int next = cell.row() * table->columns() + cell.column() + (back ? -1 : 1);
    if (next < 0)
        return false;
    if (next == table->rows() * table->columns()) {
        addRow(cursor);
        return true;
    }
    const QTextTableCell other = table->cellAt(next / table->columns(), next % table->columns());
    cursor = other.firstCursorPosition();
    cursor.setPosition(other.lastPosition(), QTextCursor::KeepAnchor);
    return true;
}

void goBelow(QTextCursor &cursor, bool lastRowGoes)
{
    QTextTable *table = cursor.currentTable();
    if (!table)
        return;
    cursor.beginEditBlock();
    if (lastRowGoes)
        table->removeRows(table->rows() - 1, 1);
    QTextCursor paragraph = below(*table);
    const QTextBlock next = paragraph.block();
    if (!next.text().isEmpty() || !sectiontext::keyOf(next).isEmpty() || paragraph.currentTable()) {
        paragraph.insertBlock(next.blockFormat(), next.charFormat());
        paragraph.movePosition(QTextCursor::PreviousBlock);
    }
    paragraph.setBlockFormat(sectiontext::paragraphFormat());
    paragraph.setBlockCharFormat(QTextCharFormat());
    cursor.endEditBlock();
    cursor = paragraph;
}

bool isInEmptyLastRow(const QTextCursor &cursor)
{
    const QTextTable *table = cursor.currentTable();
    if (!table || table->rows() < 2 || table->cellAt(cursor).row() != table->rows() - 1)
        return false;
    return areFree(*table, {table->rows() - 1, 1, 0, table->columns()});
}

} // namespace dondoc::views::sectiontable
