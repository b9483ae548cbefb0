// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// IncomingFiles: which files there are below a path, and reading one.
#include "models/services/incomingfiles.h"

#include "models/domain/text/sortkey.h"
#include "models/exchange/sheets/limits.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace dondoc::services {

namespace {

// What systems and office programs leave beside the files of people.
bool isNoise(const QString &name)
{
    return name.startsWith(QLatin1Char('.')) || name.startsWith(QLatin1String("~$"))
        || name.compare(QLatin1String("Thumbs.db"), Qt::CaseInsensitive) == 0
        || name.compare(QLatin1String("desktop.ini"), Qt::CaseInsensitive) == 0;
}

QStringList filesOfFolder(const QString &folder)
{
    QStringList files;
    QDirIterator entries(folder, QDir::Files | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QString path = entries.next();
        if (!isNoise(entries.fileName()))
            files.append(path);
    }
    std::sort(files.begin(), files.end(), text::lessThan);
    return files;
}

} // namespace

QStringList filesBelow(const QStringList &paths)
{
    QStringList files;
    for (const QString &path : paths)
        files += QFileInfo(path).isDir() ? filesOfFolder(path) : QStringList{path};
    files.removeDuplicates();
    return files;
}

Result<IncomingFile> readIncomingFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{ErrorCode::FileNotFound, path, {}};
    if (!info.isFile()) // reading a pipe or a device may never end
        return Error{ErrorCode::NotAFile, path, {}};
    const qint64 limit = exchange::Limits().bytes;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::NoPermission, path, {}};
    const QByteArray bytes = file.read(limit + 1); // it may grow while it is read
    if (bytes.size() > limit)
        return Error{ErrorCode::FileTooLarge, path, {}};
    return IncomingFile{info.fileName(), bytes};
}

} // namespace dondoc::services
