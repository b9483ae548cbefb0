// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// TextTable: a table of a text document on its way into the grid of a sheet.
#pragma once

#include "models/exchange/sheets/gridbuilder.h"

#include <QHash>
#include <QString>
#include <QStringList>
#include <QStringView>

namespace dondoc::exchange {

/// How a cell goes on with the one above it, where a file tells so cell by cell.
enum class VerticalMerge { None, Begin, Continue };

/// Rows and cells as a reader meets them. Where a cell stands is counted from those before it in its row.
class TextTable
{
public:
    static constexpr int kMostColumns = 10'000; ///< Word allows 63

    /// Must not outlive the grid, whose sheet has begun.
    TextTable(GridBuilder &grid, int textLength) : m_grid(&grid), m_textLength(textLength) { }

    void beginRow();
    void skipColumns(int count) { m_column = qMin(m_column + count, kMostColumns); }
    /// Of the row that is open: it takes no place.
    void markDeleted() { m_deleted = true; }
    void markHidden() { m_grid->beginRow(m_row, true); }
    void endRow();

    void beginCell();
    void setSpan(int columns) { m_span = qBound(1, columns, kMostColumns); }
    void setMerge(VerticalMerge merge) { m_merge = merge; }
    /// Where a file tells the whole area at once, and each covered cell as a column.
    void setArea(int columns, int rows);
    /// Of the cell that is open: it takes no column.
    void markCellDeleted() { m_cellDeleted = true; }
    /// times: how often it stands there, side by side.
    void endCell(int times = 1);

    void beginParagraph();
    /// joined: its end was struck out, so that the next one goes on in its line.
    void endParagraph(bool joined) { m_joined = joined; }
    void add(QStringView text);
    void hide(QStringView text);              ///< text that is not shown
    void addNote(const QString &note);        ///< of the foot of the page
    void addComment(const CellNote &comment); ///< whose cell is the one that is open

    void end();

private:
    void putCell();
    void place();

    GridBuilder *m_grid;
    int m_textLength;
    int m_row = 0;
    int m_column = 1;
    bool m_deleted = false;
    bool m_cellDeleted = false;
    bool m_joined = false; ///< the next paragraph to the one before
    QString m_text;
    QString m_hidden;
    QStringList m_notes;
    QList<CellNote> m_comments;
    int m_span = 1;
    int m_rows = 0; ///< of the area; 0: told cell by cell
    int m_paragraphs = 0;
    VerticalMerge m_merge = VerticalMerge::None;
    QHash<int, MergedArea> m_open; ///< by first column
};

} // namespace dondoc::exchange
