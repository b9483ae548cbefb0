// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Task: what a plan assigns, to whom, and by when.
#pragma once

#include "models/domain/basics/fields.h"
#include "models/domain/basics/keywords.h"
#include "models/domain/plan/agency.h"

#include <QDate>
#include <QList>
#include <QString>

namespace dondoc {

enum class DeadlineKind { Continuous, Yearly, Month, Year, YearRange, Date, None };

template <>
inline constexpr auto kKeywords<DeadlineKind> = keywordTable<DeadlineKind>({
    {DeadlineKind::Continuous, "continuous"},
    {DeadlineKind::Yearly, "yearly"},
    {DeadlineKind::Month, "month"},
    {DeadlineKind::Year, "year"},
    {DeadlineKind::YearRange, "range"},
    {DeadlineKind::Date, "date"},
    {DeadlineKind::None, "none"},
});

/// A deadline as printed and as typed.
struct Deadline {
    DeadlineKind kind = DeadlineKind::None;
    QString text; ///< as printed: "Năm 2025-2026"; blank where the plan leaves it blank
    QDate from;   ///< invalid for continuous, yearly, none
    QDate to;     ///< last day; invalid likewise
    friend bool operator==(const Deadline &, const Deadline &) = default;
};

template <> struct Fields<Deadline> {
    using enum FieldKind;
    using enum FieldUse;
    static constexpr std::tuple all{
        Field("kind", &Deadline::kind, Keyword, Fixed), Field("text", &Deadline::text, Line, Fixed),
        Field("from", &Deadline::from, Day, Fixed), Field("to", &Deadline::to, Day, Fixed)};
};

/// An earlier deadline and the document that changed it.
struct DeadlineChange {
    Deadline before;
    Deadline after;
    QString decidedBy; ///< "UBND tỉnh"
    QString document;  ///< "Công văn số … ngày …"
    friend bool operator==(const DeadlineChange &, const DeadlineChange &) = default;
};

template <> struct Fields<DeadlineChange> {
    using enum FieldKind;
    using enum FieldUse;
    static constexpr std::tuple all{Field("before", &DeadlineChange::before, Nested, Fixed, "before_"),
                                    Field("after", &DeadlineChange::after, Nested, Fixed, "after_"),
                                    Field("decided_by", &DeadlineChange::decidedBy, Line, Fixed),
                                    Field("document", &DeadlineChange::document, Line, Fixed)};
};

enum class Role { Lead, Coordinate };

template <>
inline constexpr auto kKeywords<Role> = keywordTable<Role>({
    {Role::Lead, "lead"},
    {Role::Coordinate, "coordinate"},
});
enum class AssigneeKind { Agency, Group, FreeText };

template <>
inline constexpr auto kKeywords<AssigneeKind> = keywordTable<AssigneeKind>({
    {AssigneeKind::Agency, "agency"},
    {AssigneeKind::Group, "group"},
    {AssigneeKind::FreeText, "free_text"},
});

/// One body (or group, or words that cannot be enumerated) assigned to a task.
struct Assignment {
    Id id = 0;
    QString taskNumber;
    Role role = Role::Lead;
    AssigneeKind kind = AssigneeKind::Agency;
    QString code;    ///< of the agency or group; blank for free text
    QString printed; ///< the plan's own wording: "UBND các xã/phường"
    int order = 0;   ///< within task and role, from 0
    friend bool operator==(const Assignment &, const Assignment &) = default;
};

/// A row of the plan's appendix, or a task assigned later.
struct Task {
    Id id = 0;
    int version = 1;
    QString number;       ///< "4"; dash rows under it "4.1", "4.2"
    QString parent;       ///< number of the heading row; blank at top level
    QString text;         ///< NFC, the plan's own oddities kept
    bool heading = false; ///< a row without lead and time (4, 5, 6, 15)
    QString shortName; ///< in a few words, for prose: "chuyển đổi cơ cấu cây trồng"; blank: made from text
    QString group;     ///< letter key of its group in the report's prose: "a", "b", … (section II.2)
    QString product;   ///< what it delivers: "dự thảo Nghị quyết"; blank where nothing is delivered
    QString productTo; ///< to whom: "UBND tỉnh"
    Deadline deadline;
    QList<DeadlineChange> deadlineHistory;
    QString source; ///< blank: the plan itself; else the document that assigned it
    int order = 0;  ///< the plan's order, from 0
    friend bool operator==(const Task &, const Task &) = default;
};

template <> struct Fields<Task> {
    using enum FieldKind;
    using enum FieldUse;
    static constexpr std::tuple all{Field("id", &Task::id, Row, Fixed),
                                    Field("version", &Task::version, Row, Fixed),
                                    Field("number", &Task::number, Line, Fixed),
                                    Field("parent", &Task::parent, Link, Fixed, "parent_id"),
                                    Field("title", &Task::text, Text, Edited, "text"),
                                    Field("heading", &Task::heading, Flag),
                                    Field("short_name", &Task::shortName, Line),
                                    Field("group", &Task::group, Line, Edited, "prose_group"),
                                    Field("product", &Task::product, Line),
                                    Field("product_to", &Task::productTo, Line),
                                    Field("deadline", &Task::deadline, Nested, Edited, "deadline_"),
                                    Field("deadline_history", &Task::deadlineHistory, Parts),
                                    Field("source", &Task::source, Line),
                                    Field("position", &Task::order, Number, Fixed)};
};

} // namespace dondoc
