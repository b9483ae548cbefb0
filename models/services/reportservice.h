// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ReportService: what agencies report for a period, as an officer enters it.
#pragma once

#include "models/domain/basics/result.h"
#include "models/domain/indicators/indicator.h"
#include "models/domain/period/period.h"
#include "models/domain/plan/agency.h"
#include "models/domain/reporting/agencyreport.h"
#include "models/domain/reporting/obstacle.h"

namespace dondoc::services {

class DataFileSession;

/// A whole period's worth of what was told.
struct ReportBatch {
    QList<AgencyReport> reports;
    QList<Obstacle> obstacles; ///< with what the reports' difficulties do not say: heading, category …
    QList<Obstacle> reviewed;  ///< stored ones of earlier periods, with what is said of them in this one
    QList<IndicatorValue> values;
    QList<IndicatorTarget> targets;
};

/// Who reported what for a period, without what their reports are made into.
struct PeriodReports {
    QList<Agency> agencies;      ///< of the data file, reporting or not
    QList<AgencyReport> reports; ///< all revisions, by agency and revision
};

/// Holds no state of its own: made where it is needed, of the session it works on.
class ReportService
{
public:
    explicit ReportService(DataFileSession &session) : m_session(session) { }

    /// What DataFileSession::snapshot() holds of them, read alone. UnknownPlan, NoPlan, PlanNotNamed.
    Result<PeriodReports> reports(const QString &planCode, const Period &period) const;
    /// Writes the report's own fields and those of its entries that differ, one change; entries it does not
    /// bring stay. New where id is 0. Obstacles follow its difficulties and proposals. Returns it as stored.
    /// UnknownPlan, UnknownAgency, UnknownTask, InvalidValue; Conflict where a row that would change was
    /// read in another version, or made by someone else meanwhile.
    Result<AgencyReport> saveReport(const QString &planCode, const Period &period,
                                    const AgencyReport &report) const;
    /// All of it as one change of that label. As for one report; nothing is written where any is refused.
    Result<void> saveBatch(const QString &planCode, const Period &period, const ReportBatch &batch,
                           const QString &label) const;

private:
    DataFileSession &m_session;
};

} // namespace dondoc::services
