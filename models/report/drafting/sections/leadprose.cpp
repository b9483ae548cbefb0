// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Lead prose: chooses the sentence by the state of the entry and the kind of the task.
#include "models/report/drafting/sections/leadprose.h"

#include "models/domain/assessment/earlierstates.h"
#include "models/domain/assessment/quarterwords.h"
#include "models/domain/text/numbers.h"
#include "models/domain/text/text.h"
#include "models/report/drafting/context/wording.h"
#include "models/report/drafting/sections/comingdue.h"
#include "models/report/drafting/sections/earlierprose.h"
#include "models/report/drafting/sections/sinceprose.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace dondoc::report {

using namespace Qt::StringLiterals;

namespace {

/// One agency's entry on one task, with what its sentences are made from.
struct LeadClause {
    const Context &context;
    const TaskProgress &progress;
    const Task &task;
    const TaskEntry &entry;
    QString code;
    ProgressState state;
    LeadStyle style;
    Values values;
};

Values withoutAbout(Values values)
{
    values.insert(u"about"_s, words({}));
    return values;
}

Values clauseValues(const Context &context, const TaskProgress &progress, const Task &task,
                    const TaskEntry &entry, const QString &code, const LeadStyle &style)
{
    const qint64 late = progress.due.daysTo(context.data.period.to);
    const QString due = insideSentence(task.deadline.text);
    const qint64 deliveredLate = progress.due.daysTo(entry.productDate);
    return {
        {u"about"_s, words(style.about)},
        {u"agency"_s, words(speakerOf(context, code))},
        {u"told"_s, Value{{}, std::nullopt, agencyClause(context, code, entry, style.maximum)}},
        {u"due"_s, words(due.isEmpty() ? numbers::shortDate(task.deadline.to) : due)},
        {u"days"_s, figure(context, std::max<qint64>(late, 0), u"task.overdue_days"_s, {code}, task.number)},
        {u"latedays"_s,
         figure(context, std::max<qint64>(deliveredLate, 0), u"task.delivered_late"_s, {code}, task.number)},
        {u"cause"_s, words(insideSentence(excerpt(entry.cause, 160)))},
        {u"expected"_s, words(numbers::shortDate(entry.expectedDate))},
        {u"what"_s, words(productBehind(task, style.about))},
        {u"productto"_s, words(task.productTo)},
        {u"document"_s, words(documentName(entry.productNumber))},
        {u"delivered"_s, words(numbers::shortDate(entry.productDate))},
        {u"estimate"_s, words(insideSentence(excerpt(entry.estimate, 120)))},
        {u"percent"_s, words(entry.percent ? QString::number(*entry.percent) : QString())},
    };
}

/// "nguyên nhân: thiếu vốn", but "nguyên nhân khách quan: thiếu vốn" of one that names its kind so.
void addCause(Prose &prose, const LeadClause &clause)
{
    static const QRegularExpression kKind(u"^(?:khách|chủ) quan\\s*:"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const QString cause = cleaned(clause.entry.cause);
    if (!cause.isEmpty())
        prose.add(cause.contains(kKind) ? u"task.cause.kind"_s : u"task.cause"_s, clause.values);
}

void addExpected(Prose &prose, const LeadClause &clause)
{
    if (isAhead(clause.context, clause.entry.expectedDate))
        prose.add(u"task.expected"_s,
                  {{u"agency"_s, words(name(clause.context, clause.code))},
                   {u"expected"_s, clause.values.value(u"expected"_s)}});
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
                        {u"document"_s, words(numbers::documentNumber(change.document))}};
    prose.say(change.document.isEmpty() ? u"task.extended.undocumented"_s : u"task.extended"_s, values);
    if (clause.state != ProgressState::Overdue)
        prose.add(u"task.extended.underway"_s);
}

void tellNothing(Prose &prose, const LeadClause &clause)
{
    const QList<QuarterReceipt> &quarters = clause.context.data.quarters;
    Values values = clause.values;
    bool more = !clause.entry.longerResult.isEmpty();
    if (!quarters.isEmpty()) {
        const QString last = periods::bareTitle(quarters.constLast().period);
        values.insert(u"word"_s, words(last));
        more = !clause.entry.result.isEmpty() && quarterWords(clause.entry.result).quarter != last;
    }
    prose.say(more ? u"task.nothing.longer"_s : u"task.nothing"_s, values);
}

/// What only an earlier quarter of a longer period told; that its last one has no report of it stands among
/// the counts.
void tellToldEarlier(Prose &prose, const LeadClause &clause)
{
    if (toldWords(clause.entry.result).isEmpty())
        return;
    Values values = clause.values;
    values.insert(u"about"_s, words(text::lowerFirst(clause.style.about)));
    prose.say(u"task.earlier"_s, values);
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

// A product delivered is told with its document, which says all of it; without one the agency's words follow.
void tellDelivered(Prose &prose, const LeadClause &clause)
{
    const bool late = clause.state == ProgressState::DoneLate;
    const QString number = clause.entry.productNumber;
    if (!number.isEmpty())
        prose.say(late ? u"task.product.delivered.late"_s : u"task.product.delivered"_s, clause.values);
    else
        prose.say(u"task.product.done"_s, clause.values);
    if (number.isEmpty() && !toldWords(clause.entry.result).isEmpty())
        prose.say(u"task.told"_s, withoutAbout(clause.values));
}

void tellDone(Prose &prose, const LeadClause &clause)
{
    if (!clause.task.product.isEmpty())
        return tellDelivered(prose, clause);
    prose.say(u"task.told"_s, clause.values);
    if (!clause.style.withState)
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
    const QString told
        = plainText(clause.values.value(u"told"_s).parts); // the rest stands in the annex alone
    const bool says = told.contains(u"dự kiến"_s, Qt::CaseInsensitive);
    const bool promised
        = isAhead(clause.context, clause.entry.expectedDate) && !clause.task.productTo.isEmpty();
    if (promised && !says)
        prose.add(u"task.product.drafting"_s, clause.values);
    else if (!says && clause.style.withState)
        prose.add(u"task.one.underway"_s, clause.values);
    tellExtension(prose, clause);
}

void tellYearly(Prose &prose, const LeadClause &clause)
{
    prose.say(u"task.told"_s, clause.values);
    addPercent(prose, clause);
    addEstimate(prose, clause);
    const bool yearEnds = periods::closesYear(clause.context.data.period);
    if (clause.style.withState && yearEnds && cleaned(clause.entry.estimate).isEmpty())
        prose.add(u"task.yearly.underway"_s, clause.values);
    tellExtension(prose, clause);
}

void tellContinuous(Prose &prose, const LeadClause &clause)
{
    const QuarterWords told = quarterWords(clause.entry.result);
    const bool ofPeriod = clause.style.alone && told.quarter.isEmpty()
        && !predicateOf(clause.context, clause.code, cleaned(told.words)).isEmpty();
    prose.say(ofPeriod ? u"task.continuous"_s : u"task.told"_s, clause.values);
    addEstimate(prose, clause);
}

void tellUnderWay(Prose &prose, const LeadClause &clause)
{
    if (!clause.style.alone)
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
    if (clause.style.withState)
        prose.add(kind == DeadlineKind::None ? u"task.nodeadline"_s : u"task.one.underway"_s, clause.values);
    tellExtension(prose, clause);
}

using ClauseWriter = void (*)(Prose &, const LeadClause &);
struct StateWriter {
    ProgressState state;
    ClauseWriter write;
};
constexpr std::array kStateWriters{
    StateWriter{ProgressState::NoReport, tellToldEarlier},
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

// By the entry itself, without what an earlier one told.
bool tellsOfDone(const Task &task, const TaskEntry *entry)
{
    return entry && entry->state == EntryState::Done
        && (task.product.isEmpty() || entry->productDate.isValid());
}

/// Done stays done by the document that did it first, whatever is sent in later (rule 12 of the field).
TaskEntry entryTold(const Context &context, const Task &task, const QString &code, const TaskEntry &found)
{
    TaskEntry entry = withLongerResult(found, longerPeriod(context.data));
    if (entry.state != EntryState::Done)
        return entry;
    const EarlierStates earlier(context.data, task);
    const EarlierAnswer *answer = earlier.doneBy(code);
    if (answer && answer->entry.productDate.isValid()) {
        entry.productNumber = answer->entry.productNumber;
        entry.productDate = answer->entry.productDate;
    }
    return entry;
}

} // namespace

void tellOne(Prose &prose, const Context &context, const TaskProgress &progress, const QString &code,
             const LeadStyle &style)
{
    const Task *task = taskOf(context, progress.taskNumber);
    const TaskEntry *found = currentEntry(context.data, context.assessment, code, progress.taskNumber);
    if (!task)
        return;
    if (!tellsOfDone(*task, found) && tellDoneBefore(prose, context, progress, code, style.about))
        return;
    if (!found)
        return;
    const ProgressState state = progress.stateOf(code);
    const TaskEntry entry = entryTold(context, *task, code, *found);
    const LeadClause clause{
        context, progress, *task, entry,
        code,    state,    style, clauseValues(context, progress, *task, entry, code, style)};
    for (const StateWriter &writer : kStateWriters) {
        if (writer.state == state)
            writer.write(prose, clause);
    }
}

} // namespace dondoc::report
