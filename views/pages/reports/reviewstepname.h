// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ReviewStepName: what a step of a review did, in words, and where.
#pragma once

#include "models/domain/assessment/assessedperiod.h"
#include "models/edits/submissionlist.h"

namespace dondoc::views {

/// "mending cell C7 of UBND xã Mường É"; blank where there is no step. quarter names the agencies.
QString reviewStepName(const edits::SubmissionList &list, const edits::ReviewStep *step,
                       const AssessedPeriodPtr &quarter);
/// The cell that a step mended; none where it is about more, or about the file as a whole.
std::optional<ReviewCell> reviewStepCell(const edits::SubmissionList &list, const edits::ReviewStep &step);

} // namespace dondoc::views
