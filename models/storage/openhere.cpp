// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// OpenHere: counts by the file itself, whatever it is called.
#include "models/storage/openhere.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QMutex>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace dondoc::storage {

namespace {

struct OpenFiles {
    QMutex mutex;
    QHash<QByteArray, int> counts;
};

// Locks belong to the process, so what knows of them does too.
OpenFiles &openFiles()
{
    static OpenFiles all;
    return all;
}

QByteArray identityOf(const QString &path)
{
#ifdef Q_OS_UNIX
    struct stat file = {};
    if (::stat(QFile::encodeName(path).constData(), &file) == 0)
        return QByteArray::number(quint64(file.st_dev)) + ':' + QByteArray::number(quint64(file.st_ino));
#endif
    return QFileInfo(path).absoluteFilePath().toUtf8();
}

} // namespace

OpenHere::OpenHere(const QString &path) : m_file(identityOf(path))
{
    const QMutexLocker lock(&openFiles().mutex);
    ++openFiles().counts[m_file];
}

OpenHere::~OpenHere()
{
    const QMutexLocker lock(&openFiles().mutex);
    if (--openFiles().counts[m_file] == 0)
        openFiles().counts.remove(m_file);
}

bool OpenHere::whileAlone(const std::function<void()> &look) const
{
    const QMutexLocker lock(&openFiles().mutex);
    const bool alone = openFiles().counts.value(m_file) == 1;
    if (alone)
        look();
    return alone;
}

} // namespace dondoc::storage
