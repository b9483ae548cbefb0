// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// RestoreController: a copy takes the place of the open file, or becomes a file where none is open.
#pragma once

#include "app/settings/settings.h"
#include "models/domain/basics/result.h"
#include "models/services/copykeeping.h"
#include "models/services/filerestoring.h"

#include <QObject>

namespace dondoc::views {
class MainWindow;
}

namespace dondoc::app {

class RestoreController : public QObject
{
    Q_OBJECT

public:
    RestoreController(views::MainWindow &window, const Settings &settings, QObject *parent);

    /// The file that is open, and whether a copy may take its place; blank: none is.
    void setOpenFile(const QString &path, bool mayBeRestored = true);
    /// Shows the sentence about a damaged file with the newest good copy of it, which restoring offers then,
    /// also where the file cannot be opened at all.
    void tellCopy(const QString &damaged, const QString &sentence);

Q_SIGNALS:
    /// Nobody may have the open file open from now on.
    void closeWanted();
    /// The file that was restored, or that could not be and is as it was.
    void openWanted(const QString &path);
    void failed(const dondoc::Error &error);

private:
    void restore(const QString &backup);
    void ask(const Result<services::PreparedRestore> &prepared);
    void putInPlace(const services::PreparedRestore &prepared, const QString &aside);
    void askForFile();
    void restoreAs(const QString &backup, const QString &path);
    QString asidePath() const;

    views::MainWindow &m_window;
    const Settings &m_settings;
    QString m_path;
    bool m_isOpen = false;
    bool m_mayBeRestored = true;
    bool m_isBusy = false;
};

} // namespace dondoc::app
