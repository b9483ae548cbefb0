// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// KeyedRows: finding, writing and taking away.
#include "models/storage/keyedrows.h"

#include "models/storage/connection.h"

namespace dondoc::storage {
namespace {

constexpr int kNeverRead = 0; // no stored row has it, so a difference is a conflict

Result<Row> rewritten(ChangeRecorder &recorder, Table table, const Row &cell, const QVariantList &columns)
{
    if (const auto updated = recorder.update(table, cell.id, cell.version, columns); !updated)
        return updated.error();
    const auto row = findRow(recorder.connection(), recordKind(table), cell.id);
    if (!row)
        return row.error();
    return Row{cell.id, row->value_or(Row{}).version, {}};
}

} // namespace

Result<Row> findKeyedRow(ChangeRecorder &recorder, Table table, Sql select, const QVariantList &key,
                         const Row &read)
{
    const auto found = recorder.connection().list(select, key, [](const QSqlQuery &query) {
        return Row{query.value(0).toLongLong(), query.value(1).toInt(), {}};
    });
    if (!found)
        return found.error();
    if (found->isEmpty()) {
        if (read.id)
            return Error{ErrorCode::Conflict, recordLabel(recordKind(table), read.id), {}};
        return Row{};
    }
    const Id id = found->constFirst().id;
    return Row{id, read.id == id ? read.version : kNeverRead, {}};
}

Result<Row> putKeyedRow(ChangeRecorder &recorder, Table table, const Row &cell, const QVariantList &columns)
{
    if (cell.id && !columns.isEmpty())
        return rewritten(recorder, table, cell, columns);
    if (!columns.isEmpty()) {
        return recorder.insert(table, columns).transform([](Id id) { return Row{id, 1, {}}; });
    }
    if (cell.id) {
        return recorder.remove(table, cell.id, cell.version).transform([] { return Row{}; });
    }
    return Row{};
}

} // namespace dondoc::storage
