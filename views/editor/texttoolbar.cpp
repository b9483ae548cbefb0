// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// TextToolBar: bold and italic, a table, paragraphs up and down.
#include "views/editor/texttoolbar.h"

#include "views/editor/sectioneditor.h"

#include <QAction>

namespace dondoc::views {

TextToolBar::TextToolBar(SectionEditor *editor, QWidget *parent) : EditorToolBar(parent)
{
    addStyles(editor);
    addBlocks(editor);
}

void TextToolBar::addStyles(SectionEditor *editor)
{
    QAction *bold = add(QStringLiteral("bold"), tr("B"), tr("Bold (Ctrl+B)"));
    bold->setShortcut(QKeySequence::Bold);
    QAction *italic = add(QStringLiteral("italic"), tr("I"), tr("Italic (Ctrl+I)"));
    italic->setShortcut(QKeySequence::Italic);
    for (QAction *action : {bold, italic})
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    editor->addActions({bold, italic});
    connect(bold, &QAction::triggered, editor, &SectionEditor::toggleBold);
    connect(italic, &QAction::triggered, editor, &SectionEditor::toggleItalic);
}

void TextToolBar::addBlocks(SectionEditor *editor)
{
    const QAction *table
        = add(QStringLiteral("table"), tr("Table"), tr("A table: a line a row, Tab between cells"));
    const QAction *up = add(QStringLiteral("block-up"), QStringLiteral("¶↑"), tr("Paragraph up"));
    const QAction *down = add(QStringLiteral("block-down"), QStringLiteral("¶↓"), tr("Paragraph down"));
    connect(table, &QAction::triggered, editor, &SectionEditor::insertTable);
    connect(up, &QAction::triggered, editor, [editor] { editor->moveBlock(true); });
    connect(down, &QAction::triggered, editor, [editor] { editor->moveBlock(false); });
}

} // namespace dondoc::views
