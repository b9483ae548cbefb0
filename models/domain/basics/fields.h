// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Fields: one table of a value's fields, over which storing, reading, merging, comparing and exporting run.
#pragma once

#include <QHashFunctions>
#include <QString>

#include <array>
#include <cstddef>
#include <tuple>
#include <type_traits>
#include <utility>

namespace dondoc {

/// What a field holds, and so how it is written and read.
enum class FieldKind {
    Row,       ///< id or version of the stored row
    Link,      ///< names another record; stored as that record's id
    Line,      ///< text of one line
    Text,      ///< prose, of one or more lines
    Reference, ///< a code that may be missing
    Lines,     ///< list of lines
    Keyword,   ///< an enumeration
    Number,    ///< a whole number
    Year,      ///< a year that may be missing: 0
    Share,     ///< a whole number that may be missing
    Amount,    ///< a number that may be missing
    Flag,
    Day,
    Days,
    Instant,
    Nested, ///< a value with fields of its own, stored in the same row
    Parts,  ///< records of their own
    Derived ///< never stored
};

/// Fixed: set once, or by the program; no edit of it is merged.
enum class FieldUse { Edited, Fixed };

/// One field of T. column: of its table, where that is not the key; of a nested value the prefix of its
/// columns.
template <class T, class Member> struct Field {
    constexpr Field(const char *name, Member T::*pointer, FieldKind holds, FieldUse usage = FieldUse::Edited,
                    const char *storedIn = nullptr)
        : key(name), member(pointer), kind(holds), use(usage), column(storedIn ? storedIn : name)
    {
    }
    const char *key; ///< ASCII; the key of open data
    Member T::*member;
    FieldKind kind;
    FieldUse use;
    const char *column;
};

/// Specialised beside each value: `static constexpr std::tuple all{Field(…), …}`, every member of T in its
/// order.
template <class T> struct Fields;

template <class T>
concept HasFields = requires
{
    Fields<T>::all;
};

/// True where the table names every member of T in its order: T is made from its members' types, and from one
/// more only where one was forgotten.
template <class T, class... Members> consteval bool namesEveryMember(const std::tuple<Field<T, Members>...> *)
{
    constexpr bool fits = requires { T{std::declval<Members>()...}; };
    constexpr bool more = requires { T{std::declval<Members>()..., {}}; };
    return fits && !more;
}

template <HasFields T> constexpr const auto &fieldsOf()
{
    static_assert(namesEveryMember<T>(&Fields<T>::all), "a member is missing in the table of fields");
    return Fields<T>::all;
}

/// Calls function with each Field of T, in their order.
template <HasFields T, class Function> constexpr void forEachField(Function &&function)
{
    std::apply([&](const auto &...field) { (function(field), ...); }, fieldsOf<T>());
}

/// One field of T as a value that is compared and hashed; made from the member: `FieldId<TaskEntry>
/// field = &TaskEntry::state`.
template <HasFields T> struct FieldId {
    template <class Member> constexpr FieldId(Member T::*member) // NOLINT(google-explicit-constructor)
    {
        int at = 0;
        forEachField<T>([&](const auto &field) {
            if constexpr (std::is_same_v<decltype(field.member), Member T::*>) {
                if (field.member == member)
                    index = at;
            }
            ++at;
        });
    }
    friend constexpr bool operator==(FieldId, FieldId) = default;
    friend size_t qHash(FieldId field, size_t seed = 0) { return ::qHash(field.index, seed); }

    int index = -1; ///< in the table; public so that a field can be an argument of a template
};

/// Calls function with that Field.
template <HasFields T, class Function> constexpr void withField(FieldId<T> id, Function &&function)
{
    int at = 0;
    forEachField<T>([&](const auto &field) {
        if (at++ == id.index)
            function(field);
    });
}

template <HasFields T> bool differs(const T &a, const T &b, FieldId<T> id)
{
    bool other = false;
    withField(id, [&](const auto &field) { other = !(a.*field.member == b.*field.member); });
    return other;
}

/// Key of the field of that member: `keyOf(&TaskEntry::state)`.
template <HasFields T, class Member> QString keyOf(Member T::*member)
{
    QString key;
    withField(FieldId<T>(member), [&](const auto &field) { key = QLatin1String(field.key); });
    return key;
}

namespace detail {

template <class T> constexpr std::size_t countTexts(FieldKind kind)
{
    std::size_t count = 0;
    forEachField<T>([&](const auto &field) {
        if constexpr (std::is_same_v<decltype(field.member), QString T::*>)
            count += field.kind == kind ? 1 : 0;
    });
    return count;
}

} // namespace detail

/// The members of T that hold text of that kind.
template <HasFields T, FieldKind kind> constexpr auto textsOf()
{
    std::array<QString T::*, detail::countTexts<T>(kind)> members{};
    std::size_t at = 0;
    forEachField<T>([&](const auto &field) {
        if constexpr (std::is_same_v<decltype(field.member), QString T::*>) {
            if (field.kind == kind)
                members[at++] = field.member;
        }
    });
    return members;
}

} // namespace dondoc
