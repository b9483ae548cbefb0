// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// HotJournal: what a crash left beside a data file, looked at before it is played back.
#pragma once

#include "models/domain/basics/result.h"

#include <QString>

namespace dondoc::storage {

/// SQLite plays a journal that nobody holds back into the file beside it, whoever's it is. It is tried on a
/// private copy first: DamagedDataFile where the file would not be sound after it, as with a journal of
/// another file or of another time of this one; both are left as they are then. Nothing is said where
/// somebody writes the file just now, where it lies on a share, and where there is no room for the copy.
Result<void> checkHotJournal(const QString &path);

} // namespace dondoc::storage
