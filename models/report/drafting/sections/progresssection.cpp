// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Section II.1: how many tasks there are, of what kind, how many are due, and in what state they are.
#include "models/report/drafting/sections/progresssection.h"

#include "models/domain/text/numbers.h"
#include "models/report/document/figurelist.h"
#include "models/report/document/figurename.h"
#include "models/report/drafting/context/tasknames.h"
#include "models/report/drafting/sections/countprose.h"
#include "models/report/drafting/sections/prose.h"
#include "models/report/drafting/sections/yearprose.h"

#include <algorithm>
#include <array>

namespace dondoc::report {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostLeft = 5; // figures of the period before that are named

struct StateKey {
    ProgressState state;
    const char16_t *key;
};

// In the order in which they are told.
constexpr std::array kToldStates{
    StateKey{ProgressState::DoneOnTime, u"progress.state.done"},
    StateKey{ProgressState::DoneLate, u"progress.state.donelate"},
    StateKey{ProgressState::UnderWay, u"progress.state.underway"},
    StateKey{ProgressState::DueSoon, u"progress.state.duesoon"},
    StateKey{ProgressState::Overdue, u"progress.state.overdue"},
    StateKey{ProgressState::NotStarted, u"progress.state.notstarted"},
    StateKey{ProgressState::NoDeadline, u"progress.state.nodeadline"},
    StateKey{ProgressState::Suspended, u"progress.state.suspended"},
    StateKey{ProgressState::NothingArose, u"progress.state.nothing"},
    StateKey{ProgressState::NoReport, u"progress.state.noreport"},
};

QStringList tasksWhere(const Context &context,
                       bool (*fits)(const Task &, const TaskProgress &, const Period &))
{
    QStringList numbers;
    for (const TaskProgress &progress : context.assessment.tasks) {
        const Task *task = taskOf(context, progress.taskNumber);
        if (task && fits(*task, progress, context.data.period))
            numbers.append(progress.taskNumber);
    }
    return numbers;
}

bool isAny(const Task &, const TaskProgress &, const Period &) { return true; }

bool hasContent(const Task &, const TaskProgress &progress, const Period &) { return progress.hasContent(); }

template <DeadlineKind kind> bool isKind(const Task &task, const TaskProgress &, const Period &)
{
    return task.deadline.kind == kind;
}

bool hasDeadline(const Task &task, const TaskProgress &, const Period &)
{
    return task.deadline.kind != DeadlineKind::Continuous && task.deadline.kind != DeadlineKind::None;
}

Inlines kinds(const Context &context)
{
    const TaskCounts &figures = context.assessment.figures;
    struct Part {
        int count;
        QString key;
        QString rule;
        QStringList records;
    };
    const QList<Part> parts{
        {figures.continuous, u"progress.kind.continuous"_s, u"tasks.continuous"_s,
         tasksWhere(context, isKind<DeadlineKind::Continuous>)},
        {figures.withDeadline,
         figures.yearly > 0 ? u"progress.kind.deadline.yearly"_s : u"progress.kind.deadline"_s,
         u"tasks.with_deadline"_s, tasksWhere(context, hasDeadline)},
        {figures.noDeadline, u"progress.kind.none"_s, u"tasks.no_deadline"_s,
         tasksWhere(context, isKind<DeadlineKind::None>)},
    };
    const Value yearly = figure(context, figures.yearly, u"tasks.yearly"_s,
                                tasksWhere(context, isKind<DeadlineKind::Yearly>));
    QList<Inlines> told;
    for (const Part &part : parts) {
        if (part.count > 0)
            told.append(filled(
                context, part.key,
                {{u"n"_s, figure(context, part.count, part.rule, part.records)}, {u"yearly"_s, yearly}}));
    }
    return joined(told, u", "_s, u", "_s);
}

void tellState(QList<Inlines> &told, const Context &context, const QString &key, const QString &rule,
               const QStringList &numbers)
{
    if (numbers.isEmpty())
        return;
    const bool all = numbers.size() == context.assessment.figures.total;
    told.append(filled(context, key,
                       {{u"n"_s, figure(context, numbers.size(), rule, numbers)},
                        {u"tasks"_s, words(all ? QString() : tasksBehind(context, numbers))}}));
}

/// All that is known of it was told by telephone or chat (rule 16 of the field).
QStringList toldOnly(const Context &context)
{
    QStringList numbers;
    for (const TaskProgress &progress : context.assessment.tasks) {
        const Answered answered = answeredBy(context, progress, progress.asked);
        const bool before = progress.earlier || !progress.doneBefore.isEmpty();
        if (!answered.told.isEmpty() && answered.received.isEmpty() && !before && !progress.overruled)
            numbers.append(progress.taskNumber);
    }
    return numbers;
}

bool isSilentlyOverdue(const Task &, const TaskProgress &progress, const Period &)
{
    return progress.state == ProgressState::Overdue && progress.reported.isEmpty();
}

Inlines states(const Context &context)
{
    const QStringList silent = tasksWhere(context, isSilentlyOverdue);
    QList<Inlines> told;
    for (const StateKey &each : kToldStates) {
        QStringList numbers = context.assessment.figures.byState.value(each.state);
        if (each.state == ProgressState::Overdue)
            numbers.removeIf([&silent](const QString &number) { return silent.contains(number); });
        tellState(told, context, QString::fromUtf16(each.key), u"tasks.state."_s + keyword(each.state),
                  numbers);
        if (each.state == ProgressState::Overdue)
            tellState(told, context, u"progress.state.overdue.silent"_s, u"tasks.overdue_silent"_s, silent);
    }
    return joined(told, u"; "_s, u"; "_s);
}

/// Those due, by what is known of them: that nothing is known, or that nothing arose, is not "chưa hoàn
/// thành" (rule 2 of the field).
struct DueTasks {
    QStringList all;
    QStringList done;
    QStringList open;
    QStringList nothing;
    QStringList silent;
};

DueTasks tasksDue(const Context &context)
{
    DueTasks due{.all = tasksWhere(context, isDue), .done = {}, .open = {}, .nothing = {}, .silent = {}};
    for (const QString &number : due.all) {
        const TaskProgress &progress = *context.assessment.task(number);
        QStringList &known = isDone(progress.state)         ? due.done
            : progress.state == ProgressState::NothingArose ? due.nothing
            : progress.isSilent()                           ? due.silent
                                                            : due.open;
        known.append(number);
    }
    return due;
}

QString dueKey(const Context &context)
{
    const DueTasks due = tasksDue(context);
    const bool year = periods::closesYear(context.data.period);
    const qsizetype all = due.all.size();
    if (all == 0)
        return year ? u"progress.year.empty"_s : u"progress.notdue"_s;
    if (due.silent.size() == all)
        return year ? u"progress.year.unknown"_s : u"progress.due.unknown"_s;
    const bool uniform = due.done.size() == all || due.open.size() == all;
    const bool done = !due.done.isEmpty();
    if (uniform && all == 1 && done)
        return year ? u"progress.year.single.done"_s : u"progress.due.single.done"_s;
    if (uniform && all == 1)
        return year ? u"progress.year.single.open"_s : u"progress.due.single.open"_s;
    const QString part = !uniform ? u"some"_s : done ? u"all"_s : u"none"_s;
    return (year ? u"progress.year."_s : u"progress.due."_s) + part;
}

/// "08 nhiệm vụ đã hoàn thành (đạt 44,44%), 08 nhiệm vụ chưa hoàn thành, 02 nhiệm vụ chưa có báo cáo".
Inlines dueParts(const Context &context, const DueTasks &due)
{
    QList<Inlines> parts;
    for (const auto &[key, rule, numbers] :
         {std::tuple{u"progress.part.done"_s, u"tasks.due_done"_s, due.done},
          {u"progress.part.open"_s, u"tasks.due_open"_s, due.open},
          {u"progress.part.nothing"_s, u"tasks.due_nothing"_s, due.nothing},
          {u"progress.part.silent"_s, u"tasks.due_silent"_s, due.silent}}) {
        if (!numbers.isEmpty())
            parts.append(filled(context, key,
                                {{u"n"_s, figure(context, numbers.size(), rule, numbers)},
                                 {u"rate"_s, rate(numbers.size(), due.all.size())}}));
    }
    return joined(parts, u", "_s, u", "_s);
}

/// " (16 nhiệm vụ hằng năm, nhiệm vụ 8 và 9)"; blank where there are too many.
Inlines dueTasks(const Context &context, const QStringList &due)
{
    QStringList yearly = due;
    yearly.removeIf([&context](const QString &number) {
        const Task *task = taskOf(context, number);
        return !task || task->deadline.kind != DeadlineKind::Yearly;
    });
    QStringList own = due;
    own.removeIf([&yearly](const QString &number) { return yearly.contains(number); });
    if (!areFew(own) || (own.isEmpty() && yearly.isEmpty()))
        return {};
    QList<Inlines> parts;
    if (!yearly.isEmpty())
        parts.append(filled(context, u"progress.year.yearly"_s,
                            {{u"n"_s, figure(context, yearly.size(), u"tasks.yearly"_s, yearly)}}));
    if (!own.isEmpty())
        parts.append({plain(taskNames(own))});
    return Inlines{plain(u" ("_s)} + joined(parts, u", "_s, u", "_s) + Inlines{plain(u")"_s)};
}

Values progressValues(const Context &context)
{
    const TaskCounts &figures = context.assessment.figures;
    const QStringList onTime = figures.byState.value(ProgressState::DoneOnTime);
    const QStringList done = onTime + figures.byState.value(ProgressState::DoneLate);
    const QStringList timed = tasksWhere(context, hasDeadline);
    const DueTasks due = tasksDue(context);
    return {
        {u"total"_s, figure(context, figures.total, u"tasks.total"_s, tasksWhere(context, isAny))},
        {u"kinds"_s, Value{{}, std::nullopt, kinds(context)}},
        {u"states"_s, Value{{}, std::nullopt, states(context)}},
        {u"content"_s,
         figure(context, figures.withContent, u"tasks.with_content"_s, tasksWhere(context, hasContent))},
        {u"due"_s, figure(context, figures.due, u"tasks.due"_s, due.all)},
        {u"dueparts"_s, Value{{}, std::nullopt, dueParts(context, due)}},
        // An officer's own wording of an earlier version may have these three.
        {u"duedone"_s, figure(context, due.done.size(), u"tasks.due_done"_s, due.done)},
        {u"dueopen"_s, figure(context, due.open.size(), u"tasks.due_open"_s, due.open)},
        {u"duerate"_s, rate(due.done.size(), due.all.size())},
        {u"duetasks"_s, Value{{}, std::nullopt, dueTasks(context, due.all)}},
        {u"done"_s, figure(context, done.size(), u"tasks.done"_s, done)},
        {u"timed"_s, figure(context, timed.size(), u"tasks.with_deadline"_s, timed)},
        {u"rate"_s, rate(done.size(), timed.size())},
        {u"annex"_s, words(context.annexLabels.value(Annex::Progress))},
    };
}

Inlines statesNow(const Context &context, const Values &values)
{
    const TaskCounts &figures = context.assessment.figures;
    Prose prose(context);
    if (figures.withContent == 0)
        return prose.say(u"progress.nodata"_s, values).text();
    prose.say(u"progress.states"_s, values);
    const QStringList told = toldOnly(context);
    if (!told.isEmpty())
        prose.say(u"progress.told"_s,
                  {{u"n"_s, figure(context, told.size(), u"tasks.told"_s, told)},
                   {u"tasks"_s, words(tasksBehind(context, told))}});
    if (figures.withDeadline == 0 || figures.due == figures.withDeadline)
        return prose.text(); // nothing has a time, or the same was said of those due
    const bool none = values.value(u"done"_s).text.toInt() == 0;
    return prose.say(none ? u"progress.rate.none"_s : u"progress.rate"_s, values).text();
}

/// Numbers of the tasks of which nothing is known, by who leads them; the coordinating department's own stand
/// among what must be mended before the report goes out (rule 21 of the field).
TasksByLead silentByLead(const Context &context)
{
    TasksByLead all;
    for (const TaskProgress &progress : context.assessment.tasks) {
        const bool own = progress.asked == QStringList{context.data.plan.coordinatorCode};
        if (!progress.isSilent() || progress.asked.isEmpty() || own)
            continue;
        addTask(all, areFew(progress.asked) ? names(context, progress.asked) : QString(),
                progress.taskNumber);
    }
    return all;
}

/// One sentence for all of them.
Inlines silentTasks(const Context &context)
{
    const QList<TaskProgress> &tasks = context.assessment.tasks;
    if (std::all_of(tasks.cbegin(), tasks.cend(),
                    [](const TaskProgress &each) { return each.reported.isEmpty(); }))
        return {}; // nobody told anything, which was said
    QList<Inlines> told;
    for (const auto &[who, numbers] : silentByLead(context))
        told.append(filled(context, who.isEmpty() ? u"progress.silent.many"_s : u"progress.silent.item"_s,
                           {{u"agencies"_s, words(who)}, {u"tasks"_s, words(namedTasks(context, numbers))}}));
    if (told.isEmpty())
        return {};
    const Value list{{}, std::nullopt, joined(told, u", của "_s, u" và của "_s)};
    return Prose(context).say(u"progress.silent"_s, {{u"list"_s, list}}).text();
}

/// Of a quarter that is written as one with a longer period: the year until then.
Inlines yearUntilNow(const Context &context)
{
    const YearSoFar &year = *context.data.yearSoFar;
    const QStringList &done = year.done;
    const QStringList doneNow = context.assessment.figures.byState.value(ProgressState::DoneOnTime)
        + context.assessment.figures.byState.value(ProgressState::DoneLate);
    const bool named = !without(done, doneNow).isEmpty();
    const bool same = !named && without(doneNow, done).isEmpty(); // which was said before
    return Prose(context)
        .say(same ? u"progress.yearsofar"_s
                  : u"progress.yearsofar."_s + variant(int(done.size()), year.tasks),
             {{u"content"_s,
               figure(context, year.withContent.size(), u"tasks.with_content.year"_s, year.withContent)},
              {u"total"_s, figure(context, year.tasks, u"tasks.total"_s, tasksWhere(context, isAny))},
              {u"done"_s, figure(context, done.size(), u"tasks.done.year"_s, done)},
              {u"tasks"_s, words(named ? tasksBehind(context, done) : QString())}})
        .text();
}

/// One of each name, those of the whole before those of single tasks; without a name the last.
QList<DeferredFigure> toldFigures(const QList<DeferredFigure> &left)
{
    QList<DeferredFigure> told;
    QStringList names;
    for (const DeferredFigure &each : left) {
        const QString name = figureName(each.rule, each.taskNumber);
        if (!name.isEmpty() && names.contains(name))
            continue;
        names.append(name);
        told.append(each);
    }
    const auto rank = [](const DeferredFigure &each) {
        return figureName(each.rule).isEmpty() ? 2 : each.taskNumber.isEmpty() ? 0 : 1;
    };
    std::stable_sort(
        told.begin(), told.end(),
        [&rank](const DeferredFigure &one, const DeferredFigure &other) { return rank(one) < rank(other); });
    return told;
}

Inlines toldLeft(const Context &context, const DeferredFigure &each)
{
    QString what = figureName(each.rule, each.taskNumber);
    if (what.isEmpty())
        what = filledText(context, u"progress.left.place"_s, {{u"place"_s, words(placeInWords(each.block))}});
    return filled(context, u"progress.left.item"_s,
                  {{u"what"_s, words(what)}, {u"then"_s, words(each.printed)}, {u"now"_s, words(each.data)}});
}

/// What the report of the period before printed otherwise than its data, and left for this one.
Inlines leftBefore(const Context &context)
{
    const QList<DeferredFigure> left = toldFigures(context.data.leftBefore);
    if (left.isEmpty())
        return {};
    const QList<DeferredFigure> first = left.mid(0, kMostLeft);
    QList<Inlines> told;
    for (const DeferredFigure &each : first)
        told.append(toldLeft(context, each));
    const qsizetype rest = left.size() - told.size();
    return filled(context, rest > 0 ? u"progress.left.more"_s : u"progress.left"_s,
                  {{u"items"_s, Value{{}, std::nullopt, joined(told, u"; "_s, u"; "_s)}},
                   {u"rest"_s, words(numbers::count(rest))}});
}

} // namespace

void writeProgress(Outline &outline, const Context &context)
{
    const TaskCounts &figures = context.assessment.figures;
    const Values values = progressValues(context);
    outline.clause(u"heading.results.progress"_s, context.annexLabels.value(Annex::Progress));
    Prose kinds(context);
    kinds.say(u"progress.total"_s, values);
    if (figures.withDeadline > 0)
        kinds.say(dueKey(context), values);
    outline.paragraph(kinds.text(), u"kinds"_s);
    outline.paragraph(statesNow(context, values), u"states"_s);
    outline.paragraph(silentTasks(context), u"silent"_s);
    outline.paragraph(expectedByYearsEnd(context), u"expected"_s);
    outline.paragraph(yearBeforeClosed(context), u"closed"_s);
    // Of a single quarter it would say the same again.
    if (context.data.yearSoFar && context.data.yearSoFar->quarters.size() > 1)
        outline.paragraph(yearUntilNow(context), u"year"_s);
    outline.paragraph(leftBefore(context), u"left"_s);
}

} // namespace dondoc::report
