// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// JoinedObstacle: gathers what was raised, in obstacles and in entries, and joins what reads the same.
#include "models/report/drafting/context/joinedobstacles.h"

#include "models/domain/assessment/answersknown.h"
#include "models/domain/text/text.h"
#include "models/report/drafting/context/addressees.h"
#include "models/report/drafting/context/codelists.h"
#include "models/report/drafting/context/printedorder.h"
#include "models/report/drafting/context/wording.h"

#include <QSet>

#include <algorithm>

namespace dondoc::report {

using namespace Qt::StringLiterals;

namespace {

/// One difficulty or proposal as one agency gave it.
struct Raised {
    QString heading;
    QString proposal;
    QString cause;
    QString agency;
    QStringList tasks;
    Competence competence = Competence::Unknown; ///< as recorded, else whom the words address
    ObstacleState state = ObstacleState::Open;
    GivenAnswer answer;
    Id obstacle = 0; ///< that holds it; 0: an entry alone does
    bool carriedOver = false;
    bool byHeading = false; ///< the officer has given the heading
    ObstacleStanding standing = ObstacleStanding::Raised;
    bool settledBefore = false; ///< of an earlier period: followed up, not told again
};

GivenAnswer answerOf(const Obstacle &obstacle)
{
    const Result<Period> period = periods::parse(obstacle.reviewedIn);
    return {cleaned(obstacle.answer), period ? period->to : QDate()};
}

Raised fromObstacle(const Obstacle &obstacle, const PeriodSnapshot &data, const QString &knownHeading)
{
    const QString heading = obstacle.heading.isEmpty() ? knownHeading : obstacle.heading;
    Raised raised;
    raised.heading = toldWords(heading.isEmpty() ? obstacle.text : heading);
    raised.byHeading = !heading.isEmpty();
    raised.proposal = toldWords(obstacle.proposal);
    raised.agency = obstacle.agencyCode;
    raised.tasks = obstacle.taskNumbers;
    raised.competence = obstacle.competence;
    raised.obstacle = obstacle.id;
    raised.state = obstacle.state;
    raised.answer = answerOf(obstacle);
    raised.carriedOver = !isCurrent(data, obstacle.raisedIn);
    return raised;
}

Raised fromEntry(const TaskEntry &entry, const QString &agency, const QString &knownHeading)
{
    Raised raised;
    raised.heading = toldWords(knownHeading.isEmpty() ? entry.difficulty : knownHeading);
    raised.byHeading = !knownHeading.isEmpty();
    raised.proposal = toldWords(entry.proposal);
    raised.cause = toldWords(entry.cause);
    raised.agency = agency;
    raised.tasks = {entry.taskNumber};
    return raised;
}

QString originalKey(const QString &agency, const QString &words)
{
    return agency + u'|' + text::searchKey(cleaned(words));
}

bool holds(const QSet<QString> &originals, const QString &agency, const QString &words)
{
    return !words.isEmpty() && originals.contains(originalKey(agency, words));
}

/// Headings that the officer gave to what an agency raised: raised again in other periods, it stands there
/// too.
QHash<QString, QString> knownHeadings(const PeriodSnapshot &data)
{
    QHash<QString, QString> headings;
    for (const Obstacle &obstacle : data.obstacles) {
        if (!obstacle.heading.isEmpty() && !obstacle.text.isEmpty())
            headings.insert(originalKey(obstacle.agencyCode, obstacle.text), obstacle.heading);
    }
    return headings;
}

/// Originals that an obstacle of this period holds. What was raised before and is said again is raised now;
/// an entry of a composed period may be an earlier quarter's, so that there every obstacle counts.
QSet<QString> recordedOriginals(const PeriodSnapshot &data)
{
    QSet<QString> keys;
    for (const Obstacle &obstacle : data.obstacles) {
        if (data.quarters.isEmpty() && !isCurrent(data, obstacle.raisedIn))
            continue;
        for (const QString &words : {obstacle.text, obstacle.proposal}) {
            if (!words.isEmpty())
                keys.insert(originalKey(obstacle.agencyCode, words));
        }
    }
    return keys;
}

QList<Raised> raisedInEntries(const PeriodSnapshot &data, const Assessment &assessment,
                              const QHash<QString, QString> &headings)
{
    const QSet<QString> recorded = recordedOriginals(data);
    QList<Raised> all;
    for (const AgencyProgress &agency : assessment.agencies) {
        const QString &code = agency.agencyCode;
        const AgencyReport *report = currentReport(data, assessment, code);
        for (const TaskEntry &entry : report ? report->entries : QList<TaskEntry>()) {
            const QString &words = entry.difficulty;
            Raised raised = fromEntry(entry, code,
                                      words.isEmpty() ? QString() : headings.value(originalKey(code, words)));
            raised.carriedOver = !report->carriedFrom.isEmpty() || !entry.carriedFrom.isEmpty();
            if (holds(recorded, code, entry.difficulty))
                raised.heading.clear();
            if (holds(recorded, code, entry.proposal))
                raised.proposal.clear();
            if (!(raised.heading + raised.proposal + raised.cause).isEmpty())
                all.append(raised);
        }
    }
    return all;
}

/// standings: of data.obstacles.
QList<Raised> allRaised(const PeriodSnapshot &data, const Assessment &assessment,
                        const QList<ObstacleStanding> &standings)
{
    const QHash<QString, QString> headings = knownHeadings(data);
    const auto take = [&](const Obstacle &obstacle) {
        return fromObstacle(obstacle, data, headings.value(originalKey(obstacle.agencyCode, obstacle.text)));
    };
    QList<Raised> all;
    for (qsizetype at = 0; at < data.obstacles.size(); ++at) {
        if (standings.at(at) == ObstacleStanding::NotHeard)
            continue;
        all.append(take(data.obstacles.at(at)));
        all.last().standing = standings.at(at);
    }
    for (const Obstacle &obstacle : data.settledBefore) {
        all.append(take(obstacle));
        all.last().settledBefore = true;
        if (obstacle.state == ObstacleState::Gone)
            all.last().standing = ObstacleStanding::Gone;
    }
    all += raisedInEntries(data, assessment, headings);
    const Addressees addressees(data);
    for (Raised &each : all) {
        if (each.competence == Competence::Unknown && !each.proposal.isEmpty())
            each.competence = addressees.competenceOf(each.proposal);
    }
    return all;
}

void addOnce(QStringList &list, const QString &item)
{
    if (!item.isEmpty() && !list.contains(item))
        list.append(item);
}

void addWords(QList<ProposedWords> &wordings, const QString &text, const QString &agency)
{
    if (text.isEmpty())
        return;
    const QString key = text::searchKey(text);
    const auto known = std::find_if(wordings.begin(), wordings.end(),
                                    [&key](const ProposedWords &each) { return each.key == key; });
    ProposedWords &words
        = known == wordings.end() ? wordings.emplaceBack(ProposedWords{text, key, {}}) : *known;
    addOnce(words.agencies, agency);
}

/// What in list reads like words, appended where it is new.
template <class Joined>
Joined &joinedUnder(QList<Joined> &list, QHash<QString, int> &places, const QString &words)
{
    const QString key = text::searchKey(words);
    const auto known = places.constFind(key);
    if (known != places.constEnd())
        return list[*known];
    places.insert(key, int(list.size()));
    list.append(Joined());
    return list.last();
}

void takeNewest(GivenAnswer &known, const GivenAnswer &given)
{
    if (!given.text.isEmpty() && given.isNewerThan(known))
        known = given;
}

void addTo(JoinedObstacle &joined, const Raised &raised)
{
    const bool solved = raised.state == ObstacleState::Solved;
    joined.solved = joined.heading.isEmpty() ? solved : joined.solved && solved;
    if (joined.heading.isEmpty())
        joined.heading = raised.heading;
    addOnce(joined.agencies, raised.agency);
    if (!raised.carriedOver)
        addOnce(joined.now, raised.agency);
    if (!isSettled(raised.state) && raised.answer.text.isEmpty())
        addOnce(joined.open, raised.agency);
    for (const QString &task : raised.tasks)
        addOnce(joined.tasks, task);
    // What agencies propose in this period is theirs, whatever the department asks no more.
    const bool withdrawn = raised.state == ObstacleState::Withdrawn && raised.carriedOver;
    addWords(withdrawn ? joined.withdrawn : joined.proposals, raised.proposal, raised.agency);
    if (joined.competence == Competence::Unknown)
        joined.competence = raised.competence;
    takeNewest(joined.answer, raised.answer);
    joined.carriedOver |= raised.carriedOver;
}

/// Where others under its heading still wait, what one agency says is solved is told no more.
void dropSolvedBesideOpen(QList<Raised> &printed)
{
    QSet<QString> open;
    for (const Raised &raised : printed) {
        if (raised.state != ObstacleState::Solved)
            open.insert(text::searchKey(raised.heading));
    }
    printed.removeIf([&open](const Raised &each) {
        return each.state == ObstacleState::Solved && open.contains(text::searchKey(each.heading));
    });
}

template <class Joined> void mostRaisedFirst(QList<Joined> &list)
{
    std::stable_sort(list.begin(), list.end(),
                     [](const Joined &a, const Joined &b) { return a.agencies.size() > b.agencies.size(); });
}

QList<JoinedObstacle> joinObstacles(const QList<Raised> &all)
{
    QList<JoinedObstacle> list;
    QHash<QString, int> places;
    for (const Raised &raised : all) {
        if (!raised.heading.isEmpty())
            addTo(joinedUnder(list, places, raised.heading), raised);
    }
    mostRaisedFirst(list);
    std::stable_sort(list.begin(), list.end(), [](const JoinedObstacle &a, const JoinedObstacle &b) {
        return a.now.size() > b.now.size();
    });
    return list;
}

const ProposedWords &mostUsed(const QList<ProposedWords> &wordings)
{
    return *std::max_element(
        wordings.begin(), wordings.end(), [](const ProposedWords &a, const ProposedWords &b) {
            return a.agencies.size() != b.agencies.size() ? a.agencies.size() < b.agencies.size()
                                                          : a.text > b.text;
        });
}

QList<JoinedProposal> joinProposals(const QList<Raised> &all)
{
    QList<JoinedProposal> list;
    QHash<QString, int> places;
    for (const Raised &raised : all) {
        if (raised.proposal.isEmpty())
            continue;
        const bool underHeading = raised.byHeading && !raised.heading.isEmpty();
        JoinedProposal &joined = joinedUnder(list, places, underHeading ? raised.heading : raised.proposal);
        const bool first = joined.wordings.isEmpty();
        if (first || isPrinted(raised.standing) || joined.standing == ObstacleStanding::Gone)
            joined.standing = raised.standing;
        joined.state = first ? raised.state : std::min(joined.state, raised.state);
        if (raised.obstacle != 0)
            joined.obstacles.append(raised.obstacle);
        if (raised.state == ObstacleState::Withdrawn)
            joined.withdrawn = std::max(joined.withdrawn, raised.answer.cutOff);
        takeNewest(joined.answer, raised.answer);
        for (const QString &task : raised.tasks)
            addOnce(joined.tasks, task);
        if (underHeading)
            joined.heading = raised.heading;
        addWords(joined.wordings, raised.proposal, raised.agency);
        addOnce(joined.agencies, raised.agency);
        if (!raised.carriedOver)
            addOnce(joined.now, raised.agency);
        if (joined.competence == Competence::Unknown)
            joined.competence = raised.competence;
    }
    for (JoinedProposal &joined : list) {
        const ProposedWords &words = mostUsed(joined.wordings);
        joined.text = words.text;
        joined.by = words.agencies;
        if (joined.wordings.size() == 1)
            joined.heading.clear();
    }
    mostRaisedFirst(list);
    return list;
}

QList<JoinedCause> joinCauses(const QList<Raised> &all)
{
    QList<JoinedCause> list;
    QHash<QString, int> places;
    for (const Raised &raised : all) {
        if (raised.cause.isEmpty())
            continue;
        JoinedCause &joined = joinedUnder(list, places, raised.cause);
        if (joined.text.isEmpty())
            joined.text = raised.cause;
        addOnce(joined.agencies, raised.agency);
    }
    mostRaisedFirst(list);
    return list;
}

} // namespace

QStringList JoinedObstacle::earlier() const { return without(agencies, now); }

QStringList JoinedObstacle::answered() const { return without(agencies, open); }

QStringList headingsOf(const QList<JoinedObstacle> &obstacles)
{
    QStringList headings;
    for (const JoinedObstacle &obstacle : obstacles)
        headings.append(obstacle.heading);
    return headings;
}

JoinedWords joinWords(const PeriodSnapshot &read, const Assessment &assessment, const QDate &issuedOn)
{
    const PeriodSnapshot data = withAnswersUntil(read, dayOfReport(read, assessment, issuedOn));
    const QList<ObstacleStanding> standings = obstacleStandings(data, assessment);
    const QList<Raised> every = allRaised(data, assessment, standings);
    QList<Raised> printed = every;
    printed.removeIf([](const Raised &each) { return each.settledBefore || !isPrinted(each.standing); });
    dropSolvedBesideOpen(printed);
    QList<Raised> open = printed;
    open.removeIf([](const Raised &each) { return !isAsked(each.state); });
    const PrintedOrder order(data, assessment);
    return {order.of(joinObstacles(printed)), order.of(joinProposals(open)), order.of(joinProposals(every)),
            joinCauses(printed), standings};
}

} // namespace dondoc::report
