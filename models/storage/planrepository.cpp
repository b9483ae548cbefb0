// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// PlanRepository: plans with their regime, key tasks, duties and prose groups.
#include "models/storage/planrepository.h"

#include "models/storage/agencyrepository.h"
#include "models/storage/changerecorder.h"
#include "models/storage/connection.h"
#include "models/storage/fieldvalues.h"
#include "models/storage/indicatorrepository.h"
#include "models/storage/taskrepository.h"
#include "models/storage/values.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace dondoc::storage {
namespace {

constexpr Sql kSelectPlans = withFields<Plan, R"sql(SELECT {} FROM plan ORDER BY id)sql">;

constexpr Sql kSelectKeyTasks = withFields<KeyTask, R"sql(
SELECT {}, plan_id FROM key_task ORDER BY plan_id, number)sql">;

constexpr Sql kSelectTaskGroups = withFields<ProseGroup, R"sql(
SELECT {}, plan_id FROM prose_group ORDER BY plan_id, position)sql">;

// A duty comes once for each task it repeats.
constexpr Sql kSelectDuties = withFields<Duty, R"sql(
SELECT {}, duty.plan_id, duty.id, task.number
FROM duty
LEFT JOIN duty_task ON duty_task.duty_id = duty.id
LEFT JOIN task ON task.id = duty_task.task_id
ORDER BY duty.plan_id, duty.position, duty_task.position)sql">;

Result<Plan> planFrom(const QSqlQuery &query) { return readFields<Plan>(query); }

// Agencies are asked by the quarter, and no share makes a task overdue; both columns stay for the files of
// older versions, with what these had by default.
QVariantList planColumns(const Plan &plan)
{
    constexpr int kOverdueShare = 33;
    return ColumnValues(plan)
        .set("frequency", QStringLiteral("quarter"))
        .set("overdue_share", kOverdueShare)
        .of(Table::Plan);
}

using PlansById = QHash<Id, Plan *>;

/// The plan whose id stands in that column; DamagedDataFile, without path, where the file has no such plan.
Result<Plan *> planIn(const PlansById &plans, const QSqlQuery &query, int column)
{
    const QVariant id = query.value(column);
    Plan *plan = plans.value(id.toLongLong());
    return plan ? Result<Plan *>(plan)
                : Error{ErrorCode::DamagedDataFile, {}, QStringLiteral("plan_id: ") + id.toString()};
}

/// Reads a part of a plan, whose id stands behind its columns.
template <class Part> auto partInto(const PlansById &plans, QList<Part> Plan::*parts)
{
    return [&plans, parts](const QSqlQuery &query) -> Result<bool> {
        const auto part = readFields<Part>(query);
        if (!part)
            return part.error();
        const auto plan = planIn(plans, query, columnCount<Part>());
        if (!plan)
            return plan.error();
        ((*plan)->*parts).append(*part);
        return true;
    };
}

Result<bool> dutyInto(const PlansById &plans, Id &last, const QSqlQuery &query)
{
    constexpr int kPlan = columnCount<Duty>();
    constexpr int kDuty = kPlan + 1;
    constexpr int kTask = kDuty + 1;
    const auto plan = planIn(plans, query, kPlan);
    if (!plan)
        return plan.error();
    QList<Duty> &duties = (*plan)->duties;
    if (const Id id = query.value(kDuty).toLongLong(); id != last) {
        const auto duty = readFields<Duty>(query);
        if (!duty)
            return duty.error();
        duties.append(*duty);
        last = id;
    }
    if (!query.isNull(kTask))
        duties.last().taskNumbers.append(query.value(kTask).toString());
    return true;
}

Result<Plan> onlyOne(const QList<Plan> &plans)
{
    if (plans.size() == 1)
        return plans.constFirst();
    QStringList codes;
    for (const Plan &plan : plans)
        codes.append(plan.code);
    return Error{ErrorCode::PlanNotNamed, codes.join(QLatin1String(", ")), {}};
}

} // namespace

QList<Sql> PlanRepository::statements()
{
    return {kSelectPlans, kSelectKeyTasks, kSelectTaskGroups, kSelectDuties};
}

Result<QList<Plan>> PlanRepository::all()
{
    auto plans = m_connection.list(kSelectPlans, {}, planFrom);
    if (!plans)
        return plans.error();
    if (const auto done = readSections(*plans); !done)
        return done.error();
    return plans;
}

Result<void> PlanRepository::readSections(QList<Plan> &plans)
{
    PlansById byId;
    for (Plan &plan : plans)
        byId.insert(plan.id, &plan);
    const auto keyTasks = m_connection.list(kSelectKeyTasks, {}, partInto(byId, &Plan::keyTasks));
    if (!keyTasks)
        return keyTasks.error();
    const auto groups = m_connection.list(kSelectTaskGroups, {}, partInto(byId, &Plan::proseGroups));
    if (!groups)
        return groups.error();
    Id last = 0;
    const auto duties = m_connection.list(
        kSelectDuties, {}, [&byId, &last](const QSqlQuery &query) { return dutyInto(byId, last, query); });
    if (!duties)
        return duties.error();
    return {};
}

