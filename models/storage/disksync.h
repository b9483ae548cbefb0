// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// DiskSync: makes sure that files, and the names that folders hold, are on the disk.
#pragma once

#include "models/domain/basics/result.h"

#include <QString>

class QFileDevice;

namespace dondoc::storage {

/// The bytes of an open file, through to the disk. DiskFull, WriteFailed (what: path).
Result<void> syncFile(QFileDevice &file);

/// The names in the folder of this file. WriteFailed; nothing where folders cannot be synced at all, as on
/// some shares and on Windows, which keeps names in its own journal.
Result<void> syncFolderOf(const QString &path);

/// False where the folder of this file takes no syncing at all.
bool canSyncFolderOf(const QString &path);

} // namespace dondoc::storage
