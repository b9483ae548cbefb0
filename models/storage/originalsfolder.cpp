// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// OriginalsFolder: known by the UUID in it, by its name alone where it was made before folders had one.
#include "models/storage/originalsfolder.h"

#include "models/storage/ownedfolder.h"

#include <QDir>
#include <QFileInfo>

namespace dondoc::storage {

namespace {

const QLatin1String kSuffix(".files");

QString foundBeside(const QFileInfo &file, const QString &uuid)
{
    return ownedFolder(file.absolutePath(), file.fileName(), kSuffix, uuid);
}

} // namespace

OriginalsFolder findOriginals(const QString &dataFile, const QString &uuid)
{
    const QFileInfo given(dataFile);
    const QString beside = foundBeside(given, uuid);
    if (QFileInfo(beside).isDir() || !given.exists())
        return {beside, dataFile, uuid};
    return {foundBeside(QFileInfo(given.canonicalFilePath()), uuid), dataFile, uuid};
}

OriginalsFolder newOriginalsFolder(const QString &dataFile, const QString &uuid)
{
    const QFileInfo file(dataFile);
    return {newOwnedFolder(file.absolutePath(), file.fileName(), kSuffix, uuid), dataFile, uuid};
}

void removeUnused(const OriginalsFolder &folder)
{
    QDir dir(folder.path);
    const QStringList held
        = dir.entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    if (held.isEmpty() || (held == QStringList{kUuidFile} && !folder.uuid.isEmpty())) {
        dir.remove(kUuidFile);
        QDir().rmdir(folder.path);
    }
}

} // namespace dondoc::storage
