// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ObstacleRepository: difficulties and proposals, those raised in agencies' reports and those entered apart.
#pragma once

#include "models/domain/basics/result.h"
#include "models/domain/period/period.h"
#include "models/domain/reporting/agencyreport.h"
#include "models/domain/reporting/obstacle.h"
#include "models/storage/reportrepository.h"
#include "models/storage/sql.h"

#include <QHash>
#include <QList>
#include <QVariantList>

namespace dondoc::storage {

class Connection;
class ChangeRecorder;

class ObstacleRepository
{
public:
    explicit ObstacleRepository(Connection &connection) : m_connection(connection) { }

    /// Raised in the period, or before its cut-off and not settled by a review of an earlier one; oldest
    /// first, each as of the cut-off.
    Result<QList<Obstacle>> of(Id planId, const Period &period);
    /// Raised or reviewed in the year before the period's cut-off, in other periods, and settled there.
    Result<QList<Obstacle>> settledBefore(Id planId, const Period &period);

    /// Makes the agency's obstacles in the period follow the entries of its report: one for each entry that
    /// raises a difficulty or a proposal. What the officer wrote on one (heading, answer …) stays. An empty
    /// report takes them all away; but once a report was issued on the period or a later one, what is no
    /// longer told stays apart, since it may have been asked for (rule 13 of the field).
    Result<void> follow(ChangeRecorder &recorder, const PeriodRef &place, const AgencyReport &report);
    /// An obstacle of the period, found by id; or, where id is 0, by agency and first task, when the report
    /// raises it already; else a new one. Returns the id. UnknownTask, Conflict.
    Result<Id> save(ChangeRecorder &recorder, const PeriodRef &place, const Obstacle &obstacle);

    /// Raised in the period beside what the agency's report tells; returns the id. UnknownTask.
    Result<Id> raise(ChangeRecorder &recorder, const PeriodRef &place, const Obstacle &obstacle);
    /// Writes what the officer said of one of any period: state, answer, reviewedIn. Conflict where it was
    /// changed since it was read.
    Result<void> review(ChangeRecorder &recorder, const Obstacle &obstacle);

    static QList<Sql> statements();

private:
    /// By an agency in one period.
    struct Raised {
        QHash<QString, Obstacle> byTask; ///< number of the task whose entry tells it
        QList<Obstacle> apart;           ///< that no entry tells
    };
    Result<Raised> raisedBy(Id periodId, const QString &agencyCode);
    Result<void> keepAsked(ChangeRecorder &recorder, const PeriodRef &place, const AgencyReport &report,
                           Raised &known);
    Result<void> followEntry(ChangeRecorder &recorder, const PeriodRef &place, const AgencyReport &report,
                             const TaskEntry &entry, const Obstacle &known);
    Result<Id> write(ChangeRecorder &recorder, const PeriodRef &place, const QString &origin,
                     const Obstacle &obstacle);
    Result<Id> writeRows(ChangeRecorder &recorder, const Obstacle &obstacle, const QVariantList &columns,
                         const QList<Id> &taskIds);
    Result<void> remove(ChangeRecorder &recorder, const Obstacle &obstacle);
    Result<void> readTasks(QList<Obstacle> &obstacles, Sql sql, const QVariantList &values);
    Result<bool> saveTasks(ChangeRecorder &recorder, Id id, const QList<Id> &taskIds);

    Connection &m_connection;
};

} // namespace dondoc::storage
