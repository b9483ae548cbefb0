// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// WriteLock: one writer of a data file on a network share, told to everybody else by files beside it.
#pragma once

#include "models/domain/basics/result.h"

#include <QString>

#include <memory>

class QLockFile;

namespace dondoc::storage {

/// NAME.dondoc.lock says which process of which computer writes, NAME.dondoc.writer who it is. A lock of
/// another computer is never taken for left over, however old: nobody can know that from here. One that a
/// crash left on this computer is.
class WriteLock
{
public:
    using Taken = Result<std::shared_ptr<WriteLock>>;

    /// Shared by all of this process. person: as the others are told. LockedElsewhere (what: path, detail:
    /// who, where and since when), WriteFailed.
    static Taken take(const QString &dataFile, const QString &person);
    /// Who writes the file at present, as LockedElsewhere tells it; blank where nobody does.
    static QString holder(const QString &dataFile);
    ~WriteLock();
    Q_DISABLE_COPY_MOVE(WriteLock)

private:
    WriteLock(const QString &dataFile, std::unique_ptr<QLockFile> lock);

    QString m_dataFile;
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace dondoc::storage
