// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// WriteLock: Qt's lock file, whose age says nothing, and a text beside it for people.
#include "models/storage/writelock.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QLockFile>
#include <QMutex>
#include <QSaveFile>
#include <QSysInfo>

namespace dondoc::storage {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 300;       ///< another thread of this process may be giving it up just now
constexpr qint64 kLongestText = 1'000; ///< of what tells who writes; anything may stand there

QString lockPath(const QString &dataFile) { return dataFile + u".lock"_s; }
QString writerPath(const QString &dataFile) { return dataFile + u".writer"_s; }

/// The locks of this process, by the path of the data file: its threads open the file one after the other.
struct HeldLocks {
    QMutex mutex;
    QHash<QString, std::weak_ptr<WriteLock>> byPath;
};

HeldLocks &heldLocks()
{
    static HeldLocks held;
    return held;
}

/// For people; that it cannot be written keeps nobody from writing the data file.
void tellWriter(const QString &dataFile, const QString &person)
{
    QSaveFile file(writerPath(dataFile));
    if (!file.open(QIODevice::WriteOnly))
        return;
    const QString now = QDateTime::currentDateTime().toString(u"dd/MM/yyyy HH:mm"_s);
    file.write(u"%1 – %2, %3\n"_s.arg(person, QSysInfo::machineHostName(), now).toUtf8());
    file.commit();
}

QString toldWriter(const QString &dataFile)
{
    QFile file(writerPath(dataFile));
    if (!QFileInfo(file).isFile() || !file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.read(kLongestText)).simplified();
}

} // namespace

WriteLock::WriteLock(const QString &dataFile, std::unique_ptr<QLockFile> lock)
    : m_dataFile(dataFile), m_lock(std::move(lock))
{
}

WriteLock::~WriteLock()
{
    QFile::remove(writerPath(m_dataFile));
    m_lock->unlock();
}

WriteLock::Taken WriteLock::take(const QString &dataFile, const QString &person)
{
    const QString path = QFileInfo(dataFile).absoluteFilePath();
    HeldLocks &held = heldLocks();
    const QMutexLocker guard(&held.mutex);
    if (std::shared_ptr<WriteLock> own = held.byPath.value(path).lock())
        return own;
    auto lock = std::make_unique<QLockFile>(lockPath(path));
    lock->setStaleLockTime(0);
    if (!lock->tryLock(kPatienceMs)) {
        return lock->error() == QLockFile::LockFailedError
            ? Error{ErrorCode::LockedElsewhere, dataFile, holder(path)}
            : Error{ErrorCode::WriteFailed, lockPath(path), {}};
    }
    tellWriter(path, person);
    std::shared_ptr<WriteLock> taken(new WriteLock(path, std::move(lock)));
    held.byPath.insert(path, taken);
    return taken;
}

QString WriteLock::holder(const QString &dataFile)
{
    qint64 process = 0;
    QString computer;
    QString program;
    if (!QLockFile(lockPath(dataFile)).getLockInfo(&process, &computer, &program))
        return {};
    const QString told = toldWriter(dataFile);
    return told.isEmpty() ? computer : told;
}

} // namespace dondoc::storage
