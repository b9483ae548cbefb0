// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// AskedProposals: the blocks of an issued report are named by the words that they quote.
#include "models/report/drafting/sections/askedproposals.h"

#include "models/report/drafting/sections/outline.h"

#include <algorithm>

namespace dondoc::report {

namespace {

const IssuedSummary *citedIn(const PeriodSnapshot &data, const QList<ProposedWords> &wordings,
                             QLatin1StringView clause)
{
    for (const IssuedSummary &issued : data.issuedBefore) {
        for (const ProposedWords &each : wordings) {
            if (issued.blocks.contains(clause + nameOf(each.text)))
                return &issued;
        }
    }
    return nullptr;
}

bool sharesWords(const QList<ProposedWords> &some, const QList<ProposedWords> &others)
{
    return std::any_of(some.begin(), some.end(), [&others](const ProposedWords &each) {
        return std::any_of(others.begin(), others.end(),
                           [&each](const ProposedWords &other) { return other.key == each.key; });
    });
}

} // namespace

const IssuedSummary *askedIn(const PeriodSnapshot &data, const QList<ProposedWords> &wordings)
{
    return citedIn(data, wordings, issuedblocks::kOfProvince);
}

const IssuedSummary *askedOfOthersIn(const PeriodSnapshot &data, const QList<ProposedWords> &wordings)
{
    return citedIn(data, wordings, issuedblocks::kOfOthers);
}

const IssuedSummary *askedAbout(const Context &context, const QList<ProposedWords> &printed)
{
    for (const JoinedProposal &matter : context.everProposed) {
        if (sharesWords(printed, matter.wordings))
            return askedIn(context.data, matter.wordings);
    }
    return nullptr;
}

QString answerTo(const IssuedSummary &issued, const GivenAnswer &answer)
{
    const Result<Period> asked = periods::parse(issued.periodKey);
    const bool before = asked && answer.cutOff.isValid() && answer.cutOff < asked->to;
    return before ? QString() : answer.text;
}

bool isWithdrawn(const IssuedSummary &issued, const JoinedProposal &proposal)
{
    const Result<Period> asked = periods::parse(issued.periodKey);
    return proposal.withdrawn.isValid() && (!asked || proposal.withdrawn >= asked->to);
}

bool isAskedFurther(const Context &context, const QList<ProposedWords> &printed)
{
    for (const JoinedProposal &matter : context.everProposed) {
        if (!sharesWords(printed, matter.wordings))
            continue;
        const IssuedSummary *issued = askedIn(context.data, matter.wordings);
        return issued && !isWithdrawn(*issued, matter);
    }
    return false;
}

bool tellsAnswer(const Context &context, const JoinedObstacle &obstacle)
{
    return obstacle.carriedOver && obstacle.isAnswered() && !askedAbout(context, obstacle.proposals);
}

} // namespace dondoc::report
