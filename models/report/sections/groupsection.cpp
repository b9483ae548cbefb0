// SPDX-License-Identifier: GPL-3.0-or-later
// Section II.2: every task told once, under the heading of its group.
#include "models/report/sections/sections.h"

#include "models/report/sections/taskprose.h"

namespace dondoc::report {

using namespace Qt::StringLiterals;

namespace {

QList<TaskProgress> tasksOf(const Context &context, const QString &group)
{
    QList<TaskProgress> tasks;
    for (const TaskProgress &progress : context.assessment.tasks) {
        const Task *task = taskOf(context, progress.taskNumber);
        if (task && task->group == group)
            tasks.append(progress);
    }
    return tasks;
}

/// Those whose group is none of the plan's.
QList<TaskProgress> ungrouped(const Context &context)
{
    QList<TaskProgress> tasks;
    for (const TaskProgress &progress : context.assessment.tasks) {
        const Task *task = taskOf(context, progress.taskNumber);
        const QString group = task ? task->group : QString();
        const auto isOwn = [&group](const ProseGroup &each) { return each.key == group; };
        const QList<ProseGroup> &groups = context.data.plan.proseGroups;
        if (task && std::none_of(groups.begin(), groups.end(), isOwn))
            tasks.append(progress);
    }
    return tasks;
}

void writeGroup(Outline &outline, TaskProse &prose, const ProseGroup &group, const QList<TaskProgress> &tasks)
{
    if (tasks.isEmpty())
        return;
    outline.point(group.key, group.title);
    for (const TaskProgress &progress : tasks)
        outline.item(prose.paragraph(progress), progress.taskNumber);
}

} // namespace

void writeGroups(Outline &outline, const Context &context)
{
    if (context.assessment.figures.withContent == 0)
        return; // said once, in II.1
    outline.clause(u"heading.results.groups"_s);
    TaskProse prose(context);
    for (const ProseGroup &group : context.data.plan.proseGroups)
        writeGroup(outline, prose, group, tasksOf(context, group.key));
    const QString other = filledText(context, u"heading.results.other"_s);
    writeGroup(outline, prose, {u"other"_s, other}, ungrouped(context));
}

} // namespace dondoc::report
