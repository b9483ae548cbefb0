// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// GridBuilder: counts what is kept, puts rows in order, blanks what merged areas cover.
#include "models/exchange/sheets/gridbuilder.h"

#include "models/exchange/sheets/formulas.h"
#include "models/exchange/sheets/readingbudget.h"

#include <algorithm>

namespace dondoc::exchange {

namespace {

// Beyond any office program's last row; keeps sums of row numbers far from overflowing.
constexpr int kLastRow = 1 << 24;

bool isBelow(const SheetRow &row, int number) { return row.number < number; }

bool holdsNothing(const Cell &cell) { return cell.isBlank() && cell.formula.isEmpty(); }

void dropBlankEnd(QList<Cell> &cells)
{
    while (!cells.isEmpty() && holdsNothing(cells.constLast()))
        cells.removeLast();
}

} // namespace

bool GridBuilder::beginSheet(const QString &name, bool hidden)
{
    if (m_workbook.sheets.size() >= m_limits.sheets) {
        markTruncated();
        return false;
    }
    m_full = false;
    m_workbook.sheets.append(Sheet{name, hidden, {}, {}});
    return true;
}

void GridBuilder::beginRow(int number, bool hidden)
{
    m_row.number = number;
    m_row.hidden = hidden;
    m_row.cells.clear();
    if (number > kLastRow)
        fill();
}

void GridBuilder::fill()
{
    m_full = true;
    markTruncated();
}

void GridBuilder::put(int column, Cell cell)
{
    if (m_full || holdsNothing(cell) || column < 1)
        return;
    if (column > m_limits.columns) {
        markTruncated();
        return;
    }
    if (cell.text.size() > m_limits.textLength) {
        cell.text.truncate(m_limits.textLength);
        markTruncated();
    }
    m_reckons = m_reckons || !cell.formula.isEmpty();
    if (m_row.cells.size() < column)
        m_row.cells.resize(column);
    m_row.cells[column - 1] = std::move(cell);
}

bool GridBuilder::keepRow()
{
    qint64 characters = 0;
    for (const Cell &cell : std::as_const(m_row.cells))
        characters += cell.text.size() + cell.formula.size();
    const bool fits = sheet().rows.size() < m_limits.rows && m_row.number <= kLastRow
        && m_cells + m_row.cells.size() <= m_limits.cells && m_characters + characters <= m_limits.characters;
    if (!fits || (m_limits.budget && !m_limits.budget->takeRow(m_row.cells.size()))) {
        fill();
        return false;
    }
    m_cells += m_row.cells.size();
    m_characters += characters;
    sheet().rows.append(m_row);
    return true;
}

void GridBuilder::endRow(int times)
{
    if (m_full || m_row.cells.isEmpty())
        return;
    for (int i = 0; i < times && keepRow(); ++i)
        ++m_row.number;
    m_row.cells.clear();
}

void GridBuilder::merge(const MergedArea &area)
{
    const bool sound = area.firstRow > 0 && area.firstColumn > 0 && area.lastRow >= area.firstRow
        && area.lastColumn >= area.firstColumn;
    const bool several = area.lastRow > area.firstRow || area.lastColumn > area.firstColumn;
    if (!sound || !several)
        return;
    if (sheet().merged.size() >= m_limits.areas)
        markTruncated();
    else
        sheet().merged.append(area);
}

void GridBuilder::note(CellNote note)
{
    const bool sound = note.row > 0 && note.row <= kLastRow && note.column > 0;
    if (!sound || note.text.trimmed().isEmpty())
        return;
    note.text.truncate(m_limits.textLength);
    note.author.truncate(kLongestNoteAuthor);
    const qint64 characters = m_characters + note.text.size() + note.author.size();
    if (sheet().notes.size() >= m_limits.areas || characters > m_limits.characters)
        return markTruncated();
    m_characters = characters;
    sheet().notes.append(note);
}

void GridBuilder::hideColumns(const ColumnSpan &columns)
{
    const bool sound = columns.first > 0 && columns.last >= columns.first;
    if (sound && sheet().hiddenColumns.size() < m_limits.columns)
        sheet().hiddenColumns.append(columns);
}

Workbook GridBuilder::take(DayCount days)
{
    if (m_reckons)
        reckonFormulas(&m_workbook, days);
    return std::move(m_workbook);
}

void GridBuilder::putHidden(int column, const QString &text)
{
    constexpr qsizetype kMostHiddenTexts = 200;
    constexpr qsizetype kLongestHidden = 1'000;
    if (!text.trimmed().isEmpty() && sheet().hiddenTexts.size() < kMostHiddenTexts)
        sheet().hiddenTexts.append({m_row.number, column, text.trimmed().left(kLongestHidden)});
}

void GridBuilder::addPageHeads(const QStringList &heads)
{
    m_workbook.pageHeads += heads;
    m_workbook.pageHeads.removeDuplicates();
}

void GridBuilder::endSheet()
{
    sortRows();
    blankCovered();
    dropBlanks();
}

// Programs write rows upward; of a file that does not, the first of two equal rows is kept.
void GridBuilder::sortRows()
{
    QList<SheetRow> &rows = sheet().rows;
    const auto above = [](const SheetRow &a, const SheetRow &b) { return a.number < b.number; };
    const auto same = [](const SheetRow &a, const SheetRow &b) { return a.number == b.number; };
    if (!std::is_sorted(rows.cbegin(), rows.cend(), above))
        std::stable_sort(rows.begin(), rows.end(), above);
    rows.resize(std::unique(rows.begin(), rows.end(), same) - rows.begin());
}

// Areas of a sound file do not overlap, so that each cell is covered once at most.
void GridBuilder::blankCovered()
{
    for (const MergedArea &area : std::as_const(sheet().merged)) {
        if (m_covering > 2LL * m_limits.cells)
            return markTruncated();
        blankCovered(area);
    }
}

void GridBuilder::blankCovered(const MergedArea &area)
{
    QList<SheetRow> &rows = sheet().rows;
    auto row = std::lower_bound(rows.begin(), rows.end(), area.firstRow, isBelow);
    for (; row != rows.end() && row->number <= area.lastRow; ++row, ++m_covering) {
        const int end = int(qMin<qsizetype>(area.lastColumn, row->cells.size()));
        const int begin = row->number == area.firstRow ? area.firstColumn : area.firstColumn - 1;
        m_covering += qMax(0, end - begin);
        for (int column = begin; column < end; ++column)
            row->cells[column] = Cell{};
    }
}

void GridBuilder::dropBlanks()
{
    QList<SheetRow> &rows = sheet().rows;
    for (SheetRow &row : rows)
        dropBlankEnd(row.cells);
    rows.removeIf([](const SheetRow &row) { return row.cells.isEmpty(); });
}

} // namespace dondoc::exchange
