// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// FileCopy: data files made or copied under another name, checked, and only then taken into use.
#include "models/storage/filecopy.h"

#include "models/storage/connection.h"
#include "models/storage/datapath.h"
#include "models/storage/disksync.h"

#include <QFileInfo>

namespace dondoc::storage {

namespace {

constexpr Sql kVacuumInto = R"sql(VACUUM INTO ?)sql";
// VACUUM INTO writes another file only, which SQLite does not tell apart.
constexpr Sql kQueryOnlyOff = R"sql(PRAGMA query_only = OFF)sql";
constexpr Sql kQuickCheck = R"sql(PRAGMA quick_check(1))sql";

constexpr QFile::Permissions kOwner = QFile::ReadOwner | QFile::WriteOwner;
constexpr QFile::Permissions kGroup = QFile::ReadGroup | QFile::WriteGroup;

Result<void> vacuumInto(Connection &connection, const QString &path)
{
    const bool readOnly = connection.isReadOnly();
    if (readOnly) {
        if (const auto off = connection.value(kQueryOnlyOff); !off)
            return off.error();
    }
    const auto copied = connection.execute(kVacuumInto, {fileUri(path)}).done();
    if (readOnly) {
        if (const auto on = connection.beReadOnly(); !on)
            return on;
    }
    return copied;
}

Result<void> checkCopy(const QString &path)
{
    OpenOptions options;
    options.readOnly = true;
    const auto connection = Connection::open(path, options);
    if (!connection)
        return connection.error();
    return quickCheck(**connection);
}

/// The driver names the file that is read whatever failed; only damage is of that one.
Error aboutCopying(Error error, const QString &wanted)
{
    if (error.code != ErrorCode::DamagedDataFile)
        error.what = wanted;
    return error;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<void> moveFile(const QString &from, const QString &to)
{
    QFile file(from);
    if (file.rename(to))
        return {};
    return Error{QFileInfo::exists(to) ? ErrorCode::FileExists : ErrorCode::WriteFailed, to,
                 file.errorString()};
}

/// The file first: at no moment does a journal lie beside a file that is not its own.
Result<void> moveWithJournal(const QString &from, const QString &to)
{
    if (const auto moved = moveFile(from, to); !moved)
        return moved;
    if (!QFileInfo::exists(journalPath(from)))
        return syncFolderOf(to);
    if (const auto moved = moveFile(journalPath(from), journalPath(to)); !moved) {
        QFile::rename(to, from);
        return moved;
    }
    return syncFolderOf(to);
}

} // namespace

Result<void> checkFree(const QString &path)
{
    for (const QString &each : {path, journalPath(path)}) {
        if (const QFileInfo info(each); info.exists() || info.isSymLink())
            return Error{ErrorCode::FileExists, each, {}};
    }
    const QFileInfo folder(QFileInfo(path).absolutePath());
    if (!folder.isDir())
        return Error{ErrorCode::FileNotFound, folder.filePath(), {}};
    return folder.isWritable() ? Result<void>() : Error{ErrorCode::NoPermission, path, {}};
}

Result<void> giveName(const QString &made, const QString &path)
{
    QFile file(made);
    // Whoever wrote it may have left its bytes to the system; the name is not to come before them.
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::WriteFailed, path, file.errorString()};
    if (const auto synced = syncFile(file); !synced)
        return Error{synced.error().code, path, synced.error().detail};
    file.close();
    if (!file.rename(path)) // refuses to replace a file that came meanwhile
        return Error{QFileInfo::exists(path) ? ErrorCode::FileExists : ErrorCode::WriteFailed, path,
                     file.errorString()};
    const auto synced = syncFolderOf(path);
    if (!synced)
        QFile::remove(path);
    return synced;
}

HalfMadeFile::HalfMadeFile(const QString &wanted)
    : m_folder(wanted), m_path(m_folder.filePath(QFileInfo(wanted).fileName())), m_wanted(wanted)
{
}

Result<void> HalfMadeFile::reserve(QFile::Permissions mode)
{
    if (!m_folder.isValid())
        return m_folder.fault();
    QFile file(m_path);
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly, kOwner) && file.setPermissions(mode))
        return {};
    const bool full = file.error() == QFileDevice::ResourceError;
    return Error{full ? ErrorCode::DiskFull : ErrorCode::NoPermission, m_wanted, file.errorString()};
}

Result<void> HalfMadeFile::takeIntoUse(const QString &path) { return giveName(m_path, path); }

Error HalfMadeFile::aboutWanted(Error error) const
{
    if (error.what == m_path)
        error.what = m_wanted;
    return error;
}

QFile::Permissions modeOfNewFile(const QString &path)
{
    const QFile::Permissions folder = QFile::permissions(QFileInfo(path).absolutePath());
    return folder.testFlag(QFile::WriteGroup) ? kOwner | kGroup : kOwner;
}

Result<void> copyWhole(Connection &connection, HalfMadeFile &copy)
{
    QFile::Permissions mode = QFile::permissions(connection.path());
    if (mode == QFile::Permissions()) // its name is gone from the disk
        mode = kOwner;
    if (const auto reserved = copy.reserve(mode | QFile::WriteOwner); !reserved)
        return reserved;
    if (const auto copied = vacuumInto(connection, copy.path()); !copied)
        return aboutCopying(copied.error(), copy.wanted());
    if (const auto fine = checkCopy(copy.path()); !fine)
        return copy.aboutWanted(fine.error());
    return {};
}

Result<void> quickCheck(Connection &connection)
{
    const auto found = connection.value(kQuickCheck);
    if (!found)
        return found.error();
    if (found->toString() != QLatin1String("ok"))
        return Error{ErrorCode::DamagedDataFile, connection.path(), found->toString()};
    return {};
}

Result<void> exchangeFiles(const QString &made, const QString &path, const QString &aside)
{
    const bool replaces = QFileInfo::exists(path);
    if (replaces) {
        const auto kept = checkFree(aside).and_then([&] { return moveWithJournal(path, aside); });
        if (!kept)
            return kept;
    }
    const auto moved = moveFile(made, path);
    const auto placed = moved ? syncFolderOf(path) : moved;
    if (placed)
        return placed;
    // The first failure is what is told.
    if (moved)
        (void)moveFile(path, made);
    if (replaces && !QFileInfo::exists(path))
        (void)moveWithJournal(aside, path);
    return placed;
}

bool holdsTheSame(const QString &left, const QString &right)
{
    return QFileInfo(left).size() == QFileInfo(right).size() && bytesOf(left) == bytesOf(right);
}

} // namespace dondoc::storage
