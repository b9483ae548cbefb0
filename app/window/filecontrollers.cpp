// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// FileControllers: the controllers that an open file has, one for each page and for each task over several.
#include "app/window/filecontrollers.h"

#include "app/window/adhocperiodcontroller.h"
#include "app/window/copiescontroller.h"
#include "app/window/copycontroller.h"
#include "app/window/faultreplycontroller.h"
#include "app/window/formscontroller.h"
#include "app/window/importcontroller.h"
#include "app/window/indicatorscontroller.h"
#include "app/window/issuedreportcontroller.h"
#include "app/window/lettercontroller.h"
#include "app/window/nextperiodcontroller.h"
#include "app/window/obstaclecontroller.h"
#include "app/window/openfile.h"
#include "app/window/planperiodcontroller.h"
#include "app/window/registercontroller.h"
#include "app/window/reportentrycontroller.h"
#include "app/window/settingscontroller.h"
#include "app/window/summarycontroller.h"
#include "app/window/undocontroller.h"
#include "views/pages/reports/reportspage.h"
#include "views/shell/mainwindow.h"
#include "views/shell/windowpages.h"

namespace dondoc::app {

using views::MainWindow;

namespace {

void addReports(MainWindow &window, OpenFile &file, QObject *owner)
{
    const views::ReportsPage *page = window.reportsPage();
    const auto *entry = new ReportEntryController(page->entry(), file, owner);
    const auto *import = new ImportController(page->intake(), file, owner);
    const auto *reportRegister = new RegisterController(page->reportRegister(), file, owner);
    QObject::connect(entry, &ReportEntryController::told, &window, &MainWindow::showMessage);
    QObject::connect(import, &ImportController::told, &window, &MainWindow::showMessage);
    QObject::connect(reportRegister, &RegisterController::told, &window, &MainWindow::showMessage);
}

void addSummary(MainWindow &window, OpenFile &file, Settings &settings, QObject *owner)
{
    new SummaryController(window.summaryPage(), file, settings, owner);
    const auto *obstacles = new ObstacleController(window.summaryPage(), file, owner);
    QObject::connect(obstacles, &ObstacleController::told, &window, &MainWindow::showMessage);
    auto *issued = new IssuedReportController(window.summaryPage(), file, owner);
    QObject::connect(window.pages(), &views::WindowPages::filled, issued,
                     [issued](views::PageId id, const AssessedPeriodPtr &quarter) {
                         if (id == views::PageId::Summary) {
                             issued->showPeriod(quarter);
                         }
                     });
}

} // namespace

std::unique_ptr<QObject> makeControllers(MainWindow &window, OpenFile &file, Settings &settings,
                                         const QDate &today, const CopyTimes &copies)
{
    auto owner = std::make_unique<QObject>();
    addReports(window, file, owner.get());
    new IndicatorsController(window.indicatorsPage(), file, owner.get());
    addSummary(window, file, settings, owner.get());
    new LetterController(window.lettersPage(), file, owner.get());
    new FaultReplyController(window, file, owner.get());
    new SettingsController(window.settingsPage(), file, owner.get());
    new AdHocPeriodController(&window, file, today, owner.get());
    new NextPeriodController(&window, file, owner.get());
    new PlanPeriodController(&window, file, owner.get());
    new FormsController(window, file, settings, owner.get());
    new CopyController(window, file, owner.get());
    new CopiesController(window, file, settings, copies, owner.get());
    new UndoController(window, file, owner.get());
    return owner;
}

} // namespace dondoc::app
