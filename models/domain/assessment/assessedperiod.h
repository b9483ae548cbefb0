// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// AssessedPeriod: a period's snapshot with what follows from it, shared unchanged by everything that shows
// it.
#pragma once

#include "models/domain/assessment/assessment.h"

#include <memory>

namespace dondoc {

struct AssessedPeriod {
    PeriodSnapshot data;
    Assessment assessment;
};

/// Handed between threads and to every place of the window; never changed after it is made.
using AssessedPeriodPtr = std::shared_ptr<const AssessedPeriod>;

AssessedPeriodPtr makeAssessedPeriod(PeriodSnapshot data);

/// True where both are of one data file, plan and period, whatever was entered between them.
bool isSamePeriod(const AssessedPeriod &left, const AssessedPeriod &right);

} // namespace dondoc
