// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Plain characters: those of Vietnamese reports that are one glyph each, whatever stands two letters away.
#pragma once

#include <QtGlobal>

#include <array>

namespace dondoc::report {

/// Counts the plain characters from 1; 0 is any other one.
using PlainIndex = quint16;

namespace detail {

struct PlainRange {
    char16_t first = 0;
    char16_t last = 0;
};

// ASCII, no-break space, degree and small digits, the Latin letters up to "ư", Vietnamese letters with tones,
// dash, quotation marks, dots.
inline constexpr std::array kPlainRanges{
    PlainRange{0x20, 0x7e},     PlainRange{0xa0, 0xa0},     PlainRange{0xb0, 0xb0},
    PlainRange{0xb2, 0xb3},     PlainRange{0xc0, 0xd6},     PlainRange{0xd8, 0xf6},
    PlainRange{0xf8, 0x1b0},    PlainRange{0x1ea0, 0x1ef9}, PlainRange{0x2013, 0x2013},
    PlainRange{0x2018, 0x2019}, PlainRange{0x201c, 0x201d}, PlainRange{0x2026, 0x2026}};

consteval PlainIndex countPlain()
{
    int count = 0;
    for (const PlainRange &range : kPlainRanges)
        count += range.last - range.first + 1;
    return PlainIndex(count);
}

consteval auto plainIndexes()
{
    std::array<PlainIndex, kPlainRanges.back().last + 1> indexes{};
    PlainIndex next = 0;
    for (const PlainRange &range : kPlainRanges) {
        for (int character = range.first; character <= range.last; ++character)
            indexes[std::size_t(character)] = ++next;
    }
    return indexes;
}

inline constexpr auto kPlainIndexes = plainIndexes();

} // namespace detail

inline constexpr PlainIndex kPlainCharacters = detail::countPlain();

constexpr PlainIndex plainIndex(char16_t character)
{
    return character < detail::kPlainIndexes.size() ? detail::kPlainIndexes[character] : PlainIndex(0);
}

constexpr bool isPlainLetter(char16_t character)
{
    const bool ascii = (character >= u'A' && character <= u'Z') || (character >= u'a' && character <= u'z');
    return ascii || (character >= 0xc0 && character < 0x2000 && plainIndex(character) != 0);
}

} // namespace dondoc::report
