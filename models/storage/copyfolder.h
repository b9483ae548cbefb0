// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// CopyFolder: the copies of a data file that were made by themselves, in a folder of theirs.
#pragma once

#include "models/domain/basics/result.h"
#include "models/domain/copies/keptcopy.h"

#include <QList>

namespace dondoc::storage {

class HalfMadeFile;

/// "NAME.dondoc.copies" in root, which may be on another drive; root blank: beside the data file itself.
QString copiesFolder(const QString &dataFile, const QString &root, const QString &uuid);
/// Where the originals lie in it, each once for all copies.
QString originalsOfCopies(const QString &folder, const QString &uuid);

/// Newest first. One that is cut off or whose first page is none of a data file is not good.
QList<KeptCopy> copiesIn(const QString &folder);

struct TakenCopy {
    KeptCopy copy;
    bool isNew = false; ///< else the newest copy held the same already
};
/// Gives the staged copy its name among the others, on the disk; where the folder is on another drive its
/// bytes go there and are read back. DiskFull, NoPermission, WriteFailed (what: the copy).
Result<TakenCopy> takeCopy(HalfMadeFile &staged, const QString &folder, const QDateTime &made,
                           CopyOccasion occasion);

} // namespace dondoc::storage
