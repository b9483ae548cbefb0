// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// HotJournal: what a crash left beside a data file, looked at before it is played back.
#include "models/storage/hotjournal.h"

#include "models/storage/connection.h"
#include "models/storage/datapath.h"
#include "models/storage/disklocation.h"
#include "models/storage/filecopy.h"
#include "models/storage/openhere.h"
#include "models/storage/seals.h"

#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace dondoc::storage {

namespace {

constexpr int kBusyMs = 5000;

/// Whether a process holds the lock of a writer, https://sqlite.org/src/file/src/os.h (RESERVED_BYTE). Where
/// it cannot be asked somebody is taken to.
bool isBeingWritten(const QString &path)
{
#ifdef Q_OS_UNIX
    constexpr off_t kReservedByte = 0x40000001;
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return true;
    struct flock lock = {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    lock.l_start = kReservedByte;
    lock.l_len = 1;
    const bool asked = ::fcntl(file, F_GETLK, &lock) == 0;
    ::close(file);
    return !asked || lock.l_type != F_UNLCK;
#else
    Q_UNUSED(path)
    return true;
#endif
}

Result<void> checkPlayedBack(const QString &path)
{
    const Error unfit{ErrorCode::DamagedDataFile, path, QStringLiteral("journal does not fit")};
    const auto played = Connection::openPrivateCopy(path, kBusyMs);
    if (!played)
        return played.error().code == ErrorCode::DamagedDataFile ? unfit : Result<void>();
    return quickCheck(**played) && checkSealed(**played) ? Result<void>() : unfit;
}

} // namespace

Result<void> checkHotJournal(const QString &path)
{
    if (QFileInfo(journalPath(path)).size() == 0 || isOnNetworkShare(path))
        return {};
    bool isLeft = false; // open here it was looked at before
    OpenHere(path).whileAlone([&] { isLeft = !isBeingWritten(path); });
    return isLeft ? checkPlayedBack(path) : Result<void>();
}

} // namespace dondoc::storage
