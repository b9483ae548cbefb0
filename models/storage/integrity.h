// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Integrity: whether the file itself is whole: pages, references, the form of its texts.
#pragma once

#include "models/domain/basics/issue.h"
#include "models/domain/basics/result.h"
#include "models/storage/sql.h"

#include <QList>

namespace dondoc::storage {

class Connection;

/// DamagedPage, DanglingReference and TextNotNfc.
Result<QList<Issue>> checkIntegrity(Connection &connection);
QList<Sql> integrityStatements();

} // namespace dondoc::storage
