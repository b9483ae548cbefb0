// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ReportRepository: agencies' reports of a period with their task entries.
#pragma once

#include "models/domain/assessment/periodsnapshot.h"
#include "models/domain/basics/result.h"
#include "models/domain/reporting/agencyreport.h"
#include "models/storage/sql.h"

#include <QHash>
#include <QList>

namespace dondoc::storage {

class Connection;
class ChangeRecorder;

/// To which plan and period a report belongs.
struct PeriodRef {
    Id planId = 0;
    Id periodId = 0;
};

class ReportRepository
{
public:
    explicit ReportRepository(Connection &connection) : m_connection(connection) { }

    Result<QList<AgencyReport>> all(Id periodId); ///< by agency, then revision; entries in the plan's order
    Result<AgencyReport> find(Id id);             ///< Conflict where it is gone
    Result<PeriodRef> place(Id id);               ///< Conflict where it is gone
    /// Those told in a document or a form of that period or any that ended before, one a commune.
    Result<QList<LocalPlan>> localPlans(Id planId, const Period &period);
    /// The agency's newest revision in the period; where there is none, a blank report of that agency.
    Result<AgencyReport> newest(Id periodId, const QString &agencyCode);

    /// The report's own fields, and the entries it brings that differ from what is stored; entries it does
    /// not bring stay. An entry is found by its task. New where id is 0. Conflict where a row that would
    /// change was read in another version, or was not read at all. Returns the id.
    Result<Id> save(ChangeRecorder &recorder, const PeriodRef &place, const AgencyReport &report);
    Result<void> remove(ChangeRecorder &recorder, Id id);

    static QList<Sql> statements();

private:
    Result<Id> saveOwnFields(ChangeRecorder &recorder, Id periodId, const AgencyReport &report);
    Result<void> saveEntries(ChangeRecorder &recorder, Id id, Id planId, const QList<TaskEntry> &entries);
    Result<void> saveEntry(ChangeRecorder &recorder, Id reportId, Id taskId, const TaskEntry *stored,
                           const TaskEntry &entry);

    Connection &m_connection;
};

} // namespace dondoc::storage
