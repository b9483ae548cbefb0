// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Sharing: what leaves a copy that is given to others.
#pragma once

#include "models/domain/basics/result.h"
#include "models/storage/sql.h"

#include <QList>

namespace dondoc::storage {

class Connection;

/// Takes out who can be reached where, who changed what, and which files were received.
Result<void> leaveOutPrivate(Connection &copy);
QList<Sql> sharingStatements();

} // namespace dondoc::storage
