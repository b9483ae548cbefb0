// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Earlier prose: what was done before by its document, what is overdue and silent by its days.
#include "models/report/drafting/sections/earlierprose.h"

#include "models/domain/text/numbers.h"
#include "models/report/drafting/context/tasknames.h"
#include "models/report/drafting/context/wording.h"

namespace dondoc::report {

using namespace Qt::StringLiterals;

namespace {

Values answerValues(const Context &context, const Task &task, const EarlierAnswer &answer,
                    const QString &about)
{
    return {{u"about"_s, words(about)},
            {u"agency"_s, words(name(context, answer.agencyCode))},
            {u"what"_s, words(productBehind(task, about))},
            {u"productto"_s, words(task.productTo)},
            {u"document"_s, words(documentName(answer.entry.productNumber))},
            {u"delivered"_s, words(numbers::shortDate(answer.entry.productDate))},
            {u"toldin"_s, words(periods::title(answer.period))}};
}

QString answerKey(const Task &task, const TaskEntry &entry)
{
    if (entry.productNumber.isEmpty() || !entry.productDate.isValid())
        return u"task.before.done"_s;
    const bool submitted = !task.product.isEmpty() && !task.productTo.isEmpty();
    return submitted ? u"task.before.delivered"_s : u"task.before.document"_s;
}

} // namespace

QString documentName(const QString &typed)
{
    const QString number = numbers::documentNumber(typed);
    if (number.isEmpty() || !number.at(0).isDigit())
        return number;
    const bool submission = number.contains(u"/TTr"_s);
    return (submission ? u"Tờ trình số "_s : u"Văn bản số "_s) + number;
}

QString productBehind(const Task &task, const QString &about)
{
    const QString product = insideSentence(task.product);
    return product.isEmpty() || about.contains(product) ? QString() : u' ' + product;
}

bool tellDoneBefore(Prose &prose, const Context &context, const TaskProgress &progress, const QString &code,
                    const QString &about)
{
    const Task *task = taskOf(context, progress.taskNumber);
    if (!task)
        return false;
    const EarlierStates earlier(context.data, *task);
    if (const EarlierAnswer *answer = earlier.doneBy(code))
        prose.say(answerKey(*task, answer->entry), answerValues(context, *task, *answer, about));
    else if (progress.earlier && !progress.reported.contains(code))
        prose.say(
            u"task.before.ruled"_s,
            {{u"about"_s, words(about)}, {u"toldin"_s, words(periods::title(progress.earlier->period))}});
    else
        return false;
    return true;
}

void tellOverdueSilence(Prose &prose, const Context &context, const TaskProgress &progress)
{
    const Task *task = taskOf(context, progress.taskNumber);
    if (!task || !progress.reported.isEmpty() || progress.state != ProgressState::Overdue)
        return;
    const QString due = task->deadline.text.isEmpty() ? numbers::shortDate(progress.due)
                                                      : insideSentence(task->deadline.text);
    prose.say(u"task.overdue.silent"_s,
              {{u"task"_s, words(namedTask(context, progress.taskNumber))},
               {u"due"_s, words(due)},
               {u"days"_s,
                figure(context, progress.overdueDays, u"task.overdue_days"_s, progress.asked,
                       progress.taskNumber)}});
}

} // namespace dondoc::report
