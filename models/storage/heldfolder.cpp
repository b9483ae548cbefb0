// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// HeldFolder: a hidden folder for what is half made, and what a crash left of earlier ones.
#include "models/storage/heldfolder.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QTemporaryDir>

#include <cerrno>

namespace dondoc::storage {

namespace {

const QLatin1String kHeldLock("held.lock");

std::unique_ptr<QLockFile> lockIn(const QString &folder)
{
    auto lock = std::make_unique<QLockFile>(folder + QLatin1Char('/') + kHeldLock);
    lock->setStaleLockTime(0); // never by its age: a large copy takes its time
    return lock;
}

/// Only what bears our lock, and nobody's that lives: one without may be somebody else's, or just be made.
void sweepLeft(const QDir &folder)
{
    const QStringList names
        = folder.entryList({QStringLiteral(".dondoc-??????")}, QDir::Dirs | QDir::Hidden | QDir::NoSymLinks);
    for (const QString &name : names) {
        QDir left(folder.filePath(name));
        if (!left.exists(kHeldLock))
            continue;
        const auto lock = lockIn(left.path());
        if (!lock->tryLock(0))
            continue;
        lock->unlock();
        left.removeRecursively();
    }
}

} // namespace

HeldFolder::HeldFolder(const QString &wanted)
{
    const QDir beside = QFileInfo(wanted).dir();
    sweepLeft(beside);
    m_folder = std::make_unique<QTemporaryDir>(beside.filePath(QStringLiteral(".dondoc-XXXXXX")));
    if (!m_folder->isValid()) {
        const bool full = errno == ENOSPC || errno == EDQUOT; // its words are in the window's language
        m_fault = {full ? ErrorCode::DiskFull : ErrorCode::NoPermission, wanted, m_folder->errorString()};
        return;
    }
    m_lock = lockIn(m_folder->path());
    m_lock->tryLock(0); // on a full drive it has none, and is not swept
}

HeldFolder::~HeldFolder()
{
    if (m_lock)
        m_lock->unlock();
}

bool HeldFolder::isValid() const { return m_folder->isValid(); }

QString HeldFolder::filePath(const QString &name) const { return m_folder->filePath(name); }

} // namespace dondoc::storage
