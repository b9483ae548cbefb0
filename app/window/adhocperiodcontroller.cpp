// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// AdHocPeriodController: wiring of the ad hoc form.
#include "app/window/adhocperiodcontroller.h"

#include "app/window/earlyperiod.h"
#include "app/window/openfile.h"
#include "models/services/periodservice.h"
#include "views/messages/messages.h"
#include "views/pages/home/perioddialog.h"
#include "views/shell/mainwindow.h"
#include "views/shell/planperiodbar.h"

namespace dondoc::app {

using services::PeriodService;
using views::Messages;
using views::PeriodDialog;
using views::PlanPeriodBar;

AdHocPeriodController::AdHocPeriodController(views::MainWindow *window, OpenFile &file, const QDate &today,
                                             QObject *parent)
    : QObject(parent), m_window(window), m_file(file), m_today(today)
{
    connect(&file, &OpenFile::viewRead, this, [this](const View &view) { m_quarter = view.quarter; });
    connect(window->topLine(), &PlanPeriodBar::adHocWanted, this, [this] { openDialog({}); });
    connect(window->topLine(), &PlanPeriodBar::adHocEditWanted, this, [this] {
        if (m_quarter)
            openDialog(m_quarter->data.period);
    });
}

AdHocPeriodController::~AdHocPeriodController() { delete m_dialog; }

void AdHocPeriodController::openDialog(const std::optional<Period> &before)
{
    if (!m_quarter || m_file.isReadOnly())
        return;
    m_window->flush();
    delete m_dialog;
    m_dialog = new PeriodDialog(m_quarter->data, before, m_today, m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &PeriodDialog::saveWanted, this, &AdHocPeriodController::save);
    connect(m_dialog, &PeriodDialog::deleteWanted, this, &AdHocPeriodController::remove);
    m_dialog->open();
}

void AdHocPeriodController::save(const Period &period, const std::optional<Period> &before)
{
    m_file.write<PeriodService>(
        [plan = m_file.shown().planCode, period, before](const PeriodService &service) {
            return service.savePeriod(plan, period, before);
        },
        this,
        [this](const Period &stored) {
            closeDialog();
            if (m_quarter)
                openWarned(m_window, m_file, m_quarter->data.plan, stored,
                           [this, stored] { m_file.choosePeriod(stored); });
        },
        [this](const Error &error) { return showRefusal(error); });
}

void AdHocPeriodController::remove(const Period &period)
{
    m_file.write<PeriodService>(
        [plan = m_file.shown().planCode, period](const PeriodService &service) {
            return service.deletePeriod(plan, period);
        },
        this,
        [this] {
            m_file.chooseNewestPeriod();
            closeDialog();
        },
        [this](const Error &error) { return showRefusal(error); });
}

void AdHocPeriodController::closeDialog()
{
    if (m_dialog)
        m_dialog->accept();
}

/// False where the dialog is closed by now.
bool AdHocPeriodController::showRefusal(const Error &error)
{
    if (m_dialog)
        m_dialog->showRefusal(Messages::sentence(error));
    return m_dialog != nullptr;
}

} // namespace dondoc::app
