// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Writes finished files at once, or not at all.
#pragma once

#include "models/domain/basics/result.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <vector>

class QSaveFile;

namespace dondoc::storage {

/// What may stand at the place: an original is replaced only by its own store, where it is damaged.
enum class Replaces { Outputs, Originals };

/// Files that are on the disk, but not yet in their places: what must not happen on a full disk is done
/// between add() and commit(). Without commit() nothing of them is left.
class StagedFiles
{
public:
    StagedFiles();
    ~StagedFiles();

    /// Synced when it returns. FileNotFound (what: the missing folder), NoPermission, DiskFull, WriteFailed,
    /// KeptFile, NotAFile (what: path).
    Result<void> add(const QString &path, const QByteArray &bytes, Replaces what = Replaces::Outputs);
    /// Each replaces the file of its path as one step; where one cannot, all are as they were. The same
    /// errors.
    Result<void> commit();

private:
    std::vector<std::unique_ptr<QSaveFile>> m_files;
};

/// Replaces the file as one step; what stood there stays until the new bytes are on the disk, and no partial
/// file is left. Errors as of StagedFiles.
Result<void> writeFile(const QString &path, const QByteArray &bytes, Replaces what = Replaces::Outputs);

} // namespace dondoc::storage
