// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Backup: whole copies of a data file and its originals, and taking one into use again.
#include "models/services/backup.h"

#include "models/exchange/backup/backuparchive.h"
#include "models/services/datafilesession.h"
#include "models/storage/datafile.h"
#include "models/storage/datapath.h"
#include "models/storage/filecopy.h"
#include "models/storage/originalstore.h"
#include "models/storage/sharing.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace dondoc::services {

namespace {

using exchange::PackedFile;

const QLatin1String kDataFile(".dondoc");

/// Beside the target, where there is room for it: a folder for temporary files is often small.
std::unique_ptr<QTemporaryDir> folderBeside(const QString &path)
{
    return std::make_unique<QTemporaryDir>(QFileInfo(path).dir().filePath(QStringLiteral(".dondoc-XXXXXX")));
}

/// A data file, or an original beside it; anything else that lies in the archive is left there.
QString placeOf(const QString &name, const QString &folder)
{
    const QStringList parts = name.split(u'/');
    if (parts.size() == 1 && name.endsWith(kDataFile))
        return folder + QLatin1String("/data");
    const bool original = parts.size() == 2 && !storage::ownerOfOriginals(parts.at(0)).isEmpty()
        && storage::isOriginalName(parts.at(1));
    return original ? folder + QLatin1String("/files/") + parts.at(1) : QString();
}

/// Errors name the archive, not what was unpacked of it; a second data file in it is a fault of its.
Error aboutArchive(Error error, const QString &unpacked, const QString &archive)
{
    if (error.what != unpacked)
        return error;
    const bool twice = error.code == ErrorCode::WriteFailed;
    return {twice ? ErrorCode::NotADataFile : error.code, archive, error.detail};
}

Result<BackedUp> restoreArchive(const QString &archive, const QString &out)
{
    const auto folder = folderBeside(out);
    if (!folder->isValid())
        return Error{ErrorCode::NoPermission, out, folder->errorString()};
    QDir(folder->path()).mkdir(QStringLiteral("files"));
    const auto unpacked = exchange::unpackFiles(
        archive, [&folder](const QString &name) { return placeOf(name, folder->path()); });
    const QString data = folder->filePath(QStringLiteral("data"));
    if (!unpacked)
        return aboutArchive(unpacked.error(), data, archive);
    if (!QFileInfo::exists(data))
        return Error{ErrorCode::NotADataFile, archive, {}};
    // The data file first: where it is none, nothing else is left behind.
    if (const auto restored = storage::DataFile::restore(data, out); !restored)
        return aboutArchive(restored.error(), data, archive);
    const QString files = folder->filePath(QStringLiteral("files"));
    const int lost = storage::originalsIn(files).damaged;
    return storage::copyOriginals(files, out).transform([lost](int kept) { return BackedUp{kept, lost}; });
}

} // namespace

Result<void> backUp(DataFileSession &session, const QString &out) { return session.copyTo(out, {}); }

Result<void> backUpForSharing(DataFileSession &session, const QString &out)
{
    return session.copyTo(out, storage::leaveOutPrivate);
}

Result<BackedUp> backUpWithFiles(DataFileSession &session, const QString &out)
{
    if (const auto free = storage::checkFree(out); !free)
        return free.error();
    const auto folder = folderBeside(out);
    if (!folder->isValid())
        return Error{ErrorCode::NoPermission, out, folder->errorString()};
    const QString name = QFileInfo(session.path()).completeBaseName() + kDataFile;
    QList<PackedFile> files{{name, folder->filePath(name)}};
    if (const auto copied = session.copyTo(files.constFirst().path, {}); !copied)
        return copied.error();
    const QString originals = storage::originalsFolder(session.path());
    const storage::Originals found = storage::originalsIn(originals);
    for (const QString &each : found.whole)
        files.append({storage::originalPath(name, each), originals + QLatin1Char('/') + each});
    const BackedUp done{int(found.whole.size()), found.damaged};
    storage::HalfMadeFile archive(out);
    return exchange::packFiles(files, archive.path())
        .and_then([&] {
            QFile::setPermissions(archive.path(), QFile::ReadOwner | QFile::WriteOwner);
            return archive.takeIntoUse(out);
        })
        .transform([&done] { return done; });
}

Result<BackedUp> restore(const QString &backup, const QString &out)
{
    if (!QFileInfo::exists(backup))
        return Error{ErrorCode::FileNotFound, backup, {}};
    if (!QFileInfo(backup).isFile())
        return Error{ErrorCode::NotAFile, backup, {}};
    if (const auto free = storage::checkFree(out); !free)
        return free.error();
    if (exchange::isArchive(backup))
        return restoreArchive(backup, out);
    return storage::DataFile::restore(backup, out).transform([] { return BackedUp{}; });
}

} // namespace dondoc::services
