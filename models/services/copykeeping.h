// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// CopyKeeping: the copies that are made by themselves: made in two steps, thinned, listed, compared.
#pragma once

#include "models/domain/basics/result.h"
#include "models/domain/copies/filecontents.h"
#include "models/domain/copies/keptcopy.h"

#include <QList>

#include <memory>

namespace dondoc::storage {
class HalfMadeFile;
}

namespace dondoc::services {

class DataFileSession;

/// Where the copies of a data file are to lie.
struct CopyPlace {
    QString dataFile;
    QString uuid;         ///< of it; blank: as knownUuid() tells
    QString root;         ///< folder chosen for copies; blank: beside the data file
    qint64 mostBytes = 0; ///< of all copies, without the originals
};

/// Of a data file that may be damaged: what it says itself, else what its folder of originals bears, or that
/// of its copies beside it. Blank: nothing tells it.
QString knownUuid(const QString &dataFile);

struct KeptCopies {
    QString folder;
    QList<KeptCopy> copies; ///< newest first
};
/// Those that lie there; none where the folder is not there.
KeptCopies keptCopies(const CopyPlace &place);

/// A checked copy of what is committed, hidden beside the data file; gone with its last owner, who may be on
/// any thread.
using StagedCopy = std::shared_ptr<storage::HalfMadeFile>;
/// On the thread of the session: as short as the disk allows, since whoever writes waits. NoPermission,
/// DiskFull, WriteFailed, DamagedDataFile.
Result<StagedCopy> stageCopy(DataFileSession &session);

struct CopyTaken {
    KeptCopy copy;
    bool isNew = false; ///< else the newest copy held the same already
    KeptCopies all;     ///< after thinning
};
/// On any thread: brings the copy and the originals that are not there yet into the folder, which may be slow
/// or far, and then removes what the rules (CopyRules) let go. FileNotFound (the folder chosen is not there),
/// NoPermission, DiskFull, WriteFailed.
Result<CopyTaken> keepStaged(const StagedCopy &staged, const CopyPlace &place, const QDateTime &made,
                             CopyOccasion occasion);

/// Of the file that is open.
Result<FileContents> contentsOf(DataFileSession &session);

/// What the copy holds beside what the open file holds; a copy may be older than the program. What open()
/// says of the copy.
Result<CopyComparison> compareCopy(const QString &copy, DataFileSession &present);

} // namespace dondoc::services
