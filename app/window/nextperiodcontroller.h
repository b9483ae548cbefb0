// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// NextPeriodController: the one action that opens the next period, and the way from a longer period to its
// quarter.
#pragma once

#include "models/domain/assessment/assessedperiod.h"

#include <QObject>
#include <QPointer>

namespace dondoc::views {
class MainWindow;
class NextPeriodDialog;
} // namespace dondoc::views

namespace dondoc::app {

class OpenFile;

/// One for each file that is opened.
class NextPeriodController : public QObject
{
    Q_OBJECT

public:
    NextPeriodController(views::MainWindow *window, OpenFile &file, QObject *parent);
    ~NextPeriodController() override; ///< its dialog goes with it

private:
    /// Pages where something is entered can only be read in a longer period.
    void showPeriod(const AssessedPeriodPtr &quarter);
    void openDialog();
    void openPeriod(const Period &period, const QString &formsFolder);
    void openQuarter();
    void setReadOnly(const QString &reason);
    QString readOnlyReason() const;

    views::MainWindow *m_window;
    OpenFile &m_file;
    AssessedPeriodPtr m_quarter;
    QPointer<views::NextPeriodDialog> m_dialog;
    QString m_reason;
};

} // namespace dondoc::app
