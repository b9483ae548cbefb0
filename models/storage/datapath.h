// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// DataPath: a data file's place, what lies beside it, and its name as SQLite takes it.
#pragma once

#include <QString>

namespace dondoc::storage {

/// Where SQLite keeps what a commit under way would need to be taken back.
QString journalPath(const QString &path);

/// A file's name that is a hash, as originals have.
bool isOriginalName(const QString &name);
/// The data file that a folder of originals is called after; blank where it is none by its name.
QString ownerOfOriginals(const QString &folder);

/// Whether the file and its folder, where the journal lies, can be written.
bool canWriteData(const QString &path);

/// As a URI, https://sqlite.org/uri.html: the same file whatever its name begins with or holds.
QString fileUri(const QString &path);

} // namespace dondoc::storage
