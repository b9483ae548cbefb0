// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Since prose: the state stays that of the cut-off, and the text says what came after it.
#include "models/report/drafting/sections/sinceprose.h"

#include "models/domain/text/numbers.h"
#include "models/report/drafting/context/tasknames.h"
#include "models/report/drafting/sections/earlierprose.h"

namespace dondoc::report {

using namespace Qt::StringLiterals;

const TaskEntry *deliveredSince(const Context &context, const TaskProgress &progress)
{
    if (progress.asked.size() != 1 || isDone(progress.state))
        return nullptr;
    const TaskEntry *entry
        = entryOfNow(context.data, context.assessment, progress.asked.constFirst(), progress.taskNumber);
    const bool since = entry && entry->state == EntryState::Done
        && entry->productDate > context.data.period.to && entry->productDate <= context.assessment.dataUntil;
    return since ? entry : nullptr;
}

QStringList stillWaited(const Context &context, const QStringList &numbers)
{
    QStringList waited = numbers;
    waited.removeIf([&context](const QString &number) {
        const TaskProgress *progress = context.assessment.task(number);
        return progress && deliveredSince(context, *progress);
    });
    return waited;
}

bool tellDeliveredSince(Prose &prose, const Context &context, const TaskProgress &progress)
{
    const TaskEntry *entry = deliveredSince(context, progress);
    const Task *task = taskOf(context, progress.taskNumber);
    if (!entry || !task)
        return false;
    const bool document
        = !entry->productNumber.isEmpty() && !task->product.isEmpty() && !task->productTo.isEmpty();
    prose.say(document ? u"task.since.delivered"_s : u"task.since.done"_s,
              {{u"agency"_s, words(name(context, progress.asked.constFirst()))},
               {u"what"_s, words(productBehind(*task, namedTask(context, progress.taskNumber)))},
               {u"productto"_s, words(task->productTo)},
               {u"document"_s, words(documentName(entry->productNumber))},
               {u"delivered"_s, words(numbers::shortDate(entry->productDate))}});
    return true;
}

} // namespace dondoc::report
