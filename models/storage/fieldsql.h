// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// FieldSql: the columns in which a value's fields are stored, written into statements when they are compiled.
#pragma once

#include "models/domain/assessment/periodsnapshot.h"
#include "models/domain/basics/fields.h"
#include "models/domain/plan/officialdocument.h"
#include "models/storage/sql.h"

#include <QStringList>

#include <array>
#include <cstddef>
#include <string_view>

namespace dondoc::storage {

/// The table in which values of that type stand.
template <class T> inline constexpr std::string_view kTableOf{};
template <> inline constexpr std::string_view kTableOf<Agency> = "agency";
template <> inline constexpr std::string_view kTableOf<AgencyReport> = "agency_report";
template <> inline constexpr std::string_view kTableOf<Contact> = "agency_contact";
template <> inline constexpr std::string_view kTableOf<DeadlineChange> = "deadline_change";
template <> inline constexpr std::string_view kTableOf<Duty> = "duty";
template <> inline constexpr std::string_view kTableOf<Group> = "agency_group";
template <> inline constexpr std::string_view kTableOf<GroupMember> = "group_member";
template <> inline constexpr std::string_view kTableOf<Indicator> = "indicator";
template <> inline constexpr std::string_view kTableOf<IndicatorTarget> = "indicator_target";
template <> inline constexpr std::string_view kTableOf<IndicatorValue> = "indicator_figure";
template <> inline constexpr std::string_view kTableOf<KeyTask> = "key_task";
template <> inline constexpr std::string_view kTableOf<LetterDraft> = "letter_draft";
template <> inline constexpr std::string_view kTableOf<Obstacle> = "obstacle";
template <> inline constexpr std::string_view kTableOf<OfficeProfile> = "office_profile";
template <> inline constexpr std::string_view kTableOf<OfficialDocument> = "official_document";
template <> inline constexpr std::string_view kTableOf<Original> = "original";
template <> inline constexpr std::string_view kTableOf<Overruling> = "overruling";
template <> inline constexpr std::string_view kTableOf<Period> = "period";
template <> inline constexpr std::string_view kTableOf<Plan> = "plan";
template <> inline constexpr std::string_view kTableOf<ProseGroup> = "prose_group";
template <> inline constexpr std::string_view kTableOf<SentLetter> = "letter";
template <> inline constexpr std::string_view kTableOf<SummaryReport> = "summary_report";
template <> inline constexpr std::string_view kTableOf<SummaryVersion> = "summary_version";
template <> inline constexpr std::string_view kTableOf<Task> = "task";
template <> inline constexpr std::string_view kTableOf<TaskEntry> = "task_entry";
template <> inline constexpr std::string_view kTableOf<TextOverride> = "summary_block";

namespace detail {

/// What a value names another record by, in place of the id that its row holds: the statement joins its
/// table.
struct LinkedName {
    std::string_view column;
    std::string_view name;
};
inline constexpr std::array kLinkedNames{
    LinkedName{"indicator_id", "indicator.code"},
    LinkedName{"parent_id", "parent.number"},
    LinkedName{"period_id", "period.key"},
    LinkedName{"task_id", "task.number"},
};

constexpr std::string_view linkedName(std::string_view column)
{
    for (const LinkedName &each : kLinkedNames) {
        if (each.column == column)
            return each.name;
    }
    throw "no record is named by that column";
}

constexpr bool isStored(FieldKind kind) { return kind != FieldKind::Parts && kind != FieldKind::Derived; }

/// Calls function(prefix, field) for each field with a column of its own, those of nested values in their
/// place.
template <class T, class Function>
constexpr void forEachColumn(const Function &function, std::string_view prefix = {})
{
    forEachField<T>([&](const auto &field) {
        using Member = std::remove_cvref_t<decltype(std::declval<T>().*field.member)>;
        if constexpr (HasFields<Member>)
            forEachColumn<Member>(function, field.column);
        else if (isStored(field.kind))
            function(prefix, field);
    });
}

template <class T, class Put> constexpr void putColumns(const Put &put)
{
    bool first = true;
    forEachColumn<T>([&](std::string_view prefix, const auto &field) {
        if (!first)
            put(", ");
        first = false;
        if (field.kind == FieldKind::Link) {
            put(linkedName(field.column));
            return;
        }
        put(kTableOf<T>);
        put(".");
        put(prefix);
        put(field.column);
    });
}

template <class T, class Put> constexpr void putStatement(std::string_view pattern, const Put &put)
{
    constexpr std::string_view kMark = "{}";
    const std::size_t at = pattern.find(kMark);
    put(pattern.substr(0, at));
    putColumns<T>(put);
    put(pattern.substr(at + kMark.size()));
}

template <std::size_t size> struct Pattern {
    constexpr Pattern(const char (&characters)[size]) // NOLINT(google-explicit-constructor)
    {
        for (std::size_t i = 0; i < size; ++i)
            text[i] = characters[i];
    }
    char text[size]{};
};

template <class T, Pattern pattern> consteval auto statement()
{
    constexpr std::size_t length = [] {
        std::size_t counted = 0;
        putStatement<T>(pattern.text, [&counted](std::string_view text) { counted += text.size(); });
        return counted;
    }();
    std::array<char, length + 1> made{};
    std::size_t at = 0;
    putStatement<T>(pattern.text, [&](std::string_view text) {
        for (const char each : text)
            made[at++] = each;
    });
    return made;
}

template <class T, Pattern pattern> inline constexpr auto kStatement = statement<T, pattern>();

} // namespace detail

/// The statement with "{}" in it replaced by the columns of T, in the order in which readFields() takes them.
template <class T, detail::Pattern pattern>
inline constexpr Sql withFields = detail::kStatement<T, pattern>.data();

/// How many columns "{}" stands for: what follows in the statement begins there.
template <class T> consteval int columnCount()
{
    int count = 0;
    detail::forEachColumn<T>([&count](std::string_view, const auto &) { ++count; });
    return count;
}

/// Names of the columns that hold the fields of T, without id and version.
template <class T> QStringList columnNames()
{
    QStringList names;
    detail::forEachColumn<T>([&names](std::string_view prefix, const auto &field) {
        if (field.kind != FieldKind::Row)
            names.append(QString::fromLatin1(prefix.data(), qsizetype(prefix.size()))
                         + QLatin1String(field.column));
    });
    return names;
}

} // namespace dondoc::storage
