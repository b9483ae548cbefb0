// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// OriginalStore: the files that agencies sent, beside the data file, under the hash of their bytes.
#include "models/storage/originalstore.h"

#include "models/storage/datapath.h"
#include "models/storage/disksync.h"
#include "models/storage/filecopy.h"
#include "models/storage/outfile.h"
#include "models/storage/sha256.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <utility>

namespace dondoc::storage {

namespace {

bool holds(const QString &path, const QString &sha256)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256); // of a file of any size, without holding it
    return file.open(QIODevice::ReadOnly) && hash.addData(&file)
        && QString::fromLatin1(hash.result().toHex()) == sha256;
}

/// Whoever may read the data file may read what came for it, and nobody else.
QFile::Permissions modeBeside(const QString &dataFile)
{
    return QFileInfo::exists(dataFile) ? QFile::permissions(dataFile) | QFile::WriteOwner
                                       : modeOfNewFile(dataFile);
}

QFile::Permissions withSearch(QFile::Permissions mode)
{
    const std::pair<QFile::Permission, QFile::Permission> kPairs[] = {{QFile::ReadOwner, QFile::ExeOwner},
                                                                      {QFile::ReadGroup, QFile::ExeGroup},
                                                                      {QFile::ReadOther, QFile::ExeOther}};
    for (const auto &[read, search] : kPairs)
        mode.setFlag(search, mode.testFlag(read));
    return mode;
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

bool isKept(const QString &dataFile, const QString &sha256)
{
    return holds(originalPath(dataFile, sha256), sha256);
}

Result<QString> keepOriginal(const QString &dataFile, const QByteArray &bytes)
{
    const QString sha256 = sha256Of(bytes);
    const QString path = originalPath(dataFile, sha256);
    if (holds(path, sha256))
        return sha256;
    const QString folder = originalsFolder(dataFile);
    const QFile::Permissions mode = modeBeside(dataFile);
    if (!QFileInfo(folder).isDir() && !QDir().mkdir(folder, withSearch(mode)))
        return Error{errno == ENOSPC ? ErrorCode::DiskFull : ErrorCode::NoPermission, folder, {}};
    // The folder's own name too: the row that names the file is not to outlive it.
    return syncFolderOf(folder)
        .and_then([&] { return writeFile(path, bytes, Replaces::Originals); })
        .transform([&] {
            QFile::setPermissions(path, mode);
            return sha256;
        });
}

QStringList notKeptYet(const QString &dataFile, const QList<QByteArray> &files)
{
    QStringList names;
    for (const QByteArray &bytes : files) {
        const QString sha256 = sha256Of(bytes);
        if (!QFileInfo::exists(originalPath(dataFile, sha256)))
            names.append(sha256);
    }
    return names;
}

QStringList keptAmong(const QString &dataFile, const QStringList &names)
{
    QStringList kept = names;
    kept.removeIf([&](const QString &name) { return !QFileInfo::exists(originalPath(dataFile, name)); });
    return kept;
}

void takeOriginalsAway(const QString &dataFile, const QStringList &names)
{
    for (const QString &name : names)
        QFile::remove(originalPath(dataFile, name));
    QDir().rmdir(originalsFolder(dataFile)); // refused while anything lies in it
}

Result<int> copyOriginals(const QString &folder, const QString &copy)
{
    const QStringList names = originalsIn(folder).whole;
    QStringList added;
    for (const QString &name : names) {
        QFile file(folder + QLatin1Char('/') + name);
        const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        added += notKeptYet(copy, {bytes});
        if (const Result<QString> kept = keepOriginal(copy, bytes); !kept) {
            takeOriginalsAway(copy, added);
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
