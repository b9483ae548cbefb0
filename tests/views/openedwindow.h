// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// OpenedWindow: the window with the plan and the example quarter, without a data file behind it.
#pragma once

#include "models/example/example.h"
#include "tests/support/plandata.h"
#include "views/shell/mainwindow.h"
#include "views/shell/planperiodbar.h"
#include "views/shell/windowpages.h"

#include <QTest>

namespace dondoc::test {

using namespace Qt::StringLiterals;
using views::MainWindow;
using views::PageContext;

struct OpenedWindow {
    MainWindow window;
    AssessedPeriodPtr quarter;
    explicit OpenedWindow(bool withExample = true)
    {
        PeriodSnapshot data = planOfSonLa();
        if (withExample)
            data.reports = example::exampleReports(data);
        quarter = makeAssessedPeriod(data);
        PageContext context;
        context.today = QDate(2025, 12, 18);
        window.pages()->setContext(context);
        window.showFile(u"/tmp/thu.dondoc"_s, false);
        window.topLine()->setPlans({data.plan}, data.plan.code);
        window.topLine()->setPeriods({data.period, periods::quarter(2025, 3)}, data.period);
        window.showPeriod(quarter);
        window.resize(1366, 740);
        window.show();
        REQUIRE(QTest::qWaitForWindowExposed(&window));
    }
    template <class Widget> Widget *find(const QString &name = {})
    {
        return window.findChild<Widget *>(name);
    }
};

} // namespace dondoc::test
