// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Reads what the SQLite driver says of a failure, in this one place.
#pragma once

#include "models/domain/basics/result.h"

class QSqlError;

namespace dondoc::storage {

/// The error for a failed statement or opening; path is the data file.
Error readDriverError(const QSqlError &error, const QString &path);
/// The error for SQLite's (extended) result code; words are the driver's.
Error errorForCode(int code, const QString &path, const QString &words);

} // namespace dondoc::storage
