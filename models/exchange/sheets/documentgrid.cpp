// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// DocumentGrid: keeps tables and prose apart, and remembers where in the prose each table stood.
#include "models/exchange/sheets/documentgrid.h"

#include "models/exchange/sheets/cellvalue.h"

namespace dondoc::exchange {

using namespace Qt::StringLiterals;

DocumentGrid::DocumentGrid(const Limits &limits)
    : m_grid(limits), m_prose(limits), m_textLength(limits.textLength), m_table(m_grid, m_textLength)
{
    m_prose.beginSheet(u"Văn bản"_s, false);
}

bool DocumentGrid::beginTable()
{
    if (m_tables == 0) {
        if (!m_grid.beginSheet(u"Bảng %1"_s.arg(m_linesAbove.size() + 1), false))
            return false;
        m_linesAbove.append(m_lines);
        m_table = TextTable(m_grid, m_textLength);
    }
    ++m_tables;
    return true;
}

void DocumentGrid::endTable()
{
    if (m_tables == 0 || --m_tables > 0)
        return;
    m_table.end();
    m_grid.endSheet();
}

void DocumentGrid::beginParagraph()
{
    if (m_tables > 0)
        m_table.beginParagraph();
    else
        m_open.append(std::exchange(m_joined, Paragraph()));
}

void DocumentGrid::endParagraph(bool joined)
{
    if (m_tables > 0)
        return m_table.endParagraph(joined);
    const Paragraph paragraph = m_open.isEmpty() ? Paragraph() : m_open.takeLast();
    if (joined)
        m_joined = paragraph;
    else
        putParagraph(paragraph);
}

void DocumentGrid::add(QStringView text)
{
    if (m_tables > 0)
        m_table.add(text);
    else if (!m_open.isEmpty() && m_open.constLast().text.size() <= m_textLength)
        m_open.last().text += text;
}

void DocumentGrid::hide(QStringView text)
{
    if (m_tables > 0)
        m_table.hide(text);
    else if (!m_open.isEmpty() && m_open.constLast().hidden.size() <= m_textLength)
        m_open.last().hidden += text;
}

void DocumentGrid::addNote(const QString &note)
{
    if (m_tables > 0)
        m_table.addNote(note);
    else if (!note.isEmpty())
        add(u' ' + noteLine(note));
}

void DocumentGrid::addComment(const CellNote &comment)
{
    constexpr qsizetype kMostBeside = 1'000; // of one paragraph
    if (m_tables > 0)
        m_table.addComment(comment);
    else if (!m_open.isEmpty() && m_open.constLast().comments.size() < kMostBeside)
        m_open.last().comments.append(comment);
}

void DocumentGrid::putParagraph(const Paragraph &paragraph)
{
    const int first = m_lines + 1;
    const QStringList lines = paragraph.text.split(u'\n');
    for (const QString &line : lines)
        putLine(line);
    m_prose.beginRow(first, false);
    m_prose.putHidden(1, paragraph.hidden);
    for (CellNote comment : paragraph.comments) {
        comment.row = first;
        comment.column = 1;
        m_prose.note(comment);
    }
}

void DocumentGrid::putLine(const QString &line)
{
    if (line.trimmed().isEmpty())
        return;
    m_prose.beginRow(++m_lines, false);
    int column = 0;
    const QStringList parts = line.split(u'\t');
    for (const QString &part : parts) {
        if (const QString trimmed = part.trimmed(); !trimmed.isEmpty())
            m_prose.put(++column, textCell(trimmed));
    }
    m_prose.endRow();
}

Workbook DocumentGrid::take()
{
    putParagraph(m_joined);
    m_prose.endSheet();
    Workbook book = m_grid.take();
    for (qsizetype at = 0; at < book.sheets.size(); ++at)
        book.sheets[at].proseAbove = m_linesAbove.at(at);
    const Workbook prose = m_prose.take();
    book.truncated = book.truncated || prose.truncated;
    book.sheets += prose.sheets;
    book.sheets.last().prose = true;
    if (book.sheets.constLast().rows.isEmpty() && book.sheets.constLast().hiddenTexts.isEmpty())
        book.sheets.removeLast();
    return book;
}

} // namespace dondoc::exchange
