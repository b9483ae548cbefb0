// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Roll-up: the one word for a task that many lead (rule 5 of the field).
#pragma once

#include "models/domain/assessment/assessment.h"

namespace dondoc {

/// State of a task from the states of all who lead it (progress.asked, byState and due must be set), the
/// first that fits: nobody answered → no report, past its day overdue; nothing arose with all who answered;
/// done, where at least one is and those done or without anything to do reach the regime's share of all who
/// lead; past its day overdue; all who answered not started or suspended; else under way. "Không phát sinh"
/// beside other answers is ignored.
ProgressState rollUp(const Task &task, const TaskProgress &progress, const Period &period,
                     const Regime &regime);

} // namespace dondoc
