// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// SectionEditor: keeps formats to what the page knows, and figures apart from the words around them.
#include "views/editor/sectioneditor.h"

#include "views/editor/sectiontext.h"
#include "views/widgets/keytable.h"
#include "views/widgets/theme.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QTextBlock>

namespace dondoc::views {

SectionEditor::SectionEditor(QWidget *parent) : QTextEdit(parent)
{
    setObjectName(QStringLiteral("section-editor"));
    setAcceptRichText(true);
    setTabStopDistance(fontMetrics().horizontalAdvance(QLatin1Char('0')) * 12);
    connect(this, &QTextEdit::textChanged, this, &SectionEditor::takeChange);
    connect(this, &QTextEdit::cursorPositionChanged, this, &SectionEditor::leaveFigure);
}

void SectionEditor::showPart(const QString &partKey, const QList<report::WrittenBlock> &blocks,
                             const QStringList &taken)
{
    m_taken = taken;
    if (partKey == m_partKey && blocks == this->blocks())
        return;
    const bool same = partKey == m_partKey;
    const int position = textCursor().position();
    m_partKey = partKey;
    m_filling = true;
    sectiontext::fill(*document(), blocks, theme::accent(palette()));
    m_filling = false;
    QTextCursor cursor(document());
    if (same)
        cursor.setPosition(qMin(position, document()->characterCount() - 1));
    setTextCursor(cursor);
}

QList<report::WrittenBlock> SectionEditor::blocks()
{
    const bool filling = std::exchange(m_filling, true);
    const QList<report::WrittenBlock> read = sectiontext::read(*document(), m_partKey, m_taken);
    m_filling = filling;
    return read;
}

QString SectionEditor::currentKey() const { return sectiontext::keyOf(textCursor().block()); }

void SectionEditor::goToBlock(const QString &key)
{
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (sectiontext::keyOf(block) != key)
            continue;
        setTextCursor(QTextCursor(block));
        ensureCursorVisible();
    }
}

void SectionEditor::takeChange()
{
    if (!m_filling && !m_partKey.isEmpty())
        Q_EMIT edited();
}

/// What is typed right behind a figure does not belong to it.
void SectionEditor::leaveFigure()
{
    const QTextCursor cursor = textCursor();
    const QTextCharFormat format = cursor.charFormat();
    if (cursor.hasSelection() || !format.hasProperty(sectiontext::FigureProperty))
        return;
    QTextCursor next = cursor;
    const bool more = !cursor.atBlockEnd() && next.movePosition(QTextCursor::NextCharacter);
    const int figure = more ? next.charFormat().intProperty(sectiontext::FigureProperty) : 0;
    if (figure != format.intProperty(sectiontext::FigureProperty))
        setCurrentCharFormat(sectiontext::withoutFigure(format));
}

/// Ctrl+Enter anywhere in a table, Enter in a last row that is empty, which goes, and Down in the last row of
/// a table with nothing below: a paragraph below the table.
bool SectionEditor::leaveTable(const QKeyEvent &event)
{
    QTextCursor cursor = textCursor();
    if (sectiontext::styleOf(cursor.block()) != RunStyle::Table)
        return false;
    const bool enter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    const bool inLastRow = sectiontext::isInLastRow(cursor);
    const bool emptyRow = enter && inLastRow && sectiontext::isLastRowEmpty(cursor.block());
    const bool down = event.key() == Qt::Key_Down && event.modifiers() == Qt::NoModifier && inLastRow
        && !cursor.block().next().isValid();
    if (!emptyRow && !down && !keytable::matches(event, Command::LeaveTable))
        return false;
    sectiontext::goBelowTable(cursor, emptyRow);
    setTextCursor(cursor);
    ensureCursorVisible();
    return true;
}

/// In a table a new row, behind a heading a plain paragraph.
bool SectionEditor::breakLine(const QKeyEvent &event)
{
    if (event.key() != Qt::Key_Return && event.key() != Qt::Key_Enter)
        return false;
    QTextCursor cursor = textCursor();
    const QTextBlock block = cursor.block();
    if (sectiontext::styleOf(block) == RunStyle::Table) {
        cursor.insertText(QString(QChar::LineSeparator));
    } else if (sectiontext::isHeading(block) && cursor.atBlockEnd()) {
        QTextBlockFormat format;
        format.setBottomMargin(block.blockFormat().bottomMargin());
        cursor.insertBlock(format, QTextCharFormat());
    } else {
        return false;
    }
    setTextCursor(cursor);
    return true;
}

void SectionEditor::keyPressEvent(QKeyEvent *event)
{
    const bool plainTab
        = event->key() == Qt::Key_Tab && sectiontext::styleOf(textCursor().block()) != RunStyle::Table;
    if (!isReadOnly() && (leaveTable(*event) || breakLine(*event)))
        return;
    // QTextEdit leaves a text that can be written in only while Tab changes the focus.
    if (plainTab || event->key() == Qt::Key_Backtab || keytable::matches(*event, Command::LeaveText)) {
        const bool back = event->key() == Qt::Key_Backtab || (event->modifiers() & Qt::ShiftModifier);
        setTabChangesFocus(true);
        focusNextPrevChild(!back);
        setTabChangesFocus(false);
        return;
    }
    QTextEdit::keyPressEvent(event);
}

bool SectionEditor::canInsertFromMimeData(const QMimeData *source) const
{
    return !source->hasUrls() && (source->hasText() || source->hasHtml());
}

void SectionEditor::insertFromMimeData(const QMimeData *source)
{
    if (isReadOnly() || !canInsertFromMimeData(source))
        return;
    sectiontext::paste(textCursor(), *source);
    ensureCursorVisible();
}

void SectionEditor::toggleBold()
{
    QTextCharFormat format;
    format.setFontWeight(fontWeight() >= QFont::DemiBold ? QFont::Normal : QFont::Bold);
    mergeCurrentCharFormat(format);
}

void SectionEditor::toggleItalic() { setFontItalic(!fontItalic()); }

void SectionEditor::insertTable()
{
    QTextCursor cursor = textCursor();
    cursor.movePosition(QTextCursor::EndOfBlock);
    QTextBlockFormat format;
    format.setProperty(sectiontext::StyleProperty, int(RunStyle::Table));
    format.setBottomMargin(cursor.blockFormat().bottomMargin());
    cursor.beginEditBlock();
    cursor.insertBlock(format, QTextCharFormat());
    // Words of the report itself, which is Vietnamese in every language of the window.
    cursor.insertText(QStringLiteral("TT\tNội dung\tSố liệu") + QChar::LineSeparator
                      + QStringLiteral("1\t…\t…"));
    cursor.endEditBlock();
    setTextCursor(cursor);
    setFocus();
}

void SectionEditor::moveBlock(bool up)
{
    const QTextBlock block = textCursor().block();
    const QTextBlock other = up ? block.previous() : block.next();
    if (!other.isValid() || sectiontext::isHeading(block) || sectiontext::isHeading(other))
        return;
    QList<report::WrittenBlock> now = blocks();
    const int place = block.blockNumber();
    const QString key = now.at(place).key;
    now.swapItemsAt(place, other.blockNumber());
    m_filling = true;
    sectiontext::fill(*document(), now, theme::accent(palette()));
    m_filling = false;
    goToBlock(key);
    Q_EMIT edited();
}

} // namespace dondoc::views
