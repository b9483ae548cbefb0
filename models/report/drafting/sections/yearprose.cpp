// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Year prose: counts of yearly tasks, by name where they are few.
#include "models/report/drafting/sections/yearprose.h"

#include "models/domain/assessment/statelabels.h"
#include "models/domain/assessment/yearclosing.h"
#include "models/report/drafting/context/tasknames.h"
#include "models/report/drafting/context/wording.h"
#include "models/report/drafting/sections/prose.h"

namespace dondoc::report {

using namespace Qt::StringLiterals;

namespace {

constexpr int kYearBeforeLength = 160; // characters

/// Numbers of the yearly tasks of the year before, by what became of them.
struct ClosedYear {
    QStringList all;
    QStringList done;
    QStringList open;
    QStringList nothing; ///< nothing arose
    QStringList silent;  ///< nobody told what became of it
    QStringList hoped;   ///< expected done by the year's end, and nobody told since
    QStringList added;   ///< of those done, by what was told since
};

ClosedYear closedYear(const Context &context)
{
    ClosedYear year;
    const ClosedYearBefore closed = closeYearBefore(context.data);
    const Assessment before = context.before ? *context.before : assessCompared(context.data);
    for (const TaskProgress &progress : closed.assessment.tasks) {
        const Task *task = taskOf(context, progress.taskNumber);
        const TaskProgress *then = before.task(progress.taskNumber);
        if (!task || !then || task->deadline.kind != DeadlineKind::Yearly)
            continue;
        year.all += task->number;
        if (isDone(progress.state))
            year.done += task->number;
        else if (progress.state == ProgressState::NothingArose)
            year.nothing += task->number;
        else if (closed.unconfirmed.contains(task->number))
            year.hoped += task->number;
        else
            (progress.isSilent() ? year.silent : year.open) += task->number;
        if (isDone(progress.state) && !isDone(then->state))
            year.added += task->number;
    }
    return year;
}

/// " (nhiệm vụ 12 và 17)"; blank where there are too many.
QString numbersBehind(const QStringList &numbers)
{
    return areFew(numbers) ? u" (%1)"_s.arg(taskNames(numbers)) : QString();
}

/// " (trong đó 02 nhiệm vụ theo kết quả bổ sung)"
Value addedSince(const Context &context, const ClosedYear &year)
{
    if (year.added.isEmpty())
        return words({});
    const bool all = year.added.size() == year.done.size();
    const Values values{{u"n"_s, figure(context, year.added.size(), u"tasks.closed_added"_s, year.added)}};
    const Inlines told
        = filled(context, all ? u"progress.closed.added.all"_s : u"progress.closed.added"_s, values);
    return {{}, std::nullopt, Inlines{plain(u" "_s)} + told};
}

/// Its newest entry that tells of the year before; null where it tells nothing that was open.
const TaskEntry *entryOfYearBefore(const Context &context, const QString &agencyCode,
                                   const QString &taskNumber)
{
    const AgencyReport *report = currentReport(context.data, context.assessment, agencyCode);
    for (const TaskEntry &entry : report ? report->entries : QList<TaskEntry>()) {
        const bool told = entry.taskNumber == taskNumber && entry.lastYearState != EntryState::Unset;
        if (told && !openFromYearBefore(context.data, agencyCode, {taskNumber}).isEmpty())
            return &entry;
    }
    return nullptr;
}

QString wordsOfYearBefore(const TaskEntry &entry)
{
    const QString told = excerpt(entry.lastYearResult, kYearBeforeLength);
    return insideSentence(told.isEmpty() ? printedWord(entry.lastYearState) : told);
}

} // namespace

Inlines addedToYearBefore(const Context &context, const TaskProgress &progress)
{
    const QString &number = progress.taskNumber;
    if (!closesYearBefore(context.data.period))
        return {};
    QStringList told;
    QStringList done;
    QString last;
    for (const QString &code : progress.asked) {
        const TaskEntry *entry = entryOfYearBefore(context, code, number);
        if (!entry)
            continue;
        told += code;
        last = wordsOfYearBefore(*entry);
        if (entry->lastYearState == EntryState::Done)
            done += code;
    }
    if (told.isEmpty())
        return {};
    const bool alone = progress.asked.size() == 1;
    return filled(context,
                  alone                ? u"annex.progress.lastyear.alone"_s
                      : done.isEmpty() ? u"annex.progress.lastyear.open"_s
                                       : u"annex.progress.lastyear"_s,
                  {{u"lastyear"_s, words(QString::number(context.data.period.year - 1))},
                   {u"n"_s, figure(context, told.size(), u"task.lastyear_told"_s, told, number)},
                   {u"done"_s, figure(context, done.size(), u"task.lastyear_done"_s, done, number)},
                   {u"bodies"_s, words(bodiesWord(context, told))},
                   {u"told"_s, words(last)}});
}

Inlines yearBeforeClosed(const Context &context)
{
    const Period &period = context.data.period;
    if (!knowsYearBefore(context.data))
        return {};
    const ClosedYear year = closedYear(context);
    if (year.all.isEmpty() || (!context.before && year.all.size() == year.silent.size()))
        return {}; // nobody told anything of that year's end
    const Values values{
        {u"lastyear"_s, words(QString::number(period.year - 1))},
        {u"n"_s, figure(context, year.all.size(), u"tasks.yearly"_s, year.all)},
        {u"done"_s, figure(context, year.done.size(), u"tasks.closed_done"_s, year.done)},
        {u"added"_s, addedSince(context, year)},
        {u"open"_s, figure(context, year.open.size(), u"tasks.closed_open"_s, year.open)},
        {u"opentasks"_s, words(numbersBehind(year.open))},
        {u"hoped"_s, figure(context, year.hoped.size(), u"tasks.closed_hoped"_s, year.hoped)},
        {u"hopedtasks"_s, words(numbersBehind(year.hoped))},
        {u"silent"_s, figure(context, year.silent.size(), u"tasks.closed_silent"_s, year.silent)},
        {u"nothing"_s, figure(context, year.nothing.size(), u"tasks.closed_nothing"_s, year.nothing)},
        {u"nothingtasks"_s, words(numbersBehind(year.nothing))},
        {u"silenttasks"_s, words(numbersBehind(year.silent))}};
    Prose prose(context);
    prose.say(year.done.isEmpty() ? u"progress.closed.none"_s : u"progress.closed.done"_s, values);
    if (!year.open.isEmpty())
        prose.add(u"progress.closed.open"_s, values);
    if (!year.hoped.isEmpty())
        prose.add(u"progress.closed.hoped"_s, values);
    if (!year.silent.isEmpty())
        prose.add(u"progress.closed.silent"_s, values);
    if (!year.nothing.isEmpty())
        prose.add(u"progress.closed.nothing"_s, values);
    return prose.say(u"progress.closed.anew"_s, values).text();
}

Inlines expectedByYearsEnd(const Context &context)
{
    QStringList expected;
    for (const TaskProgress &progress : context.assessment.tasks) {
        if (isExpectedWithinYear(context.data, context.assessment, progress.taskNumber))
            expected += progress.taskNumber;
    }
    if (expected.isEmpty())
        return {};
    return filled(context, u"progress.expected"_s,
                  {{u"n"_s, figure(context, expected.size(), u"tasks.expected_done"_s, expected)},
                   {u"tasks"_s, words(tasksBehind(context, expected))}});
}

} // namespace dondoc::report
