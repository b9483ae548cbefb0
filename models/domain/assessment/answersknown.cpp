// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// AnswersKnown: by the day of the document that answers.
#include "models/domain/assessment/answersknown.h"

#include <QSet>

#include <algorithm>
#include <utility>

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

void dropLaterThanAsked(PeriodSnapshot &data)
{
    if (!data.dataUntil.isValid())
        return;
    QSet<QString> late;
    QSet<QString> inTime;
    for (const AgencyReport &report : std::as_const(data.reports)) {
        if (isReceived(report))
            (report.receivedOn <= data.dataUntil ? inTime : late).insert(report.agencyCode);
    }
    late -= inTime;
    late.remove(data.plan.coordinatorCode); // it enters its own, and is sent nothing
    const QString key = periods::key(data.period);
    data.figures.removeIf([&late](const IndicatorValue &figure) {
        return figure.source == ValueSource::Agency && late.contains(figure.agencyCode);
    });
    data.obstacles.removeIf([&](const Obstacle &obstacle) {
        return obstacle.raisedIn == key && late.contains(obstacle.agencyCode);
    });
}

} // namespace dondoc
