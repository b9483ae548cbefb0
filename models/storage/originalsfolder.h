// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// OriginalsFolder: where the originals of a data file lie, also after one of both was renamed or moved.
#pragma once

#include "models/domain/basics/result.h"

#include <QString>

namespace dondoc::storage {

/// Called "NAME.dondoc.files" when it is made, and bears the UUID of its data file.
struct OriginalsFolder {
    QString path; ///< need not be there yet
    QString dataFile;
    QString uuid; ///< blank where the data file cannot tell it

    /// An original's place by its hash.
    QString filePath(const QString &sha256) const { return path + QLatin1Char('/') + sha256; }
};

/// The one called after the data file, unless it bears another's UUID; where it is not there, any other
/// beside the file or beside what a link leads to that bears this UUID.
OriginalsFolder findOriginals(const QString &dataFile, const QString &uuid);

/// For a data file that is only just made, as a copy is, which shares no folder with another.
OriginalsFolder newOriginalsFolder(const QString &dataFile, const QString &uuid);

/// Takes it away where nothing lies in it but the UUID.
void removeUnused(const OriginalsFolder &folder);

} // namespace dondoc::storage
