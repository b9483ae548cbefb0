// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// IncomingFiles: which files there are below a path, and reading one.
#pragma once

#include "models/domain/basics/result.h"
#include "models/domain/intake/submission.h"

#include <QStringList>

namespace dondoc::services {

/// The files below these paths, folders searched through, in the order of their names. What cannot be read is
/// among them, so that readIncomingFile() tells of it: a link that leads nowhere, a pipe, a folder that may
/// not be listed, one given that has nothing in it.
QStringList filesBelow(const QStringList &paths);
/// The whole file. InputMissing, InputForbidden, EmptyFolder, NotAFile, FileTooLarge.
Result<IncomingFile> readIncomingFile(const QString &path);
/// The bytes of that hash once more, of the file or of one that it holds, for whoever did not keep them.
/// FileReplaced where they are no longer there, and what readIncomingFile() says.
Result<QByteArray> bytesAgain(const QString &path, const QString &sha256);

} // namespace dondoc::services
