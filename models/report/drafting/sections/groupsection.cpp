// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Section II.2: every task told once, under the heading of its group.
#include "models/report/drafting/sections/groupsection.h"

#include "models/report/drafting/context/taskgroups.h"
#include "models/report/drafting/sections/taskprose.h"

#include <algorithm>

namespace dondoc::report {

using namespace Qt::StringLiterals;

void writeGroups(Outline &outline, const Context &context)
{
    const QList<TaskProgress> &tasks = context.assessment.tasks;
    if (std::all_of(tasks.cbegin(), tasks.cend(),
                    [](const TaskProgress &each) { return each.reported.isEmpty(); }))
        return; // said once, in II.1
    outline.clause(u"heading.results.groups"_s);
    TaskProse prose(context);
    const QString other = filledText(context, u"heading.results.other"_s);
    const QList<TaskGroup> groups = taskGroups(context.data, context.assessment, other);
    for (const TaskGroup &group : groups) {
        outline.point(group.group.key, group.group.title);
        for (const TaskProgress &progress : group.tasks)
            outline.item(prose.paragraph(progress), progress.taskNumber);
    }
}

} // namespace dondoc::report
