// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// FileCopy: data files made or copied under another name, checked, and only then taken into use.
#pragma once

#include "models/domain/basics/result.h"
#include "models/storage/heldfolder.h"

#include <QFile>
#include <QString>

namespace dondoc::storage {

class Connection;

/// That a new data file may come there. FileExists (a journal too, which would be played back into it),
/// FileNotFound (the folder), NoPermission.
Result<void> checkFree(const QString &path);

/// A file that is whole by now gets its name, on the disk too, where its bytes are by then; nothing is
/// replaced. FileExists, WriteFailed, DiskFull.
Result<void> giveName(const QString &made, const QString &path);

/// A file in a hidden folder beside the one that is wanted. It goes with its journal unless it is taken into
/// use.
class HalfMadeFile
{
public:
    explicit HalfMadeFile(const QString &wanted);

    QString path() const { return m_path; }
    QString wanted() const { return m_wanted; }
    /// Makes it empty, so that nobody else may ever read what comes into it. FileNotFound (the folder),
    /// NoPermission, DiskFull.
    Result<void> reserve(QFile::Permissions mode);
    /// As giveName().
    Result<void> takeIntoUse(const QString &path);
    /// Errors name the file that was asked for, not this one.
    Error aboutWanted(Error error) const;

private:
    HeldFolder m_folder;
    QString m_path;
    QString m_wanted;
};

/// Its owner's alone, or its group's where the folder lets the group write.
QFile::Permissions modeOfNewFile(const QString &path);

/// What is committed, compact, with the rights of the file it comes from, checked. NoPermission, DiskFull,
/// WriteFailed, DamagedDataFile (what: the file it comes from).
Result<void> copyWhole(Connection &connection, HalfMadeFile &copy);

/// That the pages hang together. DamagedDataFile (detail: the driver's words).
Result<void> quickCheck(Connection &connection);

/// made takes the place of the file at path, which goes with its journal to aside, a free name in that
/// folder; nothing need lie at path. On a failure all is as it was. FileExists, NoPermission, WriteFailed.
Result<void> exchangeFiles(const QString &made, const QString &path, const QString &aside);

/// Byte for byte.
bool holdsTheSame(const QString &left, const QString &right);

} // namespace dondoc::storage
