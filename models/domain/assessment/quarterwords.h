// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// QuarterWords: what an agency said of a quarter, marked with that quarter inside a longer period; and what
// it said of the longer one beside the quarter.
#pragma once

#include "models/domain/period/period.h"
#include "models/domain/reporting/agencyreport.h"

namespace dondoc {

/// Without the span that the words begin with, where that is the period itself and nothing is lost: "Trong
/// quý IV, đã đăng 56 tin" → "đã đăng 56 tin" of quý IV. Another span stays, since the words are of that one.
QString withoutSpan(const QString &words, const Period &period);

/// "Trong quý IV, đã đăng 56 tin." → "Quý IV: đã đăng 56 tin." Nothing for a blank text. The mark stands in
/// front, where no excerpt loses it.
QString markedWithQuarter(const QString &words, const Period &quarter);

/// "Trong năm 2025, đã đăng 196 tin." → "Năm 2025: đã đăng 196 tin."
QString markedWithLonger(const QString &words, const Period &longer);
/// As a combined report has it: where the entry tells a result of the longer period, that is its result,
/// marked with the period (rule 14 of the field). Else as it is.
TaskEntry withLongerResult(TaskEntry entry, const std::optional<Period> &longer);

/// A text and the quarter, or the longer period, that it speaks of, as it is named inside a sentence ("quý
/// IV", "năm 2025"); blank without one.
struct QuarterWords {
    QString quarter;
    QString words;
    friend bool operator==(const QuarterWords &, const QuarterWords &) = default;
};

/// Takes the mark off again.
QuarterWords quarterWords(const QString &marked);

} // namespace dondoc
