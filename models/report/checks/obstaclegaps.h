// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ObstacleGaps: what the officer is to look at again before the report can tell of it.
#pragma once

#include "models/domain/basics/issue.h"
#include "models/report/drafting/context/joinedobstacles.h"

namespace dondoc::report {

/// One a heading, with the obstacles under it: what is not printed until the officer confirms it, and what
/// issued reports asked of UBND tỉnh that nobody answered, withdrew or still waits for in this period (rule
/// 13 of the field).
QList<Issue> findObstacleGaps(const PeriodSnapshot &data, const JoinedWords &words);

} // namespace dondoc::report
