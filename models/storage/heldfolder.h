// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// HeldFolder: a hidden folder for what is half made, and what a crash left of earlier ones.
#pragma once

#include "models/domain/basics/result.h"

#include <QString>

#include <memory>

class QLockFile;
class QTemporaryDir;

namespace dondoc::storage {

/// ".dondoc-XXXXXX" beside the file that is wanted, on its drive, where there is room for it: a folder for
/// temporary files is often small. It goes with all that it holds. As long as it is there a lock file in it
/// tells which process holds it; whoever makes one takes those away that no process holds any more.
class HeldFolder
{
public:
    explicit HeldFolder(const QString &wanted);
    ~HeldFolder();
    Q_DISABLE_COPY_MOVE(HeldFolder)

    /// False where it could not be made.
    bool isValid() const;
    /// Why not: DiskFull or NoPermission, about the file that is wanted.
    Error fault() const { return m_fault; }
    QString filePath(const QString &name) const;

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    Error m_fault;
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace dondoc::storage
