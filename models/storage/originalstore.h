// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// OriginalStore: the files that agencies sent, beside the data file, under the hash of their bytes.
#pragma once

#include "models/domain/basics/result.h"
#include "models/storage/originalsfolder.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace dondoc::storage {

/// What lies in a folder of originals; what else lies there, as Thumbs.db, is none.
struct Originals {
    QStringList whole;   ///< their names
    QStringList damaged; ///< names of those whose bytes are others
};
Originals originalsIn(const QString &folder);

/// That it lies there, and its bytes are those of its name.
bool isKept(const OriginalsFolder &folder, const QString &sha256);

/// Writes the file where it does not lie yet and gives its SHA-256. A file is never changed once it lies
/// there; a damaged one is written anew from the same bytes. Folder and file may be read by those who may
/// read the data file. NoPermission, DiskFull, WriteFailed.
Result<QString> keepOriginal(const OriginalsFolder &folder, const QByteArray &bytes);

/// The names of those that do not lie beside the data file, there to be taken away again where a change that
/// keeps them fails.
QStringList notKeptYet(const OriginalsFolder &folder, const QList<QByteArray> &files);
/// Those of the names under which a file lies there.
QStringList keptAmong(const OriginalsFolder &folder, const QStringList &names);
/// With the folder where nothing else lies in it. Of names that no row of the data file bears.
void takeOriginalsAway(const OriginalsFolder &folder, const QStringList &names);

/// Keeps all whole ones of a folder in that one too; gives how many they are. Where one cannot be
/// kept, none is that was not there before. NoPermission, DiskFull, WriteFailed.
Result<int> copyOriginals(const QString &from, const OriginalsFolder &to);

/// Into a folder that is there, those that do not lie there yet; gives how many came. What lies there is not
/// read again. DiskFull, WriteFailed.
Result<int> copyMissingOriginals(const QString &from, const QString &to);

} // namespace dondoc::storage
