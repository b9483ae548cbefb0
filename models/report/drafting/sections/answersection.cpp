// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Section V.1: what became of what issued reports asked for, and of what was raised before.
#include "models/report/drafting/sections/answersection.h"

#include "models/domain/text/numbers.h"
#include "models/report/drafting/context/wording.h"
#include "models/report/drafting/sections/askedproposals.h"
#include "models/report/drafting/sections/proposalwords.h"
#include "models/report/drafting/sections/prose.h"

#include <QHash>

#include <algorithm>
#include <optional>
#include <utility>

namespace dondoc::report {

using namespace Qt::StringLiterals;

namespace {

/// What became of a proposal that an issued report made.
QString outcomeKey(const JoinedProposal &proposal, const IssuedSummary &issued)
{
    if (isWithdrawn(issued, proposal))
        return u"proposal.asked.withdrawn"_s;
    if (!answerTo(issued, proposal.answer).isEmpty())
        return isAsked(proposal.state) && !proposal.now.isEmpty() ? u"proposal.asked.again"_s
                                                                  : u"proposal.asked.answered"_s;
    if (proposal.state == ObstacleState::Solved)
        return u"proposal.asked.solved"_s;
    if (proposal.state == ObstacleState::Gone)
        return u"proposal.asked.gone"_s;
    if (proposal.standing == ObstacleStanding::TaskDone)
        return u"proposal.asked.done"_s;
    if (proposal.standing == ObstacleStanding::DayPassed)
        return u"proposal.asked.passed"_s;
    return u"proposal.asked"_s;
}

struct Followed {
    const IssuedSummary *issued = nullptr; ///< that asked for it; null: nothing to tell
    QString key;
};

QString subjectOf(const Context &context, const JoinedProposal &proposal, const Followed &followed)
{
    if (!proposal.heading.isEmpty())
        return insideSentence(proposal.heading);
    const bool namesTask = followed.key == u"proposal.others.done"_s;
    const QString draft = namesTask ? QString() : draftMeant(context, proposal);
    return filledText(
        context, draft.isEmpty() ? u"proposal.matter"_s : u"proposal.matter.draft"_s,
        {{u"text"_s, words(insideSentence(withoutAddressee(excerpt(proposal.text, kProposalLength))))},
         {u"task"_s, words(draft)}});
}

Values citedValues(const Context &context, const QString &subject, const IssuedSummary &issued)
{
    return {{u"matter"_s, words(subject)},
            {u"number"_s, words(numbers::documentNumber(issued.number))},
            {u"symbol"_s, words(context.data.office.symbol)},
            {u"date"_s, words(numbers::shortDate(issued.issuedOn))}};
}

Values askedValues(const Context &context, const JoinedProposal &proposal, const Followed &followed)
{
    const IssuedSummary &issued = *followed.issued;
    Values values = citedValues(context, subjectOf(context, proposal, followed), issued);
    values.insert(u"tasks"_s, words(taskNames(proposal.tasks)));
    values.insert(u"n"_s, figure(context, proposal.now.size(), u"proposal.raised"_s, proposal.now));
    values.insert(u"bodies"_s, words(bodiesWord(context, proposal.now)));
    values.insert(u"answer"_s,
                  words(insideSentence(excerpt(answerTo(issued, proposal.answer), kProposalLength))));
    return values;
}

/// Others are not asked until they answer; that their task is done and it rests is told all the same.
Followed followed(const Context &context, const JoinedProposal &proposal)
{
    if (const IssuedSummary *issued = askedIn(context.data, proposal.wordings))
        return {issued, outcomeKey(proposal, *issued)};
    if (proposal.standing == ObstacleStanding::TaskDone && isAsked(proposal.state))
        return {askedOfOthersIn(context.data, proposal.wordings), u"proposal.others.done"_s};
    return {};
}

/// The text of a paragraph, behind the name of its block.
using NamedText = std::pair<QString, Inlines>;

/// What came of it; told until an issued report has told it, and longer where it is proposed again.
std::optional<NamedText> outcomeText(const Context &context, const JoinedProposal &proposal,
                                     const Followed &known)
{
    const bool again = known.key == u"proposal.asked.again"_s;
    const QString name = nameOf(
        again ? proposal.text : proposal.text + u' ' + known.key + answerTo(*known.issued, proposal.answer));
    const QList<IssuedSummary> &all = context.data.issuedBefore;
    const bool told = !again && std::any_of(all.begin(), all.end(), [&name](const IssuedSummary &each) {
        return each.blocks.contains(issuedblocks::kAnswers + name);
    });
    if (told)
        return std::nullopt;
    return NamedText{name, Prose(context).say(known.key, askedValues(context, proposal, known)).text()};
}

/// All that one issued report asked for and that still waits, in one sentence.
NamedText waitingText(const Context &context, const IssuedSummary &issued, const QStringList &subjects)
{
    const Values values = citedValues(context, subjects.join(u"; "_s), issued);
    return {nameOf(u"proposal.asked "_s + issued.number),
            Prose(context).say(u"proposal.asked"_s, values).text()};
}

/// What issued reports asked of UBND tỉnh: what came of it, and behind it what still waits.
QList<NamedText> askedBefore(const Context &context)
{
    QList<NamedText> items;
    QHash<const IssuedSummary *, QStringList> waiting;
    for (const JoinedProposal &proposal : context.everProposed) {
        const Followed known = followed(context, proposal);
        if (!known.issued)
            continue;
        if (known.key == u"proposal.asked"_s)
            waiting[known.issued].append(subjectOf(context, proposal, known));
        else if (const auto outcome = outcomeText(context, proposal, known))
            items.append(*outcome);
    }
    for (const IssuedSummary &issued : context.data.issuedBefore) {
        if (waiting.contains(&issued))
            items.append(waitingText(context, issued, waiting.value(&issued)));
    }
    return items;
}

/// Raised before and carried over; what an issued report asked for stands apart from them.
QList<JoinedObstacle> carriedOverOthers(const Context &context)
{
    QList<JoinedObstacle> others = context.obstacles;
    others.removeIf([&context](const JoinedObstacle &each) {
        return !each.carriedOver || askedAbout(context, each.proposals + each.withdrawn);
    });
    return others;
}

void tellOthers(Outline &outline, const Context &context, const QList<JoinedObstacle> &others, bool alone)
{
    QList<JoinedObstacle> answered = others;
    answered.removeIf([](const JoinedObstacle &each) { return !each.isAnswered(); });
    QList<JoinedObstacle> open = others;
    open.removeIf([](const JoinedObstacle &each) { return each.isAnswered(); });
    const auto count = [&context](const QList<JoinedObstacle> &some, const QString &rule) {
        return figure(context, some.size(), rule, headingsOf(some));
    };
    const Values values{{u"n"_s, count(others, u"obstacles.carried_over"_s)},
                        {u"answered"_s, count(answered, u"obstacles.answered"_s)},
                        {u"open"_s, count(open, u"obstacles.unanswered"_s)}};
    const QString key = alone ? u"answers."_s : u"answers.others."_s;
    outline.paragraph(
        Prose(context).say(key + variant(int(answered.size()), int(others.size())), values).text(),
        u"lead"_s);
    for (const JoinedObstacle &obstacle : std::as_const(answered))
        outline.item(
            Prose(context)
                .say(obstacle.answer.text.isEmpty() ? u"answer.solved"_s : u"answer"_s,
                     {{u"obstacle"_s, words(excerpt(obstacle.heading, kProposalLength))},
                      {u"answer"_s, words(insideSentence(excerpt(obstacle.answer.text, kProposalLength)))}})
                .text(),
            nameOf(obstacle.heading));
}

} // namespace

void writeAnswers(Outline &outline, const Context &context)
{
    const QList<NamedText> asked = askedBefore(context);
    const QList<JoinedObstacle> others = carriedOverOthers(context);
    if (others.isEmpty() && asked.isEmpty())
        return outline.skipClause();
    outline.clause(u"heading.proposals.answers"_s);
    for (const auto &[name, text] : asked)
        outline.item(text, name);
    if (!others.isEmpty())
        tellOthers(outline, context, others, asked.isEmpty());
}

} // namespace dondoc::report
