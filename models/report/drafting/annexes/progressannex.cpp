// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Progress annex: every row of the plan with leads, time, state, result in short and difficulty.
#include "models/report/drafting/annexes/progressannex.h"

#include "models/domain/assessment/quarterwords.h"
#include "models/domain/assessment/statelabels.h"
#include "models/report/drafting/annexes/annexhead.h"
#include "models/report/drafting/context/wording.h"
#include "models/report/drafting/sections/agencyclause.h"
#include "models/report/drafting/sections/countprose.h"
#include "models/report/drafting/sections/earlierprose.h"
#include "models/report/drafting/sections/sinceprose.h"
#include "models/report/drafting/sections/yearprose.h"

#include <algorithm>

namespace dondoc::report {

using namespace Qt::StringLiterals;

namespace {

constexpr int kResult = 300;     // characters: counts, then what was reported
constexpr int kLeastTold = 110;  // of what was reported, as the body tells it beside counts
constexpr int kDifficulty = 200; // characters
constexpr int kProgressColumns = 8;

QString assigned(const Context &context, const QString &taskNumber, Role role)
{
    QList<Assignment> found;
    for (const Assignment &assignment : context.data.assignments) {
        if (assignment.taskNumber == taskNumber && assignment.role == role)
            found.append(assignment);
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Assignment &a, const Assignment &b) { return a.order < b.order; });
    QStringList names;
    for (const Assignment &assignment : found) {
        const Agency *agency = agencyOf(context, assignment.code);
        const bool official = assignment.kind == AssigneeKind::Agency && agency;
        names.append(official ? agency->name : cleaned(assignment.printed));
    }
    return names.join(u"; "_s);
}

QString timeOf(const Context &context, const Task &task)
{
    if (task.deadline.text.isEmpty())
        return filledText(context, u"annex.progress.notime"_s);
    if (task.deadlineHistory.isEmpty())
        return task.deadline.text;
    const QString before = insideSentence(task.deadlineHistory.constLast().before.text);
    return filledText(context, u"annex.progress.extended"_s,
                      {{u"due"_s, words(task.deadline.text)}, {u"from"_s, words(before)}});
}

QString stateOfTask(const Context &context, const TaskProgress &progress)
{
    // That it has no deadline stands in the column beside it.
    const bool noDeadline = progress.state == ProgressState::NoDeadline;
    const QString state = printedWord(noDeadline ? ProgressState::UnderWay : progress.state);
    if (progress.overdueDays > 0)
        return filledText(context, u"annex.progress.overdue"_s,
                          {{u"state"_s, words(state)},
                           {u"days"_s, figure(context, progress.overdueDays, u"task.overdue_days"_s)}});
    if (!progress.overruled)
        return state;
    return filledText(context, u"annex.progress.overruled"_s,
                      {{u"state"_s, words(state)}, {u"reason"_s, words(cleaned(progress.reason))}});
}

/// The coordinating department before others: it settles on what is told; those who told it in an earlier
/// quarter behind those who speak now, and only where they have words.
QStringList speakers(const Context &context, const TaskProgress &progress)
{
    QStringList earlier = progress.toldEarlier;
    earlier.removeIf([&](const QString &code) {
        const TaskEntry *entry = currentEntry(context.data, context.assessment, code, progress.taskNumber);
        return !entry || toldWords(entry->result).isEmpty();
    });
    QStringList codes = progress.reported + earlier;
    codes.removeIf([&context](const QString &code) { return isCommune(context, code); });
    const QString self = context.data.plan.coordinatorCode;
    if (codes.removeOne(self))
        codes.prepend(self);
    return codes;
}

// What stands where nobody wrote a word.
QString withoutWords(const TaskProgress &progress)
{
    const auto all
        = [&progress](ProgressState state) { return progress.count(state) == int(progress.reported.size()); };
    if (progress.reported.isEmpty())
        return u"annex.progress.nodata"_s;
    if (all(ProgressState::NothingArose))
        return u"annex.progress.nothing"_s;
    return all(ProgressState::NotStarted) ? u"annex.progress.notstarted"_s : u"annex.progress.blank"_s;
}

/// What it says of the quarter and what of the longer period, each for itself; those that say something.
QList<TaskEntry> bySpan(const Context &context, const TaskEntry &entry)
{
    QList<TaskEntry> spans{entry};
    const bool longer = longerPeriod(context.data) && !toldWords(entry.longerResult).isEmpty();
    if (longer) {
        spans[0].result = markedWithQuarter(entry.result, context.data.period);
        spans[0].longerResult.clear();
        spans.append(entry);
    }
    if (toldWords(spans.constFirst().result).isEmpty())
        spans.removeFirst();
    return spans;
}

/// One who is no commune speaks, as far as there is room; nothing where all of its words are told.
std::optional<Excerpt> tellFirstSpeaker(Prose &prose, const Context &context, const TaskProgress &progress)
{
    const QString code = speakers(context, progress).value(0);
    const TaskEntry *entry = currentEntry(context.data, context.assessment, code, progress.taskNumber);
    if (!entry)
        return std::nullopt;
    const int room = std::max(kResult - int(plainText(prose.text()).size()) - 60, kLeastTold);
    const QList<TaskEntry> spans = bySpan(context, *entry);
    Excerpt excerpt{.agencyCode = code, .speaker = name(context, code), .taskNumber = progress.taskNumber};
    for (const TaskEntry &each : spans) {
        const int maximum = room / int(spans.size());
        const ClauseCount counted = clausesTold(context, each, maximum);
        excerpt.told += counted.told;
        excerpt.all += counted.all;
        prose.say(u"task.told"_s,
                  {{u"about"_s, words({})},
                   {u"told"_s, Value{{}, std::nullopt, agencyClause(context, code, each, maximum)}}});
    }
    return excerpt.told < excerpt.all ? std::optional(excerpt) : std::nullopt;
}

struct ToldResult {
    Inlines text;
    std::optional<Excerpt> excerpt;
};

ToldResult toldResult(const Context &context, const TaskProgress &progress)
{
    Prose prose(context);
    const QStringList received = answeredBy(context, progress, progress.asked).received;
    if (progress.asked.size() > 1 && !received.isEmpty())
        prose.say(
            u"annex.progress.counts"_s,
            {{u"reported"_s,
              figure(context, received.size(), u"task.reported"_s, received, progress.taskNumber)},
             {u"asked"_s,
              figure(context, progress.asked.size(), u"task.asked"_s, progress.asked, progress.taskNumber)},
             {u"bodies"_s, words(bodiesWord(context, progress.asked))},
             {u"states"_s, Value{{}, std::nullopt, stateList(context, progress, received, 0)}}});
    const bool keeps = progress.reported.isEmpty() || !progress.doubted.isEmpty();
    if (progress.asked.size() > 1) {
        tellBeside(prose, context, progress, progress.asked);
    } else if (keeps && !progress.asked.isEmpty()) {
        tellDoneBefore(prose, context, progress, progress.asked.constFirst());
    }
    std::optional<Excerpt> excerpt = tellFirstSpeaker(prose, context, progress);
    if (prose.isEmpty())
        prose.say(withoutWords(progress));
    tellDeliveredSince(prose, context, progress);
    const Inlines added = addedToYearBefore(context, progress);
    return {added.isEmpty() ? prose.text() : prose.text() + Inlines{plain(u" "_s)} + added, excerpt};
}

QString difficultyOf(const Context &context, const QString &taskNumber)
{
    QStringList told;
    int length = 0;
    for (const JoinedObstacle &obstacle : context.obstacles) {
        if (obstacle.solved || !obstacle.tasks.contains(taskNumber))
            continue;
        const QString words
            = told.isEmpty() ? excerpt(obstacle.heading, kDifficulty) : cleaned(obstacle.heading);
        length += int(words.size());
        if (!told.isEmpty() && length > kDifficulty)
            break;
        told.append(told.isEmpty() ? words : insideSentence(words));
    }
    return told.join(u"; "_s);
}

Row taskRow(const Context &context, const QString &key, const Task &task, const TaskProgress &progress)
{
    Row row;
    row.key = key + u'/' + task.number;
    const ToldResult told = toldResult(context, progress);
    row.excerpt = told.excerpt;
    row.cells = {
        cell(task.number, ParagraphStyle::TableCentre),
        cell(cleaned(task.text)),
        cell(assigned(context, task.number, Role::Lead)),
        cell(assigned(context, task.number, Role::Coordinate)),
        cell(timeOf(context, task), ParagraphStyle::TableCentre),
        cell(stateOfTask(context, progress), ParagraphStyle::TableCentre),
        cell(told.text),
        cell(difficultyOf(context, task.number)),
    };
    return row;
}

} // namespace

Section progressAnnex(const Context &context, const ComposeOptions &options, const QString &key)
{
    Section section{key, Orientation::Landscape, {}};
    section.blocks = annexHead(context, options, key, Annex::Progress, u"annex.progress.title"_s);
    Table table = emptyTable(context, key,
                             {{11, u"annex.column.number"_s},
                              {46, u"annex.column.task"_s},
                              {28, u"annex.column.lead"_s},
                              {34, u"annex.column.coordinate"_s},
                              {27, u"annex.column.time"_s},
                              {22, u"annex.column.state"_s},
                              {64, u"annex.column.result"_s},
                              {26, u"annex.column.difficulty"_s}});
    for (const Task &task : context.data.tasks) {
        const TaskProgress *progress = context.assessment.task(task.number);
        if (progress)
            table.rows.append(taskRow(context, key, task, *progress));
        else
            table.rows.append(headingRow(key, task, kProgressColumns));
    }
    section.blocks.append(table);
    return section;
}

} // namespace dondoc::report
