// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// OriginalStore: the files that agencies sent, beside the data file, under the hash of their bytes.
#include "models/storage/originalstore.h"

#include "models/storage/datapath.h"
#include "models/storage/disksync.h"
#include "models/storage/outfile.h"
#include "models/storage/sha256.h"

#include <QDir>
#include <QFile>

namespace dondoc::storage {

namespace {

bool holds(const QString &path, const QString &sha256)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && sha256Of(file.readAll()) == sha256;
}

} // namespace

Originals originalsIn(const QString &folder)
{
    Originals found;
    const QStringList names = QDir(folder).entryList(QDir::Files);
    for (const QString &name : names) {
        if (holds(folder + QLatin1Char('/') + name, name))
            found.whole.append(name);
        else if (isOriginalName(name))
            ++found.damaged;
    }
    return found;
}

Result<QString> keepOriginal(const QString &dataFile, const QByteArray &bytes)
{
    const QString sha256 = sha256Of(bytes);
    const QString path = originalPath(dataFile, sha256);
    if (holds(path, sha256))
        return sha256;
    if (!QDir().mkpath(originalsFolder(dataFile)))
        return Error{ErrorCode::NoPermission, originalsFolder(dataFile), {}};
    // The folder's own name too: the row that names the file is not to outlive it.
    return syncFolderOf(originalsFolder(dataFile))
        .and_then([&] { return writeFile(path, bytes, Replaces::Originals); })
        .transform([&sha256] { return sha256; });
}

Result<int> copyOriginals(const QString &folder, const QString &copy)
{
    const QStringList names = originalsIn(folder).whole;
    for (const QString &name : names) {
        QFile file(folder + QLatin1Char('/') + name);
        const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        if (const Result<QString> kept = keepOriginal(copy, bytes); !kept)
            return kept.error();
    }
    return int(names.size());
}

} // namespace dondoc::storage
