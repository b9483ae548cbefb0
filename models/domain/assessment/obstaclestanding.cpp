// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ObstacleStanding: from when it was raised last, the state of its tasks, and the days that it names.
#include "models/domain/assessment/obstaclestanding.h"

#include "models/domain/reporting/obstaclereview.h"
#include "models/domain/text/text.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace dondoc {

using namespace Qt::StringLiterals;

namespace {

constexpr int kQuartersUnraised = 2;

/// Counted on from year to year.
int countedQuarter(const Period &period) { return 4 * period.to.year() + (period.to.month() - 1) / 3; }

/// In which an obstacle is raised or reviewed: an ad hoc period speaks for the quarter that had begun by its
/// cut-off, and only those that begin later ask anew.
int quarterSpokenOf(const Period &period)
{
    return countedQuarter(period.kind == PeriodKind::AdHoc ? periods::quarterOn(period.to) : period);
}

/// The newest of which reports were asked by the period's cut-off.
int quarterAskedBy(const Period &period)
{
    const bool within = period.kind == PeriodKind::AdHoc && period.to < periods::quarterOn(period.to).to;
    return quarterSpokenOf(period) - (within ? 1 : 0);
}

/// 0 where it is not known.
int quarterSpokenOf(const PeriodSnapshot &data, const QString &periodKey)
{
    const Result<Period> period = periods::parse(periodKey);
    if (!period)
        return 0;
    if (period->kind != PeriodKind::AdHoc)
        return quarterSpokenOf(*period);
    const auto held = std::find_if(data.heldBefore.cbegin(), data.heldBefore.cend(),
                                   [&](const Period &each) { return periods::key(each) == periodKey; });
    return held == data.heldBefore.cend() ? 0 : quarterSpokenOf(*held);
}

struct LastSpoken {
    int quarter = 0;         ///< of the newest period that raised or reviewed it; 0: not known
    bool current = false;    ///< raised in the current period
    QSet<QString> proposals; ///< of the current period, as in text::searchKey
};

/// Its report of this period counts, or its word by telephone: what a later one raises belongs to the next.
bool isHeard(const PeriodSnapshot &data, const Assessment &assessment, const QString &agencyCode)
{
    const AgencyReport *report = currentReport(data, assessment, agencyCode);
    return report && report->carriedFrom.isEmpty();
}

bool isRaisedUnheard(const PeriodSnapshot &data, const Assessment &assessment, const Obstacle &obstacle)
{
    return isCurrent(data, obstacle.raisedIn) && !isHeard(data, assessment, obstacle.agencyCode);
}

QHash<QString, LastSpoken> lastSpoken(const PeriodSnapshot &data, const Assessment &assessment)
{
    QHash<QString, LastSpoken> last;
    for (const Obstacle &obstacle : data.obstacles) {
        if (isRaisedUnheard(data, assessment, obstacle))
            continue;
        LastSpoken &each = last[raisingKey(obstacle)];
        for (const QString &key : {obstacle.raisedIn, obstacle.reviewedIn})
            each.quarter = std::max(each.quarter, quarterSpokenOf(data, key));
        if (!isCurrent(data, obstacle.raisedIn))
            continue;
        each.current = true;
        each.proposals.insert(text::searchKey(obstacle.proposal));
    }
    return last;
}

bool isTaskDone(const Assessment &assessment, const QString &taskNumber)
{
    const TaskProgress *task = assessment.task(taskNumber);
    return task && isDone(task->state);
}

bool areDone(const Assessment &assessment, const QStringList &taskNumbers)
{
    return !taskNumbers.isEmpty()
        && std::all_of(taskNumbers.begin(), taskNumbers.end(),
                       [&assessment](const QString &number) { return isTaskDone(assessment, number); });
}

bool tellsDifficulty(const Obstacle &obstacle)
{
    return !obstacle.heading.trimmed().isEmpty() || !obstacle.text.trimmed().isEmpty();
}

/// Its day is past, but its raiser may have asked for it again.
ObstacleStanding passedStanding(const Obstacle &obstacle, const LastSpoken &last)
{
    if (!last.current)
        return ObstacleStanding::DayPassed;
    return last.proposals.contains(text::searchKey(obstacle.proposal)) ? ObstacleStanding::CarriedOver
                                                                       : ObstacleStanding::AskedAnew;
}

ObstacleStanding standingOf(const Obstacle &obstacle, const LastSpoken &last, const PeriodSnapshot &data,
                            const Assessment &assessment)
{
    const QDate cutOff = data.period.to;
    const bool withdrawn = obstacle.state == ObstacleState::Withdrawn;
    const QDate asked = withdrawn ? QDate() : dayAskedFor(obstacle.proposal);
    if (obstacle.state == ObstacleState::Gone || (withdrawn && !tellsDifficulty(obstacle)))
        return ObstacleStanding::Gone;
    if (isRaisedUnheard(data, assessment, obstacle))
        return ObstacleStanding::NotHeard;
    if (isCurrent(data, obstacle.raisedIn))
        return ObstacleStanding::Raised;
    if (isSettled(obstacle.state))
        return ObstacleStanding::CarriedOver;
    if (!last.current && areDone(assessment, obstacle.taskNumbers))
        return ObstacleStanding::TaskDone;
    if (isCurrent(data, obstacle.reviewedIn))
        return ObstacleStanding::CarriedOver;
    if (asked.isValid() && asked < cutOff)
        return passedStanding(obstacle, last);
    const bool old = last.quarter > 0 && quarterAskedBy(data.period) - last.quarter >= kQuartersUnraised;
    return old && !last.current ? ObstacleStanding::NotRaisedAgain : ObstacleStanding::CarriedOver;
}

/// "II" and "2" are 2; blank, as of a whole year, is 4.
int quarterNumber(const QString &words)
{
    static const QStringList kRoman{u"I"_s, u"II"_s, u"III"_s, u"IV"_s};
    const auto place = int(kRoman.indexOf(words.toUpper()));
    return words.isEmpty() ? 4 : place >= 0 ? place + 1 : words.toInt();
}

void takeLater(QDate &last, const QDate &day)
{
    if (day.isValid() && (!last.isValid() || day > last))
        last = day;
}

} // namespace

