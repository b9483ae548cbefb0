// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ContestedBlock: what a paragraph that two people changed says, in words that can be compared.
#pragma once

#include "models/domain/summary/textoverride.h"
#include "models/report/document/document.h"

#include <QString>

namespace dondoc::views {

/// What the block prints, and behind which other it was put; of one that says nothing of its own the draft's
/// words.
QString contestedWords(const TextOverride &block, const report::Document &draft);

} // namespace dondoc::views
