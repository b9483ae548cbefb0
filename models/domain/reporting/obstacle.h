// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Obstacle: a difficulty or proposal that is carried over until it is answered.
#pragma once

#include "models/domain/basics/fields.h"
#include "models/domain/basics/keywords.h"
#include "models/domain/plan/agency.h"

#include <QString>
#include <QStringList>

namespace dondoc {

enum class Competence { Unknown, Department, OtherDepartment, Province, Central };

template <>
inline constexpr auto kKeywords<Competence> = keywordTable<Competence>({
    {Competence::Unknown, "unknown"},
    {Competence::Department, "department"},
    {Competence::OtherDepartment, "other_department"},
    {Competence::Province, "province"},
    {Competence::Central, "central"},
});
enum class ObstacleState { Open, Proposed, Answered };

template <>
inline constexpr auto kKeywords<ObstacleState> = keywordTable<ObstacleState>({
    {ObstacleState::Open, "open"},
    {ObstacleState::Proposed, "proposed"},
    {ObstacleState::Answered, "answered"},
});

/// What one agency raised in one period. Those with the same heading are presented as one.
struct Obstacle {
    Id id = 0;
    int version = 1;
    QString heading; ///< under which it is joined with others; blank: by its own text
    QString text;
    QString proposal;
    QString agencyCode;
    QStringList taskNumbers;
    QString category;
    Competence competence = Competence::Unknown;
    QString answer;
    ObstacleState state = ObstacleState::Open;
    QString raisedIn; ///< key of the period: "2025-Q4"
    bool example = false;
    friend bool operator==(const Obstacle &, const Obstacle &) = default;
};

template <> struct Fields<Obstacle> {
    using enum FieldKind;
    using enum FieldUse;
    static constexpr std::tuple all{Field("id", &Obstacle::id, Row, Fixed),
                                    Field("version", &Obstacle::version, Row, Fixed),
                                    Field("heading", &Obstacle::heading, Line),
                                    Field("text", &Obstacle::text, Text),
                                    Field("proposal", &Obstacle::proposal, Text),
                                    Field("code", &Obstacle::agencyCode, Line, Fixed, "agency_code"),
                                    Field("tasks", &Obstacle::taskNumbers, Parts),
                                    Field("category", &Obstacle::category, Line),
                                    Field("competence", &Obstacle::competence, Keyword),
                                    Field("answer", &Obstacle::answer, Text),
                                    Field("state", &Obstacle::state, Keyword),
                                    Field("raised_in", &Obstacle::raisedIn, Link, Fixed, "period_id"),
                                    Field("example", &Obstacle::example, Flag)};
};

} // namespace dondoc
