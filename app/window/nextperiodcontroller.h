// SPDX-License-Identifier: GPL-3.0-or-later
// NextPeriodController: the one action that opens the next period, and the way from a longer period to its
// quarter.
#pragma once

#include "app/window/openfile.h"

#include <QPointer>

namespace dondoc::views {
class MainWindow;
class NextPeriodDialog;
} // namespace dondoc::views

namespace dondoc::app {

class NextPeriodController : public QObject
{
    Q_OBJECT

public:
    explicit NextPeriodController(views::MainWindow *window, QObject *parent = nullptr);

    void useFile(OpenFile *session);
    /// Places where things are entered can only be read in a longer period.
    void showPeriod(const AssessedPeriodPtr &quarter);

private:
    void openDialog();
    void openQuarter();
    void setReadOnly(const QString &reason);
    QString readOnlyReason() const;

    views::MainWindow *m_window;
    QPointer<OpenFile> m_file;
    AssessedPeriodPtr m_quarter;
    QPointer<views::NextPeriodDialog> m_dialog;
    QString m_reason;
};

} // namespace dondoc::app
