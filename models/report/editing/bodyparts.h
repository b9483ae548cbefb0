// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// BodyParts: the body cut into the parts that an officer edits one at a time, and what came of an edit.
#pragma once

#include "models/report/editing/textoverrides.h"

namespace dondoc::report {

/// A heading and what stands below it up to the next one; the opening and the closing are parts of their own.
struct BodyPart {
    QString key;         ///< of the heading; "opening", "closing"
    int level = 0;       ///< of the heading, 1 to 3; 0 of opening and closing
    QString title;       ///< the heading as printed; blank of opening and closing
    QList<Block> blocks; ///< the heading first; without tables of the draft, letterhead and signature
};
QList<BodyPart> bodyParts(const Document &document);

/// One paragraph as the officer sees it: the words alone, without number and dash.
struct WrittenBlock {
    QString key; ///< blank: just written
    RunStyle style = RunStyle::Paragraph;
    QList<StyledRun> runs;
    friend bool operator==(const WrittenBlock &, const WrittenBlock &) = default;
};
RunStyle styleOf(const Block &block);
QList<WrittenBlock> writtenBlocks(const BodyPart &part, const QList<TextOverride> &own);

/// A key below the part's for a block that the draft does not have: "II/2/b/+3".
QString freshKey(const QString &partKey, const QStringList &taken);

/// The overrides to store after a part was edited: one for each block that now differs from own. An override
/// that is to be deleted comes empty (saysNothing()). before: the part as it was printed; after: as edited,
/// every block with its key.
QList<TextOverride> editedBlocks(const Document &draft, const QList<TextOverride> &own,
                                 const BodyPart &before, const QList<WrittenBlock> &after);

} // namespace dondoc::report
