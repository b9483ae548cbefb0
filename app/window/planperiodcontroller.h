// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// PlanPeriodController: the plan and the period that the officer chooses above the pages.
#pragma once

#include "models/domain/plan/plan.h"

#include <QObject>

namespace dondoc::views {
class MainWindow;
}

namespace dondoc::app {

class OpenFile;

/// One for each file that is opened.
class PlanPeriodController : public QObject
{
    Q_OBJECT

public:
    PlanPeriodController(views::MainWindow *window, OpenFile &file, QObject *parent);

private:
    void choosePlan(const QString &code);
    void choosePeriod(const Period &period);
    Plan plan(const QString &code) const;

    views::MainWindow *m_window;
    OpenFile &m_file;
    QList<Plan> m_plans; ///< of the newest view
};

} // namespace dondoc::app
