// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// PlanRepository: plans with their regime, key tasks, duties and prose groups.
#pragma once

#include "models/domain/basics/result.h"
#include "models/domain/indicators/planseed.h"
#include "models/storage/sql.h"

#include <QList>

namespace dondoc::storage {

class Connection;
class ChangeRecorder;

class PlanRepository
{
public:
    explicit PlanRepository(Connection &connection) : m_connection(connection) { }

    Result<QList<Plan>> all(); ///< by id
    /// The plan of that code; the only one where code is blank. UnknownPlan, NoPlan, PlanNotNamed.
    Result<Plan> find(const QString &code);

    /// A whole plan, with agencies and groups that the file lacks.
    Result<void> add(ChangeRecorder &recorder, const PlanSeed &seed);
    /// The starting set of a plan that has none yet.
    Result<void> addIndicators(ChangeRecorder &recorder, Id planId, const QList<Indicator> &indicators);
    /// Its own fields and the regime; sections II and III stay. Returns it as stored.
    Result<Plan> save(ChangeRecorder &recorder, const Plan &plan);

    static QList<Sql> statements();

private:
    Result<void> addBodies(ChangeRecorder &recorder, const PlanSeed &seed);
    Result<void> addSections(ChangeRecorder &recorder, Id planId, const Plan &plan);
    Result<void> addDuties(ChangeRecorder &recorder, Id planId, const Plan &plan);
    Result<void> readSections(QList<Plan> &plans);

    Connection &m_connection;
};

} // namespace dondoc::storage
