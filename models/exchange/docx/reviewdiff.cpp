// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ReviewDiff: walks through the returned paragraphs and reports each that is not as it was sent.
#include "models/exchange/docx/reviewdiff.h"

#include "models/exchange/docx/blockmatching.h"
#include "models/exchange/docx/figuretrace.h"
#include "models/exchange/docx/listsigns.h"

#include <algorithm>
#include <utility>

namespace dondoc::exchange {

namespace {

constexpr QChar kParagraphEnd = QChar::ParagraphSeparator; // between the halves of one that was split

QString runsHash(const QList<StyledRun> &runs) { return textHash(plainText(runs)); }

StyledRun runOf(const QString &text)
{
    StyledRun run;
    run.text = text;
    return run;
}

QList<QList<StyledRun>> splitAtEnds(const QList<StyledRun> &runs)
{
    QList<QList<StyledRun>> parts{{}};
    for (const StyledRun &run : runs) {
        const QStringList pieces = run.text.split(kParagraphEnd);
        for (qsizetype at = 0; at < pieces.size(); ++at) {
            if (at > 0)
                parts.append(QList<StyledRun>());
            StyledRun piece = run;
            piece.text = pieces.at(at);
            if (!piece.text.isEmpty())
                parts.last().append(piece);
        }
    }
    return parts;
}

void addNew(QStringList &authors, const QStringList &others)
{
    for (const QString &author : others) {
        if (!authors.contains(author))
            authors.append(author);
    }
}

class ProposalWriter
{
public:
    ProposalWriter(const ReturnedDocument &returned, const QList<DraftBlock> &blocks, Placing placing)
        : m_returned(returned.paragraphs), m_blocks(blocks), m_placing(std::move(placing))
    {
        keepTypedSigns(m_returned, m_placing, m_blocks);
        m_result.matchedByText = m_placing.byText;
    }

    ReviewReturn write(const QList<ReviewComment> &comments, const QList<PutIn> &putIns)
    {
        for (qsizetype at = 0; at < m_returned.size();)
            at = writeParagraph(at);
        for (auto gone = m_placing.gone.cbegin(); gone != m_placing.gone.cend(); ++gone)
            writeGone(gone.key(), gone.value());
        if (!comments.isEmpty() || !putIns.isEmpty()) {
            Proposal noted;
            noted.kind = ProposalKind::Noted;
            noted.comments = comments;
            noted.putIns = putIns;
            put(noted, int(m_blocks.size()));
        }
        std::stable_sort(m_sorted.begin(), m_sorted.end(),
                         [](const Sorted &one, const Sorted &other) { return one.first < other.first; });
        for (const Sorted &sorted : std::as_const(m_sorted))
            m_result.proposals.append(sorted.second);
        return m_result;
    }

private:
    using Sorted = std::pair<int, Proposal>; // place in the report, and what is proposed there

    void put(const Proposal &proposal, int where) { m_sorted.append({where, proposal}); }

    /// One paragraph with those that stem from it; returns the next one's place.
    qsizetype writeParagraph(qsizetype at)
    {
        const MatchedParagraph &placed = m_placing.paragraphs.at(at);
        if (m_returned.at(at).runs.isEmpty())
            return at + 1;
        if (placed.block < 0) {
            writeNew(at, placed);
            return at + 1;
        }
        const qsizetype end = endOfParts(at, placed);
        const qsizetype same = asSent(at, end, placed);
        if (same == end) {
            writePlaced(at, end, placed);
            return end;
        }
        for (qsizetype before = at; before < same; ++before)
            writeNew(before, {});
        writePlaced(same, same + 1, placed);
        return same + 1;
    }

    /// Behind the paragraphs that the block was split into.
    qsizetype endOfParts(qsizetype at, const MatchedParagraph &placed) const
    {
        qsizetype end = at + 1;
        QString joined = plainText(m_returned.at(at).runs);
        while (end < m_returned.size() && m_returned.at(end).marks.isEmpty()
               && m_placing.paragraphs.at(end).block < 0) {
            const QString next = plainText(m_returned.at(end).runs);
            const bool whole = textHash(joined + next) == placed.sentHash
                || textHash(joined + u' ' + next) == placed.sentHash;
            if (!whole && !m_returned.at(end).continues)
                break;
            joined += u' ' + next;
            ++end;
        }
        return end;
    }

    /// The part that came back as it was sent; end where there is none.
    qsizetype asSent(qsizetype at, qsizetype end, const MatchedParagraph &placed) const
    {
        while (at < end && runsHash(m_returned.at(at).runs) != placed.sentHash)
            ++at;
        return at;
    }

    void writeNew(qsizetype at, const MatchedParagraph &placed)
    {
        const ReturnedParagraph &paragraph = m_returned.at(at);
        const bool told = !paragraph.comments.isEmpty() || !paragraph.putIns.isEmpty();
        if (placed.vanished && runsHash(paragraph.runs) == placed.sentHash && !told)
            return;
        Proposal added;
        added.kind = ProposalKind::Added;
        added.section = m_section;
        added.after = m_after;
        added.afterText = m_afterText;
        added.style = paragraph.style;
        added.proposed = paragraph.runs;
        added.authors = paragraph.authors;
        added.comments = paragraph.comments;
        added.putIns = paragraph.putIns;
        added.struck = paragraph.struck;
        added.bothChanged = placed.vanished;
        if (placed.vanished && !placed.sent.isEmpty())
            added.before = {runOf(placed.sent)};
        put(added, m_where);
    }

