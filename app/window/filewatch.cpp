// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Watching of the data file.
#include "app/window/filewatch.h"

#include <QFileInfo>

namespace dondoc::app {

namespace {

constexpr int kPauseMs = 300;

} // namespace

FileWatch::FileWatch(const QString &path, QObject *parent) : QObject(parent), m_path(path)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_pause, &QTimer::timeout, this, &FileWatch::compare);
}

void FileWatch::takeAsKnown()
{
    m_known = stamp();
    if (m_watcher.files().isEmpty())
        m_watcher.addPath(m_path);
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
    if (m_known != known)
        Q_EMIT changedElsewhere();
}

} // namespace dondoc::app
