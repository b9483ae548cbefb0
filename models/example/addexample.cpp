// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// AddExample: writes the made-up reports of a period into a data file.
#include "models/example/addexample.h"

#include "models/domain/assessment/indicatorlines.h"
#include "models/example/example.h"
#include "models/example/examplefigures.h"
#include "models/services/datafilesession.h"
#include "models/services/reportservice.h"

#include <QSet>

#include <algorithm>

namespace dondoc::example {

using services::ReportBatch;

namespace {

/// What nobody told of yet.
void addReports(ReportBatch &batch, const PeriodSnapshot &data, const QDateTime &now)
{
    QSet<QString> present;
    for (const AgencyReport &report : data.reports)
        present.insert(report.agencyCode);
    PeriodSnapshot empty = data;
    empty.reports.clear();
    batch.reports = exampleReports(empty);
    batch.reports.removeIf(
        [&present](const AgencyReport &report) { return present.contains(report.agencyCode); });
    // Nothing is entered later than now, of a quarter still to come either: what is issued next holds it.
    for (AgencyReport &report : batch.reports)
        report.enteredAt = std::min(report.enteredAt, now);
    batch.obstacles = exampleObstacles(empty);
    batch.obstacles.removeIf(
        [&present](const Obstacle &obstacle) { return present.contains(obstacle.agencyCode); });
}

void addNumbers(ReportBatch &batch, const PeriodSnapshot &data)
{
    batch.values = exampleFigures(data, batch.reports);
    batch.values.removeIf([&data](const IndicatorValue &value) {
        return findFigure(data.figures, value.indicatorCode, value.source, value.agencyCode) != nullptr;
    });
    if (batch.reports.isEmpty())
        return;
    batch.targets = exampleTargets(data);
    batch.targets.removeIf([&data](const IndicatorTarget &target) {
        return findTarget(data, target.indicatorCode, target.year) != nullptr;
    });
}

} // namespace

Result<int> addExample(services::DataFileSession &session, const QString &planCode, const Period &period)
{
    const auto data = session.storedSnapshot(planCode, period);
    if (!data)
        return data.error();
    ReportBatch batch;
    addReports(batch, *data, session.now());
    addNumbers(batch, *data);
    if (!batch.reports.isEmpty())
        batch.reviewed = exampleResponses(*data);
    const auto saved = services::ReportService(session).saveBatch(planCode, data->period, batch,
                                                                  QStringLiteral("example"));
    return saved ? Result<int>(int(batch.reports.size())) : Result<int>(saved.error());
}

} // namespace dondoc::example
