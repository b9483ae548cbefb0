// SPDX-License-Identifier: GPL-3.0-or-later
// ObstacleRepository: difficulties and proposals, those told in agencies' reports and those entered apart.
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
class Ledger;

class ObstacleRepository
{
public:
    explicit ObstacleRepository(Connection &connection) : m_connection(connection) { }

    /// Raised in the period, or before its cut-off and not answered; oldest first.
    Result<QList<Obstacle>> of(Id planId, const Period &period);

    /// Makes the agency's obstacles in the period follow the entries of its report: one for each entry that
    /// tells a difficulty or a proposal. What the officer wrote on one (heading, answer …) stays. An empty
    /// report takes them all away.
    Result<void> follow(Ledger &ledger, const ReportPlace &place, const AgencyReport &report);
    /// An obstacle of the period, found by id; or, where id is 0, by agency and first task, when the report
    /// tells it already; else a new one. Returns the id. UnknownTask, Conflict.
    Result<Id> save(Ledger &ledger, const ReportPlace &place, const Obstacle &obstacle);

    static QList<Sql> statements();

private:
    Result<QHash<QString, Obstacle>> told(Id periodId, const QString &agencyCode);
    Result<void> followEntry(Ledger &ledger, const ReportPlace &place, const AgencyReport &report,
                             const TaskEntry &entry, const Obstacle &known);
    Result<Id> write(Ledger &ledger, const ReportPlace &place, const QString &origin,
                     const Obstacle &obstacle);
    Result<Id> writeRows(Ledger &ledger, const Obstacle &obstacle, const QVariantList &columns,
                         const QList<Id> &taskIds);
    Result<void> remove(Ledger &ledger, const Obstacle &obstacle);
    Result<void> readTasks(QList<Obstacle> &obstacles, Sql sql, const QVariantList &values);
    Result<bool> saveTasks(Ledger &ledger, Id id, const QList<Id> &taskIds);

    Connection &m_connection;
};

} // namespace dondoc::storage
