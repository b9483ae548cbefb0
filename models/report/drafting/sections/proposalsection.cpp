// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Section V: what is proposed to UBND tỉnh, and what others are asked to do; point 1 has a file of its own.
#include "models/report/drafting/sections/proposalsection.h"

#include "models/domain/plan/planspan.h"
#include "models/domain/text/numbers.h"
#include "models/domain/text/text.h"
#include "models/report/drafting/context/wording.h"
#include "models/report/drafting/sections/answersection.h"
#include "models/report/drafting/sections/askedproposals.h"
#include "models/report/drafting/sections/proposalwords.h"
#include "models/report/drafting/sections/prose.h"
#include "models/report/drafting/sections/requestprose.h"
#include "models/report/drafting/sections/sinceprose.h"

#include <algorithm>

namespace dondoc::report {

using namespace Qt::StringLiterals;

namespace {

// The annex holds them all; the prose those that most propose.
constexpr qsizetype kMostToProvince = 3;
constexpr qsizetype kMostToOthers = 2;

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

void tellRest(Outline &outline, const Context &context, const QList<JoinedProposal> &others)
{
    QStringList rest;
    for (const JoinedProposal &each : others)
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

/// What its tasks brought after the cut-off is asked for no more (rule 4 of the field).
bool isDeliveredSince(const Context &context, const JoinedProposal &proposal)
{
    return !proposal.tasks.isEmpty() && stillWaited(context, proposal.tasks).isEmpty();
}

void writeToProvince(Outline &outline, const Context &context)
{
    QList<JoinedProposal> all = proposalsTo(context.proposals, context, kProvince);
    const qsizetype before = all.removeIf(
        [&context](const JoinedProposal &each) { return isAskedFurther(context, each.wordings); });
    all.removeIf([&context](const JoinedProposal &each) { return isDeliveredSince(context, each); });
    outline.clause(u"heading.proposals.province"_s, annexOf(context, all));
    if (all.isEmpty())
        return outline.paragraph(Prose(context).say(nothingNewKey(context, before > 0)).text(), u"lead"_s);
    outline.paragraph(Prose(context).say(u"proposals.province"_s).text(), u"lead"_s);
    for (const JoinedProposal &proposal : all.mid(0, kMostToProvince))
        outline.item(proposalText(context, proposal, toProvince(context, proposal)), nameOf(proposal.text));
    tellRest(outline, context, all.mid(kMostToProvince));
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

/// "Trung tâm Xúc tiến Đầu tư, Thương mại và Du lịch": as agencies call it among themselves.
QString withoutProvince(const QString &name)
{
    return name.endsWith(u" tỉnh"_s) ? name.chopped(u" tỉnh"_s.size()) : name;
}

/// Where the names of bodies end with which the text begins, "Sở Công Thương, Sở Tài chính và …"; 0 where it
/// begins with none.
qsizetype addresseesEnd(const QString &text, const QStringList &bodies)
{
    qsizetype end = 0;
    for (qsizetype from = 0; from < text.size();) {
        qsizetype longest = 0;
        for (const QString &body : bodies) {
            const QChar after = text.size() > from + body.size() ? text.at(from + body.size()) : QChar();
            if (text.mid(from).startsWith(body) && (after == u' ' || after == u','))
                longest = std::max(longest, body.size());
        }
        if (longest == 0)
            return end;
        const qsizetype stop = from + longest;
        const QString rest = text.mid(stop);
        end = rest.startsWith(u' ') ? stop : end;
        from = rest.startsWith(u", "_s) ? stop + 2 : rest.startsWith(u" và "_s) ? stop + 4 : text.size();
    }
    return end;
}

/// "Đề nghị Sở Tài chính sớm có ý kiến …" → "Sở Tài chính: sớm có ý kiến …": who is asked was said before.
QString toAddressee(const Context &context, const JoinedProposal &made)
{
    const QString &proposal = made.text;
    const qsizetype named = addressEnd(proposal);
    const QString rest = proposal.mid(named);
    QStringList bodies{filledText(context, u"annex.competence.communes"_s)};
    for (const Agency &agency : context.data.agencies) {
        if (!isCommuneLevel(agency))
            bodies
                += QStringList{agency.name, agency.shortName, withoutProvince(agency.name)} + agency.aliases;
    }
    const qsizetype end = named > 0 ? addresseesEnd(rest, bodies) : 0;
    if (end > 0)
        return rest.left(end) + u": "_s + saidOfDraft(context, made, text::lowerFirst(rest.mid(end + 1)));
    return text::upperFirst(saidOfDraft(context, made, rest));
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
    for (const JoinedProposal &proposal : all.mid(0, kMostToOthers))
        outline.item(proposalText(context, proposal, toAddressee(context, proposal)), nameOf(proposal.text));
    tellRest(outline, context, all.mid(kMostToOthers));
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
