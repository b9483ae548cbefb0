// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// The data file that a verb works on: opening it and reading the plan and period asked for.
#pragma once

#include "app/cli/verb.h"
#include "models/domain/assessment/assessedperiod.h"
#include "models/services/datafilesession.h"

#include <memory>

namespace dondoc::app {

using SessionPtr = std::unique_ptr<services::DataFileSession>;

Result<SessionPtr> openFile(const Request &request, services::Access access);

/// What --plan and --period name.
struct PeriodAsked {
    Plan plan;
    Period period;
    bool named = false; ///< by --period
};

/// Without --period: the newest regular period that holds reports, else the quarter in force today.
/// UnknownPlan, UnknownPeriod.
Result<PeriodAsked> periodAsked(services::DataFileSession &session, const Request &request);

/// Warns of a period that ended before the plan began, which may be meant; Problems where it did.
Outcome tellIfBeforePlan(const Plan &plan, const Period &period, const Request &request, Console &console);

/// Everything of that period. dataUntil: receipts after it do not count; invalid: all do.
Result<AssessedPeriodPtr> readQuarter(services::DataFileSession &session, const PeriodAsked &asked,
                                      const QDate &dataUntil = {});
/// That of periodAsked().
Result<AssessedPeriodPtr> readQuarter(services::DataFileSession &session, const Request &request,
                                      const QDate &dataUntil = {});

/// The day that an option gives as 2025-12-16; an invalid one where it is not given. WrongUse.
Result<QDate> dayOf(const CommandLine &line, const char *option);

/// What goes before the colon of a problem: the data file as it was typed.
inline QString fileOf(const Request &request) { return request.line.file(); }

} // namespace dondoc::app
