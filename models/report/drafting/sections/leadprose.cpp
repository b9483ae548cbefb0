// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Lead prose: chooses the sentence by the state of the entry and the kind of the task.
#include "models/report/drafting/sections/leadprose.h"

#include "models/domain/assessment/quarterwords.h"
#include "models/domain/assessment/statelabels.h"
#include "models/domain/text/numbers.h"
#include "models/domain/text/text.h"
#include "models/report/drafting/context/wording.h"
#include "models/report/drafting/sections/earlierprose.h"
#include "models/report/drafting/sections/sinceprose.h"

#include <algorithm>
#include <array>

namespace dondoc::report {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostNamed = 3; // beside a state, within a sentence of many counts

/// One agency's entry on one task, with what its sentences are made from.
struct LeadClause {
    const Context &context;
    const TaskProgress &progress;
    const Task &task;
    const TaskEntry &entry;
    QString code;
    ProgressState state;
    bool alone;
    Values values;
};

Values clauseValues(const Context &context, const TaskProgress &progress, const Task &task,
                    const TaskEntry &entry, const QString &code, int maximum)
{
    const qint64 late = progress.due.daysTo(context.data.period.to);
    const QString due = insideSentence(task.deadline.text);
    const qint64 deliveredLate = progress.due.daysTo(entry.productDate);
    return {
        {u"agency"_s, words(name(context, code))},
        {u"told"_s, Value{{}, std::nullopt, agencyClause(context, code, entry, maximum)}},
        {u"due"_s, words(due.isEmpty() ? numbers::shortDate(task.deadline.to) : due)},
        {u"days"_s, figure(context, std::max<qint64>(late, 0), u"task.overdue_days"_s, {code}, task.number)},
        {u"latedays"_s,
         figure(context, std::max<qint64>(deliveredLate, 0), u"task.delivered_late"_s, {code}, task.number)},
        {u"cause"_s, words(insideSentence(excerpt(entry.cause, 160)))},
        {u"expected"_s, words(numbers::shortDate(entry.expectedDate))},
        {u"product"_s, words(insideSentence(task.product))},
        {u"productto"_s, words(task.productTo)},
        {u"document"_s, words(documentName(entry.productNumber))},
        {u"delivered"_s, words(numbers::shortDate(entry.productDate))},
        {u"estimate"_s, words(insideSentence(excerpt(entry.estimate, 120)))},
        {u"percent"_s, words(entry.percent ? QString::number(*entry.percent) : QString())},
    };
}

void addCause(Prose &prose, const LeadClause &clause)
{
    if (!cleaned(clause.entry.cause).isEmpty())
        prose.add(u"task.cause"_s, clause.values);
}

void addExpected(Prose &prose, const LeadClause &clause)
{
    if (clause.entry.expectedDate.isValid())
        prose.add(u"task.expected"_s, clause.values);
}

void addPercent(Prose &prose, const LeadClause &clause)
{
    if (clause.entry.percent && !clause.entry.result.contains(u'%'))
        prose.add(u"task.percent"_s, clause.values);
}

void addEstimate(Prose &prose, const LeadClause &clause)
{
    const QString estimate = clause.values.value(u"estimate"_s).text;
    if (estimate.isEmpty())
        return;
    const bool says = estimate.startsWith(u"ước"_s) || estimate.startsWith(u"dự kiến"_s);
    prose.add(says ? u"task.estimate"_s : u"task.estimated"_s, clause.values);
}

void tellExtension(Prose &prose, const LeadClause &clause)
{
    if (clause.task.deadlineHistory.isEmpty())
        return;
    const DeadlineChange &change = clause.task.deadlineHistory.constLast();
    const Values values{{u"decidedby"_s, words(change.decidedBy)},
                        {u"from"_s, words(insideSentence(change.before.text))},
                        {u"to"_s, words(insideSentence(change.after.text))},
                        {u"document"_s, words(change.document)}};
    prose.say(change.document.isEmpty() ? u"task.extended.undocumented"_s : u"task.extended"_s, values);
    if (clause.state != ProgressState::Overdue)
        prose.add(u"task.extended.underway"_s);
}

void tellNothing(Prose &prose, const LeadClause &clause)
{
    const bool longer = !clause.entry.longerResult.isEmpty();
    prose.say(longer ? u"task.nothing.longer"_s : u"task.nothing"_s, clause.values);
}

void tellSuspended(Prose &prose, const LeadClause &clause)
{
    prose.say(u"task.suspended"_s, clause.values);
    addCause(prose, clause);
    addExpected(prose, clause);
}

void leadWithNotStarted(Prose &prose, const LeadClause &clause)
{
    prose.say(u"task.notstarted"_s, clause.values);
    addCause(prose, clause);
    addExpected(prose, clause);
    tellExtension(prose, clause);
}

void leadWithOverdue(Prose &prose, const LeadClause &clause)
{
    prose.say(u"task.told"_s, clause.values);
    prose.say(u"task.overdue"_s, clause.values);
    addCause(prose, clause);
    if (tellDeliveredSince(prose, clause.context, clause.progress))
        return;
    addExpected(prose, clause);
    tellExtension(prose, clause);
}

// A product delivered is told with its document; the agency's own words follow unless they name it already.
void tellDelivered(Prose &prose, const LeadClause &clause)
{
    const bool late = clause.state == ProgressState::DoneLate;
    const QString number = clause.entry.productNumber;
    if (!number.isEmpty())
        prose.say(late ? u"task.product.delivered.late"_s : u"task.product.delivered"_s, clause.values);
    else
        prose.say(u"task.product.done"_s, clause.values);
    if (number.isEmpty() || !clause.entry.result.contains(number))
        prose.say(u"task.told"_s, clause.values);
}

void tellDone(Prose &prose, const LeadClause &clause)
{
    if (!clause.task.product.isEmpty())
        return tellDelivered(prose, clause);
    prose.say(u"task.told"_s, clause.values);
    if (!clause.alone)
        return;
    const bool yearly = clause.task.deadline.kind == DeadlineKind::Yearly;
    const bool continuous = clause.task.deadline.kind == DeadlineKind::Continuous;
    if (yearly)
        prose.add(u"task.yearly.done"_s, clause.values);
    else if (!continuous)
        prose.add(u"task.one.done"_s, clause.values);
}

void tellDrafting(Prose &prose, const LeadClause &clause)
{
    prose.say(u"task.told"_s, clause.values);
    addPercent(prose, clause);
    if (tellDeliveredSince(prose, clause.context, clause.progress))
        return;
    const bool says = clause.entry.result.contains(u"dự kiến"_s, Qt::CaseInsensitive);
    const bool promised = clause.entry.expectedDate.isValid() && !clause.task.productTo.isEmpty();
    if (!says)
        prose.add(promised ? u"task.product.drafting"_s : u"task.one.underway"_s, clause.values);
    tellExtension(prose, clause);
}

void tellYearly(Prose &prose, const LeadClause &clause)
{
    prose.say(u"task.told"_s, clause.values);
    addPercent(prose, clause);
    addEstimate(prose, clause);
    const bool yearEnds = periods::closesYear(clause.context.data.period);
    if (yearEnds && cleaned(clause.entry.estimate).isEmpty())
        prose.add(u"task.yearly.underway"_s, clause.values);
    tellExtension(prose, clause);
}

void tellContinuous(Prose &prose, const LeadClause &clause)
{
    const QuarterWords told = quarterWords(clause.entry.result);
    const bool ofPeriod = clause.alone && told.quarter.isEmpty()
        && !predicateOf(clause.context, clause.code, cleaned(told.words)).isEmpty();
    prose.say(ofPeriod ? u"task.continuous"_s : u"task.told"_s, clause.values);
    addEstimate(prose, clause);
}

void tellUnderWay(Prose &prose, const LeadClause &clause)
{
    if (!clause.alone)
        return tellContinuous(prose, clause);
    if (!clause.task.product.isEmpty())
        return tellDrafting(prose, clause);
    const DeadlineKind kind = clause.task.deadline.kind;
    if (kind == DeadlineKind::Continuous)
        return tellContinuous(prose, clause);
    if (kind == DeadlineKind::Yearly)
        return tellYearly(prose, clause);
    prose.say(u"task.told"_s, clause.values);
    addPercent(prose, clause);
    addEstimate(prose, clause);
    prose.add(kind == DeadlineKind::None ? u"task.nodeadline"_s : u"task.one.underway"_s, clause.values);
    tellExtension(prose, clause);
}

using ClauseWriter = void (*)(Prose &, const LeadClause &);
struct StateWriter {
    ProgressState state;
    ClauseWriter write;
};
constexpr std::array kStateWriters{
    StateWriter{ProgressState::NothingArose, tellNothing},
    StateWriter{ProgressState::Suspended, tellSuspended},
    StateWriter{ProgressState::NotStarted, leadWithNotStarted},
    StateWriter{ProgressState::Overdue, leadWithOverdue},
    StateWriter{ProgressState::DoneOnTime, tellDone},
    StateWriter{ProgressState::DoneLate, tellDone},
    StateWriter{ProgressState::UnderWay, tellUnderWay},
    StateWriter{ProgressState::DueSoon, tellUnderWay},
    StateWriter{ProgressState::NoDeadline, tellUnderWay},
};

/// Words for the units in one state; several states may read the same.
struct StateWords {
    QList<ProgressState> states;
    QString key;
    bool named; ///< told by name where they are few
};

const QList<StateWords> &stateWords()
{
    static const QList<StateWords> kWords{
        {{ProgressState::DoneOnTime}, u"states.done"_s, false},
        {{ProgressState::DoneLate}, u"states.donelate"_s, false},
        {{ProgressState::UnderWay, ProgressState::DueSoon, ProgressState::NoDeadline},
         u"states.underway"_s,
         false},
        {{ProgressState::Overdue}, u"states.overdue"_s, true},
        {{ProgressState::NotStarted}, u"states.notstarted"_s, true},
        {{ProgressState::Suspended}, u"states.suspended"_s, true},
        {{ProgressState::NothingArose}, u"states.nothing"_s, false},
    };
    return kWords;
}

QStringList inStates(const TaskProgress &progress, const QList<ProgressState> &states,
                     const QStringList &codes)
{
    QStringList found;
    for (const ProgressState state : states)
        found += progress.byState.value(state);
    return among(codes, found);
}

QString familyOf(const Task &task)
{
    if (task.deadline.kind == DeadlineKind::Continuous)
        return u"task.many.continuous"_s;
    return task.deadline.kind == DeadlineKind::Yearly ? u"task.many.yearly"_s : u"task.many"_s;
}

/// "đang thực hiện" where all of codes are in one state; empty otherwise.
QString uniformState(const Context &context, const TaskProgress &progress, const QStringList &codes)
{
    for (const StateWords &each : stateWords()) {
        if (inStates(progress, each.states, codes).size() == codes.size())
            return filledText(context, each.key + u".uniform"_s);
    }
    return {};
}

void tellMostlyNothing(Prose &prose, const Context &context, const TaskProgress &progress,
                       const QStringList &reported, Values values)
{
    const QStringList nothing = inStates(progress, {ProgressState::NothingArose}, reported);
    const QStringList active = without(reported, nothing);
    const QString task = progress.taskNumber;
    values.insert(u"nothing"_s, figure(context, nothing.size(), u"task.nothing_arose"_s, nothing, task));
    values.insert(u"active"_s, figure(context, active.size(), u"task.active"_s, active, task));
    values.insert(u"names"_s, words(names(context, active)));
    if (active.isEmpty())
        prose.say(u"task.nothing.many.all"_s, values);
    else
        prose.say(areFew(active) ? u"task.nothing.many.named"_s : u"task.nothing.many.some"_s, values);
}

// By the entry itself, without what an earlier one told.
bool tellsOfDone(const Task &task, const TaskEntry *entry)
{
    return entry && entry->state == EntryState::Done
        && (task.product.isEmpty() || entry->productDate.isValid());
}

} // namespace

