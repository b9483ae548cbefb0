// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ObstacleReview: what a verdict makes of an obstacle, and how an answer is cited.
#include "models/domain/reporting/obstaclereview.h"

#include "models/domain/text/numbers.h"
#include "models/domain/text/text.h"

#include <QSet>

namespace dondoc {

using namespace Qt::StringLiterals;

namespace {

ObstacleState stateAfter(ObstacleVerdict verdict, ObstacleState before)
{
    switch (verdict) {
    case ObstacleVerdict::Solved:
        return ObstacleState::Solved;
    case ObstacleVerdict::Gone:
        return ObstacleState::Gone;
    case ObstacleVerdict::Answered:
        return ObstacleState::Answered;
    case ObstacleVerdict::Withdrawn:
        return ObstacleState::Withdrawn;
    case ObstacleVerdict::StillThere:
    case ObstacleVerdict::StillAwaited:
        break;
    }
    return before;
}

} // namespace

Obstacle reviewed(Obstacle obstacle, const ObstacleReview &review, const QString &periodKey)
{
    obstacle.state = stateAfter(review.verdict, obstacle.state);
    obstacle.reviewedIn = periodKey;
    if (review.verdict == ObstacleVerdict::Answered) {
        obstacle.answer = review.answer;
        obstacle.answeredOn = review.answeredOn;
    }
    return obstacle;
}

QList<Obstacle> raisedAgain(const QList<Obstacle> &obstacles, const QString &periodKey)
{
    QList<Obstacle> raised;
    QSet<QString> known;
    for (auto each = obstacles.crbegin(); each != obstacles.crend(); ++each) {
        const QString key = raisingKey(*each);
        if (known.contains(key))
            continue;
        known.insert(key);
        Obstacle again = *each;
        again.id = 0;
        again.version = 1;
        again.state = each->state == ObstacleState::Withdrawn ? each->state : ObstacleState::Open;
        again.answer.clear();
        again.answeredOn = QDate();
        again.raisedIn = periodKey;
        again.reviewedIn.clear();
        raised.prepend(again);
    }
    return raised;
}

QString matterOf(const Obstacle &obstacle)
{
    const QString words = obstacle.heading.isEmpty() ? obstacle.text : obstacle.heading;
    return words.isEmpty() ? obstacle.proposal : words;
}

QString raisingKey(const Obstacle &obstacle)
{
    return obstacle.agencyCode + u'|' + text::searchKey(matterOf(obstacle));
}

QString answerText(const CitedAnswer &answer)
{
    const QString document = numbers::documentNumber(answer.document);
    const bool numberOnly = !document.isEmpty() && document.at(0).isDigit();
    QString text = u"%1 đã trả lời tại %2"_s.arg(answer.issuer,
                                                 numberOnly ? u"Văn bản số %1"_s.arg(document) : document);
    if (answer.day.isValid())
        text += u" ngày %1"_s.arg(numbers::shortDate(answer.day));
    const QString content = answer.content.simplified();
    return content.isEmpty() ? text : u"%1: %2"_s.arg(text, text::lowerFirst(content));
}

} // namespace dondoc
