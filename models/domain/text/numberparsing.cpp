// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// NumberParsing: takes a number apart into sign, digits and rest, and decides what its separators mean.
#include "models/domain/text/numberparsing.h"

#include "models/domain/text/text.h"

#include <QRegularExpression>

#include <cmath>

namespace dondoc::numbers {

using namespace Qt::StringLiterals;

namespace {

struct Digits {
    double value = 0;
    bool ambiguous = false;
};

bool isGroupedBy(const QString &digits, QChar separator)
{
    static const QRegularExpression kPoints(u"^[1-9]\\d{0,2}(\\.\\d{3})+$"_s);
    static const QRegularExpression kCommas(u"^[1-9]\\d{0,2}(,\\d{3})+$"_s);
    return digits.contains(separator == u'.' ? kPoints : kCommas);
}

std::optional<Digits> plainDigits(const QString &digits, bool ambiguous)
{
    bool fine = false;
    const double value = digits.toDouble(&fine);
    return fine && std::isfinite(value) ? std::optional(Digits{value, ambiguous}) : std::nullopt;
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

// Without the apostrophe that keeps Excel from reading a number.
QString withPlainDigits(QString line)
{
    if (line.startsWith(u'\''))
        line.remove(0, 1);
    for (QChar &each : line) {
        if (each.isDigit())
            each = QChar(char16_t(u'0' + each.digitValue()));
    }
    return line;
}

// A sentence may end in a point or comma behind its digits.
QString withoutEnd(QString digits)
{
    while (digits.endsWith(u'.') || digits.endsWith(u','))
        digits.chop(1);
    return digits;
}

} // namespace

std::optional<ParsedNumber> parse(const QString &text)
{
    const QString line = withPlainDigits(text::normalized(text).simplified());
    const QRegularExpressionMatch match = numberPattern().match(line);
    if (!match.hasMatch())
        return std::nullopt;
    const QString digits = withoutEnd(match.captured(u"digits"_s));
    const QString rest = match.captured(u"rest"_s).trimmed();
    const std::optional<Digits> read = valueOf(digits);
    if (!read || goesOn(rest))
        return std::nullopt;
    ParsedNumber number;
    number.percent = rest.startsWith(u'%');
    number.rest = number.percent ? rest.mid(1).trimmed() : rest;
    const QString sign = match.captured(u"sign"_s);
    number.value = sign.isEmpty() || sign == u"+"_s ? read->value : -read->value;
    number.approximate = !match.captured(u"about"_s).isEmpty();
    number.ambiguous = read->ambiguous;
    number.doubtful = number.approximate || number.ambiguous || holdsAnother(number.rest);
    return number;
}

} // namespace dondoc::numbers
