// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// AdHocPeriodController: what happens beside the regular quarter: ad hoc periods.
#pragma once

#include "models/domain/assessment/assessedperiod.h"
#include "models/domain/basics/result.h"

#include <QDate>
#include <QObject>
#include <QPointer>

namespace dondoc::views {
class MainWindow;
class PeriodDialog;
} // namespace dondoc::views

namespace dondoc::app {

class OpenFile;

/// One for each file that is opened.
class AdHocPeriodController : public QObject
{
    Q_OBJECT

public:
    AdHocPeriodController(views::MainWindow *window, OpenFile &file, const QDate &today, QObject *parent);
    ~AdHocPeriodController() override; ///< its dialog goes with it

private:
    void openDialog(const std::optional<Period> &before);
    void save(const Period &period, const std::optional<Period> &before);
    void remove(const Period &period);
    void closeDialog();
    bool showRefusal(const Error &error);

    views::MainWindow *m_window;
    OpenFile &m_file;
    QDate m_today;
    AssessedPeriodPtr m_quarter;
    QPointer<views::PeriodDialog> m_dialog;
};

} // namespace dondoc::app
