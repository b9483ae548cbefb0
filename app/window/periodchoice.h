// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Which periods the window offers: the plan's quarters until now, the longer periods composed of
// them, and whatever holds reports.
#pragma once

#include "models/domain/plan/plan.h"

namespace dondoc::app {

/// Newest first, each once; a longer period after the quarter that it ends with, once one of its quarters
/// holds reports. held: periods with reports; current: always among them.
QList<Period> offeredPeriods(const Plan &plan, const QList<Period> &held, const Period &current,
                             const QDate &today);

} // namespace dondoc::app
