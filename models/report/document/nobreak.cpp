// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Looks at every blank with the two words before it and the one after it.
#include "models/report/document/nobreak.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace dondoc::report {

using namespace Qt::StringLiterals;

namespace {

/// Stand before a number that belongs to them; the first ones also before a Roman numeral.
constexpr std::array kBeforeNumerals{u"quý", u"mục"};
constexpr std::array kBeforeNumbers{u"ngày", u"tháng", u"năm",  u"quý",  u"số",   u"vụ",
                                    u"mục",  u"khoản", u"Điều", u"điểm", u"phần", u"kỳ"};
/// Of those, the ones after which an amount may follow as well: "đầu năm 905 ha", "phục vụ 1.080 lượt khách".
constexpr std::array kBeforeAmounts{u"tháng", u"năm", u"quý", u"kỳ", u"vụ", u"số"};
/// Whose small number may be an amount, so that it stays with both: "tổng số 12 xã".
constexpr std::array kEither{u"quý", u"kỳ", u"vụ", u"số"};
/// Follow a figure without being what it counts.
constexpr std::array kNotCounted{u"và",   u"của", u"đến", u"hoặc", u"so", u"trong", u"đã",  u"là",  u"có",
                                 u"được", u"thì", u"tại", u"theo", u"từ", u"chưa",  u"còn", u"bằng"};

template <std::size_t Size> bool isOneOf(const std::array<const char16_t *, Size> &words, QStringView word)
{
    return std::any_of(words.begin(), words.end(), [word](const char16_t *each) {
        return word.compare(QStringView(each), Qt::CaseInsensitive) == 0;
    });
}

QStringView withoutOpening(QStringView word)
{
    while (!word.isEmpty() && QStringView(u"(“‘[").contains(word.front()))
        word = word.mid(1);
    return word;
}

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

/// "17", "929,9", "41/61"; not "17," and not "18/8/2025", which counts nothing.
bool isFigure(QStringView word)
{
    const auto isPart = [](QChar c) { return isDigit(c) || c == u',' || c == u'.' || c == u'/'; };
    return !word.isEmpty() && isDigit(word.front()) && isDigit(word.back())
        && std::all_of(word.begin(), word.end(), isPart) && word.count(u'/') < 2;
}

QStringView withoutMarks(QStringView word)
{
    while (!word.isEmpty() && QStringView(u".,;:)").contains(word.back()))
        word.chop(1);
    return word;
}

bool isNumeral(QStringView word)
{
    word = withoutMarks(word);
    return !word.isEmpty()
        && std::all_of(word.begin(), word.end(), [](QChar c) { return QStringView(u"IVX").contains(c); });
}

/// "2025" of "năm", "12/2025" of "tháng", "4.1" of "vụ"; not 905, 540,4 and 1.080, which are amounts.
bool isNumberOf(QStringView label, QStringView word)
{
    constexpr qsizetype kYear = 4;
    constexpr qsizetype kThousands = 3;
    const auto is = [label](QStringView each) { return label.compare(each, Qt::CaseInsensitive) == 0; };
    const qsizetype kept = word.indexOf(QChar::Nbsp); // with its unit, where that was kept before
    word = withoutMarks(kept < 0 ? word : word.left(kept));
    const qsizetype dot = word.lastIndexOf(u'.');
    if (word.contains(u',') || (dot >= 0 && word.size() - dot - 1 == kThousands))
        return false;
    if (is(u"vụ") || is(u"số"))
        return true;
    return is(u"năm") ? word.size() >= kYear : word.size() <= 2 || word.contains(u'/');
}

bool belongsToLabel(QStringView label, QStringView word)
{
    if (word.isEmpty())
        return false;
    if (isDigit(word.front()))
        return isOneOf(kBeforeNumbers, label) && (!isOneOf(kBeforeAmounts, label) || isNumberOf(label, word));
    const bool symbol = word.contains(u'/') && label.compare(u"số", Qt::CaseInsensitive) == 0;
    return symbol || (isNumeral(word) && isOneOf(kBeforeNumerals, label));
}

bool keeps(QStringView label, QStringView before, QStringView after)
{
    before = withoutOpening(before);
    if (belongsToLabel(before, after))
        return true;
    if (!isFigure(before) || after.isEmpty())
        return false;
    if (after == u"-" || after == u"–")
        return true;
    label = withoutOpening(label);
    const bool counts = isOneOf(kEither, label) || !belongsToLabel(label, before);
    return after.front().isLetter() && counts && !isOneOf(kNotCounted, after);
}

bool endsWord(QChar c) { return c == u' ' || c == u'\n'; }

/// Up to the next blank.
QStringView wordAt(QStringView text, qsizetype start)
{
    qsizetype end = start;
    while (end < text.size() && !endsWord(text.at(end)))
        ++end;
    return text.mid(start, end - start);
}

/// "Kế hoạch số" before a gap: a line that begins with the gap, or with "số" before it, reads as a new
/// paragraph while the number is still to come.
void keepGapWithDocument(QString &text)
{
    static const QRegularExpression kDocument(u"\\p{Lu}\\p{L}* \\p{L}+ số[ \\x{a0}]\\x{a0}+/"_s,
                                              QRegularExpression::UseUnicodePropertiesOption);
    for (auto matches = kDocument.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        text.replace(match.capturedStart(), match.capturedLength(),
                     match.captured().replace(u' ', QChar::Nbsp));
    }
}

} // namespace

QString keptTogether(QString text)
{
    const auto canKeep
        = [](QChar c) { return isDigit(c) || c == u'/' || c == u'I' || c == u'V' || c == u'X'; };
    if (!text.contains(u' ') || std::none_of(text.cbegin(), text.cend(), canKeep))
        return text;
    const QString plain = text;
    QStringView label;
    QStringView word = wordAt(plain, 0);
    for (qsizetype at = word.size(); at < plain.size();) {
        const QStringView next = wordAt(plain, at + 1);
        if (plain.at(at) == u' ' && keeps(label, word, next))
            text[at] = QChar::Nbsp;
        label = plain.at(at) == u' ' ? word : QStringView();
        word = next;
        at += 1 + next.size();
    }
    if (plain.contains(QString(2, QChar::Nbsp)))
        keepGapWithDocument(text);
    return text;
}

Inlines keptTogether(Inlines text)
{
    const QString whole = plainText(text);
    const QString kept = keptTogether(whole);
    return kept == whole ? text : withCharacters(std::move(text), kept);
}

Inlines withCharacters(Inlines text, const QString &whole)
{
    qsizetype start = 0;
    for (Inline &piece : text) {
        const qsizetype size = piece.text.size();
        piece.text = whole.mid(start, size);
        start += size;
    }
    return text;
}

} // namespace dondoc::report
