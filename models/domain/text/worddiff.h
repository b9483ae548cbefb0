// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// WordDiff: where two texts differ, word by word; for showing a change and for following a figure through it.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace dondoc {

/// A word, a number ("13.119", "84,46") or a single mark; blanks are none.
struct TextToken {
    qsizetype begin = 0; ///< in the text
    qsizetype end = 0;   ///< behind its last character
    bool isNumber = false;
};

QList<TextToken> tokensOf(const QString &text);

/// Tokens [before, before + beforeCount) of one text stand as [after, after + afterCount) in the other.
struct TokenChange {
    qsizetype before = 0;
    qsizetype beforeCount = 0;
    qsizetype after = 0;
    qsizetype afterCount = 0;
    friend bool operator==(const TokenChange &, const TokenChange &) = default;
};

/// The shortest edit of one list of words into the other, in order; nothing where more than mostEdits words
/// would have to be taken away and put in.
std::optional<QList<TokenChange>> changesBetween(const QStringList &before, const QStringList &after,
                                                 qsizetype mostEdits);

/// The tokens of two texts and where those differ, in order. Texts with hardly anything in common are told as
/// one change between their first and last difference.
struct TextComparison {
    TextComparison(const QString &before, const QString &after);

    QList<TextToken> beforeTokens;
    QList<TextToken> afterTokens;
    QList<TokenChange> changes;

    /// 0 (nothing in common) to 1 (the same words); two texts without words: 1.
    double likeness() const;
};

enum class DiffKind { Kept, Deleted, Inserted };

struct DiffPiece {
    DiffKind kind = DiffKind::Kept;
    QString text;
    friend bool operator==(const DiffPiece &, const DiffPiece &) = default;
};

/// The texts laid into one another: kept and inserted pieces together are the second text, kept and deleted
/// ones the first, but for blanks.
QList<DiffPiece> wordDiff(const QString &before, const QString &after);

} // namespace dondoc
