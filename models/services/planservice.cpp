// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// PlanService: the plans of a data file and their tasks.
#include "models/services/planservice.h"

#include "models/domain/intake/validation.h"
#include "models/services/datafilesession.h"
#include "models/storage/agencyrepository.h"
#include "models/storage/planrepository.h"
#include "models/storage/taskrepository.h"

namespace dondoc::services {

using namespace storage;

Result<QList<Plan>> PlanService::plans() const { return PlanRepository(m_session.connection()).all(); }

Result<Plan> PlanService::plan(const QString &code) const
{
    return PlanRepository(m_session.connection()).find(code);
}

Result<Plan> PlanService::savePlan(const Plan &plan) const
{
    if (const auto fine = validate(plan); !fine)
        return fine.error();
    return m_session.change(QStringLiteral("plan"), [&](ChangeRecorder &recorder) -> Result<Plan> {
        Connection &connection = recorder.connection();
        if (!plan.coordinatorCode.isEmpty()) {
            const auto coordinator = AgencyRepository(connection).find(plan.coordinatorCode);
            if (!coordinator)
                return coordinator.error();
        }
        return PlanRepository(connection).save(recorder, plan);
    });
}

Result<Task> PlanService::saveTask(const QString &planCode, const Task &task) const
{
    if (const auto fine = validate(task); !fine)
        return fine.error();
    return m_session.change(QStringLiteral("task"), [&](ChangeRecorder &recorder) -> Result<Task> {
        Connection &connection = recorder.connection();
        const auto owner = PlanRepository(connection).find(planCode);
        if (!owner)
            return owner.error();
        return TaskRepository(connection).save(recorder, owner->id, task);
    });
}

} // namespace dondoc::services
