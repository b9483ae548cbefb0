// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ReviewDiff: a returned report laid against the present draft.
#pragma once

#include "models/exchange/docx/returneddocx.h"
#include "models/report/document/document.h"

namespace dondoc::exchange {

/// What the reviewers want otherwise. present: the summary as it stands now, with the officer's own blocks;
/// origin: what toDocx() would write into a file of it. A paragraph that came back as it was sent is no
/// proposal, whatever the draft says now.
/// ForeignReport, ForeignPlan, ForeignPeriod where the file names another origin; NotOurReport
/// where its keys are gone or none of them is ours, and its text is not ours either.
Result<ReviewReturn> proposalsOf(const ReturnedDocument &returned, const report::Document &present,
                                 const ReportOrigin &origin);

} // namespace dondoc::exchange
