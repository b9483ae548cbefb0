// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// StartingSet: the indicators of the program's own plan, for files from before there were indicators.
#include "models/services/startingset.h"

#include "models/domain/indicators/planseed.h"
#include "models/exchange/plans/planfile.h"
#include "models/storage/changerecorder.h"
#include "models/storage/indicatorrepository.h"
#include "models/storage/planrepository.h"
#include "models/storage/taskrepository.h"
#include "models/storage/transaction.h"

namespace dondoc::services {

using namespace storage;

namespace {

Result<void> addTo(Connection &connection, const Plan &plan)
{
    const auto seed = exchange::embeddedPlan();
    if (!seed)
        return seed.error();
    if (seed->plan.code != plan.code)
        return {};
    const auto transaction = Transaction::begin(connection, Transaction::Kind::Write);
    if (!transaction)
        return transaction.error();
    const auto known = IndicatorRepository(connection).ids(plan.id); // another process may have been faster
    if (!known)
        return known.error();
    ChangeRecorder unrecorded = ChangeRecorder::unrecorded(connection);
    if (known->isEmpty()) {
        const auto tasks = TaskRepository(connection).ids(plan.id);
        if (!tasks)
            return tasks.error();
        // An officer may have changed the plan: a task that is gone has no money to ask for.
        QList<Indicator> fitting = seed->indicators;
        fitting.removeIf([&tasks](const Indicator &each) {
            return !each.taskNumber.isEmpty() && !tasks->contains(each.taskNumber);
        });
        const auto added = PlanRepository(connection).addIndicators(unrecorded, plan.id, fitting);
        if (!added)
            return added;
    }
    return (*transaction)->commit();
}

} // namespace

Result<void> addStartingSet(Connection &connection)
{
    const auto plans = PlanRepository(connection).all();
    if (!plans)
        return plans.error();
    for (const Plan &plan : *plans) {
        const auto known = IndicatorRepository(connection).ids(plan.id);
        if (!known)
            return known.error();
        if (!known->isEmpty())
            continue;
        if (const auto done = addTo(connection, plan); !done)
            return done;
    }
    return {};
}

} // namespace dondoc::services
