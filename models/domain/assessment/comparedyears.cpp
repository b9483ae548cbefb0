// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ComparedYears: a chosen base year goes before the year before.
#include "models/domain/assessment/comparedyears.h"

#include "models/domain/assessment/indicatorlines.h"

#include <algorithm>

namespace dondoc {

Period samePeriodIn(const Period &period, int year)
{
    switch (period.kind) {
    case PeriodKind::Month:
        return periods::month(year, period.index);
    case PeriodKind::Quarter:
        return periods::quarter(year, period.index);
    case PeriodKind::HalfYear:
        return periods::halfYear(year, period.index);
    case PeriodKind::NineMonths:
        return periods::nineMonths(year);
    case PeriodKind::Year:
        return periods::wholeYear(year);
    case PeriodKind::AdHoc:
        break;
    }
    Period none;
    none.kind = PeriodKind::AdHoc;
    return none;
}

Period samePeriodLastYear(const Period &period) { return samePeriodIn(period, period.year - 1); }

int comparedYear(const Indicator &indicator, const Period &period)
{
    if (period.kind == PeriodKind::AdHoc)
        return 0;
    const bool chosen = indicator.baseYear > 0 && indicator.baseYear < period.year;
    return chosen ? indicator.baseYear : period.year - 1;
}

std::optional<int> sharedYear(const QList<IndicatorLine> &lines)
{
    const auto isOther = [&lines](const IndicatorLine &line) {
        return line.comparedYear != lines.constFirst().comparedYear;
    };
    if (lines.isEmpty() || std::any_of(lines.begin(), lines.end(), isOther))
        return std::nullopt;
    return lines.constFirst().comparedYear;
}

QList<int> baseYears(const QList<Indicator> &indicators, const Period &period)
{
    QList<int> years;
    for (const Indicator &indicator : indicators) {
        const int year = comparedYear(indicator, period);
        if (!indicator.retired && year > 0 && year != period.year - 1 && !years.contains(year))
            years.append(year);
    }
    return years;
}

} // namespace dondoc
