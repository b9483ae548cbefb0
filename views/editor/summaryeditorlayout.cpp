// SPDX-License-Identifier: GPL-3.0-or-later
// SummaryEditor, its looks: actions of words and parts, and where everything stands.
#include "views/editor/summaryeditor.h"

#include "views/editor/changeoffers.h"
#include "views/editor/partlist.h"
#include "views/editor/sectioneditor.h"
#include "views/widgets/heldbar.h"

#include <QAction>
#include <QSplitter>
#include <QToolBar>
#include <QVBoxLayout>

namespace dondoc::views {

QAction *SummaryEditor::addAction(QToolBar *bar, const QString &name, const QString &text,
                                  const QString &help)
{
    QAction *action = bar->addAction(text);
    action->setObjectName(name);
    action->setToolTip(help);
    m_writing.append(action);
    return action;
}

void SummaryEditor::createActions()
{
    QAction *bold = addAction(m_bar, QStringLiteral("bold"), tr("B"), tr("Bold (Ctrl+B)"));
    bold->setShortcut(QKeySequence::Bold);
    QAction *italic = addAction(m_bar, QStringLiteral("italic"), tr("I"), tr("Italic (Ctrl+I)"));
    italic->setShortcut(QKeySequence::Italic);
    for (QAction *action : {bold, italic})
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_editor->addActions({bold, italic});
    connect(bold, &QAction::triggered, m_editor, &SectionEditor::toggleBold);
    connect(italic, &QAction::triggered, m_editor, &SectionEditor::toggleItalic);
    connect(addAction(m_bar, QStringLiteral("table"), tr("Table"),
                      tr("A table: a line a row, Tab between cells")),
            &QAction::triggered, m_editor, &SectionEditor::insertTable);
    connect(addAction(m_bar, QStringLiteral("block-up"), QStringLiteral("¶↑"), tr("Paragraph up")),
            &QAction::triggered, m_editor, [this] { m_editor->moveBlock(true); });
    connect(addAction(m_bar, QStringLiteral("block-down"), QStringLiteral("¶↓"), tr("Paragraph down")),
            &QAction::triggered, m_editor, [this] { m_editor->moveBlock(false); });
}

void SummaryEditor::createPartActions()
{
    connect(addAction(m_partBar, QStringLiteral("add-part"), tr("+ Part"), tr("A new part behind this one")),
            &QAction::triggered, this, &SummaryEditor::addPart);
    connect(
        addAction(m_partBar, QStringLiteral("leave-out"), tr("Leave out"), tr("This part is not printed")),
        &QAction::triggered, this, &SummaryEditor::leavePartOut);
    connect(addAction(m_partBar, QStringLiteral("part-up"), QStringLiteral("↑"), tr("Part up")),
            &QAction::triggered, this, [this] { movePart(true); });
    connect(addAction(m_partBar, QStringLiteral("part-down"), QStringLiteral("↓"), tr("Part down")),
            &QAction::triggered, this, [this] { movePart(false); });
    connect(addAction(m_partBar, QStringLiteral("restore"), tr("Draft again"),
                      tr("Takes the text of your own out of this part")),
            &QAction::triggered, this, &SummaryEditor::restorePart);
}

void SummaryEditor::arrange()
{
    auto *writing = new QWidget(this);
    auto *column = new QVBoxLayout(writing);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_held);
    column->addWidget(m_bar);
    column->addWidget(m_editor, 1);
    column->addWidget(m_offers);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    auto *outline = new QWidget(this);
    auto *lines = new QVBoxLayout(outline);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->addWidget(m_list, 1);
    lines->addWidget(m_partBar);
    splitter->addWidget(outline);
    splitter->addWidget(writing);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({180, 420});
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(splitter);
}

} // namespace dondoc::views
