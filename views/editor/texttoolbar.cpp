// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// TextToolBar: bold and italic, paragraphs up and down, rows and columns, which stand in the text's own menu
// too.
#include "views/editor/texttoolbar.h"

#include "views/editor/sectioneditor.h"
#include "views/editor/sectiontable.h"

#include <QAction>
#include <QMenu>

namespace dondoc::views {

TextToolBar::TextToolBar(SectionEditor *editor, QWidget *parent) : EditorToolBar(parent), m_editor(editor)
{
    addStyles();
    addBlocks();
    addTables();
    connect(editor, &QTextEdit::cursorPositionChanged, this, &TextToolBar::followCursor);
    connect(editor, &SectionEditor::menuOpening, this, [this](QMenu *menu) {
        if (m_readOnly || !m_editor->isInTable())
            return;
        menu->addSeparator();
        menu->addActions(m_commands);
    });
    followCursor();
}

void TextToolBar::addStyles()
{
    const QAction *bold = add(QStringLiteral("bold"), tr("B"), tr("Bold"), Command::Bold);
    const QAction *italic = add(QStringLiteral("italic"), tr("I"), tr("Italic"), Command::Italic);
    connect(bold, &QAction::triggered, m_editor, &SectionEditor::toggleBold);
    connect(italic, &QAction::triggered, m_editor, &SectionEditor::toggleItalic);
}

void TextToolBar::addBlocks()
{
    const QAction *up
        = add(QStringLiteral("block-up"), QStringLiteral("¶↑"), tr("Paragraph up"), Command::BlockUp);
    const QAction *down
        = add(QStringLiteral("block-down"), QStringLiteral("¶↓"), tr("Paragraph down"), Command::BlockDown);
    connect(up, &QAction::triggered, m_editor, [this] { m_editor->moveBlock(true); });
    connect(down, &QAction::triggered, m_editor, [this] { m_editor->moveBlock(false); });
}

void TextToolBar::addTables()
{
    const QAction *table = add(QStringLiteral("table"), tr("Table"),
                               tr("A table: Tab from cell to cell, Enter for a row, Enter in an empty row "
                                  "to go below"),
                               Command::InsertTable);
    connect(table, &QAction::triggered, m_editor, &SectionEditor::insertTable);
    addCommand(QStringLiteral("add-row"), tr("+ Row"), tr("A row below this one"), Command::AddRow,
               sectiontable::addRow);
    addCommand(QStringLiteral("remove-row"), tr("− Row"), tr("Remove this row"), Command::RemoveRow,
               sectiontable::removeRows);
    addCommand(QStringLiteral("add-column"), tr("+ Column"), tr("A column right of this one"),
               Command::AddColumn, sectiontable::addColumn);
    addCommand(QStringLiteral("remove-column"), tr("− Column"), tr("Remove this column"),
               Command::RemoveColumn, sectiontable::removeColumns);
}

void TextToolBar::addCommand(const QString &name, const QString &text, const QString &help, Command key,
                             void (*command)(QTextCursor &))
{
    QAction *action = add(name, text, help, key);
    connect(action, &QAction::triggered, m_editor, [this, command] { m_editor->changeTable(command); });
    m_commands.append(action);
}

void TextToolBar::setReadOnly(bool on)
{
    m_readOnly = on;
    EditorToolBar::setReadOnly(on);
    followCursor();
}

void TextToolBar::followCursor()
{
    const bool possible = !m_readOnly && m_editor->isInTable();
    for (QAction *action : std::as_const(m_commands))
        action->setEnabled(possible);
}

} // namespace dondoc::views
