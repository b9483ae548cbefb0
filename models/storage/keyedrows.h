// SPDX-License-Identifier: GPL-3.0-or-later
// Cells: rows that are found by what they are about, not by id, and go when nothing is left in them.
#pragma once

#include "models/domain/basics/result.h"
#include "models/storage/changerecorder.h"
#include "models/storage/sql.h"

namespace dondoc::storage {

/// The row that select (id, version) finds; id 0 where there is none. Its version is the one it was read with
/// by read, or one that no row has where it is another row: writing something else into it is a conflict
/// then. Conflict where read is stored no more.
Result<Row> findKeyedRow(ChangeRecorder &recorder, Table table, Sql select, const QVariantList &key,
                         const Row &read);
/// Writes columns into the cell, or takes it away where there are none. Gives id and version as stored; id 0
/// where nothing is.
Result<Row> putKeyedRow(ChangeRecorder &recorder, Table table, const Row &cell, const QVariantList &columns);

} // namespace dondoc::storage
