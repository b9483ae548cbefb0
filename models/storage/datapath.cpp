// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// DataPath: a data file's place, what lies beside it, and its name as SQLite takes it.
#include "models/storage/datapath.h"

#include <QFileInfo>
#include <QUrl>

namespace dondoc::storage {

QString journalPath(const QString &path) { return path + QLatin1String("-journal"); }

bool canWriteData(const QString &path)
{
    const QFileInfo info(path);
    return info.isWritable() && QFileInfo(info.absolutePath()).isWritable();
}

QString fileUri(const QString &path)
{
    const QString whole = QFileInfo(path).absoluteFilePath();
    // A drive's letter has no slash before it, a share has two, which must not be taken for a host.
    const QLatin1String head(whole.startsWith(u'/') ? "file://" : "file:///");
    return head + QString::fromLatin1(QUrl::toPercentEncoding(whole, "/:"));
}

} // namespace dondoc::storage
