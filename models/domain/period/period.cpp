// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Periods: cut-off days, keys and titles of reporting periods.
#include "models/domain/period/period.h"

#include "models/domain/text/numbers.h"
#include "models/domain/text/text.h"

#include <QRegularExpression>

#include <algorithm>

namespace dondoc::periods {

using namespace Qt::StringLiterals;

namespace {

constexpr int kCutOffDay = 14;
constexpr int kDaysAhead = 30;
constexpr QLatin1String kAdHocPrefix("adhoc:");

// The span that ends on the 14th of lastMonth and holds that many months.
Period spanning(PeriodKind kind, int year, int index, int lastMonth, int months)
{
    Period period;
    period.kind = kind;
    period.year = year;
    period.index = index;
    period.to = QDate(year, lastMonth, kCutOffDay);
    period.from = period.to.addMonths(-months).addDays(1);
    return period;
}

Period adHoc(const QString &name)
{
    Period period;
    period.kind = PeriodKind::AdHoc;
    period.name = name;
    return period;
}

// Their own kind of name stands before it in any case.
QString withoutKind(const QString &name)
{
    QString rest = name;
    for (const QString &kind : {u"đợt "_s, u"báo cáo "_s, u"đột xuất "_s, u"về "_s}) {
        if (rest.size() > kind.size() && rest.startsWith(kind, Qt::CaseInsensitive))
            rest = rest.mid(kind.size());
    }
    return rest;
}

bool startsUpper(const QString &word) { return !word.isEmpty() && word.at(0).isUpper(); }

// "Kiểm điểm giữa kỳ" begins small inside a sentence; "UBND tỉnh", "Mường La" and "K12" do not.
QString asInSentence(const QString &name)
{
    const QString first = name.section(u' ', 0, 0);
    const bool ownName = startsUpper(name.section(u' ', 1, 1))
        || std::any_of(first.cbegin() + std::min<qsizetype>(1, first.size()), first.cend(),
                       [](QChar c) { return c.isUpper() || c.isDigit(); });
    return ownName || name.isEmpty() ? name : name.at(0).toLower() + name.mid(1);
}

QString occasion(const Period &period)
{
    return u"đợt đột xuất về "_s + asInSentence(withoutKind(period.name));
}

Result<Period> unknown(const QString &key) { return Error{ErrorCode::UnknownPeriod, key, {}}; }

Period parsed(const QRegularExpressionMatch &match)
{
    const int year = match.captured(u"year"_s).toInt();
    if (match.hasCaptured(u"month"_s))
        return month(year, match.captured(u"month"_s).toInt());
    if (match.hasCaptured(u"quarter"_s))
        return quarter(year, match.captured(u"quarter"_s).toInt());
    if (match.hasCaptured(u"half"_s))
        return halfYear(year, match.captured(u"half"_s).toInt());
    return match.hasCaptured(u"nine"_s) ? nineMonths(year) : wholeYear(year);
}

Period moved(const Period &period, int steps, int perYear, Period (*make)(int, int))
{
    const int place = period.year * perYear + period.index - 1 + steps;
    return make(place / perYear, place % perYear + 1);
}

Period stepped(const Period &period, int steps)
{
    switch (period.kind) {
    case PeriodKind::Month:
        return moved(period, steps, 12, month);
    case PeriodKind::Quarter:
        return moved(period, steps, 4, quarter);
    case PeriodKind::HalfYear:
        return moved(period, steps, 2, halfYear);
    case PeriodKind::NineMonths:
        return nineMonths(period.year + steps);
    case PeriodKind::Year:
        return wholeYear(period.year + steps);
    case PeriodKind::AdHoc:
        break;
    }
    return adHoc({});
}

} // namespace

Period month(int year, int month) { return spanning(PeriodKind::Month, year, month, month, 1); }

Period quarter(int year, int quarter) { return spanning(PeriodKind::Quarter, year, quarter, 3 * quarter, 3); }

Period halfYear(int year, int half) { return spanning(PeriodKind::HalfYear, year, half, 6 * half, 6); }

Period nineMonths(int year) { return spanning(PeriodKind::NineMonths, year, 0, 9, 9); }

Period wholeYear(int year) { return spanning(PeriodKind::Year, year, 0, 12, 12); }

Result<Period> parse(const QString &key)
{
    static const QRegularExpression kKey(u"\\A(?<year>20[0-9]{2})(?:-(?:(?<month>0[1-9]|1[0-2])"
                                         "|Q(?<quarter>[1-4])|H(?<half>[12])|(?<nine>9M)))?\\z"_s);
    if (key.startsWith(kAdHocPrefix)) {
        const QString name = text::simplified(key.mid(kAdHocPrefix.size()));
        return name.isEmpty() ? unknown(key) : Result<Period>(adHoc(name));
    }
    const QRegularExpressionMatch match = kKey.match(key);
    return match.hasMatch() ? Result<Period>(parsed(match)) : unknown(key);
}

QString key(const Period &period)
{
    QString year = QString::number(period.year);
    switch (period.kind) {
    case PeriodKind::Month:
        return u"%1-%2"_s.arg(year).arg(period.index, 2, 10, QChar(u'0'));
    case PeriodKind::Quarter:
        return u"%1-Q%2"_s.arg(year).arg(period.index);
    case PeriodKind::HalfYear:
        return u"%1-H%2"_s.arg(year).arg(period.index);
    case PeriodKind::NineMonths:
        return year + u"-9M"_s;
    case PeriodKind::Year:
        return year;
    case PeriodKind::AdHoc:
        break;
    }
    return kAdHocPrefix + period.name;
}

QString bareTitle(const Period &period)
{
    switch (period.kind) {
    case PeriodKind::Month:
        return u"tháng "_s + numbers::monthNumber(period.index);
    case PeriodKind::Quarter:
        return u"quý "_s + text::roman(period.index);
    case PeriodKind::HalfYear:
        return period.index == 1 ? u"6 tháng đầu năm"_s : u"6 tháng cuối năm"_s;
    case PeriodKind::NineMonths:
        return u"9 tháng"_s;
    case PeriodKind::Year:
        return u"năm %1"_s.arg(period.year);
    case PeriodKind::AdHoc:
        break;
    }
    return occasion(period);
}

QString title(const Period &period)
{
    switch (period.kind) {
    case PeriodKind::HalfYear:
        return u"%1 %2"_s.arg(bareTitle(period)).arg(period.year);
    case PeriodKind::Year:
    case PeriodKind::AdHoc:
        return bareTitle(period);
    default:
        return u"%1 năm %2"_s.arg(bareTitle(period)).arg(period.year);
    }
}

QString shortTitle(const Period &period)
{
    if (period.kind == PeriodKind::AdHoc)
        return text::upperFirst(period.name);
    const bool slashed = period.kind == PeriodKind::Month || period.kind == PeriodKind::Quarter;
    if (slashed)
        return text::upperFirst(u"%1/%2"_s.arg(bareTitle(period)).arg(period.year));
    return text::upperFirst(title(period));
}

QString fileTitle(const Period &period)
{
    QString title
        = period.kind == PeriodKind::AdHoc ? u"đột xuất "_s + withoutKind(period.name) : key(period);
    static const QRegularExpression kForbidden(u"[\\\\/:*?\"<>|]+"_s);
    return text::simplified(title.replace(kForbidden, u" "_s));
}

Period previous(const Period &period) { return stepped(period, -1); }

Period next(const Period &period) { return stepped(period, 1); }

Period following(const Period &period)
{
    return period.kind == PeriodKind::NineMonths ? quarter(period.year, 4) : next(period);
}

Period nextAsked(const Period &period)
{
    return isComposed(period) ? next(quartersOf(period).constLast()) : next(period);
}

QList<Period> quartersOf(const Period &period)
{
    int first = 1;
    int last = 0;
    if (period.kind == PeriodKind::HalfYear) {
        first = 2 * period.index - 1;
        last = 2 * period.index;
    } else if (period.kind == PeriodKind::NineMonths) {
        last = 3;
    } else if (period.kind == PeriodKind::Year) {
        last = 4;
    }
    QList<Period> quarters;
    for (int index = first; index <= last; ++index)
        quarters.append(quarter(period.year, index));
    return quarters;
}

bool closesYear(const Period &period)
{
    constexpr int kDecember = 12;
    return period.kind != PeriodKind::AdHoc && period.to.month() == kDecember;
}

bool isComposed(const Period &period)
{
    return period.kind == PeriodKind::HalfYear || period.kind == PeriodKind::NineMonths
        || period.kind == PeriodKind::Year;
}

std::optional<Period> writtenAsOneWith(const Period &quarter)
{
    if (quarter.kind != PeriodKind::Quarter || quarter.index < 2)
        return std::nullopt;
    if (quarter.index == 2)
        return halfYear(quarter.year, 1);
    return quarter.index == 3 ? nineMonths(quarter.year) : wholeYear(quarter.year);
}

QString combinedTitle(const Period &quarter, const Period &longer)
{
    return u"%1 và %2"_s.arg(bareTitle(quarter), title(longer));
}

Period quarterOn(const QDate &day)
{
    Period found = quarter(day.year(), 1);
    while (found.to < day)
        found = next(found);
    return found;
}

Period quarterInForce(const QDate &today)
{
    const QDate newest = today.addDays(kDaysAhead);
    Period found = quarter(newest.year(), 4);
    while (found.to > newest)
        found = previous(found);
    return found;
}

bool isEarlyFor(const Period &period, const QDate &day)
{
    const bool isLong = period.kind == PeriodKind::Quarter || isComposed(period);
    return isLong && day.isValid() && day < period.to.addDays(-kDaysAhead);
}

} // namespace dondoc::periods
