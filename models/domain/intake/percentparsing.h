// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// PercentParsing: percentages as people type them into forms.
#pragma once

#include <QString>

#include <optional>

namespace dondoc::reading {

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
