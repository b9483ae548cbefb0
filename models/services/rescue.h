// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Rescue: a folder of what a damaged data file still holds.
#pragma once

#include "models/domain/basics/result.h"

#include <QString>

#include <optional>

namespace dondoc::services {

/// Counts of rows.
struct RescueReport {
    QString dataFile;           ///< of the rows that are proven, in the folder
    int proven = 0;             ///< as the program wrote them
    int uncertain = 0;          ///< in files of their own: nothing proves them
    int refused = 0;            ///< proven, but another one stands in their place
    int unreadable = 0;         ///< make no sense
    std::optional<qint64> lost; ///< were there and are not proven; nothing: the file does not tell any more
};

/// Reads the pages of a data file, or of what is left of it, without SQL. The folder is made, all or nothing:
/// the data file of what is proven, and each table as CSV, what is not proven apart ("chua-chac-chan").
/// FileNotFound, NotAFile, FileExists (the folder), NoPermission, DiskFull.
Result<RescueReport> rescue(const QString &damaged, const QString &folder);

} // namespace dondoc::services
