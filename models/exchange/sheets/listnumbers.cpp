// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ListNumbers: letters are doubled behind the last one.
#include "models/exchange/sheets/listnumbers.h"

#include "models/domain/text/text.h"

namespace dondoc::exchange {

namespace {

constexpr int kLargestRomanNumber = 3'999;
constexpr int kListLetters = 26;

QString listLetters(int number)
{
    const int times = (number - 1) / kListLetters + 1;
    return QString(qMin(times, kListLetters), QChar(u'a' + (number - 1) % kListLetters));
}

} // namespace

QString listNumber(int number, QChar kind)
{
    QString text = QString::number(number);
    if (number > 0 && number <= kLargestRomanNumber && kind.toLower() == u'i')
        text = text::roman(number).toLower();
    else if (number > 0 && kind.toLower() == u'a')
        text = listLetters(number);
    return kind.isUpper() ? text.toUpper() : text;
}

} // namespace dondoc::exchange
