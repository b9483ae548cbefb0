// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// OriginalStore: the files that agencies sent, beside the data file, under the hash of their bytes.
#pragma once

#include "models/domain/basics/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace dondoc::storage {

/// What lies in a folder of originals; what else lies there, as Thumbs.db, is none.
struct Originals {
    QStringList whole; ///< their names
    int damaged = 0;   ///< whose bytes are not those of their name
};
Originals originalsIn(const QString &folder);

/// Writes the file where it does not lie yet and gives its SHA-256. A file is never changed once it lies
/// there; a damaged one is written anew from the same bytes. NoPermission, DiskFull, WriteFailed.
Result<QString> keepOriginal(const QString &dataFile, const QByteArray &bytes);

/// Keeps all whole ones of a folder beside that data file too; gives how many they are. NoPermission,
/// DiskFull, WriteFailed.
Result<int> copyOriginals(const QString &folder, const QString &copy);

} // namespace dondoc::storage
