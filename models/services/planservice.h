// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// PlanService: the plans of a data file and their tasks.
#pragma once

#include "models/domain/basics/result.h"
#include "models/domain/plan/plan.h"

namespace dondoc::services {

class DataFileSession;

/// Holds no state of its own: made where it is needed, of the session it works on.
class PlanService
{
public:
    explicit PlanService(DataFileSession &session) : m_session(session) { }

    Result<QList<Plan>> plans() const;
    /// The plan of that code, or the only one where code is blank. UnknownPlan, NoPlan, PlanNotNamed.
    Result<Plan> plan(const QString &code) const;
    /// Title, number, date, legal basis, regime. Returns it as stored. InvalidValue, UnknownAgency, Conflict.
    Result<Plan> savePlan(const Plan &plan) const;
    /// InvalidValue, UnknownPlan, Conflict.
    Result<Task> saveTask(const QString &planCode, const Task &task) const;

private:
    DataFileSession &m_session;
};

} // namespace dondoc::services
