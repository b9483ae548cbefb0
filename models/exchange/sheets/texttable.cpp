// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// TextTable: counts columns and joins cells that go on over rows.
#include "models/exchange/sheets/texttable.h"

#include "models/exchange/sheets/cellvalue.h"

namespace dondoc::exchange {

namespace {

constexpr int kMostAreaRows = 1 << 24; // more than any office program has

} // namespace

void TextTable::beginRow()
{
    m_grid->beginRow(++m_row, false);
    m_column = 1;
    m_deleted = false;
}

void TextTable::endRow()
{
    if (m_deleted)
        --m_row;
    else
        m_grid->endRow();
}

void TextTable::beginCell()
{
    m_text.clear();
    m_hidden.clear();
    m_notes.clear();
    m_comments.clear();
    m_span = 1;
    m_rows = 0;
    m_merge = VerticalMerge::None;
    m_cellDeleted = false;
    m_joined = false;
    m_paragraphs = 0;
}

void TextTable::beginParagraph()
{
    if (m_paragraphs++ > 0 && !m_joined)
        add(u"\n");
    m_joined = false;
    if (!m_hidden.isEmpty())
        m_hidden += u' ';
}

void TextTable::add(QStringView text)
{
    if (m_text.size() <= m_textLength)
        m_text += text;
}

void TextTable::hide(QStringView text)
{
    if (m_hidden.size() <= m_textLength)
        m_hidden += text;
}

void TextTable::addNote(const QString &note)
{
    if (!note.isEmpty() && m_notes.size() < kMostColumns)
        m_notes.append(noteLine(note));
}

void TextTable::addComment(const CellNote &comment)
{
    if (m_comments.size() < kMostColumns)
        m_comments.append(comment);
}

void TextTable::setArea(int columns, int rows)
{
    setSpan(columns);
    m_rows = qBound(1, rows, kMostAreaRows);
}

void TextTable::endCell(int times)
{
    for (int each = 0; each < times && !m_cellDeleted; ++each) {
        if (!m_deleted)
            putCell();
        else // told as it is, at the row that takes its place
            m_grid->putHidden(m_column, m_hidden + m_text);
        skipColumns(m_rows > 0 ? 1 : m_span);
    }
}

void TextTable::putCell()
{
    if (m_merge != VerticalMerge::Continue)
        m_grid->put(m_column, textCell((m_text.trimmed() + u'\n' + m_notes.join(u'\n')).trimmed()));
    m_grid->putHidden(m_column, m_hidden);
    for (CellNote &comment : m_comments) {
        comment.row = m_row;
        comment.column = m_column;
        m_grid->note(comment);
    }
    place();
}

void TextTable::end()
{
    for (const MergedArea &area : std::as_const(m_open))
        m_grid->merge(area);
}

// An area grows with each cell that continues it and is handed over when another begins in its column.
void TextTable::place()
{
    if (m_rows > 0)
        return m_grid->merge({m_row, m_row + m_rows - 1, m_column, m_column + m_span - 1});
    const MergedArea above = m_open.take(m_column);
    if (m_merge == VerticalMerge::Continue && above.lastRow == m_row - 1 && m_row > 1) {
        m_open.insert(m_column, {above.firstRow, m_row, above.firstColumn, above.lastColumn});
        return;
    }
    m_grid->merge(above);
    const MergedArea area{m_row, m_row, m_column, m_column + m_span - 1};
    if (m_merge == VerticalMerge::Begin)
        m_open.insert(m_column, area);
    else
        m_grid->merge(area);
}

} // namespace dondoc::exchange
