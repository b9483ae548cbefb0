// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// KeyedRows: rows that are found by what they are about, not by id, and go when nothing is left in them.
#pragma once

#include "models/domain/basics/result.h"
#include "models/storage/changerecorder.h"
#include "models/storage/sql.h"

namespace dondoc::storage {

/// The stored row with that key, found by select, which returns id and version; id 0 where there is none.
/// read: the row as the editor read it. The returned version is the one it was read with; 0 where the editor
/// had not read the stored row, so that writing other values is a Conflict. Conflict where the row that was
/// read is no longer stored.
Result<Row> findKeyedRow(ChangeRecorder &recorder, Table table, Sql select, const QVariantList &key,
                         const Row &read);
/// Writes the columns into the row, or removes it where there are none. Gives id and version as stored; id 0
/// where no row is left.
Result<Row> putKeyedRow(ChangeRecorder &recorder, Table table, const Row &cell, const QVariantList &columns);

} // namespace dondoc::storage
