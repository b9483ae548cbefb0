// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Integrity: whether the file itself is whole: pages, references, and whether its values can have been
// written.
#pragma once

#include "models/domain/basics/issue.h"
#include "models/domain/basics/result.h"
#include "models/storage/sql.h"

#include <QDateTime>
#include <QList>

namespace dondoc::storage {

class Connection;

/// DamagedPage (FileDamage too), DanglingReference and TextNotNfc. What cannot be read is told, not an error.
/// now: UTC.
Result<QList<Issue>> checkIntegrity(Connection &connection, const QDateTime &now);
QList<Sql> integrityStatements();

} // namespace dondoc::storage
