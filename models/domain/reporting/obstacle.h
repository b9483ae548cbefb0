// SPDX-License-Identifier: GPL-3.0-or-later
// Obstacle: a difficulty or proposal that is carried over until it is answered.
#pragma once

#include "models/domain/plan/agency.h"

#include <QString>
#include <QStringList>

namespace dondoc {

enum class Competence { Unknown, Department, OtherDepartment, Province, Central };
enum class ObstacleState { Open, Proposed, Answered };

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

} // namespace dondoc
