// SPDX-License-Identifier: GPL-3.0-or-later
// WordDiff: the longest common sequence of words.
#include "models/domain/worddiff.h"

#include <QHash>

#include <algorithm>
#include <vector>

namespace dondoc {

namespace {

constexpr qsizetype kMostCells = 4'000'000; // of the table between the first and the last difference

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

/// Tokens as numbers, the same for the same words.
class Vocabulary
{
public:
    std::vector<int> read(const QString &text, const QList<TextToken> &tokens)
    {
        std::vector<int> words;
        words.reserve(size_t(tokens.size()));
        for (const TextToken &token : tokens) {
            const QString word = text.mid(token.begin, token.end - token.begin);
            words.push_back(*m_known.insert(word, m_known.value(word, int(m_known.size()))));
        }
        return words;
    }

private:
    QHash<QString, int> m_known;
};

/// Lengths of the longest common sequences of all ends of two stretches.
class CommonLengths
{
public:
    CommonLengths(const int *before, qsizetype rows, const int *after, qsizetype columns)
        : m_columns(columns + 1), m_cells(size_t((rows + 1) * (columns + 1)))
    {
        for (qsizetype row = rows - 1; row >= 0; --row)
            for (qsizetype column = columns - 1; column >= 0; --column)
                cell(row, column) = before[row] == after[column]
                    ? at(row + 1, column + 1) + 1
                    : std::max(at(row + 1, column), at(row, column + 1));
    }
    int at(qsizetype row, qsizetype column) const { return m_cells[size_t(row * m_columns + column)]; }

private:
    int &cell(qsizetype row, qsizetype column) { return m_cells[size_t(row * m_columns + column)]; }

    qsizetype m_columns;
    std::vector<int> m_cells;
};

/// Joins what is told token by token into stretches.
class Changes
{
public:
    void deleted(qsizetype before, qsizetype after) { ++openAt(before, after).beforeCount; }
    void inserted(qsizetype before, qsizetype after) { ++openAt(before, after).afterCount; }
    void add(const TokenChange &change)
    {
        if (change.beforeCount + change.afterCount > 0)
            m_all.append(change);
    }
    QList<TokenChange> all() const { return m_all; }

private:
    TokenChange &openAt(qsizetype before, qsizetype after)
    {
        const bool goesOn = !m_all.isEmpty()
            && m_all.constLast().before + m_all.constLast().beforeCount == before
            && m_all.constLast().after + m_all.constLast().afterCount == after;
        if (!goesOn)
            m_all.append({before, 0, after, 0});
        return m_all.last();
    }

    QList<TokenChange> m_all;
};

void compare(const std::vector<int> &before, const std::vector<int> &after, qsizetype first, qsizetype rows,
             qsizetype columns, Changes &changes)
{
    const CommonLengths common(before.data() + first, rows, after.data() + first, columns);
    qsizetype row = 0;
    qsizetype column = 0;
    while (row < rows || column < columns) {
        const bool same
            = row < rows && column < columns && before[size_t(first + row)] == after[size_t(first + column)];
        if (same) {
            ++row;
            ++column;
        } else if (column == columns
                   || (row < rows && common.at(row + 1, column) >= common.at(row, column + 1))) {
            changes.deleted(first + row++, first + column);
        } else {
            changes.inserted(first + row, first + column++);
        }
    }
}

QList<TokenChange> changesOf(const std::vector<int> &before, const std::vector<int> &after)
{
    const auto least = qsizetype(std::min(before.size(), after.size()));
    qsizetype first = 0;
    while (first < least && before[size_t(first)] == after[size_t(first)])
        ++first;
    qsizetype last = 0;
    while (last < least - first
           && before[before.size() - 1 - size_t(last)] == after[after.size() - 1 - size_t(last)])
        ++last;
    const qsizetype rows = qsizetype(before.size()) - first - last;
    const qsizetype columns = qsizetype(after.size()) - first - last;
    Changes changes;
    if (rows == 0 || columns == 0 || rows > kMostCells / columns)
        changes.add({first, rows, first, columns});
    else
        compare(before, after, first, rows, columns, changes);
    return changes.all();
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

TextComparison::TextComparison(const QString &before, const QString &after)
    : beforeTokens(tokensOf(before)), afterTokens(tokensOf(after))
{
    Vocabulary vocabulary;
    const std::vector<int> one = vocabulary.read(before, beforeTokens);
    changes = changesOf(one, vocabulary.read(after, afterTokens));
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
