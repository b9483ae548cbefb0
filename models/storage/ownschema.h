// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// OwnSchema: that a file is built as the program builds it, so that opening it runs nothing foreign.
#pragma once

#include "models/domain/basics/result.h"
#include "models/storage/schema.h"
#include "models/storage/sql.h"

#include <QString>

namespace dondoc::storage {

class Connection;

/// That the tree of the schema is one and ends, read without SQL, which a forged one would keep busy for
/// ever. DamagedDataFile.
Result<void> walkSchema(const QString &path);

/// That tables and indexes are those of the file's version, and nothing else is there. DamagedDataFile
/// (detail: a name), NewerDataFile, Busy.
Result<void> checkOwnSchema(Connection &connection, const QList<Migration> &migrations);

} // namespace dondoc::storage
