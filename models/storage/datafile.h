// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// DataFile: making, opening, upgrading and copying one data file.
#pragma once

#include "models/domain/basics/result.h"
#include "models/storage/openoptions.h"
#include "models/storage/schema.h"

#include <QString>

#include <functional>
#include <memory>

namespace dondoc::storage {

class Connection;
class WriteLock;

class DataFile
{
public:
    using Fill = std::function<Result<void>(Connection &)>;

    /// Makes a file with the newest schema and what fill writes, under another name in the same folder, and
    /// renames it: a failure leaves nothing behind. FileExists, FileNotFound (the folder), NoPermission,
    /// DiskFull, whatever fill says.
    static Result<std::unique_ptr<DataFile>> create(const QString &path, const Fill &fill = {},
                                                    const OpenOptions &options = {});
    /// Opens, and takes back what a crash left half done. For writing an older file is first copied to
    /// PATH.v<N>.bak and then upgraded; readers see an upgraded private copy of it, as of a file whose
    /// journal cannot be played back where it lies. FileNotFound, NoPermission, NotADataFile,
    /// ForeignDataFile, NewerDataFile (the file is not touched), DamagedDataFile, ReadOnly (file or folder
    /// cannot be written), JournalLeft (the same, with a journal), LockedElsewhere and UpgradeForAll (to be
    /// written on a network share), Busy, DiskFull. A file whose pages do not hang together is opened by
    /// readers all the same, as far as it can be read.
    static Result<std::unique_ptr<DataFile>> open(const QString &path, const OpenOptions &options,
                                                  const QList<Migration> &migrations = embeddedMigrations());
    ~DataFile();

    QString path() const;
    bool isReadOnly() const;
    /// Given to the file when it was made, and kept by its copies.
    Result<QString> uuid() const;
    Connection &connection() { return *m_connection; }

    /// A whole, compact copy of what is committed, which change may alter before it has its name. FileExists,
    /// NoPermission, DiskFull, DamagedDataFile.
    Result<void> copyTo(const QString &path, const Fill &change = {}) const;

    /// A checked copy under a name that is free, of a copy that may be older than this program. FileExists (a
    /// journal, too), FileNotFound, and what open() says of the copy.
    static Result<void> restore(const QString &from, const QString &path);

private:
    DataFile(std::unique_ptr<Connection> connection, std::shared_ptr<WriteLock> lock);

    std::shared_ptr<WriteLock> m_lock; ///< of a writer on a share; goes after the connection
    std::unique_ptr<Connection> m_connection;
};

} // namespace dondoc::storage
