// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Section II.2: the tasks under the headings of their groups, a paragraph a group.
#include "models/report/drafting/sections/groupsection.h"

#include "models/report/drafting/context/taskgroups.h"
#include "models/report/drafting/sections/groupprose.h"

#include <algorithm>

namespace dondoc::report {

using namespace Qt::StringLiterals;

void writeGroups(Outline &outline, const Context &context)
{
    const QList<TaskProgress> &tasks = context.assessment.tasks;
    if (std::all_of(tasks.cbegin(), tasks.cend(), [](const TaskProgress &each) {
            return each.reported.isEmpty() && each.toldEarlier.isEmpty();
        }))
        return; // said once, in II.1
    outline.clause(u"heading.results.groups"_s);
    // Two spans in one report: a result is the quarter's unless it says otherwise (rule 14 of the field).
    outline.paragraph(filled(context, context.data.yearSoFar ? u"groups.days.longer"_s : u"groups.days"_s,
                             {{u"quarter"_s, words(periods::bareTitle(context.data.period))}}),
                      u"days"_s);
    const QString other = filledText(context, u"heading.results.other"_s);
    const QList<TaskGroup> groups = taskGroups(context.data, context.assessment, other);
    for (const TaskGroup &group : groups) {
        const Inlines text = groupParagraph(context, group);
        if (text.isEmpty())
            continue;
        outline.point(group.group.key, group.group.title);
        outline.paragraph(text, u"results"_s);
    }
}

} // namespace dondoc::report
