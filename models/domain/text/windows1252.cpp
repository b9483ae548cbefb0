// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Windows1252: the 27 characters in which it differs from Latin-1.
#include "models/domain/text/windows1252.h"

#include <iterator>

namespace dondoc::windows1252 {

namespace {

constexpr uchar kFirst = 0x80;
constexpr char16_t kLetters[]
    = {0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
       0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
       0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

} // namespace

QString decoded(QByteArrayView bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c.unicode() >= kFirst && c.unicode() < kFirst + std::size(kLetters))
            c = QChar(kLetters[c.unicode() - kFirst]);
    }
    return text;
}

} // namespace dondoc::windows1252
