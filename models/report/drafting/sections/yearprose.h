// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Year prose: yearly tasks over the turn of the year, as section II.1 tells them.
#pragma once

#include "models/report/drafting/context/context.h"

namespace dondoc::report {

/// In quarter I, once: what became of the yearly tasks of the year before, with what was told of it since.
/// Blank in other periods, and where the period before holds no report.
Inlines yearBeforeClosed(const Context &context);
/// In quarter I, of one yearly task: what its leads tell of the year before beside the quarter's own result.
/// Blank where they tell nothing of it, or nothing was open.
Inlines addedToYearBefore(const Context &context, const TaskProgress &progress);
/// In the report that closes the year: the yearly tasks not done that are expected to be by its end.
Inlines expectedByYearsEnd(const Context &context);

} // namespace dondoc::report
