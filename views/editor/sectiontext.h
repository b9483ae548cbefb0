// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// SectionText: a part of the summary in a text document and back: words, bold, italic, and which are figures.
#pragma once

#include "models/report/editing/bodyparts.h"

#include <QTextBlock>
#include <QTextDocument>

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

/// Replaces everything; an item stands with its dash, a table as one.
void fill(QTextDocument &document, const QList<report::WrittenBlock> &blocks, const QColor &figureColour);
/// Back; blocks that have no key of their own get one, which then stays with them. Blocks without a word are
/// left out.
QList<report::WrittenBlock> read(QTextDocument &document, const QString &partKey, const QStringList &taken);
/// What read() gives once these blocks fill a document.
QList<report::WrittenBlock> asRead(const QList<report::WrittenBlock> &blocks);

/// Of any block of a table those of the table.
RunStyle styleOf(const QTextBlock &block);
QString keyOf(const QTextBlock &block);
bool isHeading(const QTextBlock &block);

/// Of a paragraph that was just begun: it has no key yet.
QTextBlockFormat paragraphFormat();
/// Character format without a figure in it.
QTextCharFormat withoutFigure(QTextCharFormat format);

} // namespace dondoc::views::sectiontext
