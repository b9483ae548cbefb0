// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// SaidPeriod: patterns over the search key of a text, each with what it means.
#include "models/domain/intake/saidperiod.h"

#include "models/domain/intake/dateparsing.h"
#include "models/domain/text/numbers.h"
#include "models/domain/text/text.h"

#include <QList>
#include <QRegularExpression>

#include <algorithm>
#include <cstdlib>

namespace dondoc::reading {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNoYear = 0;

/// A time that a text names: a period, its year 0 where none is said, or the days of a span.
struct Said {
    Period period;
    QDate from;
    QDate to;
};

QRegularExpression pattern(const QString &words)
{
    return QRegularExpression(u"(?<![a-z0-9])"_s + words + u"(?![a-z0-9])"_s);
}

// "01/BC-UBND" has no period; blanks, "_" and "-" part words of a file's name alike.
QString reportedPart(const QString &text)
{
    static const QRegularExpression kAhead(u"\\b(?:phuong huong|nhiem vu trong tam|ke hoach cong tac)\\b"_s);
    QString key = text::searchKey(text);
    key.replace(u'_', u' ');
    const qsizetype ahead = key.indexOf(kAhead);
    return ahead > 0 ? key.left(ahead) : key;
}

int yearOf(const QString &digits)
{
    constexpr int kThisCentury = 2000;
    const int year = digits.toInt();
    return digits.size() == 2 ? kThisCentury + year : year;
}

int quarterSaid(const QString &word)
{
    static const QStringList kRoman{u"i"_s, u"ii"_s, u"iii"_s, u"iv"_s};
    const qsizetype at = kRoman.indexOf(word);
    return at >= 0 ? int(at) + 1 : word.toInt();
}

Said ofKind(PeriodKind kind, int index, int year)
{
    Said said;
    said.period.kind = kind;
    said.period.index = index;
    said.period.year = year;
    return said;
}

// "quý III năm 2025", "quý 3/2025", "Q4-2025", "2025-Q4".
QList<Said> quartersIn(QString &key)
{
    static const QRegularExpression kNamed = pattern(
        u"(?:quy|qui|q)\\s*[./-]?\\s*(iii|ii|iv|i|0?[1-4])(?:\\s*[,/.-]?\\s*(?:nam\\s*)?(20\\d{2}))?"_s);
    static const QRegularExpression kYearFirst = pattern(u"(20\\d{2})\\s*[./-]?\\s*q(?:uy)?\\s*([1-4])"_s);
    QList<Said> all;
    for (auto found = kYearFirst.globalMatch(key); found.hasNext();) {
        const auto match = found.next();
        all.append(ofKind(PeriodKind::Quarter, match.captured(2).toInt(), yearOf(match.captured(1))));
    }
    key.replace(kYearFirst, u" "_s);
    for (auto found = kNamed.globalMatch(key); found.hasNext();) {
        const auto match = found.next();
        all.append(ofKind(PeriodKind::Quarter, quarterSaid(match.captured(1)), yearOf(match.captured(2))));
    }
    key.replace(kNamed, u" "_s);
    return all;
}

// "6 tháng đầu năm 2025", "9 tháng năm 2025".
QList<Said> longerIn(QString &key)
{
    static const QRegularExpression kMonths
        = pattern(u"0?(6|9)\\s*thang\\s*(dau|cuoi)?\\s*(?:nam)?\\s*(20\\d{2})?"_s);
    QList<Said> all;
    for (auto found = kMonths.globalMatch(key); found.hasNext();) {
        const auto match = found.next();
        const bool nine = match.captured(1) == u'9';
        const int half = match.captured(2) == "cuoi"_L1 ? 2 : 1;
        all.append(ofKind(nine ? PeriodKind::NineMonths : PeriodKind::HalfYear, nine ? 0 : half,
                          yearOf(match.captured(3))));
    }
    key.replace(kMonths, u" "_s);
    return all;
}

// "BÁO CÁO tháng 10 năm 2025"; a day of a month has a number before it.
QList<Said> monthsIn(QString &key)
{
    static const QRegularExpression kMonth
        = pattern(u"(?:bao cao|bieu)[^0-9]*thang\\s*(1[0-2]|0?[1-9])\\s*(?:nam|[/-])\\s*(20\\d{2})"_s);
    const auto match = kMonth.match(key);
    if (!match.hasMatch())
        return {};
    key.replace(kMonth, u" "_s);
    return {ofKind(PeriodKind::Month, match.captured(1).toInt(), yearOf(match.captured(2)))};
}

// "từ ngày 15/6/2025 đến hết ngày 14/9/2025", "từ ngày 15 tháng 6 năm 2025 đến …".
QList<Said> spansIn(QString &key, const Period &period)
{
    static const QString kDay
        = u"(\\d{1,2}\\s*(?:[/.-]|\\s+thang\\s+)\\s*\\d{1,2}(?:\\s*(?:[/.-]|\\s+nam\\s+)\\s*20\\d{2})?)"_s;
    static const QRegularExpression kSpan
        = pattern(u"tu\\s*(?:ngay\\s*)?"_s + kDay + u"\\s*den\\s*(?:het\\s*)?(?:ngay\\s*)?"_s + kDay);
    static const QRegularExpression kWords(u"\\s*(?:thang|nam)\\s*"_s);
    QList<Said> all;
    for (auto found = kSpan.globalMatch(key); found.hasNext();) {
        const auto match = found.next();
        const auto last = date(match.captured(2).replace(kWords, u"/"_s), period);
        QString begin = match.captured(1).replace(kWords, u"/"_s);
        if (last && begin.count(QRegularExpression(u"[/.-]"_s)) < 2)
            begin += u'/' + QString::number(last->date.year());
        const auto first = date(begin, period);
        if (first && last && first->date <= last->date)
            all.append({{}, first->date, last->date});
    }
    key.replace(kSpan, u" "_s);
    return all;
}

// "báo cáo … năm 2024", alone; the name of a file may hold the year only.
QList<Said> yearsIn(const QString &key)
{
    static const QRegularExpression kDays(
        u"\\d{1,2}\\s*(?:[/.-]|thang)\\s*\\d{1,2}\\s*(?:[/.-]|nam)\\s*20\\d{2}"_s);
    static const QRegularExpression kYear
        = pattern(u"(?:bao cao|ket qua|tien do|bieu|bc)\\b[^.;]*?(?<![-\\d])(20\\d{2})(?!\\s*-)"_s);
    QString bare = key;
    bare.replace(kDays, u" "_s);
    const auto match = kYear.match(bare);
    if (!match.hasMatch())
        return {};
    return {ofKind(PeriodKind::Year, 0, yearOf(match.captured(1)))};
}

bool isSame(const Said &said, const Period &period)
{
    const bool year = said.period.year == kNoYear || said.period.year == period.year;
    return year && said.period.kind == period.kind && said.period.index == period.index;
}

// Agencies count by the calendar as well, and from the plan's first day: where it ends tells.
bool endsWith(const Period &period, const QDate &last)
{
    constexpr int kNear = 31;
    return std::abs(period.to.daysTo(last)) <= kNear;
}

bool fits(const Said &said, const Period &period)
{
    if (said.from.isValid())
        return endsWith(period, said.to);
    // A year may be that of the quarter whose name stands elsewhere.
    if (said.period.kind == PeriodKind::Year)
        return said.period.year == period.year;
    return isSame(said, period);
}

QString inWords(const Said &said)
{
    if (said.from.isValid())
        return u"từ %1 đến %2"_s.arg(numbers::date(said.from), numbers::date(said.to));
    if (said.period.year == kNoYear)
        return periods::bareTitle(said.period);
    return periods::title(said.period);
}

QList<Said> saidIn(const QString &text, const Period &period)
{
    constexpr qsizetype kLongest = 400; // longer ones are prose, which speaks of many times
    if (text.size() > kLongest)
        return {};
    QString key = reportedPart(text);
    QList<Said> all = spansIn(key, period);
    all += quartersIn(key);
    all += longerIn(key);
    all += monthsIn(key);
    if (all.isEmpty())
        all = yearsIn(key);
    return all;
}

/// "quý III và quý IV năm 2025", "quý III, IV năm 2025": two at once. A half year is reported on so, too.
QString twoQuartersIn(const QString &title, const std::optional<Period> &longer)
{
    static const QString kYear = u"(?:\\s*[,/.-]?\\s*(?:nam\\s*)?(20\\d{2}))?"_s;
    static const QRegularExpression kBoth = pattern(
        u"(?:quy|qui)\\s*(iii|ii|iv|i|[1-4])"_s + kYear
        + u"\\s*(?:,|va|&|\\+|-)\\s*(?:(?:quy|qui)\\s*(iii|ii|iv|i|[1-4])|(iii|ii|iv|i))"_s + kYear);
    const auto match = kBoth.match(reportedPart(title));
    const int first = quarterSaid(match.captured(1));
    const int second = quarterSaid(match.captured(3) + match.captured(4));
    const bool half = longer && longer->kind == PeriodKind::HalfYear;
    if (!match.hasMatch() || first == second || (half && first + 1 == second && second == 2 * longer->index))
        return {};
    return u"%1 và %2"_s.arg(inWords(ofKind(PeriodKind::Quarter, first, yearOf(match.captured(2)))),
                             inWords(ofKind(PeriodKind::Quarter, second, yearOf(match.captured(5)))));
}

} // namespace

