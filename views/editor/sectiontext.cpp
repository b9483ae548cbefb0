// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// SectionText: formats carry the keys, so that they follow when blocks are split, joined and taken back.
#include "views/editor/sectiontext.h"

#include "models/domain/text/pastedtext.h"
#include "models/domain/text/text.h"

#include <QMimeData>
#include <QTextCursor>
#include <QTextTable>

#include <algorithm>

namespace dondoc::views::sectiontext {

using report::WrittenBlock;

namespace {

constexpr QLatin1String kListDash("- ");

QTextCharFormat formatOf(const StyledRun &run, int figure, const QColor &colour)
{
    QTextCharFormat format;
    if (run.bold)
        format.setFontWeight(QFont::Bold);
    format.setFontItalic(run.italic);
    if (run.rule.isEmpty())
        return format;
    format.setProperty(RuleProperty, run.rule);
    format.setProperty(TaskProperty, run.taskNumber);
    format.setProperty(SeenProperty, run.seen);
    if (run.left)
        format.setProperty(LeftProperty, true);
    format.setProperty(FigureProperty, figure);
    format.setUnderlineStyle(QTextCharFormat::DotLine);
    format.setUnderlineColor(colour);
    return format;
}

QTextBlockFormat formatOf(const WrittenBlock &block)
{
    QTextBlockFormat format;
    format.setProperty(KeyProperty, block.key);
    format.setProperty(StyleProperty, int(block.style));
    format.setBottomMargin(6);
    return format;
}

bool isHeadingStyle(RunStyle style) { return style == RunStyle::Clause || style == RunStyle::Point; }

StyledRun runOf(const QTextFragment &fragment, bool heading)
{
    const QTextCharFormat format = fragment.charFormat();
    QString words = fragment.text();
    words.replace(QChar::LineSeparator, QLatin1Char('\n')).remove(QChar::ObjectReplacementCharacter);
    return {text::normalized(words),
            !heading && format.fontWeight() >= QFont::DemiBold,
            !heading && format.fontItalic(),
            format.stringProperty(RuleProperty),
            format.stringProperty(TaskProperty),
            format.stringProperty(SeenProperty),
            format.boolProperty(LeftProperty)};
}

QList<StyledRun> runsOf(const QTextBlock &block)
{
    QList<StyledRun> runs;
    int figure = 0;
    for (auto each = block.begin(); !each.atEnd(); ++each) {
        const QTextFragment fragment = each.fragment();
        const StyledRun run = runOf(fragment, isHeading(block));
        const int id = fragment.charFormat().intProperty(FigureProperty);
        const bool joins = !runs.isEmpty() && runs.constLast().bold == run.bold && id == figure
            && runs.constLast().italic == run.italic;
        if (joins)
            runs.last().text += run.text;
        else if (!run.text.isEmpty())
            runs.append(run);
        figure = id;
    }
    return runs;
}

/// The dash is how an officer makes an item.
RunStyle takeDash(QList<StyledRun> &runs)
{
    if (runs.isEmpty() || !runs.constFirst().text.startsWith(kListDash))
        return RunStyle::Paragraph;
    runs.first().text.remove(0, kListDash.size());
    if (runs.constFirst().text.isEmpty())
        runs.removeFirst();
    return RunStyle::Item;
}

void setKey(const QTextBlock &block, const QString &key, RunStyle style)
{
    QTextCursor cursor(block);
    cursor.joinPreviousEditBlock();
    QTextBlockFormat format = block.blockFormat();
    format.setProperty(KeyProperty, key);
    format.setProperty(StyleProperty, int(style));
    cursor.setBlockFormat(format);
    cursor.endEditBlock();
}

QString cellsOf(const QTextTable &table)
{
    QStringList rows;
    for (int row = 0; row < table.rows(); ++row) {
        QStringList cells;
        for (int column = 0; column < table.columns(); ++column) {
            QTextCursor cell = table.cellAt(row, column).firstCursorPosition();
            cell.setPosition(table.cellAt(row, column).lastPosition(), QTextCursor::KeepAnchor);
            cells.append(
                cell.selectedText().replace(QChar::ParagraphSeparator, QLatin1Char(' ')).simplified());
        }
        rows.append(text::normalized(cells.join(QLatin1Char('\t'))));
    }
    return rows.join(QChar::LineSeparator);
}

void insertBlock(QTextCursor &cursor, RunStyle style)
{
    QTextBlockFormat format;
    format.setProperty(StyleProperty, int(style));
    format.setBottomMargin(6);
    cursor.insertBlock(format, QTextCharFormat());
}

void pasteFragments(QTextCursor &cursor, const QTextBlock &block)
{
    for (auto each = block.begin(); !each.atEnd(); ++each) {
        const QTextCharFormat given = each.fragment().charFormat();
        QTextCharFormat format;
        if (given.fontWeight() >= QFont::DemiBold)
            format.setFontWeight(QFont::Bold);
        format.setFontItalic(given.fontItalic());
        cursor.insertText(text::normalized(each.fragment().text()).remove(QChar::ObjectReplacementCharacter),
                          format);
    }
}

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
    return all && lines.size() > 1 ? lines.join(QChar::LineSeparator) : QString();
}

QString firstTable(const QTextDocument &source)
{
    for (QTextBlock block = source.begin(); block.isValid(); block = block.next()) {
        if (const QTextTable *table = QTextCursor(block).currentTable())
            return cellsOf(*table);
    }
    return {};
}

/// rowsHeld: the first table is left out, its rows being in a table already; all stands in blocks of its own.
void pasteRich(QTextCursor &cursor, const QTextDocument &source, bool rowsHeld = false)
{
    bool first = !rowsHeld;
    const QTextTable *held = nullptr;
    const QTextTable *before = nullptr;
    for (QTextBlock block = source.begin(); block.isValid(); block = block.next()) {
        const QTextTable *table = QTextCursor(block).currentTable();
        if (table && rowsHeld && !held)
            held = table;
        const bool again = table && (table == before || table == held);
        before = table;
        if (again || (!table && block.text().trimmed().isEmpty()))
            continue;
        if (!first || table)
            insertBlock(cursor, table ? RunStyle::Table : RunStyle::Paragraph);
        if (table)
            cursor.insertText(cellsOf(*table), QTextCharFormat());
        else
            pasteFragments(cursor, block);
        first = false;
    }
}

/// Into a table come rows, whatever they stood in; what stood beside a table comes below.
void pasteRows(QTextCursor &cursor, const QTextDocument &rich, const QString &words)
{
    const QString cells = firstTable(rich);
    cursor.insertText(cells.isEmpty() ? lineListOf(words).join(QChar::LineSeparator) : cells,
                      QTextCharFormat());
    if (cells.isEmpty())
        return;
    cursor.movePosition(QTextCursor::EndOfBlock);
    pasteRich(cursor, rich, true);
}

} // namespace

