// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// DiskLocation: asks the system for the type of the file system, and looks at the names of folders.
#include "models/storage/disklocation.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>
#include <QStringList>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace dondoc::storage {

using namespace Qt::StringLiterals;

namespace {

/// Types that Linux tells of disks of other computers.
bool isNetworkType(const QByteArray &type)
{
    static const QList<QByteArray> kTypes{
        "cifs", "smb3",       "smbfs",         "nfs",         "nfs4",
        "9p",   "fuse.sshfs", "davfs",         "fuse.davfs2", "fuse.gvfsd-fuse",
        "afs",  "ncpfs",      "fuse.smbnetfs", "ceph",        "fuse.rclone"};
    return kTypes.contains(type);
}

// The folder is asked: the file may not be there yet.
QString folderAt(const QString &path) { return QFileInfo(path).absolutePath(); }

/// Windows tells the type of the server's own disk.
bool isRemoteDrive([[maybe_unused]] const QString &folder)
{
#ifdef Q_OS_WIN
    if (folder.startsWith("//"_L1))
        return true;
    const QString drive = QDir::toNativeSeparators(folder.left(3));
    return GetDriveTypeW(reinterpret_cast<const wchar_t *>(drive.utf16())) == DRIVE_REMOTE;
#else
    return false;
#endif
}

} // namespace

bool isOnNetworkShare(const QString &path)
{
    if (const QByteArray told = qgetenv("DONDOC_FILE_SYSTEM"); !told.isEmpty())
        return isNetworkType(told);
    const QString folder = folderAt(path);
    return isRemoteDrive(folder) || isNetworkType(QStorageInfo(folder).fileSystemType());
}

QString syncServiceOf(const QString &path)
{
    const QStringList folders = folderAt(path).split(u'/', Qt::SkipEmptyParts);
    for (const QString &folder : folders) {
        // "OneDrive - Sở Nông nghiệp và Môi trường" is what it calls an office's
        for (const QLatin1String service : {"OneDrive"_L1, "Google Drive"_L1, "GoogleDrive"_L1, "Dropbox"_L1,
                                            "iCloudDrive"_L1, "Nextcloud"_L1}) {
            if (folder == service || folder.startsWith(service + " "_L1))
                return service;
        }
    }
    return {};
}

} // namespace dondoc::storage
