// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Statements: every statement of every repository, so that a test can prepare each against the schema.
#pragma once

#include "models/storage/sql.h"

#include <QList>

namespace dondoc::storage {

QList<Sql> allStatements();

} // namespace dondoc::storage
