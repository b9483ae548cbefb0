// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ObstacleGaps: what agencies raised, by heading, and what issued reports asked for, by matter.
#include "models/report/checks/obstaclegaps.h"

#include "models/domain/assessment/obstaclestanding.h"
#include "models/domain/reporting/obstaclereview.h"
#include "models/domain/text/numbers.h"
#include "models/domain/text/text.h"
#include "models/report/drafting/sections/askedproposals.h"

#include <QMap>
#include <QSet>

#include <algorithm>

namespace dondoc::report {

using namespace Qt::StringLiterals;

namespace {

constexpr int kShownHeading = 60; ///< characters of a heading that a sentence quotes

QString quotedHeading(const QString &heading) { return text::shortened(heading.simplified(), kShownHeading); }

/// Obstacles with their standing, by id.
class StandingObstacles
{
public:
    StandingObstacles(const PeriodSnapshot &data, const QList<ObstacleStanding> &standings)
    {
        for (qsizetype at = 0; at < standings.size(); ++at)
            m_all.insert(data.obstacles.at(at).id, {&data.obstacles.at(at), standings.at(at)});
    }

    const Obstacle *obstacle(Id id) const { return m_all.value(id).first; }
    bool waits(Id id) const
    {
        using enum ObstacleStanding;
        const auto [obstacle, standing] = m_all.value(id);
        return obstacle && isAsked(obstacle->state) && standing != TaskDone && standing != AskedAnew
            && standing != NotHeard;
    }
    bool hasDayPassed(Id id) const { return m_all.value(id).second == ObstacleStanding::DayPassed; }

private:
    QHash<Id, std::pair<const Obstacle *, ObstacleStanding>> m_all;
};

Issue gapOf(IssueKind kind, const QStringList &arguments, const Obstacle &first, const QList<Id> &obstacles)
{
    Issue issue;
    issue.kind = kind;
    issue.arguments = arguments;
    issue.agencyCode = first.agencyCode;
    issue.obstacles = obstacles;
    return issue;
}

/// What an issued report asked for and nobody has answered, unless the officer waits on.
QList<Issue> awaitedGaps(const PeriodSnapshot &data, const QList<JoinedProposal> &everProposed,
                         const StandingObstacles &standing, QSet<Id> &told)
{
    QList<Issue> issues;
    if (data.issuedBefore.isEmpty())
        return issues;
    for (const JoinedProposal &matter : everProposed) {
        const IssuedSummary *asked = askedIn(data, matter.wordings);
        QList<Id> waiting = matter.obstacles;
        waiting.removeIf([&standing](Id id) { return !standing.waits(id); });
        if (!asked || waiting.isEmpty())
            continue;
        if (!answerTo(*asked, matter.answer).isEmpty() || isWithdrawn(*asked, matter))
            continue; // V.1 tells what came of it, and who raised it since
        told.unite(QSet<Id>(waiting.begin(), waiting.end()));
        const bool confirmed = std::any_of(waiting.begin(), waiting.end(), [&](Id id) {
            return isCurrent(data, standing.obstacle(id)->reviewedIn);
        });
        if (confirmed)
            continue;
        const bool passed = std::all_of(waiting.begin(), waiting.end(),
                                        [&standing](Id id) { return standing.hasDayPassed(id); });
        const QString number = u"%1/BC-%2"_s.arg(numbers::documentNumber(asked->number), data.office.symbol);
        issues.append(gapOf(passed ? IssueKind::ProposalDayPassed : IssueKind::ProposalAwaited,
                            {quotedHeading(matter.heading.isEmpty() ? matter.text : matter.heading), number,
                             numbers::shortDate(asked->issuedOn)},
                            *standing.obstacle(waiting.constFirst()), waiting));
        issues.last().severity = passed ? Severity::Warning : Severity::Note;
        issues.last().askedOn = asked->issuedOn;
    }
    return issues;
}

struct HeldBack {
    QString heading;
    QStringList raisers;
    QList<Id> obstacles;
    const Obstacle *first = nullptr;
};

QList<Issue> heldBackGaps(const PeriodSnapshot &data, const QList<ObstacleStanding> &standings,
                          const QSet<Id> &told)
{
    QMap<std::pair<IssueKind, QString>, HeldBack> matters;
    for (qsizetype at = 0; at < standings.size(); ++at) {
        const Obstacle &obstacle = data.obstacles.at(at);
        const bool passed = standings.at(at) == ObstacleStanding::DayPassed;
        const bool silent = standings.at(at) == ObstacleStanding::NotRaisedAgain;
        if ((!passed && !silent) || told.contains(obstacle.id))
            continue;
        const IssueKind kind = passed ? IssueKind::ObstacleDayPassed : IssueKind::ObstacleNotRaisedAgain;
        HeldBack &matter = matters[{kind, text::searchKey(matterOf(obstacle))}];
        if (!matter.first) {
            matter.first = &obstacle;
            matter.heading = quotedHeading(matterOf(obstacle));
        }
        matter.raisers.append(obstacle.agencyCode);
        matter.obstacles.append(obstacle.id);
    }
    QList<Issue> issues;
    for (auto each = matters.begin(); each != matters.end(); ++each) {
        each->raisers.removeDuplicates();
        issues.append(gapOf(each.key().first, {each->heading, QString::number(each->raisers.size())},
                            *each->first, each->obstacles));
    }
    return issues;
}

} // namespace

QList<Issue> findObstacleGaps(const PeriodSnapshot &data, const JoinedWords &words)
{
    QSet<Id> told;
    const StandingObstacles standing(data, words.standings);
    const QList<Issue> awaited = awaitedGaps(data, words.everProposed, standing, told);
    return heldBackGaps(data, words.standings, told) + awaited;
}

} // namespace dondoc::report
