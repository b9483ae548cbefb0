// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Task groups: the tasks under the headings by which the report presents them (section II.2).
#pragma once

#include "models/domain/assessment/assessment.h"

namespace dondoc::report {

struct TaskGroup {
    ProseGroup group;
    QList<TaskProgress> tasks; ///< never empty
};

/// In the plan's order; last those whose group is none of the plan's, under that title (key "other").
QList<TaskGroup> taskGroups(const PeriodSnapshot &data, const Assessment &assessment,
                            const QString &otherTitle);

} // namespace dondoc::report
