// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ValueAggregation: the indicators of a longer period from those of its quarters.
#pragma once

#include "models/domain/assessment/periodsnapshot.h"

namespace dondoc {

/// Indicators alone; appends to disagreements.
QList<IndicatorValue> composedFigures(const PeriodSnapshot &own, const QList<PeriodSnapshot> &quarters,
                                      QList<Issue> &disagreements);

} // namespace dondoc
