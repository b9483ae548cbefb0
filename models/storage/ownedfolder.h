// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// OwnedFolder: a folder that holds the UUID of its data file, so that both find each other under other names.
#pragma once

#include "models/domain/basics/result.h"

#include <QFile>
#include <QString>

namespace dondoc::storage {

/// In which a folder holds its UUID.
inline constexpr QLatin1String kUuidFile("uuid");

/// In folder: the one called stem + suffix where it holds that UUID or none, else any other with the suffix
/// that holds it, else a name that no other file's folder has. It need not be there. uuid blank: stem +
/// suffix.
QString ownedFolder(const QString &folder, const QString &stem, const QString &suffix, const QString &uuid);

/// Called stem + suffix, unless that is taken, or another's.
QString newOwnedFolder(const QString &folder, const QString &stem, const QString &suffix,
                       const QString &uuid);

/// The UUID that the folder holds; blank where it holds none.
QString ownerOf(const QString &folder);

/// Makes the folder where it is not there, for those alone who may read the data file, and lets it hold the
/// UUID, where that is not blank. Above it nothing is made: a drive that is not there is not taken for an
/// empty one. FileNotFound, NoPermission, DiskFull, WriteFailed.
Result<void> makeOwnedFolder(const QString &folder, const QString &uuid, const QString &dataFile);

/// Whoever may read the data file may read what lies beside it, and nobody else.
QFile::Permissions modeBeside(const QString &dataFile);

} // namespace dondoc::storage
