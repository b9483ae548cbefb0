// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// QuarterWords: what an agency said of a quarter, marked with that quarter inside a longer period.
#pragma once

#include "models/domain/period/period.h"

namespace dondoc {

/// Without the span that the words begin with, where that is the period itself and nothing is lost: "Trong
/// quý IV, đã đăng 56 tin" → "đã đăng 56 tin" of quý IV. Another span stays, since the words are of that one.
QString withoutSpan(const QString &words, const Period &period);

/// "Trong quý IV, đã đăng 56 tin." → "Quý IV: đã đăng 56 tin." Nothing for a blank text. The mark stands in
/// front, where no excerpt loses it.
QString markedWithQuarter(const QString &words, const Period &quarter);

/// A text and the quarter that it speaks of, as it is named inside a sentence ("quý IV"); blank without one.
struct QuarterWords {
    QString quarter;
    QString words;
    friend bool operator==(const QuarterWords &, const QuarterWords &) = default;
};

/// Takes the mark off again.
QuarterWords quarterWords(const QString &marked);

} // namespace dondoc