void tellOne(Prose &prose, const Context &context, const TaskProgress &progress, const QString &code,
             const LeadStyle &style)
{
    const Task *task = taskOf(context, progress.taskNumber);
    const TaskEntry *found = currentEntry(context.data, context.assessment, code, progress.taskNumber);
    if (!task)
        return;
    if (!tellsOfDone(*task, found) && tellDoneBefore(prose, context, progress, code))
        return;
    if (!found) {
        const bool self = code == context.data.plan.coordinatorCode;
        prose.say(self ? u"task.nodata.self"_s : u"task.nodata"_s,
                  {{u"agency"_s, words(name(context, code))}});
        return tellOverdueSilence(prose, context, progress);
    }
    const ProgressState state = progress.stateOf(code);
    const TaskEntry entry = withLongerResult(*found, longerPeriod(context.data));
    const LeadClause clause{
        context, progress, *task,       entry,
        code,    state,    style.alone, clauseValues(context, progress, *task, entry, code, style.maximum)};
    for (const StateWriter &writer : kStateWriters) {
        if (writer.state == state)
            writer.write(prose, clause);
    }
}

void tellMany(Prose &prose, const Context &context, const TaskProgress &progress, const QStringList &codes)
{
    const Task *task = taskOf(context, progress.taskNumber);
    const QStringList reported = among(codes, progress.reported);
    Values values{
        {u"bodies"_s, words(bodiesWord(context, codes))},
        {u"asked"_s, figure(context, codes.size(), u"task.asked"_s, codes, progress.taskNumber)},
        {u"reported"_s, figure(context, reported.size(), u"task.reported"_s, reported, progress.taskNumber)},
        {u"names"_s, words(names(context, reported))},
    };
    const int nothing = int(inStates(progress, {ProgressState::NothingArose}, reported).size());
    if (!task || reported.isEmpty()) {
        if (!countDoneBefore(prose, context, progress, codes))
            prose.say(u"task.many.none"_s, values);
        return tellOverdueSilence(prose, context, progress);
    }
    if (nothing > 1 && 2 * nothing >= reported.size()) {
        tellMostlyNothing(prose, context, progress, reported, values);
    } else {
        const QString uniform = uniformState(context, progress, reported);
        values.insert(u"state"_s, words(uniform));
        values.insert(u"states"_s,
                      Value{{}, std::nullopt, stateList(context, progress, reported, kMostNamed)});
        const QString family = uniform.isEmpty() ? familyOf(*task) : u"task.many.uniform"_s;
        prose.say(family + u'.' + variant(int(reported.size()), int(codes.size())), values);
    }
    countDoneBefore(prose, context, progress, codes);
}

Inlines stateList(const Context &context, const TaskProgress &progress, const QStringList &codes,
                  qsizetype mostNamed)
{
    QList<Inlines> parts;
    for (const StateWords &each : stateWords()) {
        const QStringList found = inStates(progress, each.states, codes);
        if (found.isEmpty())
            continue;
        const bool named = each.named && found.size() <= mostNamed;
        const QString name = u"task.state."_s + keyword(each.states.constFirst());
        parts.append(
            filled(context, named ? each.key + u".named"_s : each.key,
                   {{u"n"_s, figure(context, found.size(), name, found, progress.taskNumber)},
                    {u"noun"_s, words(parts.isEmpty() ? u' ' + bodiesWord(context, codes) : QString())},
                    {u"names"_s, words(names(context, found))}}));
    }
    return joined(parts, u", "_s, u", "_s);
}

} // namespace dondoc::report
