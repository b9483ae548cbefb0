// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// NextPeriodPreview: who is asked next, and what is still open.
#include "models/domain/assessment/nextperiodpreview.h"

#include "models/domain/assessment/obstaclestanding.h"
#include "models/domain/reporting/obstaclereview.h"
#include "models/domain/text/text.h"

#include <QSet>

namespace dondoc {

namespace {

bool isFinished(ProgressState state) { return isDone(state) || state == ProgressState::NothingArose; }

/// As V.1 of the next report counts them: by heading, those that rest left out.
qsizetype openMatters(const PeriodSnapshot &data, const Assessment &assessment)
{
    QSet<QString> matters;
    const QList<ObstacleStanding> standings = obstacleStandings(data, assessment);
    for (qsizetype at = 0; at < standings.size(); ++at) {
        const Obstacle &obstacle = data.obstacles.at(at);
        if (isPrinted(standings.at(at)) && !isSettled(obstacle.state))
            matters.insert(text::searchKey(matterOf(obstacle)));
    }
    return matters.size();
}

} // namespace

Period periodAfter(const Period &period)
{
    return period.kind == PeriodKind::AdHoc ? periods::quarterOn(period.to) : periods::nextAsked(period);
}

NextPeriodPreview carriedOver(const PeriodSnapshot &data, const Assessment &assessment)
{
    NextPeriodPreview over;
    over.next = periodAfter(data.period);
    over.deadlines = deadlines(data.plan.regime, over.next);
    PeriodSnapshot next = askingAll(data);
    next.period = over.next;
    for (const Expectation &expected : expectations(next)) {
        if (!expected.self)
            over.agencies.append(expected.agencyCode);
    }
    for (const TaskProgress &task : assessment.tasks) {
        if (!task.due.isValid() || isFinished(task.state))
            continue;
        over.tasks.append(task.taskNumber);
        const Task *known = findTask(data, task.taskNumber);
        if (known && dueDay(*known, over.next) < over.next.to)
            over.overdue.append(task.taskNumber);
    }
    over.obstacles = openMatters(data, assessment);
    return over;
}

} // namespace dondoc
