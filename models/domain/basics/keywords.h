// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Keywords: the stable words of an enumeration, one table for each, in files, open data and rules alike.
#pragma once

#include <QString>

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>
#include <type_traits>

namespace dondoc {

/// One enumerator and its word; in ASCII.
template <class Enumeration> struct KeywordOf {
    Enumeration value;
    const char *word;
};

/// Specialised beside each enumeration with keywordTable(); empty: it has no words.
template <class Enumeration> inline constexpr std::array<KeywordOf<Enumeration>, 0> kKeywords{};

template <class Enumeration>
concept HasKeywords = std::is_enum_v<Enumeration> && !kKeywords<Enumeration>.empty();

/// True where value is a named enumerator: compilers print any other number as a cast or a bare number.
template <auto value> consteval bool isEnumerator()
{
    const std::string_view text = __PRETTY_FUNCTION__;
    const char first = text[text.rfind("value = ") + std::string_view("value = ").size()];
    return first != '(' && (first < '0' || first > '9');
}

/// True where the rows' values are all enumerators, from the first to the last and in their order.
template <class Enumeration, class Rows> consteval bool coversAll(const Rows &rows)
{
    std::size_t expected = 0;
    for (const auto &row : rows) {
        if (std::size_t(row.value) != expected++)
            return false;
    }
    return !isEnumerator<Enumeration(std::tuple_size_v<Rows>)>();
}

/// A table of words; wrong order, a missing enumerator or one too many is an error of the compiler.
template <class Enumeration, std::size_t size>
consteval std::array<KeywordOf<Enumeration>, size> keywordTable(const KeywordOf<Enumeration> (&rows)[size])
{
    const auto table = std::to_array(rows);
    if (!coversAll<Enumeration>(table))
        throw "the table does not name every enumerator in its order";
    return table;
}

/// "under_way"; blank for a number that is no enumerator.
template <HasKeywords Enumeration> QString keyword(Enumeration value)
{
    const auto at = std::size_t(value);
    return at < kKeywords<Enumeration>.size() ? QString::fromLatin1(kKeywords<Enumeration>[at].word)
                                              : QString();
}

/// The enumerator of that word; nothing where it is no word of the enumeration.
template <HasKeywords Enumeration> std::optional<Enumeration> fromKeyword(QStringView word)
{
    for (const KeywordOf<Enumeration> &each : kKeywords<Enumeration>) {
        if (word == QLatin1String(each.word))
            return each.value;
    }
    return std::nullopt;
}

} // namespace dondoc
