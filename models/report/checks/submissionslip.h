// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// SubmissionSlip: the phiếu trình of one page that goes with a report to the leader who signs it.
#pragma once

#include "models/domain/assessment/assessedperiod.h"
#include "models/report/checks/composedpages.h"

namespace dondoc::report {

struct SlipOptions {
    QString submitter; ///< who lays the report before the leader; blank: a gap to be filled by hand
    QDate date;        ///< invalid: a gap
};

/// What is submitted, what of it is open, which figures differ from the version before, who submits, and room
/// for the leader's opinion. made: the report as it is submitted, with its pages.
Document composeSubmissionSlip(const ComposedPages &made, const SlipOptions &options);

} // namespace dondoc::report
