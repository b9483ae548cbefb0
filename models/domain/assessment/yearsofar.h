// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// YearSoFar: what a quarter's report says of the longer period that it is written as one with.
#pragma once

#include "models/domain/assessment/periodsnapshot.h"

namespace dondoc {

/// longer has the cut-off of the quarter, see composeLonger().
YearSoFar yearSoFar(const PeriodSnapshot &longer);

} // namespace dondoc