void fill(QTextDocument &document, const QList<WrittenBlock> &blocks, const QColor &figureColour)
{
    document.clear();
    document.setUndoRedoEnabled(false);
    QTextCursor cursor(&document);
    // In one edit: Qt lays a document of one block out only then.
    cursor.beginEditBlock();
    int figure = 0;
    for (qsizetype index = 0; index < blocks.size(); ++index) {
        const WrittenBlock &block = blocks.at(index);
        if (index == 0)
            cursor.setBlockFormat(formatOf(block));
        else
            cursor.insertBlock(formatOf(block));
        if (block.style == RunStyle::Item)
            cursor.insertText(kListDash, QTextCharFormat());
        for (const StyledRun &run : block.runs) {
            QTextCharFormat format = formatOf(run, ++figure, figureColour);
            if (isHeadingStyle(block.style))
                format.setFontWeight(QFont::Bold);
            cursor.insertText(QString(run.text).replace(QLatin1Char('\n'), QChar::LineSeparator), format);
        }
        cursor.setBlockCharFormat(QTextCharFormat());
    }
    cursor.endEditBlock();
    document.setUndoRedoEnabled(true);
    document.setModified(false);
}

QList<WrittenBlock> read(QTextDocument &document, const QString &partKey, const QStringList &taken)
{
    QList<WrittenBlock> written;
    QStringList used = taken;
    QStringList seen;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const QString key = keyOf(block);
        WrittenBlock read{key, styleOf(block), runsOf(block)};
        const bool again = key.isEmpty() || seen.contains(key);
        // The rest of a heading that was cut in two is no second heading.
        if (again && isHeadingStyle(read.style))
            read.style = RunStyle::Paragraph;
        if (read.style == RunStyle::Paragraph || read.style == RunStyle::Item)
            read.style = takeDash(read.runs);
        if (again) {
            read.key = report::freshKey(partKey, used);
            used.append(read.key);
            setKey(block, read.key, read.style);
        }
        seen.append(read.key);
        written.append(read);
    }
    return written;
}

RunStyle styleOf(const QTextBlock &block) { return RunStyle(block.blockFormat().intProperty(StyleProperty)); }

QString keyOf(const QTextBlock &block) { return block.blockFormat().stringProperty(KeyProperty); }

bool isHeading(const QTextBlock &block) { return isHeadingStyle(styleOf(block)); }

bool isInLastRow(const QTextCursor &cursor)
{
    return !cursor.block().text().mid(cursor.positionInBlock()).contains(QChar::LineSeparator);
}

bool isLastRowEmpty(const QTextBlock &table)
{
    const QString words = table.text();
    const qsizetype end = words.lastIndexOf(QChar::LineSeparator);
    return end >= 0 && words.mid(end).trimmed().isEmpty();
}

void goBelowTable(QTextCursor &cursor, bool lastRowGoes)
{
    cursor.beginEditBlock();
    cursor.movePosition(QTextCursor::EndOfBlock);
    if (lastRowGoes) {
        const QTextBlock table = cursor.block();
        cursor.setPosition(table.position() + int(table.text().lastIndexOf(QChar::LineSeparator)),
                           QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
    }
    insertBlock(cursor, RunStyle::Paragraph);
    cursor.endEditBlock();
}

QTextCharFormat withoutFigure(QTextCharFormat format)
{
    for (const int property :
         {int(RuleProperty), int(TaskProperty), int(SeenProperty), int(LeftProperty), int(FigureProperty),
          int(QTextFormat::TextUnderlineStyle), int(QTextFormat::TextUnderlineColor)})
        format.clearProperty(property);
    return format;
}

void paste(QTextCursor cursor, const QMimeData &source)
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
    if (styleOf(cursor.block()) == RunStyle::Table) {
        pasteRows(cursor, given, source.hasText() ? source.text() : given.toPlainText());
    } else if (!rows.isEmpty()) {
        insertBlock(cursor, RunStyle::Table);
        cursor.insertText(rows, QTextCharFormat());
    } else {
        pasteRich(cursor, given);
    }
    cursor.endEditBlock();
}

} // namespace dondoc::views::sectiontext
