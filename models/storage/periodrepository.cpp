// SPDX-License-Identifier: GPL-3.0-or-later
// PeriodRepository: the periods of a plan that were ever written for.
#include "models/storage/periodrepository.h"

#include "models/storage/connection.h"
#include "models/storage/ledger.h"
#include "models/storage/values.h"
#include "models/storage/words.h"

namespace dondoc::storage {
namespace {

constexpr Sql kSelectId = R"sql(SELECT id FROM period WHERE plan_id = ? AND key = ?)sql";

constexpr Sql kSelectOne = R"sql(
SELECT kind, year, ordinal, first_day, last_day, name FROM period WHERE plan_id = ? AND key = ?)sql";

constexpr Sql kSelectInUse = R"sql(
SELECT kind, year, ordinal, first_day, last_day, name FROM period
WHERE plan_id = ?
  AND (kind = 'ad_hoc' OR EXISTS (SELECT 1 FROM agency_report WHERE agency_report.period_id = period.id))
ORDER BY last_day DESC, first_day DESC, id DESC)sql";

Period periodFrom(const QSqlQuery &query)
{
    Period period;
    period.kind = fromWord<PeriodKind>(query.value(0).toString());
    period.year = query.value(1).toInt();
    period.index = query.value(2).toInt();
    period.from = values::toDay(query.value(3));
    period.to = values::toDay(query.value(4));
    period.name = query.value(5).toString();
    return period;
}

} // namespace

QList<Sql> PeriodRepository::statements() { return {kSelectId, kSelectOne, kSelectInUse}; }

Result<Id> PeriodRepository::id(Id planId, const QString &key)
{
    const auto id = m_connection.value(kSelectId, {planId, values::line(key)});
    if (!id)
        return id.error();
    return Id(id->toLongLong());
}

Result<std::optional<Period>> PeriodRepository::find(Id planId, const QString &key)
{
    const auto periods = m_connection.list(kSelectOne, {planId, values::line(key)}, periodFrom);
    if (!periods)
        return periods.error();
    return periods->isEmpty() ? std::optional<Period>() : std::optional<Period>(periods->constFirst());
}

Result<QList<Period>> PeriodRepository::inUse(Id planId)
{
    return m_connection.list(kSelectInUse, {planId}, periodFrom);
}

Result<Id> PeriodRepository::ensure(Id planId, const Period &period)
{
    const QString key = periods::key(period);
    const auto stored = id(planId, key);
    if (!stored || *stored)
        return stored;
    if (!period.from.isValid() || !period.to.isValid())
        return Error{ErrorCode::UnknownPeriod, key, {}};
    Ledger unrecorded = Ledger::unrecorded(m_connection);
    return unrecorded.insert(Table::Period,
                             {planId, values::line(key), word(period.kind), values::number(period.year),
                              values::number(period.index), values::day(period.from), values::day(period.to),
                              values::line(period.name)});
}

} // namespace dondoc::storage
