// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// SectionText: a part of the summary in a text document and back: words, bold, italic, and which are figures.
#pragma once

#include "models/report/editing/bodyparts.h"

#include <QTextBlock>
#include <QTextDocument>

class QMimeData;
class QTextCursor;

namespace dondoc::views::sectiontext {

/// Properties of block and character formats.
enum Property {
    KeyProperty = 0x100001,
    StyleProperty,
    RuleProperty,
    TaskProperty,
    SeenProperty,
    LeftProperty, ///< the change is left for the next period
    FigureProperty
};

/// Replaces everything; an item stands with its dash, a table as a line a row with tabs between its cells.
void fill(QTextDocument &document, const QList<report::WrittenBlock> &blocks, const QColor &figureColour);
/// Back; blocks that have no key of their own get one, which then stays with them.
QList<report::WrittenBlock> read(QTextDocument &document, const QString &partKey, const QStringList &taken);

RunStyle styleOf(const QTextBlock &block);
QString keyOf(const QTextBlock &block);
bool isHeading(const QTextBlock &block);

/// Of a table, in which a line is a row.
bool isInLastRow(const QTextCursor &cursor);
/// Nothing stands in its cells; a table of one row is never left without any.
bool isLastRowEmpty(const QTextBlock &table);
/// Makes a paragraph below the cursor's table and goes there; lastRowGoes: the table ends a row earlier.
void goBelowTable(QTextCursor &cursor, bool lastRowGoes);

/// Character format without a figure in it.
QTextCharFormat withoutFigure(QTextCharFormat format);
/// Pastes words, bold, italic and paragraphs; all other formatting stays behind.
void paste(QTextCursor cursor, const QMimeData &source);

} // namespace dondoc::views::sectiontext
