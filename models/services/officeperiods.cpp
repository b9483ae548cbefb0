// SPDX-License-Identifier: GPL-3.0-or-later
// Office, ad hoc periods.
#include "models/services/office.h"

#include "models/domain/intake/validation.h"
#include "models/domain/text/text.h"
#include "models/services/officechange.h"
#include "models/storage/agencyrepository.h"
#include "models/storage/periodrepository.h"
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

Result<Period> Office::savePeriod(const QString &planCode, const Period &wanted,
                                  const std::optional<Period> &before)
{
    const Period period = storedPeriod(wanted);
    if (const auto fine = validate(period); !fine)
        return fine.error();
    return change<Period>(QStringLiteral("period"), 0, [&](ChangeRecorder &recorder) -> Result<Period> {
        Connection &connection = m_file->connection();
        PeriodRepository repository(connection);
        const auto owner = plan(planCode);
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

Result<void> Office::deletePeriod(const QString &planCode, const Period &period)
{
    const auto removed
        = change<bool>(QStringLiteral("period"), 0, [&](ChangeRecorder &recorder) -> Result<bool> {
              PeriodRepository repository(m_file->connection());
              const auto owner = plan(planCode);
              if (!owner)
                  return owner.error();
              const auto id = repository.id(owner->id, periods::key(period));
              if (!id)
                  return id.error();
              if (!*id || period.kind != PeriodKind::AdHoc)
                  return Error{ErrorCode::UnknownPeriod, periods::key(period), {}};
              const auto holds = repository.holdsAnything(*id);
              if (!holds)
                  return holds.error();
              if (*holds)
                  return Error{ErrorCode::PeriodHolds, period.name, {}};
              const auto done = repository.remove(recorder, *id);
              return done ? Result<bool>(true) : Result<bool>(done.error());
          });
    return removed ? Result<void>() : Result<void>(removed.error());
}

} // namespace dondoc::services
