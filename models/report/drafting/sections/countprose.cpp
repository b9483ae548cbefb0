// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Count prose: one sentence of counts for each body of leads, and clauses for those who are not in them.
#include "models/report/drafting/sections/countprose.h"

#include "models/report/drafting/context/tasknames.h"
#include "models/report/drafting/sections/earlierprose.h"

namespace dondoc::report {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostNamed = 3; // beside a state, within a sentence of many counts

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
    values.insert(u"names"_s, words(names(context, active)));
    prose.say(active.isEmpty() ? u"task.nothing.many.all"_s : u"task.nothing.many.named"_s, values);
}

/// Those who are counted in one sentence.
struct Counted {
    const TaskProgress &progress;
    const QStringList &codes;    ///< all of them
    const QStringList &reported; ///< of those
    CountOf what;
};

/// What all of them say, or that it is nothing for most of them; else the counts by state.
void tellStates(Prose &prose, const Context &context, const Counted &counted, Values values)
{
    const auto &[progress, codes, reported, what] = counted;
    const qsizetype nothing = inStates(progress, {ProgressState::NothingArose}, reported).size();
    const QStringList idle
        = inStates(progress, {ProgressState::NotStarted, ProgressState::Suspended}, reported);
    const qsizetype active = reported.size() - nothing;
    if (what == CountOf::Task && nothing > 1 && active <= kFewNames && active <= nothing && idle.isEmpty())
        return tellMostlyNothing(prose, context, progress, reported, values);
    const QString uniform = uniformState(context, progress, reported);
    values.insert(u"state"_s, words(uniform));
    values.insert(u"states"_s, Value{{}, std::nullopt, stateList(context, progress, reported, kMostNamed)});
    const QString family = what == CountOf::Task
        ? (uniform.isEmpty() ? u"task.many."_s : u"task.many.uniform."_s)
        : (uniform.isEmpty() ? u"task.same."_s : u"task.same.uniform."_s);
    const QString key = family + variant(int(reported.size()), int(codes.size()));
    if (what == CountOf::Task)
        prose.say(key, values);
    else
        prose.add(key, values);
}

/// "quý III", "các quý trước": where somebody reported who did not in the last quarter of a longer period.
QString earlierQuarters(const Context &context)
{
    const QList<QuarterReceipt> &quarters = context.data.quarters;
    return quarters.size() == 2 ? periods::bareTitle(quarters.constFirst().period)
                                : filledText(context, u"task.beside.quarters"_s);
}

/// Nobody reported now, and some were done before.
void tellOnlyBefore(Prose &prose, const Context &context, const TaskProgress &progress,
                    const QStringList &before, Values values)
{
    values.insert(u"n"_s, figure(context, before.size(), u"task.done_before"_s, before, progress.taskNumber));
    prose.say(u"task.many.done"_s, values);
}

} // namespace

Answered answeredBy(const Context &context, const TaskProgress &progress, const QStringList &codes)
{
    const QStringList reported = among(codes, progress.reported);
    const QStringList received = inWriting(context.assessment, reported);
    return {.received = received,
            .told = without(reported, received),
            .earlier = among(codes, progress.toldEarlier)};
}

void tellBeside(Prose &prose, const Context &context, const TaskProgress &progress, const QStringList &codes)
{
    const Answered answered = answeredBy(context, progress, codes);
    const QStringList before = among(codes, progress.doneBefore);
    const auto valuesOf = [&](const QString &rule, const QStringList &who) {
        return Values{
            {u"n"_s, figure(context, who.size(), rule, who, progress.taskNumber)},
            {u"asked"_s, figure(context, codes.size(), u"task.asked"_s, codes, progress.taskNumber)},
            {u"bodies"_s, words(bodiesWord(context, codes))},
            {u"when"_s, words(earlierQuarters(context))}};
    };
    if (prose.isEmpty() && !before.isEmpty() && answered.told.isEmpty() && answered.earlier.isEmpty()) {
        prose.say(u"task.many.before"_s, valuesOf(u"task.done_before"_s, before));
        return;
    }
    QList<Inlines> parts;
    for (const auto &[key, rule, who] : {std::tuple{u"task.beside.told"_s, u"task.told"_s, answered.told},
                                         {u"task.beside.earlier"_s, u"task.earlier"_s, answered.earlier},
                                         {u"task.beside.before"_s, u"task.done_before"_s, before}}) {
        if (!who.isEmpty())
            parts.append(filled(context, key, valuesOf(rule, who)));
    }
    const Value list{{}, std::nullopt, joined(parts, u", "_s, u", "_s)};
    if (!parts.isEmpty())
        prose.add(prose.isEmpty() ? u"task.besides.alone"_s : u"task.besides"_s, {{u"list"_s, list}});
}

void tellMany(Prose &prose, const Context &context, const TaskProgress &progress, const QStringList &codes,
              CountOf what)
{
    const Answered answered = answeredBy(context, progress, codes);
    const QStringList &reported = answered.received;
    const Values values{
        {u"bodies"_s, words(bodiesWord(context, codes))},
        {u"task"_s, words(namedTask(context, progress.taskNumber))},
        {u"asked"_s, figure(context, codes.size(), u"task.asked"_s, codes, progress.taskNumber)},
        {u"reported"_s, figure(context, reported.size(), u"task.reported"_s, reported, progress.taskNumber)},
        {u"names"_s, words(names(context, reported))},
    };
    const QStringList before = among(codes, progress.doneBefore);
    if (reported.isEmpty() && answered.earlier.isEmpty() && !before.isEmpty() && what == CountOf::Task)
        return tellOnlyBefore(prose, context, progress, before, values);
    if (!reported.isEmpty())
        tellStates(prose, context, {progress, codes, reported, what}, values);
    else if (what == CountOf::SameTask)
        prose.add(u"task.same.none"_s, values);
    else
        prose.say(u"task.many.none"_s, values);
    tellBeside(prose, context, progress, codes);
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
        const Values values{
            {u"n"_s,
             figure(context, found.size(), u"task.state."_s + keyword(each.states.constFirst()), found,
                    progress.taskNumber)},
            {u"noun"_s, words(u' ' + bodiesWord(context, codes))},
            {u"names"_s, words(names(context, found))}};
        parts.append(filled(context, named ? each.key + u".named"_s : each.key, values));
    }
    return joined(parts, u", "_s, u", "_s);
}

} // namespace dondoc::report
