// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// DraftBlocks: the paragraphs of a report's body as what comes back is laid against them.
#pragma once

#include "models/domain/summary/textoverride.h"
#include "models/report/document/document.h"

namespace dondoc::exchange {

struct DraftBlock {
    QString key;
    QString section; ///< key of the heading above it, or its own where it is one; blank: none
    QString anchor;  ///< key that stands behind it may name: its own, the letterhead's for its pieces
    QString keyHash;
    QString textHash;
    QList<StyledRun> runs;
    bool isHeading = false;
    bool isTable = false; ///< an officer's own; found again by its key alone
    bool isText = true;   ///< false: a piece of the letterhead, which is no block of its own
};

/// In the order in which they stand; what has no key or no words is left out, as the writer of Word files
/// does.
QList<DraftBlock> draftBlocks(const report::Document &document);

} // namespace dondoc::exchange
