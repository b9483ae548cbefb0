// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ContestedBlock: what a paragraph that two people changed says, in words that can be compared.
#include "views/editor/contestedblock.h"

#include "models/report/editing/textoverrides.h"

#include <QCoreApplication>

namespace dondoc::views {

namespace {

struct ContestedBlock {
    Q_DECLARE_TR_FUNCTIONS(dondoc::views::ContestedBlock)
};

} // namespace

QString contestedWords(const TextOverride &block, const report::Document &draft)
{
    if (block.kind == TextOverrideKind::LeftOut)
        return ContestedBlock::tr("(left out)");
    const report::Block *drafted = report::bodyBlock(draft, block.key);
    const QString words
        = block.runs.isEmpty() && drafted ? plainText(report::withoutMark(*drafted)) : plainText(block.runs);
    const report::Block *before = report::bodyBlock(draft, block.after);
    return before
        ? ContestedBlock::tr("%1 (stands behind “%2”)").arg(words, plainText(report::withoutMark(*before)))
        : words;
}

} // namespace dondoc::views
