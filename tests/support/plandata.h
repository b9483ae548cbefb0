// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// The plan of Sơn La in a period, without a data file and without reports.
#pragma once

#include "models/domain/assessment/periodsnapshot.h"
#include "models/domain/indicators/planseed.h"
#include "models/exchange/plans/planfile.h"
#include "tests/support/catch.h"

namespace dondoc::test {

inline PeriodSnapshot planOfSonLa(const Period &period = periods::quarter(2025, 4))
{
    const Result<PlanSeed> seed = exchange::embeddedPlan();
    REQUIRE(seed.ok());
    PeriodSnapshot data;
    data.plan = seed->plan;
    data.tasks = seed->tasks;
    data.assignments = seed->assignments;
    data.agencies = seed->agencies;
    data.groups = seed->groups;
    data.indicators = seed->indicators;
    data.period = period;
    return data;
}

} // namespace dondoc::test