    void writePlaced(qsizetype at, qsizetype end, const MatchedParagraph &placed)
    {
        const DraftBlock &block = m_blocks.at(placed.block);
        Proposal proposal = proposalFor(at, end, placed);
        const bool words = isChanged(at, end, placed);
        const bool place = placed.moved && block.isText && m_after != block.anchor;
        proposal.kind = words ? ProposalKind::Changed : place ? ProposalKind::Moved : ProposalKind::Noted;
        if (place) {
            proposal.after = m_after;
            proposal.afterText = m_afterText;
        }
        if (!words)
            proposal.proposed = proposal.before;
        if (!block.isText)
            proposal.kind = ProposalKind::Noted;
        if (!placed.moved)
            m_where = placed.block;
        if (words || place || !proposal.comments.isEmpty() || !proposal.putIns.isEmpty())
            put(proposal, m_where);
        else
            ++m_result.unchanged;
        m_after = block.anchor;
        m_afterText = plainText(block.runs);
        m_section = block.isHeading ? block.key : block.section;
    }

    /// Neither what was sent nor what stands now.
    bool isChanged(qsizetype at, qsizetype end, const MatchedParagraph &placed) const
    {
        if (end > at + 1 || !placed.absorbed.isEmpty())
            return true;
        const QString hash = runsHash(m_returned.at(at).runs);
        return hash != placed.sentHash && hash != m_blocks.at(placed.block).textHash;
    }

    Proposal proposalFor(qsizetype at, qsizetype end, const MatchedParagraph &placed) const
    {
        const DraftBlock &block = m_blocks.at(placed.block);
        Proposal proposal;
        proposal.key = block.key;
        proposal.section = block.section;
        proposal.before = presentRuns(placed, proposal.absorbed);
        proposal.bothChanged = placed.oursChanged;
        QList<StyledRun> proposed;
        for (qsizetype part = at; part < end; ++part) {
            if (part > at)
                proposed.append(runOf(kParagraphEnd));
            proposed += m_returned.at(part).runs;
            addNew(proposal.authors, m_returned.at(part).authors);
            proposal.comments += m_returned.at(part).comments;
            proposal.putIns += m_returned.at(part).putIns;
            proposal.struck = proposal.struck || m_returned.at(part).struck;
        }
        TracedText traced = traceFigures(proposal.before, proposed, placed.sent);
        proposal.contradictions = traced.contradictions;
        proposal.rest = splitAtEnds(traced.runs);
        proposal.proposed = proposal.rest.takeFirst();
        return proposal;
    }

    QList<StyledRun> presentRuns(const MatchedParagraph &placed, QList<AbsorbedBlock> &absorbed) const
    {
        QList<StyledRun> runs = m_blocks.at(placed.block).runs;
        for (const int other : placed.absorbed) {
            const DraftBlock &block = m_blocks.at(other);
            runs.append(runOf(QStringLiteral(" ")));
            runs += block.runs;
            absorbed.append({block.key, plainText(block.runs)});
        }
        return runs;
    }

    void writeGone(int at, const GoneBlock &gone)
    {
        const DraftBlock &block = m_blocks.at(at);
        Proposal deleted;
        deleted.kind = block.isText ? ProposalKind::Deleted : ProposalKind::Noted;
        deleted.key = block.key;
        deleted.section = block.section;
        deleted.before = block.runs;
        deleted.authors = gone.authors;
        deleted.comments = gone.comments;
        deleted.putIns = gone.putIns;
        deleted.struck = gone.struck;
        deleted.bothChanged = !gone.known;
        put(deleted, at);
    }

    QList<ReturnedParagraph> m_returned;
    const QList<DraftBlock> &m_blocks;
    Placing m_placing;
    ReviewReturn m_result;
    QList<Sorted> m_sorted;
    QString m_after; ///< key of the block before
    QString m_afterText;
    QString m_section;
    int m_where = -1;
};

Result<void> checkOrigin(const ReportOrigin &told, const ReportOrigin &ours, const QString &fileName)
{
    if (told.fileUuid.isEmpty())
        return {};
    if (told.fileUuid != ours.fileUuid)
        return Error{ErrorCode::ForeignReport, fileName, {}};
    if (told.planCode != ours.planCode)
        return Error{ErrorCode::ForeignPlan, fileName, told.planCode};
    if (told.periodKey != ours.periodKey)
        return Error{ErrorCode::ForeignPeriod, fileName, told.periodKey};
    return {};
}

} // namespace

Result<ReviewReturn> proposalsOf(const ReturnedDocument &returned, const report::Document &present,
                                 const ReportOrigin &origin)
{
    const Result<void> ours = checkOrigin(returned.origin, origin, returned.fileName);
    if (!ours)
        return ours.error();
    const QList<DraftBlock> blocks = draftBlocks(present);
    const Result<Placing> placing = place(returned, blocks);
    if (!placing)
        return placing.error();
    return ProposalWriter(returned, blocks, *placing).write(returned.comments, returned.putIns);
}

} // namespace dondoc::exchange
