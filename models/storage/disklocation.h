// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// DiskLocation: on what kind of disk a file lies, as far as that changes how it may be used.
#pragma once

#include <QString>

namespace dondoc::storage {

/// True on a disk of another computer, where the system's locks cannot be relied on. Where the environment
/// names a type of file system in DONDOC_FILE_SYSTEM ("cifs", "ext4"), that is taken for the disk's: for
/// tests, and for systems that tell a share as a disk of their own.
bool isOnNetworkShare(const QString &path);

/// The service that copies the file's folder to other computers behind the program's back, as "OneDrive";
/// blank where none is known to. By the names of folders.
QString syncServiceOf(const QString &path);

} // namespace dondoc::storage
