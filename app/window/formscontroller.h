// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// FormsController: the forms of a period, from wherever in the window they are asked for.
#pragma once

#include <QObject>

namespace dondoc::views {
class MainWindow;
}

namespace dondoc::app {

class OpenFile;
class Settings;

class FormsController : public QObject
{
    Q_OBJECT

public:
    FormsController(views::MainWindow &window, OpenFile &file, Settings &settings, QObject *parent);

private:
    void write(const QString &folder);
    void offerFolder();

    views::MainWindow &m_window;
    OpenFile &m_file;
    Settings &m_settings;
};

} // namespace dondoc::app