QString otherPeriodSaid(const QStringList &texts, const Period &period, const std::optional<Period> &longer)
{
    if (period.kind == PeriodKind::AdHoc || period.kind == PeriodKind::Month)
        return {};
    QString other;
    for (const QString &text : texts) {
        const QList<Said> all = saidIn(text, period);
        for (const Said &said : all) {
            if (fits(said, period) || (longer && fits(said, *longer)))
                return {};
            if (other.isEmpty())
                other = inWords(said);
        }
    }
    return other;
}

bool namesTime(const QString &text, const Period &period)
{
    constexpr qsizetype kLongest = 40; // longer ones tell what was done then
    static const QRegularExpression kBegins(u"^(?:quy|qui|q|nam|ca nam|tu|den|\\d+ thang|20\\d{2})\\b"_s);
    return text.size() <= kLongest && text::searchKey(text).contains(kBegins)
        && !saidIn(u"báo cáo "_s + text, period).isEmpty();
}

QString otherPeriodTitled(const QStringList &texts, const Period &period, const std::optional<Period> &longer)
{
    static const QRegularExpression kTitle(u"^(?:bao cao|bieu mau|bieu so|bieu|de cuong)\\b"_s);
    for (const QString &text : texts) {
        if (!text::searchKey(text).contains(kTitle))
            continue;
        if (const QString both = twoQuartersIn(text, longer); !both.isEmpty())
            return both;
        if (const QString other = otherPeriodSaid({text}, period, longer); !other.isEmpty())
            return other;
    }
    return {};
}

} // namespace dondoc::reading
