// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Section IV: who does what by when in the next period, as far as the data say.
#include "models/report/drafting/sections/outlooksection.h"

#include "models/domain/text/numbers.h"
#include "models/report/drafting/context/tasknames.h"
#include "models/report/drafting/context/wording.h"
#include "models/report/drafting/sections/comingdue.h"
#include "models/report/drafting/sections/prose.h"
#include "models/report/drafting/sections/sinceprose.h"

namespace dondoc::report {

using namespace Qt::StringLiterals;

namespace {

Value taskFigure(const Context &context, const QString &rule, const QStringList &numbers)
{
    return figure(context, numbers.size(), rule, numbers);
}

// The coordinating department does not urge itself.
bool isOwnTask(const Context &context, const TaskProgress &progress)
{
    return progress.asked == QStringList{context.data.plan.coordinatorCode};
}

/// Who leads them, by name where they are few.
QString leadsOf(const Context &context, const QStringList &numbers, bool withSelf)
{
    QStringList leads;
    for (const QString &number : numbers) {
        const TaskProgress *progress = context.assessment.task(number);
        leads += progress ? progress->asked : QStringList();
    }
    leads.removeDuplicates();
    if (!withSelf)
        leads.removeAll(context.data.plan.coordinatorCode);
    if (leads.isEmpty() || !areFew(leads))
        return filledText(context, u"outlook.leads"_s);
    return names(context, leads);
}

QString dueOf(const Task &task)
{
    return task.deadline.text.isEmpty() ? numbers::shortDate(task.deadline.to)
                                        : insideSentence(task.deadline.text);
}

/// Of a task that one agency leads, what it reported.
const TaskEntry *onlyEntry(const Context &context, const TaskProgress &progress)
{
    return progress.asked.size() == 1
        ? entryOfNow(context.data, context.assessment, progress.asked.constFirst(), progress.taskNumber)
        : nullptr;
}

bool drafts(const Task &task) { return !task.product.isEmpty() && !task.productTo.isEmpty(); }

/// What is to be done: of a task that is called by the name of a document ("Đề án …", "Nghị quyết …") its
/// draft, since others issue the document itself.
QString workOn(const Context &context, const Task &task)
{
    const QString named = namedTask(context, task.number);
    return drafts(task) && named.front().isUpper() ? u"dự thảo "_s + named : named;
}

void tellOverdue(Outline &outline, const Context &context)
{
    const QStringList overdue = context.assessment.figures.byState.value(ProgressState::Overdue);
    for (const QString &number : stillWaited(context, overdue)) {
        const TaskProgress *progress = context.assessment.task(number);
        const Task *task = taskOf(context, number);
        if (!progress || !task)
            continue;
        const TaskEntry *entry = onlyEntry(context, *progress);
        const bool promised = entry && isAhead(context, entry->expectedDate);
        const bool silent = progress->reported.isEmpty() && !isOwnTask(context, *progress);
        const Values values{
            {u"task"_s, words(silent ? namedTask(context, number) : workOn(context, *task))},
            {u"agencies"_s, words(leadsOf(context, {number}, !silent))},
            {u"due"_s, words(dueOf(*task))},
            {u"bywhen"_s, words(promised ? byWhen(context, entry->expectedDate) : QString())}};
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

/// The day that its lead told, which section II tells too, where that is in time; else the deadline.
QDate dayToFinish(const Context &context, const TaskProgress &progress)
{
    const TaskEntry *entry = onlyEntry(context, progress);
    const bool inTime = entry && isAhead(context, entry->expectedDate) && entry->expectedDate <= progress.due;
    return inTime ? entry->expectedDate : progress.due;
}

void tellDueNext(Outline &outline, const Context &context, const QStringList &numbers)
{
    for (const QString &number : numbers) {
        const TaskProgress *progress = context.assessment.task(number);
        const Task *task = taskOf(context, number);
        outline.item(Prose(context)
                         .say(drafts(*task) ? u"outlook.due.draft"_s : u"outlook.due"_s,
                              {{u"agencies"_s, words(leadsOf(context, {number}, true))},
                               {u"task"_s, words(workOn(context, *task))},
                               {u"productto"_s, words(task->productTo)},
                               {u"bywhen"_s, words(byWhen(context, dayToFinish(context, *progress)))}})
                         .text(),
                     number);
    }
}

/// A single task that is due later, with the day that its lead promised for a draft.
Inlines dueLater(const Context &context, const Task &task)
{
    const TaskEntry *entry = onlyEntry(context, *context.assessment.task(task.number));
    const bool promised = drafts(task) && entry && isAhead(context, entry->expectedDate);
    const Values values{{u"agencies"_s, words(leadsOf(context, {task.number}, true))},
                        {u"task"_s, words(workOn(context, task))},
                        {u"productto"_s, words(task.productTo)},
                        {u"expected"_s, words(promised ? byWhen(context, entry->expectedDate) : QString())},
                        {u"due"_s, words(dueOf(task))}};
    Prose prose(context);
    if (promised)
        return prose.say(u"outlook.later.promised"_s, values).text();
    return prose.say(drafts(task) ? u"outlook.later.draft"_s : u"outlook.later.one"_s, values).text();
}

void tellComingDue(Outline &outline, const Context &context)
{
    const QDate until = nextPeriodEnd(context);
    tellDueNext(outline, context, comingDue(context, until, false));
    const QStringList later = comingDue(context, until, true);
    if (later.size() == 1)
        outline.item(dueLater(context, *taskOf(context, later.constFirst())), u"later"_s);
    else if (!later.isEmpty())
        outline.item(Prose(context)
                         .say(u"outlook.later"_s,
                              {{u"agencies"_s, words(leadsOf(context, later, true))},
                               {u"n"_s, taskFigure(context, u"tasks.later"_s, later)},
                               {u"tasks"_s, words(tasksBehind(context, later))}})
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

/// " (trong đó 02 nhiệm vụ chưa có báo cáo)": of those it is not known that they are open.
Value silentAmong(const Context &context, const QStringList &open)
{
    QStringList silent = open;
    silent.removeIf(
        [&context](const QString &number) { return !context.assessment.task(number)->isSilent(); });
    if (silent.isEmpty() || context.assessment.figures.withContent == 0)
        return words({});
    return {{},
            std::nullopt,
            Inlines{plain(u" "_s)}
                + filled(context, u"outlook.yearly.silent"_s,
                         {{u"n"_s, figure(context, silent.size(), u"tasks.yearly_silent"_s, silent)}})};
}

QStringList withoutState(const Context &context, QStringList numbers, const QList<ProgressState> &states)
{
    numbers.removeIf(
        [&](const QString &number) { return states.contains(context.assessment.task(number)->state); });
    return numbers;
}

/// What goes on in the next period and has no day of its own in it.
struct GoingOn {
    QStringList continuous;
    QStringList undated;    ///< nobody gave them a deadline
    QStringList yearly;     ///< all
    QStringList yearlyOpen; ///< of those, in the year that goes on
};

GoingOn goingOn(const Context &context)
{
    using enum ProgressState;
    GoingOn all;
    all.continuous = ofKind(context, DeadlineKind::Continuous);
    all.undated = withoutState(context, unfinished(context, ofKind(context, DeadlineKind::None)),
                               {NotStarted, Suspended});
    all.yearly = ofKind(context, DeadlineKind::Yearly);
    all.yearlyOpen = unfinished(context, all.yearly);
    return all;
}

/// "10 nhiệm vụ thường xuyên, 16 nhiệm vụ hằng năm và 01 nhiệm vụ chưa ấn định thời hạn"; yearly: empty where
/// those have a sentence of their own.
Inlines goingOnText(const Context &context, const GoingOn &all, const QStringList &yearly)
{
    QList<Inlines> parts;
    const auto add = [&](const QString &key, const QString &rule, const QStringList &numbers) {
        if (!numbers.isEmpty())
            parts.append(filled(context, key, {{u"n"_s, taskFigure(context, rule, numbers)}}));
    };
    add(u"outlook.continuous"_s, u"tasks.continuous"_s, all.continuous);
    add(u"outlook.yearly"_s, u"tasks.yearly_open"_s, yearly);
    add(u"outlook.undated"_s, u"tasks.undated"_s, all.undated);
    Inlines text;
    for (qsizetype at = 0; at < parts.size(); ++at) {
        if (at > 0)
            text.append(plain(at + 1 == parts.size() ? u" và "_s : u", "_s));
        text += parts.at(at);
    }
    return text;
}

void tellRegular(Outline &outline, const Context &context)
{
    const GoingOn all = goingOn(context);
    const bool yearEnds = periods::closesYear(context.data.period);
    const bool yearEndsNext = !yearEnds && periods::closesYear(periods::following(context.data.period));
    const bool due = yearEndsNext && !all.yearlyOpen.isEmpty();
    const QDate yearEnd(context.data.period.to.year(), 12, 31);
    const Values values{{u"bywhen"_s, words(byWhen(context, yearEnd))},
                        {u"yearly"_s, taskFigure(context, u"tasks.yearly"_s, all.yearly)},
                        {u"open"_s, taskFigure(context, u"tasks.yearly_open"_s, all.yearlyOpen)},
                        {u"silent"_s, silentAmong(context, all.yearlyOpen)}};
    if (yearEnds && !all.yearlyOpen.isEmpty())
        outline.item(Prose(context).say(u"outlook.yearly.open"_s, values).text(), u"yearly"_s);
    const bool apart = yearEnds || due;
    const QStringList begun = withoutState(context, all.yearlyOpen, {ProgressState::NotStarted});
    Prose prose(context);
    const Inlines what = goingOnText(context, all, apart ? QStringList() : begun);
    if (!what.isEmpty())
        prose.say(u"outlook.regular"_s, {{u"what"_s, {{}, std::nullopt, what}}});
    if (apart && !all.yearly.isEmpty())
        prose.add(yearEnds ? u"outlook.yearly.new"_s : u"outlook.yearly.due"_s, values);
    outline.item(prose.text(), u"regular"_s);
}

void tellNotStarted(Outline &outline, const Context &context)
{
    const QStringList numbers = context.assessment.figures.byState.value(ProgressState::NotStarted);
    if (!numbers.isEmpty())
        outline.item(Prose(context)
                         .say(u"outlook.notstarted"_s,
                              {{u"agencies"_s, words(leadsOf(context, numbers, true))},
                               {u"n"_s, taskFigure(context, u"tasks.not_started"_s, numbers)},
                               {u"tasks"_s, words(tasksBehind(context, numbers))}})
                         .text(),
                     u"notstarted"_s);
}

void tellOwnObstacles(Outline &outline, const Context &context)
{
    QList<JoinedObstacle> own = context.obstacles;
    own.removeIf([](const JoinedObstacle &each) {
        return each.competence != Competence::Department || (each.isAnswered() && each.open.isEmpty());
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
    tellOwnObstacles(outline, context);
}

} // namespace dondoc::report