Result<Plan> PlanRepository::find(const QString &code)
{
    const auto plans = all();
    if (!plans)
        return plans.error();
    if (plans->isEmpty())
        return Error{ErrorCode::NoPlan, {}, {}};
    if (code.isEmpty())
        return onlyOne(*plans);
    const auto found = std::find_if(plans->cbegin(), plans->cend(),
                                    [&code](const Plan &plan) { return plan.code == code; });
    if (found == plans->cend())
        return Error{ErrorCode::UnknownPlan, code, {}};
    return *found;
}

Result<Plan> PlanRepository::save(ChangeRecorder &recorder, const Plan &plan)
{
    return recorder.update(Table::Plan, plan.id, plan.version, planColumns(plan)).and_then([&](bool) {
        return find(values::line(plan.code).toString());
    });
}

Result<void> PlanRepository::add(ChangeRecorder &recorder, const PlanSeed &seed)
{
    if (const auto done = addBodies(recorder, seed); !done)
        return done;
    const auto planId = recorder.insert(Table::Plan, planColumns(seed.plan));
    if (!planId)
        return planId.error();
    TaskRepository tasks(m_connection);
    if (const auto done = tasks.add(recorder, *planId, seed.tasks, seed.assignments); !done)
        return done;
    if (const auto done = addSections(recorder, *planId, seed.plan); !done)
        return done;
    return addIndicators(recorder, *planId, seed.indicators);
}

Result<void> PlanRepository::addIndicators(ChangeRecorder &recorder, Id planId,
                                           const QList<Indicator> &indicators)
{
    IndicatorRepository repository(m_connection);
    for (const Indicator &indicator : indicators) {
        if (const auto added = repository.save(recorder, planId, indicator); !added)
            return added.error();
    }
    return {};
}

Result<void> PlanRepository::addBodies(ChangeRecorder &recorder, const PlanSeed &seed)
{
    AgencyRepository repository(m_connection);
    const auto agencies = repository.all();
    if (!agencies)
        return agencies.error();
    const auto groups = repository.groups();
    if (!groups)
        return groups.error();
    QSet<QString> known;
    for (const Agency &agency : *agencies)
        known.insert(agency.code);
    for (Agency agency : seed.agencies) {
        agency.id = 0;
        if (known.contains(agency.code))
            continue;
        if (const auto added = repository.save(recorder, agency); !added)
            return added.error();
    }
    known.clear();
    for (const Group &group : *groups)
        known.insert(group.code);
    for (const Group &group : seed.groups) {
        if (known.contains(group.code))
            continue;
        if (const auto added = repository.add(recorder, group); !added)
            return added;
    }
    return {};
}

Result<void> PlanRepository::addSections(ChangeRecorder &recorder, Id planId, const Plan &plan)
{
    for (const KeyTask &task : plan.keyTasks) {
        const auto added
            = recorder.insert(Table::KeyTask, ColumnValues(task).set("plan_id", planId).of(Table::KeyTask));
        if (!added)
            return added.error();
    }
    int position = 0;
    for (const ProseGroup &group : plan.proseGroups) {
        const auto added = recorder.insert(Table::ProseGroup,
                                           ColumnValues(group)
                                               .set("plan_id", planId)
                                               .set("position", values::number(position++))
                                               .of(Table::ProseGroup));
        if (!added)
            return added.error();
    }
    return addDuties(recorder, planId, plan);
}

Result<void> PlanRepository::addDuties(ChangeRecorder &recorder, Id planId, const Plan &plan)
{
    const auto taskIds = TaskRepository(m_connection).ids(planId);
    if (!taskIds)
        return taskIds.error();
    int position = 0;
    for (const Duty &duty : plan.duties) {
        const auto id = recorder.insert(Table::Duty,
                                        ColumnValues(duty)
                                            .set("plan_id", planId)
                                            .set("position", values::number(position++))
                                            .of(Table::Duty));
        if (!id)
            return id.error();
        QList<QVariantList> rows;
        for (const QString &number : duty.taskNumbers) {
            if (!taskIds->contains(number))
                return Error{ErrorCode::UnknownTask, number, {}};
            rows.append(ColumnValues()
                            .set("duty_id", *id)
                            .set("task_id", taskIds->value(number))
                            .set("position", values::number(rows.size()))
                            .of(Table::DutyTask));
        }
        if (const auto added = recorder.replace(Table::DutyTask, {}, rows); !added)
            return added.error();
    }
    return {};
}

} // namespace dondoc::storage
