// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// SectionEditor: keeps formats to what the page knows, and figures apart from the words around them.
#include "views/editor/sectioneditor.h"

#include "views/editor/sectionpaste.h"
#include "views/editor/sectiontable.h"
#include "views/editor/sectiontext.h"
#include "views/widgets/keytable.h"
#include "views/widgets/theme.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QTextBlock>
#include <QTextTable>

#include <algorithm>
#include <utility>

namespace dondoc::views {

using namespace Qt::StringLiterals;

namespace {

bool isTitle(const report::WrittenBlock &block)
{
    return block.style == RunStyle::Clause || block.style == RunStyle::Point;
}

} // namespace

SectionEditor::SectionEditor(QWidget *parent) : QTextEdit(parent)
{
    setObjectName(QStringLiteral("section-editor"));
    setAcceptRichText(true);
    connect(this, &QTextEdit::textChanged, this, &SectionEditor::takeChange);
    connect(this, &QTextEdit::cursorPositionChanged, this, &SectionEditor::leaveFigure);
    connect(this, &QTextEdit::cursorPositionChanged, this, &SectionEditor::tellBlock);
}

void SectionEditor::showPart(const QString &partKey, const QList<report::WrittenBlock> &blocks,
                             const QStringList &taken)
{
    m_taken = taken;
    if (partKey == m_partKey && sectiontext::asRead(blocks) == this->blocks())
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
        return ensureCursorVisible();
    }
}

void SectionEditor::takeChange()
{
    if (!m_filling && !m_partKey.isEmpty())
        Q_EMIT edited();
}

void SectionEditor::tellBlock()
{
    const QString key = currentKey();
    if (m_filling || key.isEmpty() || std::exchange(m_toldBlock, key) == key || !hasFocus())
        return;
    Q_EMIT blockEntered(key);
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

/// Enter makes a row; in a last row that is empty, which goes, or with Ctrl it leaves the table. Tab goes
/// from cell to cell.
bool SectionEditor::takeTableKey(const QKeyEvent &event)
{
    QTextCursor cursor = textCursor();
    if (!cursor.currentTable())
        return false;
    const bool enter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    const bool back = event.key() == Qt::Key_Backtab;
    if (keytable::matches(event, Command::LeaveTable))
        sectiontable::goBelow(cursor, false);
    else if (enter && sectiontable::isInEmptyLastRow(cursor))
        sectiontable::goBelow(cursor, true);
    else if (enter)
        sectiontable::addRow(cursor);
    else if ((event.key() != Qt::Key_Tab && !back) || !sectiontable::goToNextCell(cursor, back))
        return false;
    setTextCursor(cursor);
    ensureCursorVisible();
    return true;
}

/// A table that is too large for a grid is its lines: Enter makes one, with Ctrl it leaves.
bool SectionEditor::takeLinesKey(const QKeyEvent &event)
{
    QTextCursor cursor = textCursor();
    if (cursor.currentTable() || sectiontext::styleOf(cursor.block()) != RunStyle::Table)
        return false;
    const bool enter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    const bool leaves = enter && (event.modifiers() & Qt::ControlModifier);
    if (leaves)
        cursor.movePosition(QTextCursor::EndOfBlock);
    if (leaves)
        cursor.insertBlock(sectiontext::paragraphFormat(), QTextCharFormat());
    else if (enter || event.key() == Qt::Key_Tab)
        cursor.insertText(enter ? QString(QChar::LineSeparator) : QString(QLatin1Char('\t')));
    else
        return false;
    setTextCursor(cursor);
    return true;
}

/// Behind a heading a plain paragraph.
bool SectionEditor::breakLine(const QKeyEvent &event)
{
    QTextCursor cursor = textCursor();
    if ((event.key() != Qt::Key_Return && event.key() != Qt::Key_Enter) || !cursor.atBlockEnd()
        || !sectiontext::isHeading(cursor.block()))
        return false;
    cursor.insertBlock(sectiontext::paragraphFormat(), QTextCharFormat());
    setTextCursor(cursor);
    return true;
}

void SectionEditor::keyPressEvent(QKeyEvent *event)
{
    if (!isReadOnly() && (takeTableKey(*event) || takeLinesKey(*event) || breakLine(*event)))
        return;
    // QTextEdit leaves a text that can be written in only while Tab changes the focus.
    if (event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab
        || keytable::matches(*event, Command::LeaveText)) {
        const bool back = event->key() == Qt::Key_Backtab || (event->modifiers() & Qt::ShiftModifier);
        setTabChangesFocus(true);
        focusNextPrevChild(!back);
        setTabChangesFocus(false);
        return;
    }
    QTextEdit::keyPressEvent(event);
}

void SectionEditor::contextMenuEvent(QContextMenuEvent *event)
{
    // Qt leaves the cursor where it was, and its commands would change another row than the one clicked.
    if (event->reason() == QContextMenuEvent::Mouse && !textCursor().hasSelection())
        setTextCursor(cursorForPosition(event->pos()));
    QMenu *menu = createStandardContextMenu(event->pos());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    Q_EMIT menuOpening(menu);
    menu->popup(event->globalPos());
}

bool SectionEditor::canInsertFromMimeData(const QMimeData *source) const
{
    return !source->hasUrls() && (source->hasText() || source->hasHtml());
}

void SectionEditor::insertFromMimeData(const QMimeData *source)
{
    if (isReadOnly() || !canInsertFromMimeData(source))
        return;
    setTextCursor(sectiontext::paste(textCursor(), *source));
    ensureCursorVisible();
}

/// In a table only what its place makes bold prints so.
void SectionEditor::toggleBold()
{
    if (isInTable())
        return;
    QTextCharFormat format;
    format.setFontWeight(fontWeight() >= QFont::DemiBold ? QFont::Normal : QFont::Bold);
    mergeCurrentCharFormat(format);
}

void SectionEditor::toggleItalic()
{
    if (!isInTable())
        setFontItalic(!fontItalic());
}

bool SectionEditor::isInTable() const { return textCursor().currentTable(); }

void SectionEditor::insertTable()
{
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock();
    if (cursor.currentTable())
        sectiontable::goBelow(cursor, false);
    cursor.movePosition(QTextCursor::EndOfBlock);
    // Words of the report itself, which is Vietnamese in every language of the window.
    const QTextTable *table
        = sectiontable::insert(cursor, {{u"TT"_s, u"Nội dung"_s, u"Số liệu"_s}, {u"1"_s, u"…"_s, u"…"_s}});
    cursor.endEditBlock();
    cursor = table->cellAt(1, 0).lastCursorPosition();
    sectiontable::goToNextCell(cursor, false);
    setTextCursor(cursor);
    setFocus();
}

void SectionEditor::changeTable(const std::function<void(QTextCursor &)> &how)
{
    QTextCursor cursor = textCursor();
    how(cursor);
    setTextCursor(cursor);
    setFocus();
}

void SectionEditor::moveBlock(bool up)
{
    const QString key = currentKey();
    QList<report::WrittenBlock> now = blocks();
    const auto found = std::find_if(now.cbegin(), now.cend(),
                                    [&key](const report::WrittenBlock &each) { return each.key == key; });
    const qsizetype place = found - now.cbegin();
    const qsizetype other = up ? place - 1 : place + 1;
    if (found == now.cend() || other < 0 || other >= now.size() || isTitle(*found) || isTitle(now.at(other)))
        return;
    now.swapItemsAt(place, other);
    m_filling = true;
    sectiontext::fill(*document(), now, theme::accent(palette()));
    m_filling = false;
    goToBlock(key);
    Q_EMIT edited();
}

} // namespace dondoc::views
