// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ErrorLog: a line for each error, appended at one go, so that several programs may write it.
#include "app/settings/errorlog.h"

#include "app/settings/settings.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace dondoc::app {

namespace {

constexpr qint64 kLargestLog = 64 << 10;

/// With the files one at a time: the older one is gone before the newer takes its name.
void beginAnew(const QString &file)
{
    const QString older = file + QLatin1String(".1");
    QFile::remove(older);
    QFile::rename(file, older);
}

} // namespace

void logError(const QString &file, const QString &work, ErrorCode code)
{
    if (QFileInfo(file).size() >= kLargestLog)
        beginAnew(file);
    QDir().mkpath(QFileInfo(file).absolutePath()); // before the first settings there is none
    QFile log(file);
    if (!log.open(QIODevice::Append, QFile::ReadOwner | QFile::WriteOwner))
        return;
    const QString line = QStringLiteral("%1 %2 %3 %4\n")
                             .arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODate),
                                  QStringLiteral(DONDOC_VERSION), work)
                             .arg(int(code));
    log.write(line.toUtf8());
}

QString errorLogFile() { return settingsFolder() + QLatin1String("/dondoc.log"); }

} // namespace dondoc::app
