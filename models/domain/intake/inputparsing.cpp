// SPDX-License-Identifier: GPL-3.0-or-later
// Reading: numbers and percentages as people type them.
#include "models/domain/intake/inputparsing.h"

#include "models/domain/text/text.h"

#include <QRegularExpression>

#include <cmath>

namespace dondoc::reading {

using namespace Qt::StringLiterals;

namespace {

struct Digits {
    double value = 0;
    bool doubtful = false;
};

bool isGroupedBy(const QString &digits, QChar separator)
{
    static const QRegularExpression kPoints(u"^[1-9]\\d{0,2}(\\.\\d{3})+$"_s);
    static const QRegularExpression kCommas(u"^[1-9]\\d{0,2}(,\\d{3})+$"_s);
    return digits.contains(separator == u'.' ? kPoints : kCommas);
}

std::optional<Digits> plainDigits(const QString &digits, bool doubtful)
{
    bool fine = false;
    const double value = digits.toDouble(&fine);
    return fine && std::isfinite(value) ? std::optional(Digits{value, doubtful}) : std::nullopt;
}

// Both separators: the later one is decimal, and the other must group in threes.
std::optional<Digits> withBoth(QString digits)
{
    const QChar decimal = digits.lastIndexOf(u'.') > digits.lastIndexOf(u',') ? u'.' : u',';
    const QChar grouping = decimal == u'.' ? u',' : u'.';
    const QString whole = digits.section(decimal, 0, 0);
    if (digits.count(decimal) != 1 || !isGroupedBy(whole, grouping))
        return std::nullopt;
    return plainDigits(digits.remove(grouping).replace(decimal, u'.'), false);
}

std::optional<Digits> withPoints(QString digits)
{
    if (isGroupedBy(digits, u'.'))
        return plainDigits(digits.remove(u'.'), false);
    return digits.count(u'.') == 1 ? plainDigits(digits, false) : std::nullopt;
}

std::optional<Digits> withCommas(QString digits)
{
    const bool grouped = isGroupedBy(digits, u',');
    if (digits.count(u',') == 1)
        return plainDigits(digits.replace(u',', u'.'), grouped);
    return grouped ? plainDigits(digits.remove(u','), false) : std::nullopt;
}

std::optional<Digits> valueOf(QString digits)
{
    digits.remove(u' ');
    const bool points = digits.contains(u'.');
    const bool commas = digits.contains(u',');
    if (points && commas)
        return withBoth(digits);
    if (points)
        return withPoints(digits);
    return commas ? withCommas(digits) : plainDigits(digits, false);
}

const QRegularExpression &numberPattern()
{
    static const QRegularExpression kNumber(
        u"^(?<about>~|≈|(?:khoảng|gần|hơn|trên|ước|đạt)(?:\\s+đạt)?\\s)?\\s*"
        "(?<sign>[-+−–]?)\\s*"
        "(?<digits>\\d{1,3}(?: \\d{3})+(?:[.,]\\d+)?(?![\\d.,])|\\d[\\d.,]*)"
        "(?<rest>.*)$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    return kNumber;
}

// "5/10/25", "10-12", "8h30": what goes on like this is no number.
bool goesOn(const QString &rest)
{
    static const QRegularExpression kMore(u"^\\s*(?:[-/–:xh]\\s*\\d|/[A-ZĐ])|^[eE][-+]?\\d"_s);
    return rest.contains(kMore);
}

bool holdsAnother(const QString &rest)
{
    static const QRegularExpression kDigit(u"(?:^|[\\s/(])\\d"_s);
    return rest.contains(kDigit);
}

// A sentence that ends in a point or comma behind its digits.
QString withoutEnd(QString *digits)
{
    QString end;
    while (digits->endsWith(u'.') || digits->endsWith(u',')) {
        end.prepend(digits->back());
        digits->chop(1);
    }
    return end;
}

} // namespace

std::optional<Number> number(const QString &text)
{
    const QString line = text::normalized(text).simplified();
    const QRegularExpressionMatch match = numberPattern().match(line);
    if (!match.hasMatch())
        return std::nullopt;
    QString digits = match.captured(u"digits"_s);
    withoutEnd(&digits);
    QString rest = match.captured(u"rest"_s).trimmed();
    const std::optional<Digits> read = valueOf(digits);
    if (!read || goesOn(rest))
        return std::nullopt;
    Number number;
    number.percent = rest.startsWith(u'%');
    number.rest = number.percent ? rest.mid(1).trimmed() : rest;
    const QString sign = match.captured(u"sign"_s);
    number.value = sign.isEmpty() || sign == u"+"_s ? read->value : -read->value;
    number.doubtful = read->doubtful || !match.captured(u"about"_s).isEmpty() || holdsAnother(number.rest);
    return number;
}

std::optional<Percent> percent(const QString &text, std::optional<double> cellNumber)
{
    if (cellNumber) {
        const double value = *cellNumber;
        const bool share = value > 0 && value <= 1;
        return Percent{share ? std::round(value * 1e8) / 1e6 : value, value == 1.0};
    }
    const std::optional<Number> read = number(text);
    if (!read)
        return std::nullopt;
    const bool share = !read->percent && read->value > 0 && read->value < 1;
    const bool odd = share || read->doubtful || (!read->percent && !read->rest.isEmpty());
    return Percent{share ? std::round(read->value * 1e8) / 1e6 : read->value,
                   odd || (!read->percent && read->value == 1.0)};
}

} // namespace dondoc::reading
