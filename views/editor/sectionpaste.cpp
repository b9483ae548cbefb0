// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// SectionPaste: reads what was given as a document of its own, and takes over what a part can hold.
#include "views/editor/sectionpaste.h"

#include "models/domain/text/pastedtext.h"
#include "models/domain/text/text.h"
#include "views/editor/sectiontable.h"
#include "views/editor/sectiontext.h"

#include <QMimeData>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

#include <algorithm>

namespace dondoc::views::sectiontext {

namespace {

/// Blocks that are put in one behind the other.
class Pasting
{
public:
    enum class At {
        InText,     ///< the first paragraph goes on where the cursor is
        BelowTable, ///< the cursor is in a table, all goes below
    };
    Pasting(QTextCursor &cursor, At at) : m_cursor(cursor), m_inTable(at == At::BelowTable) { }
    void addWords(const QTextBlock &block)
    {
        startBlock();
        for (auto each = block.begin(); !each.atEnd(); ++each) {
            const QTextCharFormat given = each.fragment().charFormat();
            QTextCharFormat format;
            if (given.fontWeight() >= QFont::DemiBold)
                format.setFontWeight(QFont::Bold);
            format.setFontItalic(given.fontItalic());
            m_cursor.insertText(
                text::normalized(each.fragment().text()).remove(QChar::ObjectReplacementCharacter), format);
        }
        m_isFree = false;
    }
    void addTable(const sectiontable::Grid &grid)
    {
        m_isFree = sectiontable::isShownAsGrid(grid);
        leaveTable();
        if (m_isFree)
            sectiontable::insert(m_cursor, grid);
        else
            addLines(grid);
    }

private:
    void addLines(const sectiontable::Grid &grid)
    {
        QTextBlockFormat format = paragraphFormat();
        format.setProperty(StyleProperty, int(RunStyle::Table));
        m_cursor.insertBlock(format, QTextCharFormat());
        m_cursor.insertText(sectiontable::wordsOf(grid).replace(QLatin1Char('\n'), QChar::LineSeparator));
    }
    void leaveTable()
    {
        if (std::exchange(m_inTable, false))
            sectiontable::goBelow(m_cursor, false);
    }
    void startBlock()
    {
        m_isFree = m_isFree || m_inTable;
        leaveTable();
        if (!m_isFree)
            m_cursor.insertBlock(paragraphFormat(), QTextCharFormat());
    }

    QTextCursor &m_cursor;
    bool m_inTable;
    bool m_isFree = true; ///< the cursor's block takes the next words
};

/// The lines of plain text; spreadsheets end the last one too.
QStringList lineListOf(const QString &words)
{
    QStringList lines = text::normalized(words).split(QLatin1Char('\n'));
    while (!lines.isEmpty() && lines.constLast().isEmpty())
        lines.removeLast();
    return lines;
}

/// Rows as spreadsheets give them in plain text; blank where it holds none.
QString rowsOf(const QString &words)
{
    const QStringList lines = lineListOf(words);
    const bool all = std::all_of(lines.cbegin(), lines.cend(),
                                 [](const QString &line) { return line.contains(QLatin1Char('\t')); });
    return all && lines.size() > 1 ? lines.join(QLatin1Char('\n')) : QString();
}

const QTextTable *firstTable(const QTextDocument &source)
{
    for (QTextBlock block = source.begin(); block.isValid(); block = block.next()) {
        if (const QTextTable *table = QTextCursor(block).currentTable())
            return table;
    }
    return nullptr;
}

/// held: a table whose rows are where they belong already.
void pasteRich(Pasting &pasting, const QTextDocument &source, const QTextTable *held = nullptr)
{
    const QTextTable *before = nullptr;
    for (QTextBlock block = source.begin(); block.isValid(); block = block.next()) {
        const QTextTable *table = QTextCursor(block).currentTable();
        const bool again = table && (table == before || table == held);
        before = table;
        if (again || (!table && block.text().trimmed().isEmpty()))
            continue;
        if (table)
            pasting.addTable(sectiontable::gridOf(*table));
        else
            pasting.addWords(block);
    }
}

/// Into a table come rows, whatever they stood in; what stood beside a table comes below. Words of one line
/// go where the cursor is.
void pasteIntoTable(QTextCursor &cursor, const QTextDocument &rich, const QString &words)
{
    const QTextTable *table = firstTable(rich);
    const QStringList lines = lineListOf(words);
    if (!table && lines.size() < 2 && !lines.join(QString()).contains(QLatin1Char('\t')))
        return cursor.insertText(lines.join(QString()));
    sectiontable::place(
        cursor, table ? sectiontable::gridOf(*table) : sectiontable::gridOf(lines.join(QLatin1Char('\n'))));
    if (!table)
        return;
    Pasting pasting(cursor, Pasting::At::BelowTable);
    pasteRich(pasting, rich, table);
}

} // namespace

QTextCursor paste(QTextCursor cursor, const QMimeData &source)
{
    QTextDocument given;
    given.setUndoRedoEnabled(false);
    const QString rows = source.hasHtml() ? QString() : rowsOf(source.text());
    if (source.hasHtml())
        given.setHtml(source.html());
    else
        given.setPlainText(text::pasted(source.text()));
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    Pasting pasting(cursor, Pasting::At::InText);
    if (!cursor.currentTable() && styleOf(cursor.block()) == RunStyle::Table)
        cursor.insertText(lineListOf(source.text()).join(QChar::LineSeparator));
    else if (cursor.currentTable())
        pasteIntoTable(cursor, given, source.hasText() ? source.text() : given.toPlainText());
    else if (!rows.isEmpty())
        pasting.addTable(sectiontable::gridOf(rows));
    else
        pasteRich(pasting, given);
    cursor.endEditBlock();
    return cursor;
}

} // namespace dondoc::views::sectiontext
