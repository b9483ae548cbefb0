// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// BackupArchive: one zip file that holds a data file and the originals beside it, to be carried elsewhere.
#pragma once

#include "models/domain/basics/result.h"

#include <QList>
#include <QString>

#include <functional>

namespace dondoc::exchange {

/// A member's name in the archive, and the file that it is or is to be.
struct PackedFile {
    QString name;
    QString path;
};

/// True of a zip file by its first bytes.
bool isArchive(const QString &path);

/// Packs the files as they lie on the disk, however large; the target must not exist. DiskFull, WriteFailed
/// (what: the target).
Result<void> packFiles(const QList<PackedFile> &files, const QString &target);

/// Every member that place() gives a path for, written there; with its CRC checked. Blank: it is passed over.
/// FileDamaged (what: the archive, detail: the member), DiskFull, WriteFailed.
Result<void> unpackFiles(const QString &archive, const std::function<QString(const QString &)> &place);

} // namespace dondoc::exchange
