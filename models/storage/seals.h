// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Seals: a hash that each row carries over its table's name and its values, and each table's number and sum
// of them, so that nothing of a row can change, come or go without being told.
#pragma once

#include "models/domain/basics/issue.h"
#include "models/domain/basics/result.h"
#include "models/storage/pagefile.h"
#include "models/storage/sql.h"

#include <QList>
#include <QString>

namespace dondoc::storage {

class Connection;

/// The first 8 bytes of BLAKE2b-256 over table and values, its id among them, each with its kind and length.
/// A real number without a fraction is sealed as a whole one, as SQLite stores it.
qint64 sealOf(const QString &table, const QList<RawValue> &values);

/// From now on the connection remembers each row that is written through it, in tables of its own that are
/// never on the disk, and Transaction::commit() seals them.
Result<void> watchWrites(Connection &connection);
/// Seals what was written since the last time.
Result<void> sealWritten(Connection &connection);
/// All rows anew, as after an upgrade. Nothing where the file's version has no seals yet.
Result<void> sealAll(Connection &connection);

/// For whoever goes on only with sound rows: DamagedDataFile with the first that is not.
Result<void> checkSealed(Connection &connection);

/// DamagedPage (FileDamage::Row, FileDamage::Rows, FileDamage::Unread).
Result<QList<Issue>> checkSeals(Connection &connection);

QList<Sql> sealStatements();

} // namespace dondoc::storage
