// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// PlanSpan: the day on which a plan began, and the words for the spans cut off by it.
#include "models/domain/plan/planspan.h"

#include "models/domain/text/numbers.h"

#include <QRegularExpression>

#include <algorithm>

namespace dondoc {

using namespace Qt::StringLiterals;

namespace {

/// The first day named in the line, which is that of the document cited: "ngày 29/7/2025", "ngày 29 tháng 7
/// năm 2025".
QDate dayOfDocument(const QString &line)
{
    static const QRegularExpression kDay(
        u"ngày (\\d{1,2})(?:/|-|\\.| tháng )(\\d{1,2})(?:/|-|\\.| năm )(\\d{4})"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = kDay.match(line);
    return match.hasMatch()
        ? QDate(match.captured(3).toInt(), match.captured(2).toInt(), match.captured(1).toInt())
        : QDate();
}

QString sincePlan() { return u"từ khi triển khai Kế hoạch"_s; }

QString untilCutOff(const Period &period) { return u" đến ngày "_s + numbers::shortDate(period.to); }

} // namespace

QDate planBegin(const Plan &plan)
{
    QDate begin = plan.date;
    for (const QString &line : plan.date.isValid() ? QStringList() : plan.legalBasis) {
        const QDate day = dayOfDocument(line);
        if (day.isValid())
            begin = begin.isValid() ? std::max(begin, day) : day;
    }
    return begin;
}

std::optional<Issue> periodBeforePlan(const Plan &plan, const Period &period)
{
    const QDate begin = planBegin(plan);
    if (!begin.isValid() || !period.to.isValid() || period.to >= begin)
        return std::nullopt;
    return Issue{.kind = IssueKind::PeriodBeforePlan,
                 .arguments = {periods::title(period), numbers::date(period.to), numbers::date(begin)}};
}

bool beginsWithPlan(const Plan &plan, const Period &period)
{
    const QDate begin = planBegin(plan);
    return begin.isValid() && period.from < begin && begin <= period.to;
}

std::optional<Period> combinedWith(const Plan &plan, const Period &quarter)
{
    const std::optional<Period> longer = periods::writtenAsOneWith(quarter);
    const QDate begin = planBegin(plan);
    return begin.isValid() && begin >= quarter.from ? std::nullopt : longer;
}

QString askedTitle(const Plan &plan, const Period &period)
{
    const std::optional<Period> longer = combinedWith(plan, period);
    return longer ? periods::combinedTitle(period, *longer) : periods::title(period);
}

QString spanInWords(const Plan &plan, const Period &period)
{
    const QString from
        = beginsWithPlan(plan, period) ? sincePlan() : u"từ ngày "_s + numbers::shortDate(period.from);
    return from + untilCutOff(period);
}

QString wholeTitle(const Period &longer)
{
    return longer.kind == PeriodKind::Year ? u"cả "_s + periods::title(longer) : periods::title(longer);
}

QString spansInWords(const Plan &plan, const Period &period, const std::optional<Period> &longer)
{
    if (!longer)
        return spanInWords(plan, period);
    return u"%1 (%2) và %3 (%4)"_s.arg(
        periods::bareTitle(period), spanInWords(plan, period), wholeTitle(*longer),
        beginsWithPlan(plan, *longer) ? sincePlan() : spanInWords(plan, *longer));
}

QString estimateSpan(const Period &period)
{
    const bool year = periods::closesYear(period);
    return u"đến hết "_s + (year ? u"năm %1"_s.arg(period.to.year()) : periods::bareTitle(period));
}

QString resultTitle(const Period &quarter) { return u"Kết quả "_s + periods::title(quarter); }

QString longerResultTitle(const Plan &plan, const Period &longer)
{
    const QString title = u"Kết quả "_s + wholeTitle(longer);
    return beginsWithPlan(plan, longer) ? u"%1 (%2)"_s.arg(title, sincePlan()) : title;
}

} // namespace dondoc
