// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Section IV: what the data say must be done in the next period.
#include "models/report/drafting/sections/outlooksection.h"

#include "models/domain/text/numbers.h"
#include "models/report/drafting/context/wording.h"
#include "models/report/drafting/sections/leadprose.h"
#include "models/report/drafting/sections/sinceprose.h"

namespace dondoc::report {

using namespace Qt::StringLiterals;

namespace {

Value taskFigure(const Context &context, const QString &rule, const QStringList &numbers)
{
    return figure(context, numbers.size(), rule, numbers);
}

QString inBrackets(const QStringList &numbers)
{
    return areFew(numbers) ? u" (%1)"_s.arg(taskNames(numbers)) : QString();
}

// The coordinating department does not urge itself.
bool isOwnTask(const Context &context, const TaskProgress &progress)
{
    return progress.asked == QStringList{context.data.plan.coordinatorCode};
}

QString urged(const Context &context, const TaskProgress &progress)
{
    QStringList others = progress.asked;
    others.removeAll(context.data.plan.coordinatorCode);
    if (areFew(others))
        return names(context, others);
    return numbers::count(others.size()) + u' ' + bodiesWord(context, others);
}

QString dueOf(const Task &task)
{
    return task.deadline.text.isEmpty() ? numbers::shortDate(task.deadline.to)
                                        : insideSentence(task.deadline.text);
}

void tellOverdue(Outline &outline, const Context &context)
{
    const QStringList overdue = context.assessment.figures.byState.value(ProgressState::Overdue);
    for (const QString &number : stillWaited(context, overdue)) {
        const TaskProgress *progress = context.assessment.task(number);
        const Task *task = taskOf(context, number);
        if (!progress || !task)
            continue;
        const TaskEntry *entry = progress->asked.size() == 1
            ? currentEntry(context.data, context.assessment, progress->asked.constFirst(), number)
            : nullptr;
        const bool promised = entry && entry->expectedDate.isValid();
        const Values values{
            {u"number"_s, words(number)},
            {u"task"_s, words(taskLabel(*task))},
            {u"agencies"_s, words(urged(context, *progress))},
            {u"due"_s, words(dueOf(*task))},
            {u"expected"_s, words(promised ? numbers::shortDate(entry->expectedDate) : QString())}};
        const bool silent = progress->reported.isEmpty() && !isOwnTask(context, *progress);
        outline.item(Prose(context)
                         .say(silent         ? u"outlook.overdue.silent"_s
                                  : promised ? u"outlook.overdue.promised"_s
                                             : u"outlook.overdue"_s,
                              values)
                         .text(),
                     number);
    }
}

bool isOpen(ProgressState state) { return !isDone(state) && state != ProgressState::Overdue; }

/// Open tasks with a day of their own that falls after the cut-off; until the given day, or from it on.
QStringList comingDue(const Context &context, const QDate &until, bool beyond)
{
    QStringList numbers;
    for (const TaskProgress &progress : context.assessment.tasks) {
        const Task *task = taskOf(context, progress.taskNumber);
        const bool own = task && task->deadline.kind != DeadlineKind::Yearly && progress.due.isValid();
        if (!own || !isOpen(progress.state) || progress.due <= context.data.period.to)
            continue;
        if ((progress.due > until) == beyond)
            numbers.append(progress.taskNumber);
    }
    return stillWaited(context, numbers);
}

void tellComingDue(Outline &outline, const Context &context)
{
    const Period next = periods::following(context.data.period);
    const QDate until = next.to.isValid() ? next.to : context.data.period.to.addMonths(3);
    for (const QString &number : comingDue(context, until, false)) {
        const Task *task = taskOf(context, number);
        outline.item(Prose(context)
                         .say(u"outlook.due"_s,
                              {{u"number"_s, words(number)},
                               {u"task"_s, words(taskLabel(*task))},
                               {u"due"_s, words(numbers::shortDate(task->deadline.to))}})
                         .text(),
                     number);
    }
    const QStringList later = comingDue(context, until, true);
    if (!later.isEmpty())
        outline.item(Prose(context)
                         .say(u"outlook.later"_s,
                              {{u"n"_s, taskFigure(context, u"tasks.later"_s, later)},
                               {u"tasks"_s, words(inBrackets(later))}})
                         .text(),
                     u"later"_s);
}

QStringList ofKind(const Context &context, DeadlineKind kind)
{
    QStringList numbers;
    for (const TaskProgress &progress : context.assessment.tasks) {
        const Task *task = taskOf(context, progress.taskNumber);
        if (task && task->deadline.kind == kind)
            numbers.append(progress.taskNumber);
    }
    return numbers;
}

QStringList unfinished(const Context &context, const QStringList &numbers)
{
    QStringList open = numbers;
    open.removeIf([&context](const QString &number) {
        const TaskProgress *progress = context.assessment.task(number);
        return !progress || isDone(progress->state) || progress->state == ProgressState::NothingArose;
    });
    return open;
}

void tellRegular(Outline &outline, const Context &context)
{
    const QStringList continuous = ofKind(context, DeadlineKind::Continuous);
    const QStringList yearly = ofKind(context, DeadlineKind::Yearly);
    const QStringList open = unfinished(context, yearly);
    const bool yearEnds = periods::closesYear(context.data.period);
    const Values values{{u"continuous"_s, taskFigure(context, u"tasks.continuous"_s, continuous)},
                        {u"yearly"_s, taskFigure(context, u"tasks.yearly"_s, yearly)},
                        {u"open"_s, taskFigure(context, u"tasks.yearly_open"_s, open)}};
    Prose prose(context);
    if (!continuous.isEmpty())
        prose.say(u"outlook.continuous"_s, values);
    if (!yearly.isEmpty())
        prose.add(yearEnds ? u"outlook.yearly.new"_s : u"outlook.yearly"_s, values);
    if (yearEnds && !open.isEmpty())
        prose.add(u"outlook.yearly.open"_s, values);
    outline.item(prose.text(), u"regular"_s);
}

void tellNotStarted(Outline &outline, const Context &context)
{
    const QStringList numbers = context.assessment.figures.byState.value(ProgressState::NotStarted);
    if (!numbers.isEmpty())
        outline.item(Prose(context)
                         .say(u"outlook.notstarted"_s,
                              {{u"n"_s, taskFigure(context, u"tasks.not_started"_s, numbers)},
                               {u"tasks"_s, words(inBrackets(numbers))}})
                         .text(),
                     u"notstarted"_s);
}

void tellUrging(Outline &outline, const Context &context)
{
    const QStringList missing = context.assessment.receipt.missing;
    const QStringList incomplete = incompleteAgencies(context);
    Prose prose(context);
    if (!missing.isEmpty())
        prose.say(u"outlook.missing"_s,
                  {{u"n"_s, figure(context, missing.size(), u"receipt.missing"_s, missing)}});
    if (!incomplete.isEmpty())
        prose.add(u"outlook.incomplete"_s,
                  {{u"n"_s, figure(context, incomplete.size(), u"receipt.incomplete"_s, incomplete)}});
    outline.item(prose.text(), u"urging"_s);
    QList<JoinedObstacle> own = context.obstacles;
    own.removeIf([](const JoinedObstacle &each) {
        return each.competence != Competence::Department || !each.answer.isEmpty();
    });
    if (!own.isEmpty())
        outline.item(Prose(context)
                         .say(u"outlook.obstacles"_s,
                              {{u"n"_s, figure(context, own.size(), u"obstacles.office"_s, headingsOf(own))}})
                         .text(),
                     u"obstacles"_s);
}

} // namespace

void writeOutlook(Outline &outline, const Context &context)
{
    outline.chapter(u"heading.outlook"_s);
    tellOverdue(outline, context);
    tellComingDue(outline, context);
    tellNotStarted(outline, context);
    tellRegular(outline, context);
    tellUrging(outline, context);
}

} // namespace dondoc::report
