// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// DataPath: a data file's place, what lies beside it, and its name as SQLite takes it.
#include "models/storage/datapath.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>

namespace dondoc::storage {

namespace {

const QLatin1String kOriginals(".files");

} // namespace

QString journalPath(const QString &path) { return path + QLatin1String("-journal"); }

bool isOriginalName(const QString &name)
{
    static const QRegularExpression kHash(QStringLiteral("^[0-9a-f]{64}$"));
    return kHash.match(name).hasMatch();
}

QString ownerOfOriginals(const QString &folder)
{
    return folder.endsWith(kOriginals) ? folder.chopped(kOriginals.size()) : QString();
}

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
