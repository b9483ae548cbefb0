// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// LegacyRecognition: whether a text was typed for the fonts of before Unicode, and for which.
#pragma once

#include "models/domain/text/legacytext.h"

namespace dondoc::legacy {

/// By content alone: another encoding only where the text makes no Vietnamese (nor anything else) as it
/// stands and Vietnamese syllables when converted. Blank, plain ASCII and right Unicode text: Unicode.
/// beside: how texts around it were typed; a word of two letters is enough then ("§·").
Encoding recognised(const QString &text, Encoding beside = Encoding::Unicode);
/// How well a reading of bytes does: the number of Vietnamese words with letters beyond ASCII, the less the
/// more words with such letters are none.
double vietnameseWords(const QString &text);

} // namespace dondoc::legacy
