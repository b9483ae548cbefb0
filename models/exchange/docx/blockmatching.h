// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// BlockMatching: which block of the draft each paragraph of a returned file is.
#pragma once

#include "models/exchange/docx/draftblocks.h"
#include "models/exchange/docx/returneddocx.h"

#include <QMap>

namespace dondoc::exchange {

/// Of one returned paragraph.
struct MatchedParagraph {
    int block = -1;      ///< place among the draft's blocks; -1: new, or of a block that is no longer there
    QList<int> absorbed; ///< blocks that were joined into it
    QString sentHash;    ///< of the words as sent; blank where it is new
    QString sent;        ///< these words, where the file still holds them
    bool oursChanged = false; ///< what stands now is not what was sent
    bool vanished = false;    ///< it has a key that the draft no longer has
    bool moved = false;       ///< stands elsewhere than among the draft's blocks
};

/// A block that the file no longer holds.
struct GoneBlock {
    QStringList authors;
    QList<ReviewComment> comments;
    QList<PutIn> putIns;
    bool struck = false;
    bool known = true; ///< it was sent; else it may be newer than the file
};

struct Placing {
    QList<MatchedParagraph> paragraphs; ///< for each paragraph returned; those of deleted text hold nothing
    QMap<int, GoneBlock> gone;          ///< by place among the draft's blocks
    bool byText = false;                ///< the file's keys are gone
};

/// NotOurReport where too little of the file's text is the draft's.
Result<Placing> place(const ReturnedDocument &returned, const QList<DraftBlock> &blocks);

} // namespace dondoc::exchange
