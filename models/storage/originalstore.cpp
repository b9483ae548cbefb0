// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// OriginalStore: the files that agencies sent, beside the data file, under the hash of their bytes.
#include "models/storage/originalstore.h"

#include "models/storage/datapath.h"
#include "models/storage/disksync.h"
#include "models/storage/outfile.h"
#include "models/storage/ownedfolder.h"
#include "models/storage/sha256.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace dondoc::storage {

namespace {

bool holds(const QString &path, const QString &sha256)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256); // of a file of any size, without holding it
    return file.open(QIODevice::ReadOnly) && hash.addData(&file)
        && QString::fromLatin1(hash.result().toHex()) == sha256;
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
            found.damaged.append(name);
    }
    return found;
}

bool isKept(const OriginalsFolder &folder, const QString &sha256)
{
    return holds(folder.filePath(sha256), sha256);
}

Result<QString> keepOriginal(const OriginalsFolder &folder, const QByteArray &bytes)
{
    const QString sha256 = sha256Of(bytes);
    const QString path = folder.filePath(sha256);
    if (holds(path, sha256))
        return sha256;
    // The folder's own name too: the row that names the file is not to outlive it.
    return makeOwnedFolder(folder.path, folder.uuid, folder.dataFile)
        .and_then([&] { return syncFolderOf(folder.path); })
        .and_then([&] { return writeFile(path, bytes, Replaces::Originals); })
        .transform([&] {
            QFile::setPermissions(path, modeBeside(folder.dataFile));
            return sha256;
        });
}

QStringList notKeptYet(const OriginalsFolder &folder, const QList<QByteArray> &files)
{
    QStringList names;
    for (const QByteArray &bytes : files) {
        const QString sha256 = sha256Of(bytes);
        if (!QFileInfo::exists(folder.filePath(sha256)))
            names.append(sha256);
    }
    return names;
}

QStringList keptAmong(const OriginalsFolder &folder, const QStringList &names)
{
    QStringList kept = names;
    kept.removeIf([&](const QString &name) { return !QFileInfo::exists(folder.filePath(name)); });
    return kept;
}

void takeOriginalsAway(const OriginalsFolder &folder, const QStringList &names)
{
    for (const QString &name : names)
        QFile::remove(folder.filePath(name));
    removeUnused(folder);
}

Result<int> copyOriginals(const QString &from, const OriginalsFolder &to)
{
    const QStringList names = originalsIn(from).whole;
    QStringList added;
    for (const QString &name : names) {
        QFile file(from + QLatin1Char('/') + name);
        const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        added += notKeptYet(to, {bytes});
        if (const Result<QString> kept = keepOriginal(to, bytes); !kept) {
            takeOriginalsAway(to, added);
            return kept.error();
        }
    }
    return int(names.size());
}

Result<int> copyMissingOriginals(const QString &from, const QString &to)
{
    int came = 0;
    const QFileInfoList files = QDir(from).entryInfoList(QDir::Files);
    for (const QFileInfo &each : files) {
        const QString path = QDir(to).filePath(each.fileName());
        if (!isOriginalName(each.fileName()) || QFileInfo(path).size() == each.size())
            continue;
        QFile file(each.filePath());
        const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        if (sha256Of(bytes) != each.fileName())
            continue; // a damaged one is told by the check, and would be no copy
        if (const auto written = writeFile(path, bytes, Replaces::Originals); !written)
            return written.error();
        ++came;
    }
    return came;
}

} // namespace dondoc::storage
