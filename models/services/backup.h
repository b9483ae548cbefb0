// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Backup: whole copies of a data file and its originals, and taking one into use again.
#pragma once

#include "models/domain/basics/result.h"

#include <QString>
#include <QStringList>

namespace dondoc::services {

class DataFileSession;

/// What went along, and what should have.
struct BackedUp {
    int originals = 0;
    QStringList lost = {}; ///< originals that are damaged or missing: as they came, and of whom
    int leftBehind = 0;    ///< that the copy does not hold, being a data file alone
};

/// How many originals the data file names.
Result<int> originalsNamed(DataFileSession &session);

/// A data file alone, without the originals. FileExists, FileNotFound (the folder), NoPermission, DiskFull.
Result<void> backUp(DataFileSession &session, const QString &out);
/// Without contacts, history and the names of originals, to be given to others. Errors as of backUp().
Result<void> backUpForSharing(DataFileSession &session, const QString &out);
/// A zip file of the data file and of every original. Errors as of backUp().
Result<BackedUp> backUpWithFiles(DataFileSession &session, const QString &out);

/// A data file from a copy of either kind, told apart by content, checked, under a name that is free and
/// beside no journal; an older one is upgraded. FileExists, FileNotFound, NotADataFile, ForeignDataFile,
/// NewerDataFile, BackupDamaged (the zip, or what is no data file any more), NoPermission, DiskFull; nothing
/// is left of it then.
Result<BackedUp> restore(const QString &backup, const QString &out);

} // namespace dondoc::services
