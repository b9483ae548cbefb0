// SPDX-License-Identifier: GPL-3.0-or-later
// IndicatorRepository: a plan's indicators and their yearly targets.
#include "models/storage/indicatorrepository.h"

#include "models/domain/text/text.h"
#include "models/storage/changerecorder.h"
#include "models/storage/connection.h"
#include "models/storage/enumkeywords.h"
#include "models/storage/keyedrows.h"
#include "models/storage/taskrepository.h"
#include "models/storage/values.h"

#include <algorithm>

namespace dondoc::storage {
namespace {

constexpr Sql kSelectIndicators = R"sql(
SELECT indicator.id, indicator.version, code, name, unit, indicator.heading, indicator.source, scope, summing,
       numerator, denominator, decimals, COALESCE(base_year, 0), COALESCE(task.number, ''), filled_by,
       indicator.position, retired
FROM indicator LEFT JOIN task ON task.id = indicator.task_id
WHERE indicator.plan_id = ? ORDER BY indicator.position, indicator.id)sql";

constexpr Sql kSelectIndicatorIds = R"sql(SELECT code, id FROM indicator WHERE plan_id = ?)sql";

constexpr Sql kSelectTargets = R"sql(
SELECT indicator_target.id, indicator_target.version, indicator.code, COALESCE(agency_code, ''), year, value,
       example
FROM indicator_target JOIN indicator ON indicator.id = indicator_target.indicator_id
WHERE indicator.plan_id = ? AND year <= ? ORDER BY indicator.position, indicator_target.id)sql";

constexpr Sql kSelectTarget = R"sql(
SELECT id, version FROM indicator_target
WHERE indicator_id = ? AND year = ? AND COALESCE(agency_code, '') = ?)sql";

Indicator indicatorFrom(const QSqlQuery &query)
{
    Indicator indicator;
    indicator.id = query.value(0).toLongLong();
    indicator.version = query.value(1).toInt();
    indicator.code = query.value(2).toString();
    indicator.name = query.value(3).toString();
    indicator.unit = query.value(4).toString();
    indicator.heading = query.value(5).toString();
    indicator.source = query.value(6).toString();
    indicator.scope = query.value(7).toString();
    indicator.summing = fromWord<Summing>(query.value(8).toString());
    indicator.numerator = query.value(9).toString();
    indicator.denominator = query.value(10).toString();
    indicator.decimals = query.value(11).toInt();
    indicator.baseYear = query.value(12).toInt();
    indicator.taskNumber = query.value(13).toString();
    indicator.filledBy = values::toLines(query.value(14));
    indicator.order = query.value(15).toInt();
    indicator.retired = query.value(16).toBool();
    return indicator;
}

QVariantList indicatorColumns(const Indicator &indicator, Id planId, Id taskId)
{
    return {planId,
            values::line(indicator.code),
            values::line(indicator.name),
            values::line(indicator.unit),
            values::line(indicator.heading),
            values::line(indicator.source),
            values::line(indicator.scope),
            word(indicator.summing),
            values::line(indicator.numerator),
            values::line(indicator.denominator),
            values::number(indicator.decimals),
            values::key(indicator.baseYear),
            values::key(taskId),
            values::lines(indicator.filledBy),
            values::number(indicator.order),
            values::flag(indicator.retired),
            text::searchKey(indicator.name + u' ' + indicator.heading + u' ' + indicator.unit)};
}

IndicatorTarget targetFrom(const QSqlQuery &query)
{
    IndicatorTarget target;
    target.id = query.value(0).toLongLong();
    target.version = query.value(1).toInt();
    target.indicatorCode = query.value(2).toString();
    target.agencyCode = query.value(3).toString();
    target.year = query.value(4).toInt();
    target.value = query.value(5).toDouble();
    target.example = query.value(6).toBool();
    return target;
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
    const QVariant value = target.value ? QVariant(*target.value) : QVariant();
    const QVariantList columns{indicatorId, values::number(target.year), values::reference(target.agencyCode),
                               value, values::flag(target.example)};
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
