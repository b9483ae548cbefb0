// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// PeriodRepository: the periods of a plan that were ever written for.
#include "models/storage/periodrepository.h"

#include "models/storage/changerecorder.h"
#include "models/storage/connection.h"
#include "models/storage/fieldvalues.h"
#include "models/storage/values.h"

namespace dondoc::storage {
namespace {

constexpr Sql kSelectId = R"sql(SELECT id FROM period WHERE plan_id = ? AND key = ?)sql";

constexpr Sql kSelectPeriod = withFields<Period, R"sql(
SELECT {} FROM period WHERE plan_id = ? AND key = ?)sql">;

constexpr Sql kSelectInUse = withFields<Period, R"sql(
SELECT {} FROM period WHERE plan_id = ?
  AND (kind = 'ad_hoc' OR EXISTS (SELECT 1 FROM agency_report WHERE agency_report.period_id = period.id))
ORDER BY last_day DESC, first_day DESC, id DESC)sql">;

// Figures alone may be those of a year before, to compare with.
constexpr Sql kSelectHeld = withFields<Period, R"sql(
SELECT {} FROM period WHERE plan_id = ? AND last_day < ?
  AND (kind = 'ad_hoc' OR EXISTS (SELECT 1 FROM agency_report WHERE agency_report.period_id = period.id)
       OR EXISTS (SELECT 1 FROM summary_report WHERE summary_report.period_id = period.id)
       OR EXISTS (SELECT 1 FROM letter WHERE letter.period_id = period.id))
ORDER BY last_day, id)sql">;

constexpr Sql kSelectVersion = R"sql(SELECT version FROM period WHERE id = ?)sql";

constexpr Sql kSelectHolds = R"sql(
SELECT EXISTS (SELECT 1 FROM agency_report WHERE period_id = period.id)
    OR EXISTS (SELECT 1 FROM obstacle WHERE period_id = period.id)
    OR EXISTS (SELECT 1 FROM overruling WHERE period_id = period.id)
    OR EXISTS (SELECT 1 FROM indicator_figure WHERE period_id = period.id)
    OR EXISTS (SELECT 1 FROM indicator_choice WHERE period_id = period.id)
    OR EXISTS (SELECT 1 FROM summary_report WHERE period_id = period.id)
    OR EXISTS (SELECT 1 FROM letter WHERE period_id = period.id)
FROM period WHERE id = ?)sql";

Result<Period> periodFrom(const QSqlQuery &query) { return readFields<Period>(query); }

QVariantList periodColumns(Id planId, const Period &period)
{
    return ColumnValues(period)
        .set("plan_id", planId)
        .set("key", values::line(periods::key(period)))
        .of(Table::Period);
}

} // namespace

QList<Sql> PeriodRepository::statements()
{
    return {kSelectId, kSelectPeriod, kSelectInUse, kSelectHeld, kSelectVersion, kSelectHolds};
}

Result<Id> PeriodRepository::id(Id planId, const QString &key)
{
    return m_connection.value(kSelectId, {planId, values::line(key)}).transform([](const QVariant &id) {
        return Id(id.toLongLong());
    });
}

Result<std::optional<Period>> PeriodRepository::find(Id planId, const QString &key)
{
    const auto periods = m_connection.list(kSelectPeriod, {planId, values::line(key)}, periodFrom);
    if (!periods)
        return periods.error();
    return periods->isEmpty() ? std::optional<Period>() : std::optional<Period>(periods->constFirst());
}

Result<QList<Period>> PeriodRepository::inUse(Id planId)
{
    return m_connection.list(kSelectInUse, {planId}, periodFrom);
}

Result<QList<Period>> PeriodRepository::heldBefore(Id planId, const QDate &day)
{
    return m_connection.list(kSelectHeld, {planId, values::day(day)}, periodFrom);
}

Result<Id> PeriodRepository::ensure(Id planId, const Period &period)
{
    const QString key = periods::key(period);
    const auto stored = id(planId, key);
    if (!stored || *stored)
        return stored;
    if (period.kind == PeriodKind::AdHoc)
        return Error{ErrorCode::UnknownPeriod, key, {}};
    ChangeRecorder unrecorded = ChangeRecorder::unrecorded(m_connection);
    return unrecorded.insert(Table::Period, periodColumns(planId, period));
}

Result<int> PeriodRepository::version(Id id)
{
    return m_connection.value(kSelectVersion, {id}).transform([](const QVariant &version) {
        return version.toInt();
    });
}

Result<Id> PeriodRepository::save(ChangeRecorder &recorder, Id planId, Id id, const Period &period)
{
    if (!id)
        return recorder.insert(Table::Period, periodColumns(planId, period));
    const auto stored = version(id);
    if (!stored)
        return stored.error();
    return recorder.update(Table::Period, id, *stored, periodColumns(planId, period)).transform([id](bool) {
        return id;
    });
}

Result<bool> PeriodRepository::holdsAnything(Id id)
{
    return m_connection.value(kSelectHolds, {id}).transform([](const QVariant &holds) {
        return holds.toBool();
    });
}

Result<void> PeriodRepository::remove(ChangeRecorder &recorder, Id id)
{
    return version(id).and_then([&](int stored) { return recorder.remove(Table::Period, id, stored); });
}

} // namespace dondoc::storage
