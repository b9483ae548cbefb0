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

/// What told it: the report that was issued on that period, or what an agency reported in it, which none did;
/// of what came only after the issue by its day (rule 8 of the field).
Values toldBy(const Context &context, const Period &period, bool sinceIssue, const QDate &received)
{
    Values values{{u"toldin"_s, words(periods::title(period))},
                  {u"received"_s, words(numbers::shortDate(received))}};
    const bool late = sinceIssue && received.isValid();
    const bool issued = !sinceIssue && issuedOf(context.data, period);
    values.insert(u"told"_s,
                  words(filledText(context,
                                   late         ? u"told.before.late"_s
                                       : issued ? u"told.before.issued"_s
                                                : u"told.before.agency"_s,
                                   values)));
    return values;
}

Values answerValues(const Context &context, const Task &task, const EarlierAnswer &answer,
                    const QString &about)
{
    Values values = toldBy(context, answer.period, answer.sinceIssue, answer.receivedOn);
    values.insert({{u"about"_s, words(about)},
                   {u"agency"_s, words(name(context, answer.agencyCode))},
                   {u"what"_s, words(productBehind(task, about))},
                   {u"productto"_s, words(task.productTo)},
                   {u"document"_s, words(documentName(answer.entry.productNumber))},
                   {u"delivered"_s, words(numbers::shortDate(answer.entry.productDate))}});
    return values;
}

Values ruledValues(const Context &context, const EarlierWord &word, const QString &about)
{
    Values values = toldBy(context, word.period, false, {});
    values.insert(u"about"_s, words(about));
    return values;
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
        prose.say(u"task.before.ruled"_s, ruledValues(context, *progress.earlier, about));
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
