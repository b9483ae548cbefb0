// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// PlanSeed: a whole plan as read from data, before it is stored.
#pragma once

#include "models/domain/indicators/indicator.h"
#include "models/domain/plan/plan.h"

namespace dondoc {

/// A whole plan as read from data, before it is stored.
struct PlanSeed {
    Plan plan;
    OfficeProfile profile; ///< default of who writes the summary; the office edits it
    QList<Agency> agencies;
    QList<Group> groups;
    QList<Task> tasks;
    QList<Assignment> assignments;
    QList<Indicator> indicators; ///< a starting set; the office edits it
};

} // namespace dondoc
