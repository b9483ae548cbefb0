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
    const QAction *bold = add(QStringLiteral("bold"), tr("B"), tr("Bold"), Command::Bold);
    const QAction *italic = add(QStringLiteral("italic"), tr("I"), tr("Italic"), Command::Italic);
    connect(bold, &QAction::triggered, editor, &SectionEditor::toggleBold);
    connect(italic, &QAction::triggered, editor, &SectionEditor::toggleItalic);
}

void TextToolBar::addBlocks(SectionEditor *editor)
{
    const QAction *table = add(QStringLiteral("table"), tr("Table"),
                               tr("A table: a line a row, Tab between cells"), Command::InsertTable);
    const QAction *up
        = add(QStringLiteral("block-up"), QStringLiteral("¶↑"), tr("Paragraph up"), Command::BlockUp);
    const QAction *down
        = add(QStringLiteral("block-down"), QStringLiteral("¶↓"), tr("Paragraph down"), Command::BlockDown);
    connect(table, &QAction::triggered, editor, &SectionEditor::insertTable);
    connect(up, &QAction::triggered, editor, [editor] { editor->moveBlock(true); });
    connect(down, &QAction::triggered, editor, [editor] { editor->moveBlock(false); });
}

} // namespace dondoc::views
