// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// TextMatch: hashes for equal texts, shares of common words for near ones.
#include "models/exchange/docx/textmatch.h"

#include "models/domain/text/worddiff.h"
#include "models/exchange/docx/blockmarks.h"

#include <QMultiHash>

#include <algorithm>

namespace dondoc::exchange {

namespace {

constexpr double kNear = 0.5;                // share of words in common
constexpr qsizetype kMostWork = 200'000'000; // characters × characters compared for one text

class Matcher
{
public:
    Matcher(const QStringList &texts, const QList<DraftBlock> &blocks)
        : m_texts(texts), m_blocks(blocks), m_found(texts.size(), -1), m_used(blocks.size(), false)
    {
    }

    QList<int> match()
    {
        matchEqual();
        matchNear();
        return m_found;
    }

private:
    void use(qsizetype text, int block)
    {
        m_found[text] = block;
        m_used[block] = true;
    }

    void matchEqual()
    {
        QHash<QString, QList<int>> byHash;
        for (int at = 0; at < m_blocks.size(); ++at)
            byHash[m_blocks.at(at).textHash].append(at);
        int previous = -1;
        for (qsizetype text = 0; text < m_texts.size(); ++text) {
            const auto equal = byHash.find(textHash(m_texts.at(text)));
            if (equal == byHash.end() || equal->isEmpty())
                continue;
            auto at = std::upper_bound(equal->cbegin(), equal->cend(), previous);
            if (at == equal->cend())
                at = equal->cbegin();
            previous = *at;
            use(text, previous);
            equal->removeOne(previous);
        }
    }

    void matchNear()
    {
        int previous = -1;
        for (qsizetype text = 0; text < m_texts.size(); ++text) {
            if (m_found.at(text) < 0) {
                const int near
                    = likeliest(m_texts.at(text), freeBetween(previous, nextAfter(text)), m_blocks);
                if (near >= 0)
                    use(text, near);
            }
            previous = std::max(previous, m_found.at(text));
        }
    }

    int nextAfter(qsizetype text) const
    {
        const auto at
            = std::find_if(m_found.cbegin() + text, m_found.cend(), [](int found) { return found >= 0; });
        return at == m_found.cend() ? int(m_blocks.size()) : *at;
    }

    QList<int> freeBetween(int previous, int next) const
    {
        QList<int> free;
        for (int at = previous + 1; at < next; ++at) {
            if (!m_used.at(at))
                free.append(at);
        }
        return free;
    }

    QStringList m_texts;
    QList<DraftBlock> m_blocks;
    QList<int> m_found;
    QList<bool> m_used;
};

} // namespace

QList<int> matchByText(const QStringList &texts, const QList<DraftBlock> &blocks)
{
    return Matcher(texts, blocks).match();
}

int likeliest(const QString &text, const QList<int> &candidates, const QList<DraftBlock> &blocks)
{
    int best = -1;
    double bestShare = kNear;
    qsizetype work = 0;
    for (const int at : candidates) {
        const QString other = plainText(blocks.at(at).runs);
        work += text.size() * other.size();
        if (work > kMostWork)
            break;
        const double share = TextComparison(other, text).likeness();
        if (share > bestShare) {
            best = at;
            bestShare = share;
        }
    }
    return best;
}

} // namespace dondoc::exchange
