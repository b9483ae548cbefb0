// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ReportWriter: an agency's report into its rows, with the obstacles that follow from it.
#include "models/services/reportwriter.h"

#include "models/storage/agencyrepository.h"
#include "models/storage/obstaclerepository.h"
#include "models/storage/taskrepository.h"

#include <QHash>

namespace dondoc::services {

using namespace storage;

namespace {

/// Which of its tasks a report cannot speak of.
Result<void> checkEntries(Connection &connection, Id planId, const AgencyReport &report)
{
    const auto tasks = TaskRepository(connection).all(planId);
    if (!tasks)
        return tasks.error();
    QHash<QString, bool> headings;
    for (const Task &task : *tasks)
        headings.insert(task.number, task.heading);
    for (const TaskEntry &entry : report.entries) {
        if (!headings.contains(entry.taskNumber))
            return Error{ErrorCode::UnknownTask, entry.taskNumber, {}};
        if (headings.value(entry.taskNumber) && counts(entry))
            return Error{ErrorCode::InvalidValue, QStringLiteral("entries"), entry.taskNumber};
    }
    return {};
}

/// A stored report stays in its period.
Result<void> checkPlace(ReportRepository &reports, Id reportId, Id periodId)
{
    const auto stored = reports.place(reportId);
    if (!stored)
        return stored.error();
    if (stored->periodId != periodId)
        return Error{ErrorCode::InvalidValue, QStringLiteral("period"), {}};
    return {};
}

Result<void> followObstacles(ChangeRecorder &recorder, const PeriodRef &place, const QString &agencyCode)
{
    Connection &connection = recorder.connection();
    const auto newest = ReportRepository(connection).newest(place.periodId, agencyCode);
    if (!newest)
        return newest.error();
    return ObstacleRepository(connection).follow(recorder, place, *newest);
}

} // namespace

Result<AgencyReport> writeReport(ChangeRecorder &recorder, const PeriodRef &place, AgencyReport report,
                                 const QDateTime &now)
{
    Connection &connection = recorder.connection();
    ReportRepository reports(connection);
    if (const auto known = AgencyRepository(connection).find(report.agencyCode); !known)
        return known.error();
    if (const auto fine = checkEntries(connection, place.planId, report); !fine)
        return fine.error();
    if (report.id) {
        if (const auto fine = checkPlace(reports, report.id, place.periodId); !fine)
            return fine.error();
    }
    if (!report.enteredAt.isValid())
        report.enteredAt = now;
    const auto id = reports.save(recorder, place, report);
    if (!id)
        return id.error();
    if (const auto done = followObstacles(recorder, place, report.agencyCode); !done)
        return done.error();
    return reports.find(*id);
}

} // namespace dondoc::services
