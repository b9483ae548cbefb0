// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// DateParsing: dates and numbers of documents as people type them.
#include "models/domain/intake/dateparsing.h"

#include "models/domain/text/text.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace dondoc::reading {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFirstYear = 2000;
constexpr int kLastYear = 2099;
constexpr int kCentury = 100;

/// A date and where in the text it stands.
struct Found {
    QDate date;
    bool yearAdded = false;
    qsizetype from = 0;
    qsizetype to = 0;
};

QDate withinReason(const QDate &date)
{
    return date.isValid() && date.year() >= kFirstYear && date.year() <= kLastYear ? date : QDate();
}

QDate inPeriod(int day, int month, const Period &period)
{
    for (const int year : {period.year - 1, period.year, period.year + 1}) {
        const QDate date(year, month, day);
        if (date.isValid() && date >= period.from && date <= period.to)
            return withinReason(date);
    }
    return withinReason(QDate(period.year, month, day));
}

// Words with and without accents; "thg" is what office programs write for a month.
const QList<QRegularExpression> &patterns()
{
    constexpr auto kAnyCase = QRegularExpression::CaseInsensitiveOption;
    static const QList<QRegularExpression> kPatterns{
        QRegularExpression(
            u"(?<!\\d)(?<y>\\d{4})([-/.])(?<m>\\d{1,2})\\2(?<d>\\d{1,2})(?!\\d)(?:T[\\d:.]*)?"_s),
        QRegularExpression(u"(?:ng[àa]y\\s*)?(?<!\\d)(?<d>\\d{1,2})\\s*[-/]?\\s*(?:th[áa]ng|thg)\\s*"
                           "(?<m>\\d{1,2})\\s*[-/,]?\\s*(?:n[ăa]m\\s*)?(?<y>\\d{4})(?!\\d)"_s,
                           kAnyCase),
        QRegularExpression(u"(?<![\\d/.])(?<d>\\d{1,2})\\s*([/.\\-])\\s*(?<m>\\d{1,2})\\s*\\2\\s*"
                           "(?<y>\\d{4}|\\d{2})(?![\\d])"_s),
        QRegularExpression(u"(?:ng[àa]y\\s*)(?<!\\d)(?<d>\\d{1,2})\\s*th[áa]ng\\s*(?<m>\\d{1,2})(?!\\d)"_s,
                           kAnyCase),
        QRegularExpression(u"(?<![\\d/.\\-])(?<d>\\d{1,2})\\s*[/.\\-]\\s*(?<m>\\d{1,2})(?![\\d/\\-])"_s),
    };
    return kPatterns;
}

std::optional<Found> foundBy(const QRegularExpressionMatch &match, const Period &period)
{
    const int day = match.captured(u"d"_s).toInt();
    const int month = match.captured(u"m"_s).toInt();
    const QString year = match.captured(u"y"_s);
    Found found{{}, year.isEmpty(), match.capturedStart(), match.capturedEnd()};
    if (year.isEmpty())
        found.date = inPeriod(day, month, period);
    else
        found.date = withinReason(QDate(year.toInt() + (year.size() == 2 ? 20 * kCentury : 0), month, day));
    return found.date.isValid() ? std::optional(found) : std::nullopt;
}

std::optional<Found> find(const QString &text, const Period &period, qsizetype from = 0)
{
    for (const QRegularExpression &pattern : patterns()) {
        const QRegularExpressionMatch match = pattern.match(text, from);
        if (!match.hasMatch())
            continue;
        // What looks like a date with a year but is none ("31/02/2025") must not be taken apart further.
        const std::optional<Found> found = foundBy(match, period);
        if (found || !match.captured(u"y"_s).isEmpty())
            return found;
    }
    return std::nullopt;
}

QDate serialText(const QString &text)
{
    static const QRegularExpression kSerial(u"^\\d{5}(?:[.,]\\d+)?$"_s);
    return text.contains(kSerial) ? serialDate(QString(text).replace(u',', u'.').toDouble()) : QDate();
}

QString withoutLead(QString text)
{
    static const QRegularExpression kLead(
        u"^(?:[^\\d]*?(?<!\\p{L})số|[^\\d]*?(?<!\\p{L})so)\\s*[:.]?\\s*(?=\\d)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return text.remove(kLead);
}

QString withoutTail(QString text)
{
    static const QRegularExpression kTail(u"[\\s,;(–\\-]*(?:,?\\s*(?:ký\\s+)?ng[àa]y)?[\\s,;:(–\\-]*$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return text.remove(kTail).trimmed();
}

// "Số:     /BC-UBND": the letterhead as it is before the number is given.
bool isLeftBlank(const QString &line)
{
    static const QRegularExpression kBlank(u"^(?:số)?[\\s:.…_]*/[\\p{L}\\-]*$"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return line.contains(kBlank);
}

// What follows the date and says nothing more about it: ") của UBND xã".
bool isIdle(const QString &rest)
{
    static const QRegularExpression kIdle(u"^[\\s.,;)]*(?:của\\s.*)?$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return rest.contains(kIdle);
}

} // namespace

QDate serialDate(double serial)
{
    constexpr double kMost = 80000; // beyond 2099
    if (!(serial >= 1 && serial < kMost))
        return {};
    return withinReason(QDate(1899, 12, 30).addDays(qint64(serial)));
}

std::optional<Date> date(const QString &text, const Period &period)
{
    const QString line = text::normalized(text).simplified();
    if (const QDate serial = serialText(line); serial.isValid())
        return Date{serial, false};
    const std::optional<Found> found = find(line, period);
    if (!found)
        return std::nullopt;
    const std::optional<Found> another = find(line, period, found->to);
    return Date{found->date, found->yearAdded || (another && another->date != found->date)};
}

DocumentNumber documentNumber(const QString &text, const Period &period)
{
    const QString line = text::normalized(text).simplified();
    if (isLeftBlank(line))
        return {};
    const std::optional<Found> found = find(line, period);
    // "12/10" may be a number and its book as well as a day: only behind a number is it a date.
    if (!found || (found->yearAdded && found->from == 0))
        return {withoutLead(line), {}, false};
    const bool idle = isIdle(line.mid(found->to));
    return {idle ? withoutTail(withoutLead(line.left(found->from))) : withoutLead(line), found->date,
            found->yearAdded};
}

bool isNoNumber(const QString &text)
{
    static const QRegularExpression kNone(u"^(?:so )?(?:chua|khong|du thao|dang|se|du kien)(?: |$)"_s);
    const QString key = text::searchKey(text);
    const bool hasDigit = std::any_of(key.cbegin(), key.cend(), [](QChar each) { return each.isDigit(); });
    return !hasDigit || key.contains(kNone);
}

} // namespace dondoc::reading
