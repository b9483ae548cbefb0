// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// OpenDifficulties: raisings joined by agency and matter.
#include "models/domain/assessment/opendifficulties.h"

#include "models/domain/assessment/obstaclestanding.h"
#include "models/domain/text/text.h"

#include <QSet>

#include <algorithm>

namespace dondoc {

namespace {

bool isAskedAbout(const Obstacle &obstacle, ObstacleStanding standing)
{
    const bool stands = standing == ObstacleStanding::CarriedOver || standing == ObstacleStanding::DayPassed
        || standing == ObstacleStanding::NotRaisedAgain;
    return stands && !isSettled(obstacle.state);
}

QString ownWords(const Obstacle &obstacle)
{
    return obstacle.text.trimmed().isEmpty() ? obstacle.proposal : obstacle.text;
}

QSet<QString> raisedNow(const PeriodSnapshot &data)
{
    QSet<QString> keys;
    for (const Obstacle &obstacle : data.obstacles) {
        if (isCurrent(data, obstacle.raisedIn))
            keys.insert(raisingKey(obstacle));
    }
    return keys;
}

void addRaising(QList<OpenDifficulty> &open, const Obstacle &obstacle)
{
    const QString key = raisingKey(obstacle);
    const auto known = std::find_if(open.begin(), open.end(), [&key](const OpenDifficulty &each) {
        return raisingKey(each.obstacles.constFirst()) == key;
    });
    OpenDifficulty &difficulty = known == open.end() ? open.emplaceBack() : *known;
    difficulty.text = ownWords(obstacle);
    difficulty.raisedIn = obstacle.raisedIn;
    difficulty.obstacles.append(obstacle);
}

bool isAbout(const OpenDifficulty &difficulty, const DifficultyAnswer &answer)
{
    return std::any_of(difficulty.obstacles.cbegin(), difficulty.obstacles.cend(),
                       [&answer](const Obstacle &each) { return each.id == answer.obstacle; });
}

} // namespace

QHash<QString, QList<OpenDifficulty>> openDifficulties(const PeriodSnapshot &data,
                                                       const Assessment &assessment)
{
    QHash<QString, QList<OpenDifficulty>> open;
    const QSet<QString> now = raisedNow(data);
    const QList<ObstacleStanding> standings = obstacleStandings(data, assessment);
    for (qsizetype i = 0; i < standings.size(); ++i) {
        const Obstacle &obstacle = data.obstacles.at(i);
        if (isAskedAbout(obstacle, standings.at(i)) && !now.contains(raisingKey(obstacle)))
            addRaising(open[obstacle.agencyCode], obstacle);
    }
    return open;
}

const OpenDifficulty *answeredDifficulty(const QList<OpenDifficulty> &open, const DifficultyAnswer &answer,
                                         bool byRecord)
{
    const QString words = text::searchKey(answer.text);
    const auto found = std::find_if(open.cbegin(), open.cend(), [&](const OpenDifficulty &each) {
        return byRecord && answer.obstacle != 0 ? isAbout(each, answer) : text::searchKey(each.text) == words;
    });
    return found == open.cend() ? nullptr : &*found;
}

bool isAnsweredSo(const PeriodSnapshot &data, const QString &agencyCode, const DifficultyAnswer &answer,
                  bool byRecord)
{
    const QString words = text::searchKey(answer.text);
    return std::any_of(data.obstacles.cbegin(), data.obstacles.cend(), [&](const Obstacle &each) {
        const bool about = byRecord && answer.obstacle != 0 ? each.id == answer.obstacle
                                                            : text::searchKey(ownWords(each)) == words;
        const ObstacleReview said{answer.verdict, {}, {}, {}, 1};
        return about && each.agencyCode == agencyCode && isCurrent(data, each.reviewedIn)
            && reviewed(each, said, each.reviewedIn).state == each.state;
    });
}

} // namespace dondoc
