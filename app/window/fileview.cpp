// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// FileView: what the window shows of a data file, read at one go.
#include "app/window/fileview.h"

#include "models/domain/plan/planspan.h"
#include "models/services/datafilesession.h"
#include "models/services/historyservice.h"
#include "models/services/periodservice.h"
#include "models/services/planservice.h"

#include <algorithm>

namespace dondoc::app {

using services::DataFileSession;
using services::HistoryService;
using services::HistoryStep;
using services::PeriodService;
using services::PlanService;

namespace {

/// The plan asked for where the file has it, else its first. plans: not empty.
const Plan &planAsked(const QList<Plan> &plans, const QString &wanted)
{
    for (const Plan &plan : plans) {
        if (plan.code == wanted)
            return plan;
    }
    return plans.first();
}

/// The period asked for where it can be read, else the newest that holds reports, else the one in force; one
/// that ended before the plan began only where it is asked for.
Period period(const PeriodService &service, const Plan &plan, const QList<Period> &held,
              const ViewChoice &choice)
{
    if (!choice.periodKey.isEmpty()) {
        const Result<Period> wanted = service.period(plan.code, choice.periodKey);
        if (wanted)
            return *wanted;
    }
    const auto newest = std::find_if(held.cbegin(), held.cend(),
                                     [&plan](const Period &each) { return !periodBeforePlan(plan, each); });
    return newest == held.cend() ? periods::quarterInForce(choice.today) : *newest;
}

Result<View> readHistory(DataFileSession &session, View view)
{
    const Result<HistoryStep> toUndo = HistoryService(session).toUndo();
    if (!toUndo)
        return toUndo.error();
    const Result<HistoryStep> toRedo = HistoryService(session).toRedo();
    if (!toRedo)
        return toRedo.error();
    view.toUndo = toUndo->label;
    view.toRedo = toRedo->label;
    return view;
}

} // namespace

Result<View> readView(DataFileSession &session, const ViewChoice &choice)
{
    const Result<QList<Plan>> plans = PlanService(session).plans();
    if (!plans)
        return plans.error();
    if (plans->isEmpty())
        return Error{ErrorCode::NoPlan, {}, {}};
    const Plan &plan = planAsked(*plans, choice.planCode);
    const PeriodService service(session);
    const Result<QList<Period>> held = service.periods(plan.code);
    if (!held)
        return held.error();
    Result<PeriodSnapshot> data = session.snapshot(plan.code, period(service, plan, *held, choice));
    if (!data)
        return data.error();
    return readHistory(
        session, {makeAssessedPeriod(std::move(*data)), *plans, *held, {}, {}, session.originals().path});
}

} // namespace dondoc::app
