// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// FileCheck: whether the file, and what stands in it, is sound.
#include "models/services/filecheck.h"

#include "models/domain/assessment/figuredoubts.h"
#include "models/domain/assessment/indicatorlines.h"
#include "models/domain/assessment/issueddoubts.h"
#include "models/domain/assessment/periodchecks.h"
#include "models/domain/basics/localday.h"
#include "models/domain/plan/planspan.h"
#include "models/report/checks/issuedchanges.h"
#include "models/services/datafilesession.h"
#include "models/services/periodreader.h"
#include "models/storage/filecopy.h"
#include "models/storage/integrity.h"
#include "models/storage/originalstore.h"
#include "models/storage/periodrepository.h"
#include "models/storage/planrepository.h"
#include "models/storage/seals.h"

#include <QHash>

namespace dondoc::services {

using namespace storage;

namespace {

/// Originals of the period's reports that do not lie beside the data file any more, or not as they came.
QList<Issue> checkOriginals(const PeriodSnapshot &data, const OriginalsFolder &folder)
{
    QHash<Id, const Agency *> senders;
    for (const AgencyReport &report : data.reports)
        senders.insert(report.id, findAgency(data, report.agencyCode));
    QList<Issue> issues;
    for (const Original &original : data.originals) {
        if (isKept(folder, original.sha256))
            continue;
        const Agency *sender = senders.value(original.reportId);
        issues.append({Severity::Error,
                       IssueKind::OriginalLost,
                       {original.name, sender ? nameInSentence(*sender) : QString()},
                       sender ? sender->code : QString(),
                       {}});
    }
    return issues;
}

} // namespace

Result<void> FileCheck::checkPages() const { return quickCheck(m_session.connection()); }

Result<void> FileCheck::checkRows() const { return checkSealed(m_session.connection()); }

Result<QList<Issue>> FileCheck::check() const
{
    const auto integrity = checkIntegrity(m_session.connection(), m_session.now());
    if (!integrity)
        return integrity;
    const auto plans = PlanRepository(m_session.connection()).all();
    if (!plans)
        return integrity->isEmpty() ? Result<QList<Issue>>(plans.error()) : integrity;
    const auto found = checkPlans(*plans, dayInVietnam(m_session.now()));
    // What is damaged may keep the rules from being checked; then the damage is told.
    return found ? Result<QList<Issue>>(*integrity + *found) : integrity->isEmpty() ? found : integrity;
}

Result<QList<Issue>> FileCheck::checkPlans(const QList<Plan> &plans, const QDate &today) const
{
    QList<Issue> issues;
    QList<PeriodSnapshot> snapshots;
    for (const Plan &each : plans) {
        const auto snapshot = m_session.storedSnapshot(each.code, periods::quarterInForce(today));
        if (!snapshot)
            return snapshot.error();
        const auto held = PeriodRepository(m_session.connection()).inUse(each.id);
        if (!held)
            return held.error();
        const auto found = checkPeriods(each.code, *held, today);
        if (!found)
            return found;
        const auto disagreements = checkLonger(each.code, *held);
        if (!disagreements)
            return disagreements;
        const auto doubts = checkIssuedDone(*snapshot);
        if (!doubts)
            return doubts;
        issues += checkPlan(*snapshot) + checkDocuments(*snapshot, today) + checkLetters(*snapshot) + *found
            + *disagreements + *doubts;
        snapshots.append(*snapshot);
    }
    return issues + checkAgencies(snapshots);
}

Result<QList<Issue>> FileCheck::checkPeriods(const QString &planCode, const QList<Period> &held,
                                             const QDate &today) const
{
    QList<Issue> issues;
    for (const Period &each : held) {
        const auto snapshot = m_session.storedSnapshot(planCode, each);
        if (!snapshot)
            return snapshot.error();
        if (const auto early = periodBeforePlan(snapshot->plan, each))
            issues.append(*early);
        issues += checkReports(*snapshot, today) + doubtfulFigures(*snapshot)
            + checkOriginals(*snapshot, m_session.originals());
        if (!isIssued(*snapshot))
            continue;
        const auto whole = m_session.snapshot(planCode, each); // as it was issued: with the longer period
        if (!whole)
            return whole.error();
        issues += report::checkIssued(*whole);
    }
    return issues;
}

Result<QList<Issue>> FileCheck::checkLonger(const QString &planCode, const QList<Period> &held) const
{
    QList<Issue> issues;
    for (const Period &each : longerPeriods(held)) {
        const auto read = m_session.snapshot(planCode, each);
        if (!read)
            return read.error();
        for (const Issue &issue : read->disagreements) {
            if (!issues.contains(issue))
                issues.append(issue);
        }
    }
    return issues;
}

Result<QList<Issue>> FileCheck::checkIssuedDone(const PeriodSnapshot &inForce) const
{
    const auto next = m_session.storedSnapshot(inForce.plan.code, periods::nextAsked(inForce.period));
    if (!next)
        return next.error();
    QList<Issue> issues = doubtsSinceIssue(inForce);
    for (const Issue &issue : doubtsSinceIssue(*next)) {
        if (!issues.contains(issue))
            issues.append(issue);
    }
    return issues;
}

Result<QList<Issue>> damageIn(DataFileSession &session)
{
    const auto found = checkIntegrity(session.connection(), session.now());
    if (!found)
        return found;
    QList<Issue> damage = *found;
    damage.removeIf([](const Issue &issue) { return issue.severity != Severity::Error; });
    return damage;
}

Result<QList<Issue>> damageInCopy(const QString &path)
{
    const auto session = DataFileSession::open(path, Access::ReadOnly, {});
    return session ? damageIn(**session) : session.error();
}

} // namespace dondoc::services
