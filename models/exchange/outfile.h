// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a finished file at once, or not at all.
#pragma once

#include "models/domain/result.h"

#include <QByteArray>
#include <QString>

namespace dondoc::exchange {

/// Replaces the file as one step; what stood there stays until the new bytes are on the disk, and no partial
/// file is left. FileNotFound (what: the missing folder), NoPermission, DiskFull, WriteFailed (what: path).
Result<void> writeFile(const QString &path, const QByteArray &bytes);

} // namespace dondoc::exchange
