// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// TextMatch: finds the block that a paragraph without its key was, by equal or nearly equal words.
#pragma once

#include "models/exchange/docx/draftblocks.h"

#include <QStringList>

namespace dondoc::exchange {

/// Place in blocks for each text, or -1; each block at most once. Equal ones first, in order where several
/// are equal; then nearly equal ones between their neighbours.
QList<int> matchByText(const QStringList &texts, const QList<DraftBlock> &blocks);

/// The one of the candidates (places in blocks) that the text most likely was; -1 where none is near.
int likeliest(const QString &text, const QList<int> &candidates, const QList<DraftBlock> &blocks);

} // namespace dondoc::exchange
