// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// DayDoubts: weighs all days of a sheet together.
#include "models/exchange/forms/daydoubts.h"

#include "models/domain/text/numbers.h"

#include <algorithm>

namespace dondoc::exchange {

namespace {

constexpr int kMonths = 12;

/// Invalid where it is no other day.
QDate exchanged(const QDate &day)
{
    return day.day() <= kMonths && day.day() != day.month() ? QDate(day.year(), day.day(), day.month())
                                                            : QDate();
}

bool areMixed(const QList<ReadDay> &days)
{
    const auto beyond = [&days](bool typedAsText) {
        return std::any_of(days.cbegin(), days.cend(), [typedAsText](const ReadDay &each) {
            return each.typedAsText == typedAsText && each.day.day() > kMonths;
        });
    };
    return beyond(true) && !beyond(false);
}

} // namespace

QList<Issue> dayDoubts(const QList<ReadDay> &days, const Period &period)
{
    const bool mixed = areMixed(days);
    const QDate last = period.to.addMonths(1);
    QList<Issue> issues;
    for (const ReadDay &each : days) {
        const bool ahead = each.day > last;
        const QDate other = exchanged(each.day);
        const auto tell = [&](IssueKind kind, const QStringList &arguments) {
            issues.append({Severity::Warning, kind, arguments, {}, each.taskNumber, each.place});
        };
        if (ahead)
            tell(IssueKind::DateAhead, {numbers::date(each.day)});
        if ((ahead || (mixed && !each.typedAsText)) && other.isValid())
            tell(IssueKind::DayMonthDoubtful, {numbers::date(each.day), numbers::date(other)});
    }
    return issues;
}

} // namespace dondoc::exchange
