// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// PlanPeriodController: what is chosen is shown, with a warning before what was over when the plan began.
#include "app/window/planperiodcontroller.h"

#include "app/window/earlyperiod.h"
#include "app/window/openfile.h"
#include "views/shell/mainwindow.h"

#include <algorithm>

namespace dondoc::app {

using views::MainWindow;

PlanPeriodController::PlanPeriodController(MainWindow *window, OpenFile &file, QObject *parent)
    : QObject(parent), m_window(window), m_file(file)
{
    connect(&file, &OpenFile::viewRead, this, [this](const View &view) { m_plans = view.plans; });
    connect(window, &MainWindow::planChosen, this, &PlanPeriodController::choosePlan);
    connect(window, &MainWindow::periodChosen, this, &PlanPeriodController::choosePeriod);
}

/// The period in view stays.
void PlanPeriodController::choosePlan(const QString &code)
{
    openWarned(m_window, m_file, plan(code), m_file.shown().period,
               [this, code] { m_file.choosePlan(code); });
}

void PlanPeriodController::choosePeriod(const Period &period)
{
    openWarned(m_window, m_file, plan(m_file.shown().planCode), period,
               [this, period] { m_file.choosePeriod(period); });
}

Plan PlanPeriodController::plan(const QString &code) const
{
    const auto found = std::find_if(m_plans.cbegin(), m_plans.cend(),
                                    [&code](const Plan &each) { return each.code == code; });
    return found == m_plans.cend() ? Plan() : *found;
}

} // namespace dondoc::app
