// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// TextOverrides: puts what the officer wrote into the drafted body, and finds where draft and officer differ.
#pragma once

#include "models/domain/summary/textoverride.h"
#include "models/report/document/document.h"

#include <QRegularExpression>

namespace dondoc::report {

/// The officer's block of that key; null where there is none.
const TextOverride *ownBlock(const QList<TextOverride> &own, const QString &key);

/// Key of the section that officers write in; the annexes are made from the data alone.
inline constexpr QStringView kBody = u"body";

/// An officer's stretches as they print. The figures of draft lead them to their records, the first of a rule
/// and task to the first of it.
Inlines printed(const QList<StyledRun> &runs, const Inlines &draft);
/// The draft's text as an officer begins with it; figures keep what the data say as seen.
QList<StyledRun> runsOf(const Inlines &text);
/// runs with what the draft says for each of their figures as seen.
QList<StyledRun> seenBeside(QList<StyledRun> runs, const Inlines &draft);
/// "I. ", "1. " or "a) " at the beginning of a heading.
const QRegularExpression &headingMark();
/// Text of a paragraph or heading; null of other blocks.
const Inlines *inlinesOf(const Block &block);
/// Without the number that a heading begins with, or the dash of an item: these are put there, not written.
Inlines withoutMark(const Block &block);

/// The draft with the officer's text in its body. What stood behind a block that is gone stands at the end of
/// its section, what replaced one is not printed (lostBlocks()); headings are numbered anew.
Document withTextOverrides(Document draft, const QList<TextOverride> &own);

/// A figure that the officer printed, and what the data say now instead of what was seen then.
struct ChangedFigure {
    QString key;       ///< of its block
    qsizetype run = 0; ///< place among the block's stretches
    QString printed;
    QString data;
    FigureRef figure;
};
QList<ChangedFigure> staleFigures(const Document &draft, const QList<TextOverride> &own);

/// Keys of blocks whose draft is no longer the one that the officer replaced.
QStringList changedDrafts(const Document &draft, const QList<TextOverride> &own);

/// What the officer wrote for blocks that the draft no longer has, and such that were left out: neither is
/// printed until it is answered.
QList<TextOverride> lostBlocks(const Document &draft, const QList<TextOverride> &own);

/// Empty where the document has no body, as a phụ lục alone.
const QList<Block> &bodyBlocks(const Document &document);
/// The block of that key in the body; null where there is none.
const Block *bodyBlock(const Document &document, const QString &key);

} // namespace dondoc::report
