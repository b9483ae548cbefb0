// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// HtmlTable: blanks folded, and cells that reach over others.
#include "models/exchange/sheets/htmltable.h"

#include <algorithm>
#include <utility>

namespace dondoc::exchange {

namespace {

/// By column from 1: how many rows further down are taken by a cell above.
using Taken = QList<int>;

bool isTaken(const Taken &taken, int column) { return column < taken.size() && taken.at(column) > 0; }

void take(Taken &taken, const HtmlCell &cell)
{
    const int end = cell.column + cell.columns;
    if (taken.size() < end)
        taken.resize(end);
    for (int column = cell.column; column < end; ++column)
        taken[column] = cell.rows;
}

void place(HtmlRow &row, Taken &taken, int mostColumns)
{
    int column = 1;
    for (HtmlCell &cell : row.cells) {
        while (isTaken(taken, column))
            ++column;
        cell.column = column;
        cell.columns = std::clamp(cell.columns, 1, std::max(1, mostColumns - column + 1));
        if (column <= mostColumns)
            take(taken, cell);
        column += cell.columns;
    }
    row.cells.removeIf([mostColumns](const HtmlCell &cell) { return cell.column > mostColumns; });
    for (int &rows : taken)
        rows = std::max(0, rows - 1);
    row.laidOut = true;
}

} // namespace

void HtmlText::add(QStringView text, qsizetype longest)
{
    for (const QChar c : text) {
        const bool blank = c == u' ' || c == u'\t' || c == u'\n' || c == u'\r' || c == u'\f';
        if (blank || m_text.size() > longest) {
            m_blank = true;
            continue;
        }
        if (m_line)
            m_text += u'\n';
        else if (m_blank && !m_text.isEmpty())
            m_text += u' ';
        m_blank = m_line = false;
        m_text += c;
    }
}

void HtmlText::endLine() { m_line = !m_text.isEmpty(); }

void HtmlTable::endRow()
{
    rowIsOpen = cellIsOpen = rowSays = false;
    rows += std::exchange(below, {});
}

QList<HtmlRow> HtmlTable::takeLaidOut(int mostColumns)
{
    Taken taken;
    for (qsizetype at = 0; at < rows.size(); ++at) {
        if (!rows.at(at).laidOut)
            place(rows[at], taken, mostColumns);
        for (HtmlCell &cell : rows[at].cells)
            cell.rows = int(std::min<qsizetype>(cell.rows, rows.size() - at));
    }
    return std::exchange(rows, {});
}

bool isTableOfData(const QList<HtmlRow> &laidOut)
{
    constexpr qsizetype kColumns = 3;
    constexpr qsizetype kRows = 2;
    const auto wide = std::count_if(laidOut.cbegin(), laidOut.cend(),
                                    [](const HtmlRow &row) { return row.cells.size() >= kColumns; });
    return wide >= kRows;
}

} // namespace dondoc::exchange
