// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// LegacyRecognition: finds by its syllables how a text was typed.
#include "models/domain/text/legacyrecognition.h"

#include "models/domain/text/doubledutf8.h"
#include "models/domain/text/syllable.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace dondoc::legacy {

using namespace Qt::StringLiterals;

namespace {

constexpr char16_t kFirstUpper = 0x00A1; ///< of Latin-1's upper half
constexpr char16_t kLastUpper = 0x00FF;

bool isUpperHalf(QChar c) { return c.unicode() >= kFirstUpper && c.unicode() <= kLastUpper; }

bool isMarked(const QString &word) { return std::any_of(word.begin(), word.end(), isUpperHalf); }

// Letters of Vietnamese that Latin-1 has not: who typed them typed Unicode.
bool holdsBeyondLatin1(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return (c.unicode() > kLastUpper && c.isLetter()) || c.category() == QChar::Mark_NonSpacing;
    });
}

// Runs of letters and of what old encodings put in letters' stead.
QStringList legacyWordsOf(const QString &text)
{
    static const QRegularExpression kApart(u"[^A-Za-z\u00A1-\u00FF]+"_s);
    return text.split(kApart, Qt::SkipEmptyParts);
}

struct Score {
    int marked = 0;  ///< words with a letter beyond ASCII, of two letters or more
    int right = 0;   ///< of those, Vietnamese syllables
    int letters = 0; ///< in the marked words
    double share() const { return marked > 0 ? double(right) / marked : 0; }
};

Score scoreOf(const QStringList &words, Encoding encoding)
{
    Score score;
    for (const QString &word : words) {
        if (!isMarked(word) || word.size() < 2)
            continue;
        ++score.marked;
        score.letters += int(word.size());
        score.right += isVietnameseSyllable(toUnicode(word, encoding)) ? 1 : 0;
    }
    return score;
}

// Words without marks must be Vietnamese too, abbreviations apart, or it is another language.
bool speaksVietnamese(const QStringList &words)
{
    int small = 0;
    int right = 0;
    for (const QString &word : words) {
        if (isMarked(word) || word == word.toUpper())
            continue;
        ++small;
        right += isVietnameseSyllable(word) ? 1 : 0;
    }
    return right * 2 >= small;
}

bool isDoubled(const QString &text, Encoding beside)
{
    constexpr int kFew = 2;
    const auto undone = doubledutf8::undone(text);
    return undone && (undone->letters >= kFew || beside == Encoding::DoubledUtf8);
}

// Those that make no syllable first.
QString doubtfulWords(QStringList words, Encoding encoding)
{
    constexpr qsizetype kShown = 5;
    std::sort(words.begin(), words.end());
    QStringList read;
    for (const QString &word : std::as_const(words))
        read.append(toUnicode(word, encoding));
    std::stable_partition(read.begin(), read.end(),
                          [](const QString &word) { return !isVietnameseSyllable(word); });
    return read.mid(0, kShown).join(u", "_s);
}

} // namespace

Encoding recognised(const QString &text, Encoding beside)
{
    constexpr double kMostly = 0.75;
    constexpr int kFewLetters = 3; // "µm", "dû": too little to go by
    if (isDoubled(text, beside))
        return Encoding::DoubledUtf8;
    if (!isMarked(text) || holdsBeyondLatin1(text))
        return Encoding::Unicode;
    const QStringList words = legacyWordsOf(text);
    const Score asIs = scoreOf(words, Encoding::Unicode);
    Encoding encoding = Encoding::Tcvn3;
    Score best = scoreOf(words, encoding);
    for (const Encoding other : {Encoding::Vni, Encoding::Windows1258}) {
        const Score score = scoreOf(words, other);
        encoding = score.right > best.right ? other : encoding;
        best = encoding == other ? score : best;
    }
    const bool better = best.share() >= kMostly && best.share() > asIs.share();
    const bool few = best.letters < kFewLetters && encoding != beside;
    return better && !few && speaksVietnamese(words) ? encoding : Encoding::Unicode;
}

void CommonEncodingSearch::add(const QString &text)
{
    constexpr qsizetype kEnough = 20'000; // different words: more tell nothing more
    if (!isMarked(text) || m_words.size() > kEnough)
        return;
    const QStringList words = legacyWordsOf(text);
    for (const QString &word : words) {
        if (isMarked(word) && word.size() > 1)
            ++m_words[word];
    }
}

CommonEncoding CommonEncodingSearch::found() const
{
    constexpr double kNearlyAll = 0.85;
    constexpr double kClearLead = 0.8; // of the second to the best
    QHash<Encoding, int> right;
    int all = 0;
    for (auto word = m_words.cbegin(); word != m_words.cend(); ++word) {
        all += *word;
        for (const Encoding each : kTried)
            right[each] += isVietnameseSyllable(toUnicode(word.key(), each)) ? *word : 0;
    }
    CommonEncoding best;
    for (const Encoding each : kTried)
        best.encoding = right.value(each) > right.value(best.encoding) ? each : best.encoding;
    int second = 0;
    for (const Encoding each : kTried)
        second = each == best.encoding ? second : std::max(second, right.value(each));
    const int most = right.value(best.encoding);
    best.sure
        = most >= kNearlyAll * all && (second < kClearLead * most || best.encoding == Encoding::Unicode);
    if (!best.sure)
        best.words = doubtfulWords(m_words.keys(), best.encoding);
    return best;
}

double vietnameseWords(const QString &text)
{
    static const QRegularExpression kNoLetters(u"[^\\p{L}\\p{M}]+"_s);
    int marked = 0;
    int right = 0;
    const QStringList words = text.split(kNoLetters, Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const bool plain = std::all_of(word.begin(), word.end(), [](QChar c) { return c.unicode() < 0x80; });
        marked += plain ? 0 : 1;
        right += !plain && isVietnameseSyllable(word) ? 1 : 0;
    }
    return marked > 0 ? double(right) * right / marked : 0;
}

} // namespace dondoc::legacy
