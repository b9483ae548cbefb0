// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Coming due: days of tasks against the next period.
#include "models/report/drafting/sections/comingdue.h"

#include "models/domain/text/numbers.h"

namespace dondoc::report {

using namespace Qt::StringLiterals;

namespace {

QDate monthEnd(const QDate &day) { return {day.year(), day.month(), day.daysInMonth()}; }

} // namespace

QDate nextPeriodEnd(const Context &context)
{
    const Period next = periods::following(currentPeriod(context.data));
    return monthEnd(next.to.isValid() ? next.to : context.data.period.to.addMonths(3));
}

bool isAhead(const Context &context, const QDate &day) { return day > context.data.period.to; }

bool isDueNext(const Context &context, const TaskProgress &progress)
{
    return progress.due.isValid() && progress.due > context.data.period.to
        && progress.due <= nextPeriodEnd(context);
}

QString byWhen(const Context &context, const QDate &day)
{
    if (day == monthEnd(context.data.period.to))
        return filledText(context, u"outlook.by.month"_s, {{u"month"_s, words(day.toString(u"M/yyyy"_s))}});
    return filledText(context, u"outlook.by.day"_s, {{u"day"_s, words(numbers::shortDate(day))}});
}

} // namespace dondoc::report
