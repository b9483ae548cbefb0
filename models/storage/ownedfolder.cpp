// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// OwnedFolder: a folder that holds the UUID of its data file, so that both find each other under other names.
#include "models/storage/ownedfolder.h"

#include "models/storage/disksync.h"
#include "models/storage/filecopy.h"
#include "models/storage/outfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <utility>

namespace dondoc::storage {

namespace {

constexpr qint64 kLongestUuid = 64;
constexpr qsizetype kTellingPart = 8; ///< letters of a UUID that tell folders of one name apart

QFile::Permissions withSearch(QFile::Permissions mode)
{
    const std::pair<QFile::Permission, QFile::Permission> kPairs[] = {{QFile::ReadOwner, QFile::ExeOwner},
                                                                      {QFile::ReadGroup, QFile::ExeGroup},
                                                                      {QFile::ReadOther, QFile::ExeOther}};
    for (const auto &[read, search] : kPairs)
        mode.setFlag(search, mode.testFlag(read));
    return mode;
}

bool isOfOther(const QString &folder, const QString &uuid)
{
    const QString owner = ownerOf(folder);
    return !owner.isEmpty() && owner != uuid;
}

} // namespace

QFile::Permissions modeBeside(const QString &dataFile)
{
    return QFileInfo::exists(dataFile) ? QFile::permissions(dataFile) | QFile::WriteOwner
                                       : modeOfNewFile(dataFile);
}

QString ownerOf(const QString &folder)
{
    QFile file(folder + QLatin1Char('/') + kUuidFile);
    return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.read(kLongestUuid)).trimmed()
                                          : QString();
}

QString ownedFolder(const QString &folder, const QString &stem, const QString &suffix, const QString &uuid)
{
    const QDir dir(folder);
    const QString named = dir.filePath(stem + suffix);
    if (uuid.isEmpty() || (QFileInfo(named).isDir() && !isOfOther(named, uuid)))
        return named;
    const QStringList others = dir.entryList({QLatin1Char('*') + suffix}, QDir::Dirs, QDir::Name);
    for (const QString &each : others) {
        if (ownerOf(dir.filePath(each)) == uuid)
            return dir.filePath(each);
    }
    return newOwnedFolder(folder, stem, suffix, uuid);
}

QString newOwnedFolder(const QString &folder, const QString &stem, const QString &suffix, const QString &uuid)
{
    const QDir dir(folder);
    const QString named = dir.filePath(stem + suffix);
    if (!QFileInfo::exists(named) || (QFileInfo(named).isDir() && !isOfOther(named, uuid)))
        return named;
    return dir.filePath(stem + QLatin1Char('-') + uuid.left(kTellingPart) + suffix);
}

Result<void> makeOwnedFolder(const QString &folder, const QString &uuid, const QString &dataFile)
{
    const QString above = QFileInfo(folder).absolutePath();
    if (!QFileInfo(above).isDir())
        return Error{ErrorCode::FileNotFound, above, {}};
    if (!QFileInfo(folder).isDir()) {
        if (!QDir().mkdir(folder, withSearch(modeBeside(dataFile))))
            return Error{errno == ENOSPC ? ErrorCode::DiskFull : ErrorCode::NoPermission, folder, {}};
        if (const auto synced = syncFolderOf(folder); !synced)
            return synced;
    }
    if (uuid.isEmpty() || ownerOf(folder) == uuid)
        return {};
    const QString path = folder + QLatin1Char('/') + kUuidFile;
    return writeFile(path, uuid.toLatin1() + '\n', Replaces::Originals).transform([&] {
        QFile::setPermissions(path, modeBeside(dataFile));
    });
}

} // namespace dondoc::storage
