// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ObstacleService: difficulties and proposals of agencies, and what became of them.
#include "models/services/obstacleservice.h"

#include "models/domain/basics/changelabel.h"
#include "models/services/obstaclewriter.h"
#include "models/services/periodplace.h"
#include "models/services/periodservice.h"
#include "models/storage/agencyrepository.h"
#include "models/storage/obstaclerepository.h"

namespace dondoc::services {

using namespace storage;

Result<void> ObstacleService::saveObstacle(const QString &planCode, const Obstacle &obstacle) const
{
    const auto raisedIn = PeriodService(m_session).period(planCode, obstacle.raisedIn);
    if (!raisedIn)
        return raisedIn.error();
    return changePeriod(m_session, QStringLiteral("obstacle"), planCode, *raisedIn,
                        [&](ChangeRecorder &recorder, const PeriodRef &place) -> Result<void> {
                            const auto agency
                                = AgencyRepository(recorder.connection()).find(obstacle.agencyCode);
                            if (!agency)
                                return agency.error();
                            const auto id
                                = ObstacleRepository(recorder.connection()).save(recorder, place, obstacle);
                            return id.done();
                        });
}

Result<void> ObstacleService::review(const QString &planCode, const Period &period,
                                     const ObstacleReview &review) const
{
    const auto job
        = [&](ChangeRecorder &recorder, const PeriodRef &) { return writeReview(recorder, period, review); };
    return changePeriod(m_session, ChangeLabel{kReviewLabel, int(review.matters)}.text(), planCode, period,
                        job);
}

} // namespace dondoc::services
