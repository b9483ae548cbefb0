// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// AssessedPeriod: assessed once, then shared.
#include "models/domain/assessment/assessedperiod.h"

#include <utility>

namespace dondoc {

AssessedPeriodPtr makeAssessedPeriod(PeriodSnapshot data)
{
    auto quarter = std::make_shared<AssessedPeriod>();
    quarter->assessment = assess(data);
    quarter->data = std::move(data);
    return quarter;
}

bool isSamePeriod(const AssessedPeriod &left, const AssessedPeriod &right)
{
    return left.data.fileUuid == right.data.fileUuid && left.data.plan.code == right.data.plan.code
        && periods::key(left.data.period) == periods::key(right.data.period);
}

} // namespace dondoc
