// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Tells from a file's first bytes whether it is a data file, without SQLite touching it.
#pragma once

#include "models/domain/basics/result.h"

namespace dondoc::storage {

/// Nothing wrong, or: FileNotFound, NoPermission, NotADataFile, ForeignDataFile, NewerDataFile (detail: its
/// schema version) where it is newer than newest.
Result<void> inspectHeader(const QString &path, int newest);

/// By its name or its first bytes; a copy is one too.
bool isDataFile(const QString &path);

/// A data file that has all of its pages, as far as its header tells; what stands in them is not looked at.
bool looksWhole(const QString &path);

} // namespace dondoc::storage
