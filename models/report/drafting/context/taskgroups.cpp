// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Task groups: each task under its own heading, or under the one for the rest.
#include "models/report/drafting/context/taskgroups.h"

#include <algorithm>

namespace dondoc::report {

using namespace Qt::StringLiterals;

QList<TaskGroup> taskGroups(const PeriodSnapshot &data, const Assessment &assessment,
                            const QString &otherTitle)
{
    QList<TaskGroup> groups;
    for (const ProseGroup &group : data.plan.proseGroups)
        groups.append(TaskGroup{group, {}});
    groups.append(TaskGroup{{u"other"_s, otherTitle}, {}});
    for (const TaskProgress &progress : assessment.tasks) {
        const Task *task = findTask(data, progress.taskNumber);
        if (!task)
            continue;
        const auto own = std::find_if(groups.begin(), groups.end() - 1, [task](const TaskGroup &each) {
            return each.group.key == task->group;
        });
        own->tasks.append(progress);
    }
    groups.removeIf([](const TaskGroup &each) { return each.tasks.isEmpty(); });
    return groups;
}

} // namespace dondoc::report
