// SPDX-License-Identifier: GPL-3.0-or-later
// InputParsing: numbers and percentages as people type them into forms.
#pragma once

#include <QString>

#include <optional>

namespace dondoc::reading {

/// A number and what follows it. doubtful: it can be meant otherwise, and somebody should look.
struct Number {
    double value = 0;
    QString rest;         ///< "ha" of "85.050 ha", without the percent sign
    bool percent = false; ///< a percent sign stood behind it
    bool doubtful = false;
    friend bool operator==(const Number &, const Number &) = default;
};

/// "1.234,5", "1,234.5", "1 234", "12,5%", "85.050 ha". A lone point before three digits groups, as in
/// Vietnam ("1.234" is 1234); a lone comma is decimal, doubtful before three digits ("1,234" is 1.234).
/// Nothing for what is no number: dates, ranges, words.
std::optional<Number> number(const QString &text);

struct Percent {
    double value = 0; ///< 70 for 70 %; not bounded
    bool doubtful = false;
    friend bool operator==(const Percent &, const Percent &) = default;
};

/// What stands in a column of percentages. cellNumber where the cell holds a number: 0.7 is then 70 % (that
/// is how office programs keep it), 1 is 100 % and doubtful. As text "0,7" is 70 % and doubtful, "0,7%" 0.7
/// %.
std::optional<Percent> percent(const QString &text, std::optional<double> cellNumber = std::nullopt);

} // namespace dondoc::reading
