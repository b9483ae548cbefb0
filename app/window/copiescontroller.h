// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// CopiesController: between the list of copies in the settings and what keeps them.
#pragma once

#include "app/window/copykeeper.h"

#include <QObject>

namespace dondoc::views {
class CopiesForm;
class MainWindow;
} // namespace dondoc::views

namespace dondoc::app {

class CopiesController : public QObject
{
    Q_OBJECT

public:
    CopiesController(views::MainWindow &window, OpenFile &file, Settings &settings, const CopyTimes &times,
                     QObject *parent);

private:
    void connectForm();
    void showForm() const;
    void showKept(const services::KeptCopies &copies, const KeptCopy *made);
    void tellFailure(const Error &error, const QDateTime &lastGood, bool old);
    void compare(const QString &copy);
    void pack(const QString &path);
    void check(const QString &copy);
    void checkOpened();
    void tellDamage(const Result<QList<Issue>> &found);

    views::MainWindow &m_window;
    views::CopiesForm *m_form;
    OpenFile &m_file;
    Settings &m_settings;
    CopyKeeper m_keeper;
    bool m_isAsked = false;      ///< the next copy is answered to who asked for it
    bool m_isCheckAsked = false; ///< and so is whether it is sound
    bool m_isOpenedChecked = false;
};

} // namespace dondoc::app
