// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// IndicatorRepository: a plan's indicators and their yearly targets.
#include "models/storage/indicatorrepository.h"

#include "models/domain/text/text.h"
#include "models/storage/changerecorder.h"
#include "models/storage/connection.h"
#include "models/storage/fieldvalues.h"
#include "models/storage/keyedrows.h"
#include "models/storage/taskrepository.h"
#include "models/storage/values.h"

#include <algorithm>

namespace dondoc::storage {
namespace {

constexpr Sql kSelectIndicators = withFields<Indicator, R"sql(
SELECT {}
FROM indicator LEFT JOIN task ON task.id = indicator.task_id
WHERE indicator.plan_id = ? ORDER BY indicator.position, indicator.id)sql">;

constexpr Sql kSelectIndicatorIds = R"sql(SELECT code, id FROM indicator WHERE plan_id = ?)sql";

constexpr Sql kSelectTargets = withFields<IndicatorTarget, R"sql(
SELECT {}
FROM indicator_target JOIN indicator ON indicator.id = indicator_target.indicator_id
WHERE indicator.plan_id = ? AND year <= ? ORDER BY indicator.position, indicator_target.id)sql">;

constexpr Sql kSelectTarget = R"sql(
SELECT id, version FROM indicator_target
WHERE indicator_id = ? AND year = ? AND COALESCE(agency_code, '') = ?)sql";

Result<Indicator> indicatorFrom(const QSqlQuery &query) { return readFields<Indicator>(query); }

Result<IndicatorTarget> targetFrom(const QSqlQuery &query) { return readFields<IndicatorTarget>(query); }

QVariantList indicatorColumns(const Indicator &indicator, Id planId, Id taskId)
{
    const QString said = indicator.name + u' ' + indicator.heading + u' ' + indicator.unit;
    return ColumnValues(indicator)
        .set("plan_id", planId)
        .set("task_id", values::key(taskId))
        .set("search_key", text::searchKey(said))
        .of(Table::Indicator);
}

} // namespace

QList<Sql> IndicatorRepository::statements()
{
    return {kSelectIndicators, kSelectIndicatorIds, kSelectTargets, kSelectTarget};
}

Result<QList<Indicator>> IndicatorRepository::all(Id planId)
{
    return m_connection.list(kSelectIndicators, {planId}, indicatorFrom);
}

Result<QHash<QString, Id>> IndicatorRepository::ids(Id planId)
{
    return m_connection.ids(kSelectIndicatorIds, {planId});
}

Result<QList<IndicatorTarget>> IndicatorRepository::targets(Id planId, int year)
{
    return m_connection.list(kSelectTargets, {planId, year}, targetFrom);
}

Result<Indicator> IndicatorRepository::find(Id planId, Id id)
{
    const auto indicators = all(planId);
    if (!indicators)
        return indicators.error();
    const auto found = std::find_if(indicators->cbegin(), indicators->cend(),
                                    [id](const Indicator &each) { return each.id == id; });
    if (found == indicators->cend())
        return Error{ErrorCode::Conflict, recordLabel(recordKind(Table::Indicator), id), {}};
    return *found;
}

Result<Indicator> IndicatorRepository::save(ChangeRecorder &recorder, Id planId, const Indicator &indicator)
{
    const auto tasks = TaskRepository(m_connection).ids(planId);
    if (!tasks)
        return tasks.error();
    if (!indicator.taskNumber.isEmpty() && !tasks->contains(indicator.taskNumber))
        return Error{ErrorCode::UnknownTask, indicator.taskNumber, {}};
    const QVariantList columns = indicatorColumns(indicator, planId, tasks->value(indicator.taskNumber));
    if (!indicator.id) {
        return recorder.insert(Table::Indicator, columns).and_then([&](Id id) { return find(planId, id); });
    }
    return recorder.update(Table::Indicator, indicator.id, indicator.version, columns).and_then([&](bool) {
        return find(planId, indicator.id);
    });
}

Result<IndicatorTarget> IndicatorRepository::saveTarget(ChangeRecorder &recorder, Id planId,
                                                        const IndicatorTarget &target)
{
    const auto known = ids(planId);
    if (!known)
        return known.error();
    const Id indicatorId = known->value(target.indicatorCode);
    if (!indicatorId)
        return Error{ErrorCode::UnknownIndicator, target.indicatorCode, {}};
    const auto cell = findKeyedRow(recorder, Table::IndicatorTarget, kSelectTarget,
                                   {indicatorId, target.year, values::line(target.agencyCode)},
                                   {target.id, target.version, {}});
    if (!cell)
        return cell.error();
    const QVariantList columns
        = ColumnValues(target).set("indicator_id", indicatorId).of(Table::IndicatorTarget);
    const auto row
        = putKeyedRow(recorder, Table::IndicatorTarget, *cell, target.value ? columns : QVariantList());
    if (!row)
        return row.error();
    IndicatorTarget stored = target;
    stored.id = row->id;
    stored.version = row->version;
    return stored;
}

} // namespace dondoc::storage
