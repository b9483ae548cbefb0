// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// PeriodService: the periods of a plan, the ad hoc ones, and what the office rules in one.
#include "models/services/periodservice.h"

#include "models/domain/assessment/progress.h"
#include "models/domain/intake/validation.h"
#include "models/domain/text/text.h"
#include "models/services/periodplace.h"
#include "models/storage/agencyrepository.h"
#include "models/storage/overrulingrepository.h"
#include "models/storage/periodrepository.h"
#include "models/storage/planrepository.h"
#include "models/storage/summaryrepository.h"
#include "models/storage/taskrepository.h"

#include <algorithm>

namespace dondoc::services {

using namespace storage;

namespace {

Period storedPeriod(Period period)
{
    period.kind = PeriodKind::AdHoc;
    period.name = text::simplified(period.name);
    period.year = period.to.year();
    period.index = 0;
    return period;
}

/// Two names that a person would not tell apart are one.
Result<void> checkName(const QList<Period> &held, const Period &period, const std::optional<Period> &before)
{
    const auto taken = [&](const Period &other) {
        return other.kind == PeriodKind::AdHoc && (!before || other.name != before->name)
            && text::searchKey(other.name) == text::searchKey(period.name);
    };
    if (std::any_of(held.cbegin(), held.cend(), taken))
        return Error{ErrorCode::PeriodExists, period.name, {}};
    return {};
}

Result<void> checkAsked(Connection &connection, Id planId, const Period &period)
{
    for (const QString &code : period.askedAgencies) {
        if (const auto known = AgencyRepository(connection).find(code); !known)
            return known.error();
    }
    const auto tasks = TaskRepository(connection).ids(planId);
    if (!tasks)
        return tasks.error();
    for (const QString &number : period.askedTasks) {
        if (!tasks->contains(number))
            return Error{ErrorCode::UnknownTask, number, {}};
    }
    return {};
}

Result<void> checkNotIssued(Connection &connection, Id periodId, const Period &period)
{
    const auto editions = SummaryRepository(connection).editions(periodId);
    if (!editions)
        return editions.error();
    for (const SummaryReport &each : *editions) {
        if (each.state == SummaryState::Issued)
            return issuedAlready(period, each);
    }
    return {};
}

/// Where the period of before is stored, as it was read; 0 where a new one is meant.
Result<Id> idToChange(Connection &connection, Id planId, const std::optional<Period> &before)
{
    if (!before)
        return Id(0);
    PeriodRepository repository(connection);
    const QString key = periods::key(*before);
    const auto stored = repository.find(planId, key);
    if (!stored)
        return stored.error();
    if (*stored != before)
        return Error{ErrorCode::Conflict, before->name, {}};
    return repository.id(planId, key);
}

} // namespace

Result<QList<Period>> PeriodService::periods(const QString &planCode) const
{
    const auto owner = PlanRepository(m_session.connection()).find(planCode);
    if (!owner)
        return owner.error();
    return PeriodRepository(m_session.connection()).inUse(owner->id);
}

Result<Period> PeriodService::period(const QString &planCode, const QString &key) const
{
    const auto parsed = dondoc::periods::parse(key);
    if (!parsed)
        return parsed;
    const auto owner = PlanRepository(m_session.connection()).find(planCode);
    if (!owner)
        return owner.error();
    const auto stored
        = PeriodRepository(m_session.connection()).find(owner->id, dondoc::periods::key(*parsed));
    if (!stored)
        return stored.error();
    if (stored->has_value())
        return **stored;
    if (parsed->kind == PeriodKind::AdHoc)
        return Error{ErrorCode::UnknownPeriod, key, {}};
    return parsed;
}

Result<Period> PeriodService::savePeriod(const QString &planCode, const Period &wanted,
                                         const std::optional<Period> &before) const
{
    const Period period = storedPeriod(wanted);
    if (const auto fine = validate(period); !fine)
        return fine.error();
    return m_session.change(QStringLiteral("period"), [&](ChangeRecorder &recorder) -> Result<Period> {
        Connection &connection = recorder.connection();
        PeriodRepository repository(connection);
        const auto owner = PlanRepository(connection).find(planCode);
        if (!owner)
            return owner.error();
        const auto id = idToChange(connection, owner->id, before);
        if (!id)
            return id.error();
        const auto held = repository.inUse(owner->id);
        if (!held)
            return held.error();
        if (const auto fine = checkName(*held, period, before); !fine)
            return fine.error();
        if (const auto fine = checkAsked(connection, owner->id, period); !fine)
            return fine.error();
        if (const auto open = checkNotIssued(connection, *id, period); !open)
            return open.error();
        const auto saved = repository.save(recorder, owner->id, *id, period);
        return saved ? Result<Period>(period) : Result<Period>(saved.error());
    });
}

Result<void> PeriodService::deletePeriod(const QString &planCode, const Period &period) const
{
    return m_session.change(QStringLiteral("period"), [&](ChangeRecorder &recorder) -> Result<void> {
        PeriodRepository repository(recorder.connection());
        const auto owner = PlanRepository(recorder.connection()).find(planCode);
        if (!owner)
            return owner.error();
        const QString key = dondoc::periods::key(period);
        const auto id = repository.id(owner->id, key);
        if (!id)
            return id.error();
        if (!*id || period.kind != PeriodKind::AdHoc)
            return Error{ErrorCode::UnknownPeriod, key, {}};
        const auto holds = repository.holdsAnything(*id);
        if (!holds)
            return holds.error();
        if (*holds)
            return Error{ErrorCode::PeriodHolds, period.name, {}};
        return repository.remove(recorder, *id);
    });
}

Result<void> PeriodService::saveOverruling(const QString &planCode, const Period &period,
                                           const Overruling &overruling) const
{
    if (!overruling.state.isEmpty() && !fromKeyword<ProgressState>(overruling.state))
        return Error{ErrorCode::InvalidValue, QStringLiteral("state"), overruling.state};
    return changePeriod(
        m_session, QStringLiteral("overruling"), planCode, period,
        [&](ChangeRecorder &recorder, const PeriodRef &place) {
            return OverrulingRepository(recorder.connection()).save(recorder, place, overruling);
        });
}

} // namespace dondoc::services
