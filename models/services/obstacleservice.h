// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ObstacleService: difficulties and proposals of agencies, and what became of them.
#pragma once

#include "models/domain/basics/result.h"
#include "models/domain/period/period.h"
#include "models/domain/reporting/obstaclereview.h"

namespace dondoc::services {

class DataFileSession;

/// Holds no state of its own: made where it is needed, of the session it works on.
class ObstacleService
{
public:
    explicit ObstacleService(DataFileSession &session) : m_session(session) { }

    /// Heading, category, competence, answer …; new where id is 0 (raisedIn must be a period's key).
    /// UnknownPeriod, UnknownAgency, Conflict.
    Result<void> saveObstacle(const QString &planCode, const Obstacle &obstacle) const;

    /// Says of all of them in that period what the review says, as one change; "Vẫn còn" also raises them
    /// there. UnknownPlan, UnknownPeriod; Conflict where one was changed since it was shown: then nothing is
    /// written.
    Result<void> review(const QString &planCode, const Period &period, const ObstacleReview &review) const;

private:
    DataFileSession &m_session;
};

} // namespace dondoc::services
