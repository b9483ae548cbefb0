// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// DocumentNumber: numerals and a few letters.
#include "models/domain/text/documentnumber.h"

#include <algorithm>

namespace dondoc::numbers {

namespace {

bool isNumeral(QChar each) { return each >= u'0' && each <= u'9'; }

} // namespace

bool isDocumentNumber(const QString &number)
{
    constexpr qsizetype kLongest = 11;
    constexpr qsizetype kMostLetters = 3;
    const auto behind = std::find_if_not(number.cbegin(), number.cend(), isNumeral);
    const bool counts
        = std::any_of(number.cbegin(), behind, [](QChar each) { return each != u'0'; }); // none is number 0
    return counts && number.size() <= kLongest && number.cend() - behind <= kMostLetters
        && std::all_of(behind, number.cend(), [](QChar each) { return each.isLetter(); });
}

} // namespace dondoc::numbers
