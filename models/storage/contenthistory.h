// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ContentHistory: whether the rows are what the history says was written into them last.
#pragma once

#include "models/domain/basics/issue.h"
#include "models/domain/basics/result.h"
#include "models/storage/sql.h"

#include <QList>

namespace dondoc::storage {

class Connection;

/// FileDamage::History for each field that differs, and for each record that is gone or back without a word.
Result<void> checkContentHistory(Connection &connection, QList<Issue> &issues);
QList<Sql> contentHistoryStatements();

} // namespace dondoc::storage
