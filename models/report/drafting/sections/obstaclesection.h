// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ObstacleSection: section III of the report, difficulties, shortcomings and causes.
#pragma once

#include "models/report/drafting/sections/outline.h"

namespace dondoc::report {

void writeObstacles(Outline &outline, const Context &context); ///< III

} // namespace dondoc::report
