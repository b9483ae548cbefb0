// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Section V: what became of earlier proposals, those to UBND tỉnh, and what others are asked to do.
#include "models/report/drafting/sections/proposalsection.h"

#include "models/domain/plan/planspan.h"
#include "models/domain/text/numbers.h"
#include "models/domain/text/text.h"
#include "models/report/drafting/context/tasknames.h"
#include "models/report/drafting/context/wording.h"
#include "models/report/drafting/sections/askedproposals.h"
#include "models/report/drafting/sections/prose.h"

#include <QRegularExpression>

#include <algorithm>

namespace dondoc::report {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostProposals = 3;
constexpr int kProposalLength = 240;

// "Đề nghị UBND tỉnh bố trí …" → "Bố trí …": the sentence before has named the addressee. Where somebody else
// is named first, the words stay.
QString withoutAddressee(const QString &proposal)
{
    static const QRegularExpression kAddress(
        u"^(?:kính )?(?:đề nghị|kiến nghị|đề xuất)(?: với)?(?: UBND tỉnh| Ủy ban nhân dân tỉnh| tỉnh)?(?: Sơn La)? "_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = kAddress.match(proposal);
    const QString rest = match.hasMatch() ? proposal.mid(match.capturedLength()) : QString();
    return text::upperFirst(isPredicate(rest) ? rest : proposal);
}

/// "dự thảo Nghị quyết của … (8)", where words on the one task that drafts something do not say which; blank
/// otherwise.
QString draftMeant(const Context &context, const JoinedProposal &proposal)
{
    const Task *task = proposal.tasks.size() == 1 ? taskOf(context, proposal.tasks.constFirst()) : nullptr;
    if (!task || task->product.isEmpty())
        return {};
    const bool said = text::searchKey(proposal.text).contains(text::searchKey(taskLabel(*task)));
    return said ? QString() : namedTask(context, task->number);
}

/// "về dự thảo Nghị quyết của … (8), cho phép trình …".
QString saidOfDraft(const Context &context, const JoinedProposal &proposal, const QString &said)
{
    const QString draft = draftMeant(context, proposal);
    if (draft.isEmpty())
        return said;
    return filledText(context, u"proposal.draft"_s,
                      {{u"task"_s, words(draft)}, {u"text"_s, words(insideSentence(said))}});
}

QString toProvince(const Context &context, const JoinedProposal &proposal)
{
    return text::upperFirst(saidOfDraft(context, proposal, withoutAddressee(proposal.text)));
}

bool isOwn(const Context &context, const JoinedProposal &proposal)
{
    return proposal.agencies == QStringList{context.data.plan.coordinatorCode};
}

/// The words are said to be of those who used them, the others under the heading are told beside them.
QString proposalKey(const Context &context, const JoinedProposal &proposal)
{
    if (isOwn(context, proposal))
        return u"proposal.own"_s;
    return proposal.by.size() <= 3 ? u"proposal.named"_s : u"proposal.counted"_s;
}

Inlines proposalText(const Context &context, const JoinedProposal &proposal, const QString &text)
{
    const auto valuesOf = [&](const QStringList &codes) {
        return Values{{u"text"_s, words(excerpt(text, kProposalLength))},
                      {u"obstacle"_s, words(insideSentence(proposal.heading))},
                      {u"annex"_s, words(context.annexLabels.value(Annex::Obstacles))},
                      {u"n"_s, figure(context, codes.size(), u"proposal.raised"_s, codes)},
                      {u"bodies"_s, words(bodiesWord(context, codes))},
                      {u"names"_s, words(names(context, codes))}};
    };
    Prose prose(context);
    prose.say(proposalKey(context, proposal), valuesOf(proposal.by));
    const QStringList others = without(proposal.agencies, proposal.by);
    if (!others.isEmpty())
        prose.add(u"proposal.others"_s, valuesOf(others));
    return prose.text();
}

/// What became of a proposal that an issued report made.
QString outcomeKey(const JoinedProposal &proposal, const IssuedSummary &issued)
{
    if (!answerTo(issued, proposal.answer).isEmpty())
        return isAsked(proposal.state) && !proposal.now.isEmpty() ? u"proposal.asked.again"_s
                                                                  : u"proposal.asked.answered"_s;
    if (proposal.state == ObstacleState::Solved)
        return u"proposal.asked.solved"_s;
    if (proposal.state == ObstacleState::Gone)
        return u"proposal.asked.gone"_s;
    if (proposal.state == ObstacleState::Withdrawn)
        return u"proposal.asked.withdrawn"_s;
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

Values askedValues(const Context &context, const JoinedProposal &proposal, const Followed &followed)
{
    const IssuedSummary &issued = *followed.issued;
    const bool namesTask = followed.key == u"proposal.others.done"_s;
    const QString draft = namesTask ? QString() : draftMeant(context, proposal);
    const QString subject = proposal.heading.isEmpty()
        ? filledText(
            context, draft.isEmpty() ? u"proposal.matter"_s : u"proposal.matter.draft"_s,
            {{u"text"_s, words(insideSentence(withoutAddressee(excerpt(proposal.text, kProposalLength))))},
             {u"task"_s, words(draft)}})
        : insideSentence(proposal.heading);
    return {
        {u"matter"_s, words(subject)},
        {u"number"_s, words(numbers::documentNumber(issued.number))},
        {u"symbol"_s, words(context.data.office.symbol)},
        {u"date"_s, words(numbers::shortDate(issued.issuedOn))},
        {u"tasks"_s, words(taskNames(proposal.tasks))},
        {u"n"_s, figure(context, proposal.now.size(), u"proposal.raised"_s, proposal.now)},
        {u"bodies"_s, words(bodiesWord(context, proposal.now))},
        {u"answer"_s, words(insideSentence(excerpt(answerTo(issued, proposal.answer), kProposalLength)))}};
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

/// What issued reports asked of UBND tỉnh: until it is settled in every report, and once when it is.
QList<std::pair<QString, Inlines>> askedBefore(const Context &context)
{
    QList<std::pair<QString, Inlines>> items;
    for (const JoinedProposal &proposal : context.everProposed) {
        const Followed known = followed(context, proposal);
        if (!known.issued)
            continue;
        const QString &key = known.key;
        const bool settled = key != u"proposal.asked"_s && key != u"proposal.asked.again"_s;
        const QString name = nameOf(
            settled ? proposal.text + u' ' + key + answerTo(*known.issued, proposal.answer) : proposal.text);
        const auto tells
            = [&name](const IssuedSummary &each) { return each.blocks.contains(u"V/1/"_s + name); };
        const QList<IssuedSummary> &all = context.data.issuedBefore;
        if (!settled || std::none_of(all.begin(), all.end(), tells))
            items.append({name, Prose(context).say(key, askedValues(context, proposal, known)).text()});
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

void writeAnswers(Outline &outline, const Context &context)
{
    const QList<std::pair<QString, Inlines>> asked = askedBefore(context);
    const QList<JoinedObstacle> others = carriedOverOthers(context);
    if (others.isEmpty() && asked.isEmpty())
        return outline.skipClause();
    outline.clause(u"heading.proposals.answers"_s);
    for (const auto &[name, text] : asked)
        outline.item(text, name);
    if (!others.isEmpty())
        tellOthers(outline, context, others, asked.isEmpty());
}

QList<JoinedProposal> proposalsTo(QList<JoinedProposal> found, const Context &context,
                                  const QList<Competence> &competences)
{
    found.removeIf(
        [&competences](const JoinedProposal &each) { return !competences.contains(each.competence); });
    // What the department itself proposes comes first, however many others propose something else.
    std::stable_partition(found.begin(), found.end(),
                          [&context](const JoinedProposal &each) { return isOwn(context, each); });
    return found;
}

// One left over is told like the others.
qsizetype shownOf(qsizetype all) { return all == kMostProposals + 1 ? all : std::min(all, kMostProposals); }

void tellRest(Outline &outline, const Context &context, const QList<JoinedProposal> &all)
{
    QStringList rest;
    for (const JoinedProposal &each : all.mid(shownOf(all.size())))
        rest.append(each.text);
    if (!rest.isEmpty())
        outline.paragraph(Prose(context)
                              .say(u"proposals.rest"_s,
                                   {{u"n"_s, figure(context, rest.size(), u"proposals.rest"_s, rest)},
                                    {u"annex"_s, words(context.annexLabels.value(Annex::Obstacles))}})
                              .text(),
                          u"rest"_s);
}

/// The annex lists all that are made.
QString annexOf(const Context &context, const QList<JoinedProposal> &made)
{
    return made.isEmpty() ? QString() : context.annexLabels.value(Annex::Obstacles);
}

const QList<Competence> kProvince{Competence::Province, Competence::Central};

/// Where nothing is asked anew: what the annex lists as proposed in this period was asked for, or is settled.
QString nothingNewKey(const Context &context, bool askedBefore)
{
    QList<JoinedProposal> now = proposalsTo(context.everProposed, context, kProvince);
    now.removeIf([](const JoinedProposal &each) { return each.now.isEmpty(); });
    const auto isFollowed
        = [&context](const JoinedProposal &each) { return askedIn(context.data, each.wordings) != nullptr; };
    if (now.isEmpty())
        return askedBefore ? u"proposals.nonew"_s : noneKey(context, u"proposals.none"_s);
    const bool all = std::all_of(now.begin(), now.end(), isFollowed);
    return all ? u"proposals.again"_s : u"proposals.settled"_s;
}

void writeToProvince(Outline &outline, const Context &context)
{
    QList<JoinedProposal> all = proposalsTo(context.proposals, context, kProvince);
    const qsizetype before = all.removeIf(
        [&context](const JoinedProposal &each) { return askedAbout(context, each.wordings) != nullptr; });
    outline.clause(u"heading.proposals.province"_s, annexOf(context, all));
    if (all.isEmpty())
        return outline.paragraph(Prose(context).say(nothingNewKey(context, before > 0)).text(), u"lead"_s);
    outline.paragraph(Prose(context).say(u"proposals.province"_s).text(), u"lead"_s);
    for (const JoinedProposal &proposal : all.mid(0, shownOf(all.size())))
        outline.item(proposalText(context, proposal, toProvince(context, proposal)), nameOf(proposal.text));
    tellRest(outline, context, all);
}

/// Only communes are bound to report (rule 1 of the field): who lags is not counted again.
bool anyCommuneLags(const Context &context)
{
    const ReceiptCounts &receipt = context.assessment.receipt;
    return !communesOf(context, receipt.missing + receipt.late + incompleteAgencies(context)).isEmpty();
}

void tellRequests(Outline &outline, const Context &context)
{
    const QStringList plans = communesWithoutPlan(context);
    Prose prose(context);
    if (anyCommuneLags(context))
        prose.say(u"request.discipline"_s);
    if (!plans.isEmpty())
        prose.add(u"request.localplans"_s,
                  {{u"n"_s, figure(context, plans.size(), u"localplans.missing"_s, plans)}});
    outline.item(prose.text(), u"requests"_s);
}

void tellNext(Outline &outline, const Context &context)
{
    const Period next = periods::nextAsked(context.data.period);
    const bool known = next.to.isValid();
    const QDate deadline = known ? deadlines(context.data.plan.regime, next).agencies : QDate();
    outline.item(Prose(context)
                     .say(known ? u"request.next"_s : u"request.continue"_s,
                          {{u"nextreport"_s, words(known ? askedTitle(context.data.plan, next) : QString())},
                           {u"nextdeadline"_s, words(numbers::shortDate(deadline))}})
                     .text(),
                 u"next"_s);
}

/// "Đề nghị Sở Tài chính sớm có ý kiến …" → "Sở Tài chính: sớm có ý kiến …": who is asked was said before.
QString toAddressee(const Context &context, const JoinedProposal &made)
{
    const QString &proposal = made.text;
    static const QRegularExpression kAddress(u"^(?:kính )?(?:đề nghị|kiến nghị|đề xuất)(?: với)? "_s,
                                             QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = kAddress.match(proposal);
    const QString rest = proposal.mid(match.capturedLength());
    QStringList bodies{filledText(context, u"annex.competence.communes"_s)};
    for (const Agency &agency : context.data.agencies) {
        if (!isCommuneLevel(agency))
            bodies.append(agency.name);
    }
    for (const QString &body : std::as_const(bodies)) {
        if (match.hasMatch() && rest.startsWith(body + u' '))
            return body + u": "_s + saidOfDraft(context, made, text::lowerFirst(rest.mid(body.size() + 1)));
    }
    return text::upperFirst(saidOfDraft(context, made, match.hasMatch() ? rest : proposal));
}

void writeToOthers(Outline &outline, const Context &context)
{
    const QList<JoinedProposal> all
        = proposalsTo(context.proposals, context, {Competence::OtherDepartment, Competence::Communes});
    outline.clause(u"heading.proposals.others"_s, annexOf(context, all));
    tellRequests(outline, context);
    tellNext(outline, context);
    if (all.isEmpty())
        return;
    outline.paragraph(Prose(context).say(u"proposals.others"_s).text(), u"lead"_s);
    for (const JoinedProposal &proposal : all.mid(0, shownOf(all.size())))
        outline.item(proposalText(context, proposal, toAddressee(context, proposal)), nameOf(proposal.text));
    tellRest(outline, context, all);
}

} // namespace

void writeProposals(Outline &outline, const Context &context)
{
    outline.chapter(u"heading.proposals"_s);
    writeAnswers(outline, context);
    writeToProvince(outline, context);
    writeToOthers(outline, context);
}

} // namespace dondoc::report
