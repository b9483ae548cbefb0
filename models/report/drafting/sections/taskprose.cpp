// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// TaskProse: label, counts of the communes, the other leads by themselves, the strongest results quoted.
#include "models/report/drafting/sections/taskprose.h"

#include "models/domain/assessment/quarterwords.h"
#include "models/domain/assessment/statelabels.h"
#include "models/report/drafting/context/wording.h"
#include "models/report/drafting/sections/leadprose.h"

#include <algorithm>

namespace dondoc::report {

using namespace Qt::StringLiterals;

namespace {

// Characters of an agency's text: alone, beside the counts of others, and quoted as an example.
constexpr int kAlone = 200;
constexpr int kBeside = 130;
constexpr int kQuoted = 100;
// Up to that many leads that are no communes are told one by one.
constexpr int kEachByItself = 2;

struct Quote {
    qsizetype strength;
    QString code;
    const TaskEntry *entry;
};

bool isConcrete(ProgressState state)
{
    return state != ProgressState::NoReport && state != ProgressState::NothingArose
        && state != ProgressState::NotStarted && state != ProgressState::Suspended;
}

} // namespace

Inlines TaskProse::paragraph(const TaskProgress &progress)
{
    const Task *task = taskOf(m_context, progress.taskNumber);
    Prose prose(m_context);
    tellLeads(prose, progress);
    if (progress.overruled)
        prose.say(u"task.overruled"_s,
                  {{u"state"_s, words(insideSentence(printedWord(progress.state)))},
                   {u"reason"_s, words(cleaned(progress.reason))}});
    const Inlines label = filled(
        m_context, u"task.label"_s,
        {{u"number"_s, words(progress.taskNumber)}, {u"task"_s, words(task ? taskLabel(*task) : QString())}});
    return label + Inlines{plain(u" "_s)} + prose.text();
}

void TaskProse::tellLeads(Prose &prose, const TaskProgress &progress)
{
    if (progress.asked.isEmpty()) {
        prose.say(u"task.nolead"_s);
        return;
    }
    if (progress.asked.size() == 1)
        return tellOne(prose, m_context, progress, progress.asked.constFirst(), {true, kAlone});
    const QStringList communes = communesOf(m_context, progress.asked);
    const QStringList others = without(progress.asked, communes);
    const bool eachByItself = others.size() <= kEachByItself;
    if (!communes.isEmpty())
        tellMany(prose, m_context, progress, communes);
    if (!eachByItself)
        tellMany(prose, m_context, progress, others);
    // Of many departments only the one that sums up tells its own result.
    const QString self = m_context.data.plan.coordinatorCode;
    QStringList quoted = communes.isEmpty() ? others : communes;
    quoted.removeAll(self);
    quote(prose, progress, quoted);
    for (const QString &code : eachByItself ? others : among(others, among({self}, progress.reported)))
        tellOne(prose, m_context, progress, code, {false, kBeside});
}

/// One example of many; the annexes hold them all.
void TaskProse::quote(Prose &prose, const TaskProgress &progress, const QStringList &codes)
{
    Quote strongest{0, {}, nullptr};
    for (const QString &code : among(codes, progress.reported)) {
        const TaskEntry *entry
            = currentEntry(m_context.data, m_context.assessment, code, progress.taskNumber);
        if (!entry || !hasText(*entry) || !isConcrete(progress.stateOf(code)))
            continue;
        const Quote candidate{strength(*entry, code), code, entry};
        if (!strongest.entry || candidate.strength > strongest.strength)
            strongest = candidate;
    }
    if (!strongest.entry)
        return;
    ++m_quoted[strongest.code];
    const Inlines words = agencyClause(m_context, strongest.code, *strongest.entry, kQuoted);
    prose.say(u"task.quotes"_s, {{u"quotes"_s, Value{{}, std::nullopt, words}}});
}

// Figures make a result concrete; what is too long and who has spoken before step back.
qsizetype TaskProse::strength(const TaskEntry &entry, const QString &code) const
{
    const QString words = excerpt(withLongerResult(entry, longerPeriod(m_context.data)).result, kQuoted);
    const int concrete = 100 * std::min(figureCount(words), 3);
    const int tooLong = words.size() > kQuoted ? 200 : 0;
    const int heard = 150 * m_quoted.value(code);
    return std::min<qsizetype>(words.size(), kQuoted) + concrete - tooLong - heard;
}

} // namespace dondoc::report
