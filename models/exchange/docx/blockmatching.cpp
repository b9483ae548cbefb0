// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// BlockMatching: by the keys first; what lost its key, by its words.
#include "models/exchange/docx/blockmatching.h"

#include "models/domain/basics/longestrun.h"
#include "models/exchange/docx/textmatch.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace dondoc::exchange {

namespace {

constexpr int kLeastBlockShare = 3; // 1/3 of the draft's blocks must be found again in a file without keys
constexpr int kLeastSameShare
    = 4; // 1/4 of the paragraphs with keys must be as sent where nothing tells the origin

class Placer
{
public:
    Placer(const ReturnedDocument &returned, const QList<DraftBlock> &blocks)
        : m_returned(returned), m_blocks(blocks)
    {
        m_placing.paragraphs.resize(returned.paragraphs.size());
    }

    Result<Placing> place()
    {
        const bool ours = m_returned.hasMarks() ? placeByKeys() : placeByText();
        if (!ours)
            return Error{ErrorCode::NotOurReport, m_returned.fileName, {}};
        findGone();
        findMoved();
        markMoved();
        return m_placing;
    }

private:
    bool placeByKeys()
    {
        QHash<QString, int> byKey;
        for (int at = 0; at < m_blocks.size(); ++at)
            byKey.insert(m_blocks.at(at).keyHash, at);
        m_used.fill(false, m_blocks.size());
        for (qsizetype at = 0; at < m_returned.paragraphs.size(); ++at)
            placeByKey(m_returned.paragraphs.at(at), byKey, m_placing.paragraphs[at]);
        return isOursByKeys();
    }

    void placeByKey(const ReturnedParagraph &paragraph, QHash<QString, int> &byKey, MatchedParagraph &placed)
    {
        bool sentKnown = true;
        QStringList sent;
        for (const ReturnedMark &mark : paragraph.marks) {
            const int block = byKey.value(mark.mark.keyHash, -1);
            m_sentHashes.insert(block, mark.mark.textHash);
            if (paragraph.runs.isEmpty()) {
                if (block >= 0)
                    m_placing.gone[block]
                        = {paragraph.authors, paragraph.comments, paragraph.putIns, paragraph.struck, true};
                continue;
            }
            byKey.remove(mark.mark.keyHash);
            placed.vanished = block < 0 && placed.block < 0;
            if (placed.block >= 0 && block >= 0)
                placed.absorbed.append(block);
            else if (block >= 0)
                placed.block = block;
            if (block >= 0) {
                m_used[block] = true;
                placed.oursChanged |= mark.mark.textHash != m_blocks.at(block).textHash;
            }
            placed.sentHash = placed.sentHash.isEmpty() ? mark.mark.textHash : QString();
            sentKnown = sentKnown && textHash(mark.before) == mark.mark.textHash;
            sent.append(mark.before);
        }
        if (sentKnown)
            placed.sent = sent.join(u' ');
    }

    /// Keys are the same in every period's report; where the properties are gone, the words must tell.
    bool isOursByKeys() const
    {
        int all = 0;
        int same = 0;
        for (const MatchedParagraph &placed : m_placing.paragraphs) {
            if (placed.block < 0 || m_blocks.at(placed.block).isHeading)
                continue;
            ++all;
            same += placed.sentHash == m_blocks.at(placed.block).textHash ? 1 : 0;
        }
        const bool any = std::any_of(m_used.cbegin(), m_used.cend(), [](bool used) { return used; });
        return any && (!m_returned.origin.fileUuid.isEmpty() || same * kLeastSameShare >= all);
    }

    bool placeByText()
    {
        QStringList texts;
        for (const ReturnedParagraph &paragraph : m_returned.paragraphs)
            texts.append(plainText(paragraph.runs));
        const QList<int> found = matchByText(texts, m_blocks);
        for (const DraftBlock &block : m_blocks)
            m_used.append(block.isTable);
        int count = 0;
        for (qsizetype at = 0; at < found.size(); ++at) {
            if (found.at(at) < 0)
                continue;
            const DraftBlock &block = m_blocks.at(found.at(at));
            m_used[found.at(at)] = true;
            m_placing.paragraphs[at].block = found.at(at);
            m_placing.paragraphs[at].sentHash = block.textHash;
            count += block.isText ? 1 : 0;
        }
        m_placing.byText = true;
        const auto ours = std::count_if(m_blocks.cbegin(), m_blocks.cend(), [](const DraftBlock &block) {
            return block.isText && !block.isTable;
        });
        return count > 0 && qint64(count) * kLeastBlockShare >= ours;
    }

    void findGone()
    {
        const QSet<QString> sent(m_returned.sentKeys.cbegin(), m_returned.sentKeys.cend());
        for (int at = 0; at < m_blocks.size(); ++at) {
            if (m_used.at(at))
                m_placing.gone.remove(at);
            else if (!m_placing.gone.contains(at)
                     && (sent.isEmpty() || sent.contains(m_blocks.at(at).keyHash)))
                m_placing.gone.insert(at, {{}, {}, {}, false, !sent.isEmpty() && !m_placing.byText});
        }
    }

    /// Cut out and put in elsewhere: the key stayed behind, or was lost on the way.
    void findMoved()
    {
        for (qsizetype at = 0; at < m_returned.paragraphs.size() && !m_placing.gone.isEmpty(); ++at) {
            const ReturnedParagraph &paragraph = m_returned.paragraphs.at(at);
            MatchedParagraph &placed = m_placing.paragraphs[at];
            if (placed.block >= 0 || placed.vanished || paragraph.runs.isEmpty() || paragraph.continues)
                continue;
            const int block = movedBlock(plainText(paragraph.runs));
            if (block < 0)
                continue;
            placed.block = block;
            placed.sentHash = sentHashOf(block);
            placed.oursChanged = placed.sentHash != m_blocks.at(block).textHash;
            m_placing.gone.remove(block);
        }
    }

    QString sentHashOf(int block) const { return m_sentHashes.value(block, m_blocks.at(block).textHash); }

    int movedBlock(const QString &text) const
    {
        const QList<int> gone = m_placing.gone.keys();
        const QString hash = textHash(text);
        const auto same
            = std::find_if(gone.cbegin(), gone.cend(), [&](int block) { return sentHashOf(block) == hash; });
        return same != gone.cend() ? *same : likeliest(text, gone, m_blocks);
    }

    /// Those outside the longest run of blocks that stand in the draft's order.
    void markMoved()
    {
        QList<qsizetype> placed;
        QList<qsizetype> blocks;
        for (qsizetype at = 0; at < m_placing.paragraphs.size(); ++at) {
            if (m_placing.paragraphs.at(at).block < 0)
                continue;
            placed.append(at);
            blocks.append(m_placing.paragraphs.at(at).block);
        }
        const QList<bool> moved = outsideLongestRun(blocks);
        for (qsizetype i = 0; i < placed.size(); ++i)
            m_placing.paragraphs[placed.at(i)].moved = moved.at(i);
    }

    const ReturnedDocument &m_returned;
    const QList<DraftBlock> &m_blocks;
    Placing m_placing;
    QList<bool> m_used;               ///< by block
    QHash<int, QString> m_sentHashes; ///< by block, where a mark tells
};

} // namespace

Result<Placing> place(const ReturnedDocument &returned, const QList<DraftBlock> &blocks)
{
    return Placer(returned, blocks).place();
}

} // namespace dondoc::exchange
