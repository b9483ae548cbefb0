// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// StateChart: the states of the tasks as a diagram, by group.
#pragma once

#include "models/domain/assessment/assessment.h"
#include "models/report/document/document.h"

#include <optional>

namespace dondoc::report {

/// The tasks of each group of section II.2 by state. None where no task has content.
std::optional<Chart> statesByGroup(const PeriodSnapshot &data, const Assessment &assessment);

/// How a state is filled wherever it is drawn.
Fill fillOf(ProgressState state);

} // namespace dondoc::report
