// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// PercentParsing: decides whether a number is a share or counts hundredths.
#include "models/domain/intake/percentparsing.h"

#include "models/domain/text/numberparsing.h"

#include <cmath>

namespace dondoc::reading {

namespace {

double inHundredths(double share) { return std::round(share * 1e8) / 1e6; }

} // namespace

std::optional<Percent> percent(const QString &text, std::optional<double> cellNumber)
{
    if (cellNumber) {
        const double value = *cellNumber;
        const bool share = value > 0 && value <= 1;
        return Percent{.value = share ? inHundredths(value) : value, .doubtful = value == 1.0};
    }
    const std::optional<numbers::ParsedNumber> read = numbers::parse(text);
    if (!read)
        return std::nullopt;
    const bool share = !read->percent && read->value > 0 && read->value < 1;
    const bool odd = share || read->doubtful || (!read->percent && !read->rest.isEmpty());
    return Percent{.value = share ? inHundredths(read->value) : read->value,
                   .doubtful = odd || (!read->percent && read->value == 1.0)};
}

} // namespace dondoc::reading
