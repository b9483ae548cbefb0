// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Reads the starting set of a plan's indicators from a data file.
#pragma once

#include "models/domain/basics/result.h"
#include "models/domain/indicators/planseed.h"

#include <QByteArray>

namespace dondoc::exchange {

/// Every field is checked, and every reference to an agency, group, task or other indicator of the plan:
/// InvalidValue with what = the place ("indicators[3].summing"), detail = the value found there.
Result<QList<Indicator>> readIndicators(const QByteArray &json, const PlanSeed &plan);

} // namespace dondoc::exchange
