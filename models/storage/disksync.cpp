// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// DiskSync: makes sure that files, and the names that folders hold, are on the disk.
#include "models/storage/disksync.h"

#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace dondoc::storage {

namespace {

#ifdef Q_OS_UNIX

/// The system's number of the fault, 0 where there is none.
int syncFolder(const QString &folder)
{
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return errno;
    const int fault = ::fsync(handle) == 0 ? 0 : errno;
    ::close(handle);
    return fault;
}

bool isImpossible(int fault) { return fault == EINVAL || fault == ENOTSUP || fault == ENOSYS; }

Result<void> answerFor(int fault, const QString &path)
{
    if (fault == 0)
        return {};
    const bool full = fault == ENOSPC || fault == EDQUOT;
    return Error{full ? ErrorCode::DiskFull : ErrorCode::WriteFailed, path,
                 QString::fromLocal8Bit(std::strerror(fault))};
}

QString folderOf(const QString &path) { return QFileInfo(path).absolutePath(); }

#endif

} // namespace

#ifdef Q_OS_UNIX

Result<void> syncFile(QFileDevice &file)
{
    const int fault = ::fsync(file.handle()) == 0 ? 0 : errno;
    return isImpossible(fault) ? Result<void>() : answerFor(fault, file.fileName());
}

Result<void> syncFolderOf(const QString &path)
{
    const int fault = syncFolder(folderOf(path));
    // A folder that may be entered and not listed cannot be opened to be synced.
    return isImpossible(fault) || fault == EACCES ? Result<void>() : answerFor(fault, path);
}

bool canSyncFolderOf(const QString &path) { return !isImpossible(syncFolder(folderOf(path))); }

#else

// Qt's own closing of a file that is saved as a whole flushes it there.
Result<void> syncFile(QFileDevice &) { return {}; }
Result<void> syncFolderOf(const QString &) { return {}; }
bool canSyncFolderOf(const QString &) { return true; }

#endif

} // namespace dondoc::storage
