// SPDX-License-Identifier: GPL-3.0-or-later
// PlanRepository: plans with their regime, key tasks, duties and prose groups.
#include "models/storage/planrepository.h"

#include "models/storage/agencyrepository.h"
#include "models/storage/changerecorder.h"
#include "models/storage/connection.h"
#include "models/storage/enumkeywords.h"
#include "models/storage/indicatorrepository.h"
#include "models/storage/taskrepository.h"
#include "models/storage/values.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace dondoc::storage {
namespace {

constexpr Sql kSelectPlans = R"sql(
SELECT id, version, code, title, short_title, number, symbol, issued_on, issuer, legal_basis, first_year,
       last_year, coordinator_code, regime_basis, frequency, agency_working_days, upward_day, done_share,
       overdue_share, due_soon_days, holidays, worked_weekends
FROM plan ORDER BY id)sql";

constexpr Sql kSelectKeyTasks
    = R"sql(SELECT plan_id, number, text FROM key_task ORDER BY plan_id, number)sql";

constexpr Sql kSelectTaskGroups = R"sql(
SELECT plan_id, key, title FROM prose_group ORDER BY plan_id, position)sql";

constexpr Sql kSelectDuties = R"sql(
SELECT duty.plan_id, duty.id, body_number, body, agency_code, group_code, duty.text, task.number
FROM duty
LEFT JOIN duty_task ON duty_task.duty_id = duty.id
LEFT JOIN task ON task.id = duty_task.task_id
ORDER BY duty.plan_id, duty.position, duty_task.position)sql";

Regime regimeFrom(const QSqlQuery &query)
{
    Regime regime;
    regime.basis = query.value(13).toString();
    regime.frequency = fromWord<PeriodKind>(query.value(14).toString());
    regime.agencyWorkingDays = query.value(15).toInt();
    regime.upwardDay = query.value(16).toInt();
    regime.doneShare = query.value(17).toInt();
    regime.overdueShare = query.value(18).toInt();
    regime.dueSoonDays = query.value(19).toInt();
    regime.holidays = values::toDays(query.value(20));
    regime.workedWeekends = values::toDays(query.value(21));
    return regime;
}

Plan planFrom(const QSqlQuery &query)
{
    Plan plan;
    plan.id = query.value(0).toLongLong();
    plan.version = query.value(1).toInt();
    plan.code = query.value(2).toString();
    plan.title = query.value(3).toString();
    plan.shortTitle = query.value(4).toString();
    plan.number = query.value(5).toString();
    plan.symbol = query.value(6).toString();
    plan.date = values::toDay(query.value(7));
    plan.issuer = query.value(8).toString();
    plan.legalBasis = values::toLines(query.value(9));
    plan.firstYear = query.value(10).toInt();
    plan.lastYear = query.value(11).toInt();
    plan.coordinatorCode = query.value(12).toString();
    plan.regime = regimeFrom(query);
    return plan;
}

QVariantList planColumns(const Plan &plan)
{
    const Regime &regime = plan.regime;
    return {values::line(plan.code),
            values::line(plan.title),
            values::line(plan.shortTitle),
            values::line(plan.number),
            values::line(plan.symbol),
            values::day(plan.date),
            values::line(plan.issuer),
            values::lines(plan.legalBasis),
            values::number(plan.firstYear),
            values::number(plan.lastYear),
            values::reference(plan.coordinatorCode),
            values::line(regime.basis),
            word(regime.frequency),
            values::number(regime.agencyWorkingDays),
            values::number(regime.upwardDay),
            values::number(regime.doneShare),
            values::number(regime.overdueShare),
            values::number(regime.dueSoonDays),
            values::days(regime.holidays),
            values::days(regime.workedWeekends)};
}

Duty dutyFrom(const QSqlQuery &query)
{
    return {query.value(2).toString(), query.value(3).toString(), query.value(4).toString(),
            query.value(5).toString(), query.value(6).toString(), {}};
}

// A duty comes once for each task it repeats.
void collectDuty(QList<Duty> &duties, Id &last, const QSqlQuery &query)
{
    if (const Id id = query.value(1).toLongLong(); id != last) {
        duties.append(dutyFrom(query));
        last = id;
    }
    if (!query.isNull(7))
        duties.last().taskNumbers.append(query.value(7).toString());
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
    QHash<Id, Plan *> byId;
    for (Plan &plan : plans)
        byId.insert(plan.id, &plan);
    const auto owner = [&byId](const QSqlQuery &query) { return byId.value(query.value(0).toLongLong()); };
    const auto keyTasks = m_connection.list(kSelectKeyTasks, {}, [&owner](const QSqlQuery &query) {
        owner(query)->keyTasks.append({query.value(1).toInt(), query.value(2).toString()});
        return true;
    });
    if (!keyTasks)
        return keyTasks.error();
    const auto groups = m_connection.list(kSelectTaskGroups, {}, [&owner](const QSqlQuery &query) {
        owner(query)->proseGroups.append({query.value(1).toString(), query.value(2).toString()});
        return true;
    });
    if (!groups)
        return groups.error();
    Id last = 0;
    const auto duties = m_connection.list(kSelectDuties, {}, [&owner, &last](const QSqlQuery &query) {
        collectDuty(owner(query)->duties, last, query);
        return true;
    });
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
            = recorder.insert(Table::KeyTask, {planId, values::number(task.number), values::text(task.text)});
        if (!added)
            return added.error();
    }
    int position = 0;
    for (const ProseGroup &group : plan.proseGroups) {
        const auto added = recorder.insert(
            Table::ProseGroup,
            {planId, values::number(position++), values::line(group.key), values::line(group.title)});
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
                                        {planId, values::number(position++), values::line(duty.bodyNumber),
                                         values::line(duty.body), values::reference(duty.agencyCode),
                                         values::reference(duty.groupCode), values::text(duty.text)});
        if (!id)
            return id.error();
        QList<QVariantList> rows;
        for (const QString &number : duty.taskNumbers) {
            if (!taskIds->contains(number))
                return Error{ErrorCode::UnknownTask, number, {}};
            rows.append({*id, taskIds->value(number), values::number(rows.size())});
        }
        if (const auto added = recorder.replace(Table::DutyTask, {}, rows); !added)
            return added.error();
    }
    return {};
}

} // namespace dondoc::storage
