// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Watching of the data file.
#include "app/window/filewatch.h"

#include "models/background/background.h"

#include <QFileInfo>

namespace dondoc::app {

namespace {

constexpr int kPauseMs = 300;
constexpr int kLookMs = 2000;

} // namespace

FileWatch::FileWatch(const QString &path, QObject *parent) : QObject(parent), m_path(path)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_pause, &QTimer::timeout, this, &FileWatch::compare);
    m_looking.setSingleShot(true);
    m_looking.setInterval(kLookMs);
    connect(&m_looking, &QTimer::timeout, this, &FileWatch::look);
}

void FileWatch::setPath(const QString &path)
{
    m_watcher.removePath(m_path);
    m_path = path;
    takeAsKnown();
}

void FileWatch::takeAsKnown()
{
    m_known = stamp();
    if (m_watcher.files().isEmpty() && m_known.modified.isValid())
        m_watcher.addPath(m_path);
    if (!m_looking.isActive())
        m_looking.start();
}

FileWatch::Stamp FileWatch::stamp() const
{
    const QFileInfo file(m_path); // made anew: a QFileInfo remembers
    return {file.lastModified(), file.size()};
}

void FileWatch::compare()
{
    const Stamp known = m_known;
    takeAsKnown();
    if (!m_known.modified.isValid())
        look();
    else if (m_known != known)
        Q_EMIT changedElsewhere();
}

/// Beside the window: a drive that does not answer lets those who ask wait.
void FileWatch::look()
{
    background::run(
        this, [path = m_path] { return QFileInfo::exists(path); },
        [this, path = m_path](bool exists) { lookAnswered(path, exists); });
}

void FileWatch::lookAnswered(const QString &path, bool exists)
{
    if (!exists && path == m_path)
        Q_EMIT gone();
    m_looking.start();
}

} // namespace dondoc::app
