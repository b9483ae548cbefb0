// SPDX-License-Identifier: GPL-3.0-or-later
// AdHocPeriodController: what happens beside the regular quarter: ad hoc periods.
#pragma once

#include "app/window/openfile.h"

#include <QObject>
#include <QPointer>

namespace dondoc::views {
class MainWindow;
class PeriodDialog;
} // namespace dondoc::views

namespace dondoc::app {

/// Between the window's wishes and the open data file.
class AdHocPeriodController : public QObject
{
    Q_OBJECT

public:
    AdHocPeriodController(views::MainWindow *window, const QDate &today, QObject *parent = nullptr);

    /// The open file; the session before is forgotten. Null: none.
    void useFile(OpenFile *session);
    void showPeriod(const AssessedPeriodPtr &quarter) { m_quarter = quarter; }

Q_SIGNALS:
    void refused(const dondoc::Error &error);

private:
    void openDialog(const std::optional<Period> &before);
    void showRefusal(const Error &error);
    void connectFile();

    views::MainWindow *m_window;
    QDate m_today;
    AssessedPeriodPtr m_quarter;
    QPointer<OpenFile> m_file;
    QPointer<views::PeriodDialog> m_dialog;
};

} // namespace dondoc::app
