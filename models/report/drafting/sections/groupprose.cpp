// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// GroupProse: counts of tasks, counts of those who lead them, single leads by their words, one example.
#include "models/report/drafting/sections/groupprose.h"

#include "models/domain/assessment/quarterwords.h"
#include "models/domain/assessment/statelabels.h"
#include "models/domain/text/numbers.h"
#include "models/domain/text/text.h"
#include "models/report/drafting/context/tasknames.h"
#include "models/report/drafting/context/wording.h"
#include "models/report/drafting/sections/agencyclause.h"
#include "models/report/drafting/sections/countprose.h"
#include "models/report/drafting/sections/earlierprose.h"
#include "models/report/drafting/sections/leadprose.h"

#include <algorithm>

namespace dondoc::report {

using namespace Qt::StringLiterals;

namespace {

// Characters of an agency's text: alone, beside the counts of others, and as an example.
constexpr int kAlone = 140;
constexpr int kBeside = 110;
constexpr int kQuoted = 100;
// Up to that many leads that are no communes are told one by one.
constexpr qsizetype kEachByItself = 2;

/// States that read the same in the counts of a group.
struct GroupState {
    QList<ProgressState> states;
    const char16_t *key;
};

const QList<GroupState> &groupStates()
{
    static const QList<GroupState> kStates{
        {{ProgressState::DoneOnTime, ProgressState::DoneLate}, u"group.done"},
        {{ProgressState::UnderWay, ProgressState::DueSoon, ProgressState::NoDeadline}, u"group.underway"},
        {{ProgressState::Overdue}, u"group.overdue"},
        {{ProgressState::NotStarted}, u"group.notstarted"},
        {{ProgressState::Suspended}, u"group.suspended"},
        {{ProgressState::NothingArose}, u"group.nothing"},
        {{ProgressState::NoReport}, u"group.noreport"},
    };
    return kStates;
}

QStringList numbersIn(const TaskGroup &group, const QList<ProgressState> &states)
{
    QStringList numbers;
    for (const TaskProgress &progress : group.tasks) {
        if (states.contains(progress.state))
            numbers.append(progress.taskNumber);
    }
    return numbers;
}

/// "Trong 06 nhiệm vụ của nhóm, 03 nhiệm vụ đã hoàn thành (5.2, 5.3 và 18), 03 nhiệm vụ đang thực hiện."
void tellCounts(Prose &prose, const Context &context, const TaskGroup &group)
{
    const qsizetype all = group.tasks.size();
    if (all < 2)
        return;
    QList<Inlines> told;
    const Value total = words(numbers::count(all));
    for (const GroupState &each : groupStates()) {
        const QStringList found = numbersIn(group, each.states);
        const QString key = QString::fromUtf16(each.key);
        if (found.size() == all) {
            prose.say(key + u".all"_s, {{u"n"_s, total}});
            return;
        }
        if (!found.isEmpty())
            told.append(filled(context, key,
                               {{u"n"_s,
                                 figure(context, found.size(),
                                        u"tasks.group."_s + keyword(each.states.constFirst()), found)},
                                {u"tasks"_s, words(u" (%1)"_s.arg(text::joinedWithAnd(found)))}}));
    }
    prose.say(u"group.counts"_s,
              {{u"n"_s, total}, {u"states"_s, Value{{}, std::nullopt, joined(told, u", "_s, u", "_s)}}});
}

bool isOfMany(const TaskProgress &progress) { return progress.asked.size() > 1; }

bool isConcrete(ProgressState state)
{
    return state != ProgressState::NoReport && state != ProgressState::NothingArose
        && state != ProgressState::NotStarted && state != ProgressState::Suspended;
}

struct Quote {
    qsizetype strength = 0;
    QString code;
    const TaskEntry *entry = nullptr;
};

// Who is done speaks before others, the first of them (rule 22 of the field); of what is under way figures
// make a result concrete, and what is too long steps back.
qsizetype strengthOf(const Context &context, const TaskEntry &entry)
{
    constexpr qsizetype kDone = 10000;
    if (entry.state == EntryState::Done)
        return kDone;
    const QString words = excerpt(withLongerResult(entry, longerPeriod(context.data)).result, kQuoted);
    const int concrete = 100 * std::min(figureCount(words), 3);
    const int tooLong = words.size() > kQuoted ? 200 : 0;
    return concrete - tooLong + std::min<qsizetype>(words.size(), kQuoted);
}

/// One example of many for the whole group, the first in the agencies' order where several are as strong; the
/// annexes hold them all.
void tellExample(Prose &prose, const Context &context, const TaskGroup &group)
{
    Quote best;
    for (const TaskProgress &progress : group.tasks) {
        const QStringList many = progress.asked.size() > 1
            ? answeredBy(context, progress, progress.asked).received
            : QStringList(); // nobody is held up by what was told by telephone
        for (const QString &code : communesOf(context, many)) {
            const TaskEntry *entry
                = currentEntry(context.data, context.assessment, code, progress.taskNumber);
            if (!entry || !hasText(*entry) || !isConcrete(progress.stateOf(code)))
                continue;
            const qsizetype strength = strengthOf(context, *entry);
            if (!best.entry || strength > best.strength)
                best = {strength, code, entry};
        }
    }
    if (!best.entry)
        return;
    const bool several = std::count_if(group.tasks.begin(), group.tasks.end(), isOfMany) > 1;
    const Inlines quote = agencyClause(context, best.code, *best.entry, kQuoted);
    prose.say(several ? u"group.example.of"_s : u"group.example"_s,
              {{u"number"_s, words(best.entry->taskNumber)}, {u"quote"_s, Value{{}, std::nullopt, quote}}});
}

/// Counts of the communes, then of the others or each of these by itself.
void tellLedByMany(Prose &prose, const Context &context, const TaskProgress &progress)
{
    const QStringList communes = communesOf(context, progress.asked);
    const QStringList others = without(progress.asked, communes);
    const bool eachByItself = !communes.isEmpty() && others.size() <= kEachByItself;
    if (!communes.isEmpty())
        tellMany(prose, context, progress, communes, CountOf::Task);
    if (!eachByItself)
        tellMany(prose, context, progress, others, communes.isEmpty() ? CountOf::Task : CountOf::SameTask);
    // Of many departments only the one that sums up tells its own result.
    const QString self = context.data.plan.coordinatorCode;
    const QStringList spoke = among({self}, progress.reported + progress.toldEarlier);
    for (const QString &code : eachByItself ? others : among(others, spoke))
        tellOne(prose, context, progress, code,
                {.alone = false, .withState = false, .maximum = kBeside, .about = {}});
}

void tellOverruled(Prose &prose, const Context &context, const TaskProgress &progress)
{
    if (progress.overruled)
        prose.say(u"task.overruled"_s,
                  {{u"task"_s, words(namedTask(context, progress.taskNumber))},
                   {u"state"_s, words(insideSentence(printedWord(progress.state)))},
                   {u"reason"_s, words(cleaned(progress.reason))}});
}

void tellTask(Prose &prose, const Context &context, const TaskProgress &progress, bool withState)
{
    const QString named = namedTask(context, progress.taskNumber);
    if (progress.asked.isEmpty())
        prose.say(u"task.nolead"_s, {{u"task"_s, words(named)}});
    else if (progress.asked.size() > 1 && (progress.hasContent() || !progress.toldEarlier.isEmpty()))
        tellLedByMany(prose, context, progress);
    else if (progress.asked.size() == 1)
        tellOne(prose, context, progress, progress.asked.constFirst(),
                {.alone = true,
                 .withState = withState,
                 .maximum = kAlone,
                 .about = filledText(context, u"task.about"_s, {{u"task"_s, words(named)}}) + u' '});
    tellOverdueSilence(prose, context, progress);
    tellOverruled(prose, context, progress);
}

} // namespace

Inlines groupParagraph(const Context &context, const TaskGroup &group)
{
    Prose told(context);
    for (const TaskProgress &progress : group.tasks) {
        if (isOfMany(progress))
            tellTask(told, context, progress, false);
    }
    tellExample(told, context, group);
    for (const TaskProgress &progress : group.tasks) {
        if (!isOfMany(progress))
            tellTask(told, context, progress, group.tasks.size() == 1);
    }
    if (told.isEmpty())
        return {};
    Prose prose(context);
    tellCounts(prose, context, group);
    const Inlines counts = prose.text();
    return counts.isEmpty() ? told.text() : counts + Inlines{plain(u" "_s)} + told.text();
}

} // namespace dondoc::report
