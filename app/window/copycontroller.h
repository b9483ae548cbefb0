// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// CopyController: copies of the open file, and the window's way on when the file is gone from its place.
#pragma once

#include <QObject>

namespace dondoc::views {
class MainWindow;
}

namespace dondoc::app {

class OpenFile;

class CopyController : public QObject
{
    Q_OBJECT

public:
    CopyController(views::MainWindow &window, OpenFile &file, QObject *parent);

private:
    void save(const QString &path);
    void saved(const QString &path, int originals);

    views::MainWindow &m_window;
    OpenFile &m_file;
};

} // namespace dondoc::app
