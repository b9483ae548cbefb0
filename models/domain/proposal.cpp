// SPDX-License-Identifier: GPL-3.0-or-later
// Proposal: the officer's blocks that accepted proposals become.
#include "models/domain/proposal.h"

#include <algorithm>

namespace dondoc {

using namespace Qt::StringLiterals;

namespace {

/// Adds to the blocks that stand, and finds free keys and positions among them.
class OwnBlocksMaker
{
public:
    explicit OwnBlocksMaker(const QList<OwnBlock> &standing) : m_all(standing) { }

    void take(const Proposal &proposal)
    {
        if (proposal.kind == ProposalKind::Added)
            add(proposal, proposal.proposed, proposal.after);
        else if (proposal.kind == ProposalKind::Deleted)
            leaveOut(proposal.key, plainText(proposal.before));
        else
            replace(proposal);
    }
    QList<OwnBlock> made() const { return m_made; }

private:
    void replace(const Proposal &proposal)
    {
        OwnBlock block = blockOf(proposal.key, plainText(proposal.before));
        if (block.kind == OwnBlockKind::LeftOut)
            block.kind = OwnBlockKind::Replaced;
        block.runs = proposal.proposed;
        if (!proposal.after.isEmpty() && proposal.after != block.after) {
            block.after = proposal.after;
            block.position = freePosition(proposal.after);
        }
        keep(block);
        QString after = proposal.key;
        for (const QList<OwnRun> &runs : proposal.rest)
            after = add(proposal, runs, after);
        for (const AbsorbedBlock &taken : proposal.absorbed)
            leaveOut(taken.key, taken.text);
    }

    void leaveOut(const QString &key, const QString &draft)
    {
        OwnBlock block = blockOf(key, draft);
        block.kind = OwnBlockKind::LeftOut;
        keep(block);
    }

    QString add(const Proposal &proposal, const QList<OwnRun> &runs, const QString &after)
    {
        OwnBlock block;
        block.key = freeKey(proposal.section);
        block.kind = OwnBlockKind::Added;
        block.style = proposal.style;
        block.after = after;
        block.position = freePosition(after);
        block.runs = runs;
        keep(block);
        return block.key;
    }

    OwnBlock blockOf(const QString &key, const QString &draft) const
    {
        const auto at = std::find_if(m_all.cbegin(), m_all.cend(),
                                     [&key](const OwnBlock &block) { return block.key == key; });
        if (at != m_all.cend())
            return *at;
        OwnBlock block;
        block.key = key;
        block.draft = draft;
        return block;
    }

    QString freeKey(const QString &section) const
    {
        const QString below = section.isEmpty() ? u"+"_s : section + u"/+"_s;
        int number = 1;
        while (std::any_of(m_all.cbegin(), m_all.cend(), [&](const OwnBlock &block) {
            return block.key == below + QString::number(number);
        }))
            ++number;
        return below + QString::number(number);
    }

    int freePosition(const QString &after) const
    {
        int position = 0;
        for (const OwnBlock &block : m_all) {
            if (block.after == after)
                position = std::max(position, block.position + 1);
        }
        return position;
    }

    void keep(const OwnBlock &block)
    {
        const auto isSame = [&block](const OwnBlock &other) { return other.key == block.key; };
        m_all.removeIf(isSame);
        m_all.append(block);
        m_made.removeIf(isSame);
        m_made.append(block);
    }

    QList<OwnBlock> m_all;
    QList<OwnBlock> m_made;
};

} // namespace

bool isTold(const Proposal &proposal) { return proposal.kind == ProposalKind::Noted; }

bool isPlain(const Proposal &proposal)
{
    return !isTold(proposal) && proposal.contradictions.isEmpty() && !proposal.bothChanged;
}

QList<OwnBlock> ownBlocksOf(const QList<Proposal> &accepted, const QList<OwnBlock> &standing)
{
    OwnBlocksMaker maker(standing);
    for (const Proposal &proposal : accepted) {
        if (!isTold(proposal))
            maker.take(proposal);
    }
    return maker.made();
}

} // namespace dondoc
