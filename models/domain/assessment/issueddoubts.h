// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// IssuedDoubts: what an issued report told as done and a version that came after it takes back (rules 8 and
// 12 of the field).
#pragma once

#include "models/domain/assessment/periodsnapshot.h"
#include "models/domain/basics/issue.h"

namespace dondoc {

/// Of earlier periods, each by agency, task, report and what came since. What was issued stays done until the
/// report is replaced, the officer rules the task's state in that period or later, or the agency says done
/// again. Of yearly tasks those of the present year, in quarter I of the year before too. What the agency's
/// report of the period itself says otherwise is left to StateWentBack.
QList<Issue> doubtsSinceIssue(const PeriodSnapshot &data);

} // namespace dondoc
