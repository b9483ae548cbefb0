// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// AddExample: writes the made-up reports of a period into a data file.
#pragma once

#include "models/domain/basics/result.h"
#include "models/domain/period/period.h"

namespace dondoc::services {
class DataFileSession;
}

namespace dondoc::example {

/// Adds made-up reports for the period, marked as examples; always the ones of that plan and period, in one
/// change that also answers what the example of earlier periods raised, where there is an answer by then.
/// Returns how many reports. Nothing is added for an agency that the period already holds a report of.
Result<int> addExample(services::DataFileSession &session, const QString &planCode, const Period &period);

} // namespace dondoc::example
