// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ReportWriter: an agency's report into its rows, with the obstacles that follow from it.
#pragma once

#include "models/domain/basics/result.h"
#include "models/domain/reporting/agencyreport.h"
#include "models/storage/changerecorder.h"
#include "models/storage/reportrepository.h"

namespace dondoc::services {

/// Inside of a change. now: when a report was entered that does not say so. Returns it as stored.
/// UnknownAgency, UnknownTask, InvalidValue, Conflict.
Result<AgencyReport> writeReport(storage::ChangeRecorder &recorder, const storage::PeriodRef &place,
                                 AgencyReport report, const QDateTime &now);

} // namespace dondoc::services
