// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Request prose: of the communes the discipline of reporting and their own plans, of single leads their
// tasks.
#include "models/report/drafting/sections/requestprose.h"

#include "models/report/drafting/context/codelists.h"
#include "models/report/drafting/context/tasknames.h"
#include "models/report/drafting/sections/prose.h"

namespace dondoc::report {

using namespace Qt::StringLiterals;

namespace {

/// Only communes are bound to report (rule 1 of the field): who lags is not counted again.
bool anyCommuneLags(const Context &context)
{
    const ReceiptCounts &receipt = context.assessment.receipt;
    const bool due = context.assessment.dataUntil > context.assessment.deadlines.agencies;
    const QStringList missing = due ? receipt.missing : QStringList(); // until then they are not late
    return !communesOf(context, missing + receipt.late + incompleteAgencies(context)).isEmpty();
}

/// "Sở Công Thương báo cáo kết quả chính sách thương mại (12)": whose single lead told nothing (rule 21 of
/// the field). Where nobody told anything, that was said; of overdue ones section IV speaks.
Inlines silentLeads(const Context &context)
{
    TasksByLead all;
    for (const TaskProgress &progress : context.assessment.tasks) {
        const QString lead = progress.asked.value(0);
        if (progress.asked.size() != 1 || lead == context.data.plan.coordinatorCode || !progress.isSilent()
            || progress.state == ProgressState::Overdue)
            continue;
        addTask(all, lead, progress.taskNumber);
    }
    QList<Inlines> told;
    for (const auto &[lead, numbers] : all)
        told.append(
            filled(context, u"request.silent.item"_s,
                   {{u"agency"_s, words(name(context, lead))}, {u"tasks"_s, words(taskNames(numbers))}}));
    return context.assessment.figures.withContent > 0 ? joined(told, u", "_s, u" và "_s) : Inlines();
}

} // namespace

void tellRequests(Outline &outline, const Context &context)
{
    const QStringList plans = communesWithoutPlan(context);
    Prose prose(context);
    if (anyCommuneLags(context))
        prose.say(u"request.discipline"_s);
    if (!plans.isEmpty())
        prose.add(u"request.localplans"_s,
                  {{u"n"_s, figure(context, plans.size(), u"localplans.missing"_s, plans)}});
    const Inlines silent = silentLeads(context);
    if (!silent.isEmpty())
        prose.add(u"request.silent"_s, {{u"list"_s, Value{{}, std::nullopt, silent}}});
    outline.item(prose.text(), u"requests"_s);
}

} // namespace dondoc::report
