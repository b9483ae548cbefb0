// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Backup: whole copies of a data file and its originals, and taking one into use again.
#pragma once

#include "models/domain/basics/result.h"

#include <QString>

namespace dondoc::services {

class DataFileSession;

/// What went along, and what should have.
struct BackedUp {
    int originals = 0;
    int lost = 0; ///< originals that are damaged
};

/// A data file alone, without the originals. FileExists, FileNotFound (the folder), NoPermission, DiskFull.
Result<void> backUp(DataFileSession &session, const QString &out);
/// Without contacts, history and the names of originals, to be given to others. Errors as of backUp().
Result<void> backUpForSharing(DataFileSession &session, const QString &out);
/// A zip file of the data file and of every original. Errors as of backUp().
Result<BackedUp> backUpWithFiles(DataFileSession &session, const QString &out);

/// A data file from a copy of either kind, told apart by content, checked, under a name that is free and
/// beside no journal; an older one is upgraded. FileExists, FileNotFound, NotADataFile, ForeignDataFile,
/// NewerDataFile, DamagedDataFile, FileDamaged (the zip), NoPermission, DiskFull.
Result<BackedUp> restore(const QString &backup, const QString &out);

} // namespace dondoc::services
