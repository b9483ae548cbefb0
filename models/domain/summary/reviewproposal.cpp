// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Proposal: the officer's blocks that accepted proposals become.
#include "models/domain/summary/reviewproposal.h"

#include <algorithm>

namespace dondoc {

using namespace Qt::StringLiterals;

namespace {

/// Adds to the blocks that stand, and finds free keys and positions among them.
class OwnBlocksMaker
{
public:
    explicit OwnBlocksMaker(const QList<TextOverride> &standing) : m_all(standing) { }

    void take(const Proposal &proposal)
    {
        if (proposal.kind == ProposalKind::Added)
            add(proposal, proposal.proposed, proposal.after);
        else if (proposal.kind == ProposalKind::Deleted)
            leaveOut(proposal.key, plainText(proposal.before));
        else
            replace(proposal);
    }
    QList<TextOverride> made() const { return m_made; }

private:
    void replace(const Proposal &proposal)
    {
        TextOverride block = blockOf(proposal.key, plainText(proposal.before));
        if (block.kind == TextOverrideKind::LeftOut)
            block.kind = TextOverrideKind::Replaced;
        block.runs = proposal.proposed;
        if (!proposal.after.isEmpty() && proposal.after != block.after) {
            block.after = proposal.after;
            block.position = freePosition(proposal.after);
        }
        keep(block);
        QString after = proposal.key;
        for (const QList<StyledRun> &runs : proposal.rest)
            after = add(proposal, runs, after);
        for (const AbsorbedBlock &taken : proposal.absorbed)
            leaveOut(taken.key, taken.text);
    }

    void leaveOut(const QString &key, const QString &draft)
    {
        TextOverride block = blockOf(key, draft);
        block.kind = TextOverrideKind::LeftOut;
        keep(block);
    }

    QString add(const Proposal &proposal, const QList<StyledRun> &runs, const QString &after)
    {
        TextOverride block;
        block.key = freeKey(proposal.section);
        block.kind = TextOverrideKind::Added;
        block.style = proposal.style;
        block.after = after;
        block.position = freePosition(after);
        block.runs = runs;
        keep(block);
        return block.key;
    }

    TextOverride blockOf(const QString &key, const QString &draft) const
    {
        const auto at = std::find_if(m_all.cbegin(), m_all.cend(),
                                     [&key](const TextOverride &block) { return block.key == key; });
        if (at != m_all.cend())
            return *at;
        TextOverride block;
        block.key = key;
        block.draft = draft;
        return block;
    }

    QString freeKey(const QString &section) const
    {
        const QString below = section.isEmpty() ? u"+"_s : section + u"/+"_s;
        int number = 1;
        while (std::any_of(m_all.cbegin(), m_all.cend(), [&](const TextOverride &block) {
            return block.key == below + QString::number(number);
        }))
            ++number;
        return below + QString::number(number);
    }

    int freePosition(const QString &after) const
    {
        int position = 0;
        for (const TextOverride &block : m_all) {
            if (block.after == after)
                position = std::max(position, block.position + 1);
        }
        return position;
    }

    void keep(const TextOverride &block)
    {
        const auto isSame = [&block](const TextOverride &other) { return other.key == block.key; };
        m_all.removeIf(isSame);
        m_all.append(block);
        m_made.removeIf(isSame);
        m_made.append(block);
    }

    QList<TextOverride> m_all;
    QList<TextOverride> m_made;
};

} // namespace

bool isTold(const Proposal &proposal) { return proposal.kind == ProposalKind::Noted; }

bool isPlain(const Proposal &proposal)
{
    return !isTold(proposal) && proposal.contradictions.isEmpty() && !proposal.bothChanged
        && !proposal.struck;
}

QList<TextOverride> ownBlocksOf(const QList<Proposal> &accepted, const QList<TextOverride> &standing)
{
    OwnBlocksMaker maker(standing);
    for (const Proposal &proposal : accepted) {
        if (!isTold(proposal))
            maker.take(proposal);
    }
    return maker.made();
}

} // namespace dondoc
