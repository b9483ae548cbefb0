// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// OriginalStore: the files that agencies sent, beside the data file, under the hash of their bytes.
#pragma once

#include "models/domain/basics/result.h"

#include <QByteArray>
#include <QString>

namespace dondoc::storage {

/// Where the originals of a data file lie: "NAME.dondoc.files".
QString originalsFolder(const QString &dataFile);
/// A file's place in it by its hash.
QString originalPath(const QString &dataFile, const QString &sha256);

/// Writes the file where it does not lie yet and gives its SHA-256. A file is never changed once it lies
/// there; a damaged one is written anew from the same bytes. NoPermission, DiskFull, WriteFailed.
Result<QString> keepOriginal(const QString &dataFile, const QByteArray &bytes);

/// Keeps all that lies beside one data file beside the other too; gives how many files that are. What cannot
/// be read any more is passed over. NoPermission, DiskFull, WriteFailed.
Result<int> copyOriginals(const QString &dataFile, const QString &copy);

} // namespace dondoc::storage
