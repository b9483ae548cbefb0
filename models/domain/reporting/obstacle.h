// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Obstacle: a difficulty or proposal that is carried over until it is answered.
#pragma once

#include "models/domain/basics/fields.h"
#include "models/domain/basics/keywords.h"
#include "models/domain/plan/agency.h"

#include <QDate>
#include <QString>
#include <QStringList>

namespace dondoc {

enum class Competence { Unknown, Department, OtherDepartment, Communes, Province, Central };

template <>
inline constexpr auto kKeywords<Competence> = keywordTable<Competence>({
    {Competence::Unknown, "unknown"},
    {Competence::Department, "department"},
    {Competence::OtherDepartment, "other_department"},
    {Competence::Communes, "communes"},
    {Competence::Province, "province"},
    {Competence::Central, "central"},
});
/// The least settled first.
enum class ObstacleState {
    Open,
    Proposed,
    Withdrawn, ///< what was asked of UBND tỉnh is asked no more; the difficulty stays
    Answered,  ///< by whom it was put to
    Solved,    ///< by the word of its raiser or the officer
    Gone,      ///< by such a word no longer arises: rests for good, and is no answer
};

template <>
inline constexpr auto kKeywords<ObstacleState> = keywordTable<ObstacleState>({
    {ObstacleState::Open, "open"},
    {ObstacleState::Proposed, "proposed"},
    {ObstacleState::Withdrawn, "withdrawn"},
    {ObstacleState::Answered, "answered"},
    {ObstacleState::Solved, "solved"},
    {ObstacleState::Gone, "gone"},
});

/// The difficulty is no more, or was answered.
constexpr bool isSettled(ObstacleState state) { return state >= ObstacleState::Answered; }
/// Its proposal waits for an answer.
constexpr bool isAsked(ObstacleState state) { return state < ObstacleState::Withdrawn; }

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
    QDate answeredOn; ///< of the document that answers; invalid: not known
    ObstacleState state = ObstacleState::Open;
    QString raisedIn;   ///< key of the period: "2025-Q4"
    QString reviewedIn; ///< key of the period in which the officer last said what became of it; blank: none
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
                                    Field("answered_on", &Obstacle::answeredOn, Day),
                                    Field("state", &Obstacle::state, Keyword),
                                    Field("raised_in", &Obstacle::raisedIn, Link, Fixed, "period_id"),
                                    Field("reviewed_in", &Obstacle::reviewedIn, Line),
                                    Field("example", &Obstacle::example, Flag)};
};

} // namespace dondoc
