// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// SectionTable: tables of a part in a text document: between stored words and cells, rows and columns.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

class QTextCursor;
class QTextTable;

namespace dondoc::views::sectiontable {

/// Rows of equal length, the header first. A cell holds one line.
using Grid = QList<QStringList>;

/// Of words as they are stored: a line a row, tabs between its cells.
Grid gridOf(const QString &words);
Grid gridOf(const QTextTable &table);
/// As it is stored. What is empty at the end of a row is left out, but not of the header, which says how many
/// columns there are.
QString wordsOf(const Grid &grid);

/// Qt lays a table out as a whole with every key: larger ones stay a block of their words, a line a row.
bool isShownAsGrid(const Grid &grid);

/// Puts a table behind what is before the cursor, which goes below it. key: of the block; blank: none yet.
QTextTable *insert(QTextCursor &cursor, const Grid &grid, const QString &key = {});
/// From the cursor's cell on where nothing is overwritten, else as new rows below the cursor's.
void place(QTextCursor &cursor, const Grid &grid);

/// The commands below do nothing where the cursor is in no table.

/// An empty row below the cursor's, or a column right of it; the cursor goes there.
void addRow(QTextCursor &cursor);
void addColumn(QTextCursor &cursor);
/// Of all cells that are selected; with the last row or column the table goes. The heading goes last, else
/// the first row of data would be one.
void removeRows(QTextCursor &cursor);
void removeColumns(QTextCursor &cursor);
/// Selects what the cell holds; behind the last one a new row begins. False at the first cell, going back.
bool goToNextCell(QTextCursor &cursor, bool back);
/// To an empty paragraph below the table, which is made where there is none. lastRowGoes: the table ends a
/// row earlier.
void goBelow(QTextCursor &cursor, bool lastRowGoes);
/// The cursor is in the last row, and none of its cells holds anything; never of a table of one row.
bool isInEmptyLastRow(const QTextCursor &cursor);

} // namespace dondoc::views::sectiontable
