// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// CopyController: copies of the open file, and the window's way on when the file is gone from its place.
#include "app/window/copycontroller.h"

#include "app/language/phrases.h"
#include "app/window/openfile.h"
#include "models/services/datafilesession.h"
#include "views/shell/mainwindow.h"

#include <QDir>

namespace dondoc::app {

using services::DataFileSession;
using views::MainWindow;

CopyController::CopyController(MainWindow &window, OpenFile &file, QObject *parent)
    : QObject(parent), m_window(window), m_file(file)
{
    connect(&window, &MainWindow::copyRequested, this, &CopyController::save);
    connect(&window, &MainWindow::retryRequested, &file, [&file] { file.reopen(file.path()); });
    connect(&file, &OpenFile::lost, this, [this] { m_window.showLost(m_file.path()); });
}

/// Behind the writes, so that what was just typed goes along. The connection of a file that is gone still
/// reads it where the system keeps files that are open.
void CopyController::save(const QString &path)
{
    m_file.readBehindWrites<DataFileSession>(
        [path](DataFileSession &session) { return session.saveCopy(path); }, this,
        [this, path](const Result<int> &originals) {
            if (originals)
                saved(path, *originals);
            else
                m_file.report(originals.error());
        });
}

void CopyController::saved(const QString &path, int originals)
{
    m_window.showMessage(Phrases::tr("A copy was saved: %1, with %n original(s)", nullptr, originals)
                             .arg(QDir::toNativeSeparators(path)));
    if (m_file.isLost())
        m_file.reopen(path);
}

} // namespace dondoc::app
