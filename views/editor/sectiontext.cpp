// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// SectionText: formats carry the keys, so that they follow when blocks are split, joined and taken back;
// those of a table are in its own format.
#include "views/editor/sectiontext.h"

#include "models/domain/text/text.h"
#include "views/editor/sectiontable.h"

#include <QTextCursor>
#include <QTextTable>

namespace dondoc::views::sectiontext {

using report::WrittenBlock;

namespace {

constexpr QLatin1String kListDash("- ");
constexpr int kGroundAlpha = 40; ///< of 255, behind a figure
constexpr int kBelowPx = 6;      ///< under a paragraph

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
    // Not underlined: that would look like a link.
    QColor ground = colour;
    ground.setAlpha(kGroundAlpha);
    format.setBackground(ground);
    return format;
}

QTextBlockFormat formatOf(const WrittenBlock &block)
{
    QTextBlockFormat format;
    format.setProperty(KeyProperty, block.key);
    format.setProperty(StyleProperty, int(block.style));
    format.setBottomMargin(kBelowPx);
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
    if (QTextTable *table = cursor.currentTable()) {
        QTextTableFormat format = table->format();
        format.setProperty(KeyProperty, key);
        table->setFormat(format);
    } else {
        QTextBlockFormat format = block.blockFormat();
        format.setProperty(KeyProperty, key);
        format.setProperty(StyleProperty, int(style));
        cursor.setBlockFormat(format);
    }
    cursor.endEditBlock();
}

/// A table prints its words alone, whatever they looked like when they were stored.
QList<StyledRun> runsOf(const sectiontable::Grid &grid)
{
    return {{sectiontable::wordsOf(grid), false, false, {}, {}, {}}};
}

/// The document cursor is in begins with an empty block, and a table leaves one behind it: these are used up
/// before another is made.
class Filling
{
public:
    Filling(QTextDocument &document, const QColor &figureColour) : m_cursor(&document), m_colour(figureColour)
    {
        // In one edit: Qt lays a document of one block out only then.
        m_cursor.beginEditBlock();
    }
    void add(const WrittenBlock &block)
    {
        const sectiontable::Grid grid = block.style == RunStyle::Table
            ? sectiontable::gridOf(plainText(block.runs))
            : sectiontable::Grid();
        if (!grid.isEmpty() && sectiontable::isShownAsGrid(grid)) {
            sectiontable::insert(m_cursor, grid, block.key);
            m_isFree = true;
        } else {
            addWords(block);
            m_isFree = false;
        }
    }
    void end() { m_cursor.endEditBlock(); }

private:
    void addWords(const WrittenBlock &block)
    {
        if (m_isFree)
            m_cursor.setBlockFormat(formatOf(block));
        else
            m_cursor.insertBlock(formatOf(block));
        if (block.style == RunStyle::Item)
            m_cursor.insertText(kListDash, QTextCharFormat());
        for (const StyledRun &run : block.runs) {
            QTextCharFormat format = formatOf(run, ++m_figure, m_colour);
            if (isHeadingStyle(block.style))
                format.setFontWeight(QFont::Bold);
            m_cursor.insertText(QString(run.text).replace(QLatin1Char('\n'), QChar::LineSeparator), format);
        }
        m_cursor.setBlockCharFormat(QTextCharFormat());
    }

    QTextCursor m_cursor;
    QColor m_colour;
    int m_figure = 0;
    bool m_isFree = true; ///< the cursor's block
};

/// The block as it stands in the text; a table from any of its cells.
WrittenBlock writtenAt(const QTextBlock &block)
{
    if (const QTextTable *table = QTextCursor(block).currentTable())
        return {keyOf(block), RunStyle::Table, runsOf(sectiontable::gridOf(*table))};
    return {keyOf(block), styleOf(block), runsOf(block)};
}

/// The block behind this one, or behind its table.
QTextBlock blockAfter(const QTextBlock &block)
{
    const QTextTable *table = QTextCursor(block).currentTable();
    return table ? table->lastCursorPosition().block().next() : block.next();
}

} // namespace

void fill(QTextDocument &document, const QList<WrittenBlock> &blocks, const QColor &figureColour)
{
    document.clear();
    document.setUndoRedoEnabled(false);
    Filling filling(document, figureColour);
    for (const WrittenBlock &block : blocks)
        filling.add(block);
    filling.end();
    document.setUndoRedoEnabled(true);
    document.setModified(false);
}

QList<WrittenBlock> read(QTextDocument &document, const QString &partKey, const QStringList &taken)
{
    QList<WrittenBlock> written;
    QStringList used = taken;
    for (QTextBlock block = document.begin(); block.isValid(); block = blockAfter(block))
        used.append(keyOf(block));
    QStringList seen;
    for (QTextBlock block = document.begin(); block.isValid(); block = blockAfter(block)) {
        WrittenBlock read = writtenAt(block);
        if (read.runs.isEmpty())
            continue;
        const bool again = read.key.isEmpty() || seen.contains(read.key);
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

QList<WrittenBlock> asRead(const QList<WrittenBlock> &blocks)
{
    QList<WrittenBlock> read;
    for (WrittenBlock block : blocks) {
        const sectiontable::Grid grid = block.style == RunStyle::Table
            ? sectiontable::gridOf(plainText(block.runs))
            : sectiontable::Grid();
        if (!grid.isEmpty() && sectiontable::isShownAsGrid(grid))
            block.runs = runsOf(grid);
        if (!block.runs.isEmpty())
            read.append(block);
    }
    return read;
}

RunStyle styleOf(const QTextBlock &block)
{
    return QTextCursor(block).currentTable() ? RunStyle::Table
                                             : RunStyle(block.blockFormat().intProperty(StyleProperty));
}

QString keyOf(const QTextBlock &block)
{
    const QTextTable *table = QTextCursor(block).currentTable();
    return table ? table->format().stringProperty(KeyProperty)
                 : block.blockFormat().stringProperty(KeyProperty);
}

QTextBlockFormat paragraphFormat()
{
    QTextBlockFormat format;
    format.setProperty(StyleProperty, int(RunStyle::Paragraph));
    format.setBottomMargin(kBelowPx);
    return format;
}

bool isHeading(const QTextBlock &block) { return isHeadingStyle(styleOf(block)); }

QTextCharFormat withoutFigure(QTextCharFormat format)
{
    for (const int property : {int(RuleProperty), int(TaskProperty), int(SeenProperty), int(LeftProperty),
                               int(FigureProperty), int(QTextFormat::BackgroundBrush)})
        format.clearProperty(property);
    return format;
}

} // namespace dondoc::views::sectiontext
