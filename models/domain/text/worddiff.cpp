// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// WordDiff: words as numbers, and the shortest edit between two lists of them.
#include "models/domain/text/worddiff.h"

#include <QHash>

#include <algorithm>
#include <span>
#include <utility>
#include <vector>

namespace dondoc {

namespace {

constexpr qsizetype kMostEdits = 2000; // words taken away and put in, beyond which a text is another one

bool isMarkInNumber(const QString &text, qsizetype at)
{
    const QChar c = text.at(at);
    return (c == u'.' || c == u',') && at + 1 < text.size() && text.at(at + 1).isDigit();
}

qsizetype endOfNumber(const QString &text, qsizetype at)
{
    while (at < text.size() && (text.at(at).isDigit() || isMarkInNumber(text, at)))
        ++at;
    return at;
}

bool isOfWord(QChar c) { return c.isLetter() || c.isMark() || c.isSurrogate(); }

qsizetype endOfWord(const QString &text, qsizetype at)
{
    while (at < text.size() && (isOfWord(text.at(at)) || text.at(at).isDigit()))
        ++at;
    return at;
}

/// Words as numbers, the same for the same words.
class Vocabulary
{
public:
    std::vector<int> read(const QStringList &words)
    {
        std::vector<int> numbers;
        numbers.reserve(size_t(words.size()));
        for (const QString &word : words)
            numbers.push_back(*m_known.insert(word, m_known.value(word, int(m_known.size()))));
        return numbers;
    }

private:
    QHash<QString, int> m_known;
};

/// For each number of edits, how far along before each diagonal gets; index: diagonal + edits.
using Fronts = std::vector<std::vector<qsizetype>>;

qsizetype startOn(const std::vector<qsizetype> &last, qsizetype edits, qsizetype diagonal)
{
    if (edits == 0)
        return 0;
    const auto at = [&last, edits](qsizetype k) {
        return k < -(edits - 1) || k > edits - 1 ? -1 : last.at(size_t(k + edits - 1));
    };
    const qsizetype down = at(diagonal + 1);
    const qsizetype right = at(diagonal - 1);
    return diagonal == -edits || (diagonal != edits && right < down) ? down : right + 1;
}

/// The shortest edit of one list into the other (Myers, 1986); empty where more than most edits are needed.
Fronts frontsOf(std::span<const int> before, std::span<const int> after, qsizetype most)
{
    const auto rows = qsizetype(before.size());
    const auto columns = qsizetype(after.size());
    Fronts fronts;
    for (qsizetype edits = 0; edits <= most; ++edits) {
        std::vector<qsizetype> front(size_t(2 * edits + 1), -1);
        for (qsizetype diagonal = -edits; diagonal <= edits; diagonal += 2) {
            qsizetype x = startOn(edits ? fronts.back() : front, edits, diagonal);
            while (x >= 0 && x < rows && x - diagonal < columns && x >= diagonal
                   && before[size_t(x)] == after[size_t(x - diagonal)])
                ++x;
            front[size_t(diagonal + edits)] = x;
            if (x >= rows && x - diagonal >= columns) {
                fronts.push_back(std::move(front));
                return fronts;
            }
        }
        fronts.push_back(std::move(front));
    }
    return {};
}

/// From the last word back to the first; what stands side by side is one change.
QList<TokenChange> changesAlong(const Fronts &fronts, qsizetype x, qsizetype y)
{
    QList<TokenChange> changes;
    for (qsizetype edits = qsizetype(fronts.size()) - 1; edits > 0; --edits) {
        const qsizetype diagonal = x - y;
        const auto &last = fronts.at(size_t(edits - 1));
        const qsizetype start = startOn(last, edits, diagonal);
        const bool goesOn = !changes.isEmpty() && start == x;
        x = start;
        y = start - diagonal;
        const qsizetype left = diagonal - 1 + edits - 1;
        const bool removed = left >= 0 && left < qsizetype(last.size()) && last.at(size_t(left)) + 1 == x;
        --(removed ? x : y);
        if (!goesOn)
            changes.prepend({x, 0, y, 0});
        TokenChange &change = changes.first();
        change.before = x;
        change.after = y;
        ++(removed ? change.beforeCount : change.afterCount);
    }
    return changes;
}

std::optional<QList<TokenChange>> changesOf(const std::vector<int> &before, const std::vector<int> &after,
                                            qsizetype mostEdits)
{
    const Fronts fronts = frontsOf(before, after, mostEdits);
    if (fronts.empty())
        return {};
    return changesAlong(fronts, qsizetype(before.size()), qsizetype(after.size()));
}

/// All between the first and the last difference.
TokenChange middleOf(const std::vector<int> &before, const std::vector<int> &after)
{
    const auto least = qsizetype(std::min(before.size(), after.size()));
    const qsizetype first
        = std::mismatch(before.begin(), before.begin() + least, after.begin()).first - before.begin();
    const qsizetype last
        = std::mismatch(before.rbegin(), before.rbegin() + least - first, after.rbegin()).first
        - before.rbegin();
    return {first, qsizetype(before.size()) - first - last, first, qsizetype(after.size()) - first - last};
}

QStringList tokenWordsOf(const QString &text, const QList<TextToken> &tokens)
{
    QStringList words;
    for (const TextToken &token : tokens)
        words.append(text.mid(token.begin, token.end - token.begin));
    return words;
}

/// Of the text from where a token begins up to where a later one does.
QString stretch(const QString &text, const QList<TextToken> &tokens, qsizetype first, qsizetype count)
{
    const auto beginOf = [&](qsizetype at) { return at < tokens.size() ? tokens.at(at).begin : text.size(); };
    const qsizetype begin = first == 0 ? 0 : beginOf(first);
    return text.mid(begin, beginOf(first + count) - begin);
}

void append(QList<DiffPiece> &pieces, DiffKind kind, const QString &text)
{
    if (!text.isEmpty())
        pieces.append({kind, text});
}

} // namespace

QList<TextToken> tokensOf(const QString &text)
{
    QList<TextToken> tokens;
    for (qsizetype at = 0; at < text.size();) {
        const QChar c = text.at(at);
        if (c.isSpace()) {
            ++at;
            continue;
        }
        const bool number = c.isDigit();
        const qsizetype end = number ? endOfNumber(text, at) : isOfWord(c) ? endOfWord(text, at) : at + 1;
        tokens.append({at, end, number});
        at = end;
    }
    return tokens;
}

std::optional<QList<TokenChange>> changesBetween(const QStringList &before, const QStringList &after,
                                                 qsizetype mostEdits)
{
    Vocabulary vocabulary;
    const std::vector<int> one = vocabulary.read(before);
    return changesOf(one, vocabulary.read(after), mostEdits);
}

TextComparison::TextComparison(const QString &before, const QString &after)
    : beforeTokens(tokensOf(before)), afterTokens(tokensOf(after))
{
    Vocabulary vocabulary;
    const std::vector<int> one = vocabulary.read(tokenWordsOf(before, beforeTokens));
    const std::vector<int> other = vocabulary.read(tokenWordsOf(after, afterTokens));
    changes = changesOf(one, other, kMostEdits).value_or(QList<TokenChange>{middleOf(one, other)});
}

double TextComparison::likeness() const
{
    qsizetype differing = 0;
    for (const TokenChange &change : changes)
        differing += change.beforeCount + change.afterCount;
    const qsizetype all = beforeTokens.size() + afterTokens.size();
    return all == 0 ? 1 : double(all - differing) / double(all);
}

QList<DiffPiece> wordDiff(const QString &before, const QString &after)
{
    const TextComparison compared(before, after);
    QList<DiffPiece> pieces;
    qsizetype at = 0;
    for (const TokenChange &change : compared.changes) {
        append(pieces, DiffKind::Kept, stretch(after, compared.afterTokens, at, change.after - at));
        append(pieces, DiffKind::Deleted,
               stretch(before, compared.beforeTokens, change.before, change.beforeCount));
        append(pieces, DiffKind::Inserted,
               stretch(after, compared.afterTokens, change.after, change.afterCount));
        at = change.after + change.afterCount;
    }
    append(pieces, DiffKind::Kept,
           stretch(after, compared.afterTokens, at, compared.afterTokens.size() - at));
    return pieces;
}

} // namespace dondoc
