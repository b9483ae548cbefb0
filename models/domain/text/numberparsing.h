// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// NumberParsing: the one grammar of numbers as people type them, in forms and in the window.
#pragma once

#include <QString>

#include <optional>

namespace dondoc::numbers {

/// A number and what stands around it.
struct ParsedNumber {
    double value = 0;
    QString rest;             ///< "ha" of "85.050 ha", without the percent sign
    bool percent = false;     ///< a percent sign stands behind it
    bool approximate = false; ///< "khoảng", "~" stands before it
    bool ambiguous = false;   ///< a lone comma before three digits: "1,234" may mean 1234
    /// It can be meant otherwise, and somebody should look: approximate, ambiguous, or with another number
    /// in the rest.
    bool doubtful = false;
    friend bool operator==(const ParsedNumber &, const ParsedNumber &) = default;
};

/// "1.234,5", "1,234.5", "1 234", "12,5%", "85.050 ha". A lone point before three digits groups, as in
/// Vietnam ("1.234" is 1234), unless a zero stands before it; a lone comma is decimal. Nothing for what is no
/// number: dates, ranges, words.
std::optional<ParsedNumber> parse(const QString &text);

} // namespace dondoc::numbers
