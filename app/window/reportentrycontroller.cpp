// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ReportEntryController: between the page where reports are entered and the open data file.
#include "app/window/reportentrycontroller.h"

#include "app/language/phrases.h"
#include "app/window/openfile.h"
#include "models/services/incomingfiles.h"
#include "models/services/intakeservice.h"
#include "models/services/reportservice.h"
#include "views/pages/reports/reportentrypage.h"

#include <QFileInfo>

namespace dondoc::app {

using services::IntakeService;
using services::ReportService;
using views::ReportEntryPage;

ReportEntryController::ReportEntryController(ReportEntryPage *page, OpenFile &file, QObject *parent)
    : QObject(parent), m_page(page), m_file(file)
{
    connect(page, &ReportEntryPage::reportEdited, this, &ReportEntryController::save);
    connect(page, &ReportEntryPage::originalsOffered, this, &ReportEntryController::keepOriginals);
    connect(page, &ReportEntryPage::originalsSought, this, &ReportEntryController::findOriginals);
}

void ReportEntryController::save(const AgencyReport &report)
{
    m_file.write<ReportService>(
        [at = m_file.shown(), report](const ReportService &reports) {
            return reports.saveReport(at.planCode, at.period, report);
        },
        this, [this](const AgencyReport &stored) { m_page->reportStored(stored); },
        [this, agency = report.agencyCode](const Error &error) { m_page->reportRefused(agency, error); });
}

void ReportEntryController::keepOriginals(const AgencyReport &receipt, const QStringList &paths)
{
    for (const QString &path : paths) {
        keepOriginal(receipt, path);
    }
}

void ReportEntryController::findOriginals(const QString &folder)
{
    m_file.write<IntakeService>(
        [folder](const IntakeService &intake) { return intake.bringBackFrom(folder); }, this,
        [this](int found) {
            Q_EMIT told(
                found > 0 ? Phrases::tr("%n original(s) were found there and are kept again.", nullptr, found)
                          : Phrases::tr("None of the originals that are lost lies in that folder."));
        });
}

void ReportEntryController::keepOriginal(const AgencyReport &receipt, const QString &path)
{
    using Stored = std::optional<AgencyReport>;
    const auto job = [at = m_file.shown(), receipt, path](const IntakeService &intake) {
        return services::readIncomingFile(path).and_then(
            [&](const IncomingFile &file) { return intake.attach(at.planCode, at.period, receipt, file); });
    };
    m_file.write<IntakeService>(job, this, [this, path](const Stored &stored) {
        Q_EMIT told((stored ? Phrases::tr("Kept %1 with the report.")
                            : Phrases::tr("%1 is kept with this report already."))
                        .arg(QFileInfo(path).fileName()));
    });
}

} // namespace dondoc::app
