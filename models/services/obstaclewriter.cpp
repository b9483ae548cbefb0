// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ObstacleWriter: a review is written into each obstacle, and what an agency says still stands is raised
// again.
#include "models/services/obstaclewriter.h"

#include "models/domain/text/text.h"
#include "models/storage/obstaclerepository.h"

#include <algorithm>

namespace dondoc::services {

using namespace storage;

namespace {

Result<void> writeVerdict(ObstacleRepository &obstacles, ChangeRecorder &recorder,
                          const ObstacleReview &review, const QString &periodKey)
{
    for (const Obstacle &each : review.obstacles) {
        if (const auto done = obstacles.review(recorder, reviewed(each, review, periodKey)); !done)
            return done;
    }
    return {};
}

Result<void> raiseAll(ObstacleRepository &obstacles, ChangeRecorder &recorder, const PeriodRef &place,
                      const QList<Obstacle> &again)
{
    for (const Obstacle &each : again) {
        if (const auto raised = obstacles.raise(recorder, place, each); !raised)
            return raised.error();
    }
    return {};
}

/// As it is stored now; what was settled meanwhile is left out.
ObstacleReview openAsStored(ObstacleReview review, const QList<Obstacle> &stored)
{
    QList<Obstacle> now;
    for (const Obstacle &each : stored) {
        const bool meant = std::any_of(review.obstacles.cbegin(), review.obstacles.cend(),
                                       [&each](const Obstacle &known) { return known.id == each.id; });
        if (meant && !isSettled(each.state))
            now.append(each);
    }
    review.obstacles = now;
    return review;
}

bool isRaisedIn(const QList<Obstacle> &stored, const Obstacle &obstacle)
{
    const QString words = text::searchKey(obstacle.text);
    return std::any_of(stored.cbegin(), stored.cend(), [&](const Obstacle &each) {
        const bool same = raisingKey(each) == raisingKey(obstacle)
            || (!words.isEmpty() && text::searchKey(each.text) == words);
        return each.agencyCode == obstacle.agencyCode && each.raisedIn == obstacle.raisedIn && same;
    });
}

} // namespace

Result<void> writeReview(ChangeRecorder &recorder, const Period &period, const ObstacleReview &review)
{
    ObstacleRepository obstacles(recorder.connection());
    return writeVerdict(obstacles, recorder, review, periods::key(period));
}

Result<void> writeAnswers(ChangeRecorder &recorder, const PeriodRef &place, const Period &period,
                          const QList<ObstacleReview> &reviews)
{
    const QString key = periods::key(period);
    ObstacleRepository obstacles(recorder.connection());
    for (const ObstacleReview &review : reviews) {
        const auto stored = obstacles.of(place.planId, period);
        if (!stored)
            return stored.error();
        const ObstacleReview now = openAsStored(review, *stored);
        if (const auto done = writeVerdict(obstacles, recorder, now, key); !done)
            return done;
        QList<Obstacle> again = raisedAgain(now.obstacles, key);
        again.removeIf([&](const Obstacle &each) { return isRaisedIn(*stored, each); });
        if (review.verdict != ObstacleVerdict::StillThere)
            continue;
        if (const auto done = raiseAll(obstacles, recorder, place, again); !done)
            return done;
    }
    return {};
}

} // namespace dondoc::services
