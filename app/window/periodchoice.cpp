// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// The list of periods to choose from.
#include "app/window/periodchoice.h"

#include <algorithm>

namespace dondoc::app {

namespace {

bool holdsPartOf(const QList<Period> &held, const Period &longer)
{
    const QList<Period> quarters = periods::quartersOf(longer);
    return std::any_of(quarters.begin(), quarters.end(),
                       [&held](const Period &each) { return held.contains(each); });
}

} // namespace

QList<Period> offeredPeriods(const Plan &plan, const QList<Period> &held, const Period &current,
                             const QDate &today)
{
    const Period newest = periods::quarterInForce(today);
    const int firstYear = plan.firstYear > 0 ? plan.firstYear : newest.year;
    QList<Period> offered{current};
    for (Period each = periods::next(newest); each.year >= firstYear; each = periods::previous(each)) {
        if (!offered.contains(each))
            offered.append(each);
        const auto longer = periods::writtenAsOneWith(each);
        if (longer && !offered.contains(*longer) && holdsPartOf(held, *longer))
            offered.append(*longer);
    }
    for (const Period &each : held) {
        if (!offered.contains(each))
            offered.append(each);
    }
    std::stable_sort(offered.begin(), offered.end(),
                     [](const Period &a, const Period &b) { return a.to > b.to; });
    return offered;
}

} // namespace dondoc::app