QList<ObstacleStanding> obstacleStandings(const PeriodSnapshot &data, const Assessment &assessment)
{
    const QHash<QString, LastSpoken> last = lastSpoken(data, assessment);
    QList<ObstacleStanding> standings;
    for (const Obstacle &obstacle : data.obstacles)
        standings.append(standingOf(obstacle, last.value(raisingKey(obstacle)), data, assessment));
    return standings;
}

bool isPrinted(ObstacleStanding standing)
{
    return standing == ObstacleStanding::Raised || standing == ObstacleStanding::CarriedOver;
}

QDate dayAskedFor(const QString &proposal)
{
    static const QRegularExpression kAsked(
        u"(?:chậm nhất(?: là)?|trước|đến|hết|xong|trong)(?: hết)?(?: trong)?"
        "(?: (?:ngày|tháng))? (?:(\\d{1,2})(?:[/.-]| tháng ))?(\\d{1,2})(?:[/.-]| năm )(\\d{4})"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression kSpan(
        u"(?:(?:chậm nhất|trước|đến|xong|trong)(?: hết)? quý (I{1,3}|IV|[1-4])(?:/| năm )|(?:trong|hết) năm )"
        "(\\d{4})"_s,
        QRegularExpression::CaseInsensitiveOption);
    QDate last;
    for (auto matches = kAsked.globalMatch(proposal); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QDate first(match.captured(3).toInt(), match.captured(2).toInt(), 1);
        const int day = match.captured(1).toInt();
        takeLater(last,
                  day > 0 ? QDate(first.year(), first.month(), day)
                          : QDate(first.year(), first.month(), first.daysInMonth()));
    }
    for (auto matches = kSpan.globalMatch(proposal); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QDate first(match.captured(2).toInt(), 3 * quarterNumber(match.captured(1)), 1);
        takeLater(last, QDate(first.year(), first.month(), first.daysInMonth()));
    }
    return last;
}

} // namespace dondoc
