// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// OwnedFolder: a folder that holds the UUID of its data file, so that both find each other under other names.
#include "models/storage/ownedfolder.h"

#include "models/storage/disksync.h"
#include "models/storage/outfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace dondoc::storage {

namespace {

const QLatin1String kUuidFile("uuid");
constexpr qint64 kLongestUuid = 64;
constexpr qsizetype kTellingPart = 8; ///< letters of a UUID that tell folders of one name apart

QFile::Permissions modeOfFolder(const QString &dataFile)
{
    constexpr QFile::Permissions kOwnersOwn = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    constexpr QFile::Permissions kGroupsOwn = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup;
    return QFile::permissions(dataFile).testFlag(QFile::WriteGroup) ? kOwnersOwn | kGroupsOwn : kOwnersOwn;
}

bool isOfOther(const QString &folder, const QString &uuid)
{
    const QString owner = ownerOf(folder);
    return !owner.isEmpty() && owner != uuid;
}

} // namespace

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
    if (!QFileInfo::exists(named))
        return named;
    return dir.filePath(stem + QLatin1Char('-') + uuid.left(kTellingPart) + suffix);
}

Result<void> makeOwnedFolder(const QString &folder, const QString &uuid, const QString &dataFile)
{
    const QString above = QFileInfo(folder).absolutePath();
    if (!QFileInfo(above).isDir())
        return Error{ErrorCode::FileNotFound, above, {}};
    if (!QFileInfo(folder).isDir()) {
        if (!QDir().mkdir(folder) || !QFile::setPermissions(folder, modeOfFolder(dataFile)))
            return Error{ErrorCode::NoPermission, folder, {}};
        if (const auto synced = syncFolderOf(folder); !synced)
            return synced;
    }
    if (ownerOf(folder) == uuid)
        return {};
    return writeFile(folder + QLatin1Char('/') + kUuidFile, uuid.toLatin1() + '\n', Replaces::Originals);
}

} // namespace dondoc::storage
