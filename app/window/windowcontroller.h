// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// WindowController: opens and closes data files in the window, gives each its controllers, and wires plan,
// period, undo and what the window says of the file.
#pragma once

#include "app/settings/settings.h"
#include "app/window/copykeeper.h"
#include "app/window/openfile.h"

#include <QObject>

#include <memory>

namespace dondoc::views {
class MainWindow;
}

namespace dondoc::app {

class RestoreController;

class WindowController : public QObject
{
    Q_OBJECT

public:
    /// user: --user; blank: from the settings or the login name. today: days left are counted against it.
    explicit WindowController(const QString &user, const QDate &today = QDate::currentDate(),
                              CopyTimes copies = {});
    ~WindowController() override;

    /// Shows the window and opens the file, else the last one, else the first-run page.
    void start(const QString &file);
    /// Opens a file in place of the one that is open; keeps that one where the other cannot be opened.
    void openFile(const QString &path);
    /// Makes a data file with the plan, and made-up reports for the quarter in force, then opens it.
    void createFile(const QString &path, bool withExample);

    views::MainWindow *window() const { return m_window.get(); }
    const OpenFile *session() const { return m_file.get(); }

private:
    void connectWindow();
    void askName();
    void connectOpening();
    void connectFile();

    void takeFile();
    void closeFile();
    void showPlace();
    void refuseOpening(const Error &error);
    void created(const QString &path, const Result<void> &answer);
    void showView(const View &view);
    void refuse(const Error &error);
    void close();
    bool mayLeave();
    void finishEdits();
    bool hasPendingEdits() const;
    bool hasHeldEdits() const;

    Settings m_settings;
    bool m_nameGiven = false; ///< by --user: nobody need be asked
    QString m_user;
    QDate m_today;
    CopyTimes m_copies;
    std::unique_ptr<views::MainWindow> m_window;
    RestoreController *m_restore;           ///< a child
    std::unique_ptr<OpenFile> m_file;       ///< the open file; null where none
    std::unique_ptr<OpenFile> m_opening;    ///< one that is being opened
    std::unique_ptr<QObject> m_controllers; ///< of the open file; they go before it
    QStringList m_refusals;                 ///< what could not be written since the closing began
    bool m_closing = false;
};

} // namespace dondoc::app
