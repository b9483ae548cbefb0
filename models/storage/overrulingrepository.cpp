// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// OverrulingRepository: the officer's rulings on tasks' one-word states in a period.
#include "models/storage/overrulingrepository.h"

#include "models/storage/changerecorder.h"
#include "models/storage/connection.h"
#include "models/storage/fieldvalues.h"
#include "models/storage/taskrepository.h"
#include "models/storage/values.h"

namespace dondoc::storage {
namespace {

constexpr Sql kSelectOverrulings = withFields<Overruling, R"sql(
SELECT {}
FROM overruling JOIN task ON task.id = overruling.task_id
WHERE overruling.period_id = ? ORDER BY task.position, task.id)sql">;

constexpr Sql kSelectOverruling = R"sql(
SELECT id, version FROM overruling WHERE period_id = ? AND task_id = ?)sql";

} // namespace

QList<Sql> OverrulingRepository::statements() { return {kSelectOverrulings, kSelectOverruling}; }

Result<QList<Overruling>> OverrulingRepository::all(Id periodId)
{
    return m_connection.list(kSelectOverrulings, {periodId},
                             [](const QSqlQuery &query) { return readFields<Overruling>(query); });
}

Result<void> OverrulingRepository::save(ChangeRecorder &recorder, const PeriodRef &place,
                                        const Overruling &overruling)
{
    const auto taskIds = TaskRepository(m_connection).ids(place.planId);
    if (!taskIds)
        return taskIds.error();
    const Id taskId = taskIds->value(overruling.taskNumber);
    if (!taskId)
        return Error{ErrorCode::UnknownTask, overruling.taskNumber, {}};
    const auto stored
        = m_connection.list(kSelectOverruling, {place.periodId, taskId}, [](const QSqlQuery &query) {
              return Row{query.value(0).toLongLong(), query.value(1).toInt(), {}};
          });
    if (!stored)
        return stored.error();
    const Row known = stored->value(0);
    if (overruling.state.isEmpty())
        return known.id ? recorder.remove(Table::Overruling, known.id, known.version) : Result<void>();
    const QVariantList columns = ColumnValues(overruling)
                                     .set("period_id", place.periodId)
                                     .set("task_id", taskId)
                                     .of(Table::Overruling);
    if (!known.id) {
        return recorder.insert(Table::Overruling, columns).done();
    }
    return recorder.update(Table::Overruling, known.id, known.version, columns).done();
}

} // namespace dondoc::storage
