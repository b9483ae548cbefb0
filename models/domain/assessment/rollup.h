// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Roll-up: the one word for a task that many lead (rule 5 of the field).
#pragma once

#include "models/domain/assessment/assessment.h"

namespace dondoc {

/// State of a task from the states of its leads' entries (progress.asked, reported, byState must be set).
/// One lead: its state. Several: by the regime's thresholds, of those that reported.
ProgressState rollUp(const Task &task, const TaskProgress &progress, const Regime &regime);

} // namespace dondoc
