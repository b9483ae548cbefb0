// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Numbers: counts, decimals, percentages and dates in the Vietnamese way of writing.
#include "models/domain/text/numbers.h"

#include "models/domain/text/text.h"

#include <cmath>

namespace dondoc::numbers {

using namespace Qt::StringLiterals;

namespace {

QString grouped(QString digits)
{
    for (qsizetype i = digits.size() - 3; i > 0; i -= 3)
        digits.insert(i, u'.');
    return digits;
}

QString twoDigits(int value) { return u"%1"_s.arg(value, 2, 10, QChar(u'0')); }

} // namespace

QString integer(qint64 value)
{
    const QString digits = QString::number(value);
    return value < 0 ? u'-' + grouped(digits.mid(1)) : grouped(digits);
}

QString count(qint64 value)
{
    if (value < 0 && value > -10)
        return u'-' + twoDigits(int(-value));
    return value > 0 && value < 10 ? twoDigits(int(value)) : integer(value);
}

QString decimal(double value, int decimals)
{
    if (!std::isfinite(value))
        return {};
    const QString number = QString::number(std::abs(value), 'f', qBound(0, decimals, 9));
    const qsizetype point = number.indexOf(u'.');
    QString written
        = point < 0 ? grouped(number) : grouped(number.left(point)) + u',' + number.mid(point + 1);
    // What rounds to nothing has no sign.
    const bool nothing = number.toDouble() == 0.0;
    return value < 0 && !nothing ? u'-' + written : written;
}

QString percent(qint64 part, qint64 whole)
{
    if (whole == 0)
        return {};
    const double share = std::round(double(part) * 10000.0 / double(whole)) / 100.0;
    QString written = decimal(share, 2);
    while (written.endsWith(u'0'))
        written.chop(1);
    if (written.endsWith(u','))
        written.chop(1);
    return written + u'%';
}

QString date(const QDate &date) { return date.isValid() ? date.toString(u"dd/MM/yyyy"_s) : QString(); }

QString shortDate(const QDate &date)
{
    if (!date.isValid())
        return {};
    return u"%1/%2/%3"_s.arg(twoDigits(date.day()), monthNumber(date.month()), QString::number(date.year()));
}

QString monthNumber(int month) { return month < 3 ? twoDigits(month) : QString::number(month); }

QString longDate(const QDate &date)
{
    if (!date.isValid())
        return {};
    return u"ngày %1 tháng %2 năm %3"_s.arg(twoDigits(date.day()), monthNumber(date.month()),
                                            QString::number(date.year()));
}

QString bareNumber(const QString &typed) { return typed.section(u'/', 0, 0).trimmed(); }

QString documentNumber(const QString &number)
{
    QString plain = text::simplified(number);
    while (!plain.isEmpty() && QStringView(u".,;: ").contains(plain.back()))
        plain.chop(1); // typed behind it, as at the end of a sentence
    const bool oneDigit = plain.size() == 1 && plain.at(0) >= u'1' && plain.at(0) <= u'9';
    return oneDigit ? u'0' + plain : plain;
}

} // namespace dondoc::numbers
