// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Made-up figures of the indicators, for trying the program; every one is marked as an example.
#pragma once

#include "models/domain/assessment/periodsnapshot.h"

#include <QList>

namespace dondoc::example {

/// What those who sent an example report (reports) tell of the plan's starting indicators in the period, and
/// a few figures of the whole province. The same ones every time for the same plan and period. Those told by
/// phone tell none.
QList<IndicatorValue> exampleFigures(const PeriodSnapshot &data, const QList<AgencyReport> &reports);
/// Targets of the period's year.
QList<IndicatorTarget> exampleTargets(const PeriodSnapshot &data);

} // namespace dondoc::example
