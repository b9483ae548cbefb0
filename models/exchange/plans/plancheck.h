// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Checks a plan read from data: every reference leads somewhere, every number stands once.
#pragma once

#include "models/domain/basics/result.h"
#include "models/domain/indicators/planseed.h"

namespace dondoc::exchange {

/// The first fault, as InvalidValue with what = the place ("tasks[4.1].parent") and detail = the value; no
/// error where all is well.
Error checkPlan(const PlanSeed &seed);

} // namespace dondoc::exchange
