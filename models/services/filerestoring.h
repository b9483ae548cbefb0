// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// FileRestoring: a copy takes the place of the present data file, which is kept under another name.
#pragma once

#include "models/domain/basics/result.h"
#include "models/domain/copies/filecontents.h"
#include "models/storage/heldfolder.h"

#include <QString>

#include <memory>
#include <optional>

namespace dondoc::services {

/// A copy that is unpacked, checked and upgraded beside the file whose place it is to take; gone with its
/// last owner unless it was put in place.
struct PreparedRestore {
    std::shared_ptr<storage::HeldFolder> folder;
    QString path;                             ///< of the data file in it
    QString from;                             ///< the copy
    std::optional<CopyComparison> comparison; ///< none where the present file is gone or cannot be read
    int originals = 0;                        ///< that came with it
    int damaged = 0;                          ///< places of the copy that are not as they were written
};

/// backup: a copy of any kind. OtherDataFile where the present file is another one, as far as knownUuid()
/// tells; the rest as of restore() in Backup.
Result<PreparedRestore> prepareRestore(const QString &backup, const QString &dataFile);

/// Nobody may have the file open. What lies there, with the journal beside it, is moved to aside; on a
/// failure it is moved back. FileExists (aside), NoPermission, WriteFailed.
Result<void> putInPlace(const PreparedRestore &prepared, const QString &dataFile, const QString &aside);

} // namespace dondoc::services
