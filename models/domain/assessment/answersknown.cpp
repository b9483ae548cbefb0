// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// AnswersKnown: by the day of the document that answers.
#include "models/domain/assessment/answersknown.h"

#include <algorithm>

namespace dondoc {

QDate dayOfReport(const PeriodSnapshot &data, const Assessment &assessment, const QDate &issuedOn)
{
    return std::max(issuedOn.isValid() ? issuedOn : assessment.dataUntil, data.period.to);
}

PeriodSnapshot withAnswersUntil(PeriodSnapshot data, const QDate &day)
{
    for (Obstacle &obstacle : data.obstacles) {
        if (obstacle.state != ObstacleState::Answered || !obstacle.answeredOn.isValid()
            || obstacle.answeredOn <= day)
            continue;
        obstacle.state = ObstacleState::Open;
        obstacle.answer.clear();
        obstacle.answeredOn = QDate();
    }
    return data;
}

} // namespace dondoc
