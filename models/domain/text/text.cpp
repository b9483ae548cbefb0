// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Text: normal form, searching and small edits of Vietnamese text.
#include "models/domain/text/text.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <span>

namespace dondoc::text {

using namespace Qt::StringLiterals;

namespace {

/// A word begins behind whatever is no letter and no digit: "ubnd" in "45/bc-ubnd".
bool hasWordFrom(const QString &key, const QString &beginning)
{
    for (qsizetype at = key.indexOf(beginning); at >= 0; at = key.indexOf(beginning, at + 1)) {
        if (at == 0 || !key.at(at - 1).isLetterOrNumber() || !beginning.at(0).isLetterOrNumber())
            return true;
    }
    return false;
}

struct Range {
    char32_t first;
    char32_t last;
};

// Dropped on the way in: controls, zero-width space, marks that turn the direction of writing, byte order
// marks, surrogates that stand alone, non-characters. Tab, line feed, joiners and U+00A0 stay.
constexpr std::array kDropped{
    Range{0x0000, 0x0008}, Range{0x000B, 0x001F}, Range{0x007F, 0x009F}, Range{0x061C, 0x061C},
    Range{0x200B, 0x200B}, Range{0x200E, 0x200F}, Range{0x202A, 0x202E}, Range{0x2066, 0x2069},
    Range{0xD800, 0xDFFF}, Range{0xFDD0, 0xFDEF}, Range{0xFEFF, 0xFEFF},
};

// What nearly every text consists of. None of it is dropped, ends a line or combines with its neighbours, so
// a text of it alone is in normal form.
constexpr std::array kPlain{
    Range{0x0020, 0x007E}, // ASCII
    Range{0x1EA0, 0x1EF9}, // letters of Vietnamese with two marks or a dot below
    Range{0x00A0, 0x024F}, // letters of Latin with one mark
    Range{0x2010, 0x2027}, // dashes, quotation marks, ellipsis
    Range{0x000A, 0x000A}, // line feed
};

bool isIn(char32_t c, std::span<const Range> ranges)
{
    return std::any_of(ranges.begin(), ranges.end(),
                       [c](const Range &range) { return c >= range.first && c <= range.last; });
}

bool isDropped(char32_t c) { return (c & 0xFFFE) == 0xFFFE || isIn(c, kDropped); }

bool isPlain(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return isIn(c.unicode(), kPlain); });
}

QString withFoldedLineEnds(QString text)
{
    text.replace("\r\n"_L1, "\n"_L1);
    text.replace(u'\r', u'\n');
    text.replace(QChar::LineSeparator, u'\n');
    text.replace(QChar::ParagraphSeparator, u'\n');
    for (const char16_t end : {u'\u000B', u'\u000C', u'\u0085'})
        text.replace(end, u'\n'); // ends of lines and pages too; dropped they would join two words
    return text;
}

QString withoutDropped(const QString &text)
{
    QString kept;
    kept.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool pair = c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        const char32_t code = pair ? QChar::surrogateToUcs4(c, text.at(i + 1)) : c.unicode();
        if (!isDropped(code))
            kept += QStringView(text).mid(i, pair ? 2 : 1);
        i += pair ? 1 : 0;
    }
    return kept;
}

QString withFirst(const QString &text, QString (*change)(const QString &))
{
    if (text.isEmpty())
        return text;
    const qsizetype length = text.at(0).isHighSurrogate() ? 2 : 1;
    return change(text.left(length)) + text.mid(length);
}

// An end that tears neither a surrogate pair nor a letter from its marks.
qsizetype wholeEnd(const QString &text, qsizetype end)
{
    while (end > 0 && end < text.size() && (text.at(end).isLowSurrogate() || text.at(end).isMark()))
        --end;
    return end;
}

QString foldedKey(const QString &text)
{
    const QString parts = normalized(text).toLower().normalized(QString::NormalizationForm_D);
    QString key;
    key.reserve(parts.size());
    for (const QChar c : parts) {
        if (c.category() == QChar::Mark_NonSpacing)
            continue;
        key += c == u'đ' ? QChar(u'd') : c;
    }
    return key.simplified();
}

// What foldedKey() makes of each letter, looked up: lists and reports fold thousands of texts.
class BaseLetters
{
public:
    static constexpr char16_t kUnknown = 0xFFFF; ///< to be folded with its whole text

    BaseLetters()
    {
        m_bases.fill(kUnknown);
        for (const Range &range : kKnown) {
            for (char32_t code = range.first; code <= range.last; ++code)
                m_bases[code] = baseOf(QChar(char16_t(code)));
        }
    }
    /// The letter to write; 0 where nothing is.
    char16_t of(QChar c) const { return c.unicode() < m_bases.size() ? m_bases[c.unicode()] : kUnknown; }

private:
    // Latin, its combining marks, Vietnamese, general punctuation: each letter costs a folding at the start.
    static constexpr std::array kKnown{Range{0x0000, 0x024F}, Range{0x0300, 0x036F}, Range{0x1E00, 0x1EFF},
                                       Range{0x2000, 0x203F}};

    static char16_t baseOf(QChar c)
    {
        if (c.isSpace())
            return u' ';
        const QString key = foldedKey(QString(c));
        return key.isEmpty() ? u'\0' : key.size() == 1 ? key.at(0).unicode() : kUnknown;
    }

    std::array<char16_t, kKnown.back().last + 1> m_bases;
};

} // namespace

QString normalized(const QString &raw)
{
    if (isPlain(raw))
        return raw;
    return withoutDropped(withFoldedLineEnds(raw)).normalized(QString::NormalizationForm_C);
}

QString simplified(const QString &raw)
{
    QStringList lines = normalized(raw).split(u'\n');
    for (QString &line : lines)
        line = line.simplified();
    while (!lines.isEmpty() && lines.constFirst().isEmpty())
        lines.removeFirst();
    while (!lines.isEmpty() && lines.constLast().isEmpty())
        lines.removeLast();
    return lines.join(u'\n');
}

QString searchKey(const QString &text)
{
    static const BaseLetters kBase;
    QString key;
    key.reserve(text.size());
    for (const QChar c : text) {
        const char16_t base = kBase.of(c);
        if (base == BaseLetters::kUnknown)
            return foldedKey(text);
        if (base != 0)
            key += QChar(base);
    }
    return key.simplified();
}

bool matches(const QString &haystackKey, const QString &needle)
{
    const QStringList words = searchKey(needle).split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(),
                       [&haystackKey](const QString &word) { return hasWordFrom(haystackKey, word); });
}

bool saysNone(const QString &words)
{
    // The whole of it: "Không có vốn" goes on and tells something.
    static const QRegularExpression kNone(
        u"^(?:0|k|ko|kg|kps|n a|nil|none|(?:hien |hien nay |hien tai )?(?:khong|ko|k|chua)"
        "(?: con| co| gap| thay| phat sinh| y kien| nao| gi| them| khac| va| hoac| hay| kho khan| vuong mac"
        "| kien nghi| de xuat| ton tai| han che| nguyen nhan)*)?$"_s);
    QString key = searchKey(words);
    key.replace(u'/', u' ').removeIf([](QChar each) { return !each.isLetterOrNumber() && !each.isSpace(); });
    return key.simplified().contains(kNone);
}

QString joinedWithAnd(const QStringList &names)
{
    if (names.size() < 2)
        return names.join(QString());
    return names.mid(0, names.size() - 1).join(", "_L1) + u" và "_s + names.constLast();
}

QString lowerFirst(const QString &text)
{
    return withFirst(text, [](const QString &first) { return first.toLower(); });
}

QString upperFirst(const QString &text)
{
    return withFirst(text, [](const QString &first) { return first.toUpper(); });
}

QString shortened(const QString &text, int maximum)
{
    if (text.size() <= maximum)
        return text;
    if (maximum < 1)
        return {};
    qsizetype end = maximum - 1;
    while (end > 0 && !text.at(end).isSpace())
        --end;
    if (end == 0)
        end = wholeEnd(text, maximum - 1);
    QString head = text.left(end);
    while (!head.isEmpty() && (head.back().isSpace() || u",;:"_s.contains(head.back())))
        head.chop(1);
    return head + u'…';
}

QString roman(int number)
{
    struct Numeral {
        int value;
        QLatin1String letters;
    };
    static constexpr std::array kNumerals{
        Numeral{1000, "M"_L1}, Numeral{900, "CM"_L1}, Numeral{500, "D"_L1}, Numeral{400, "CD"_L1},
        Numeral{100, "C"_L1},  Numeral{90, "XC"_L1},  Numeral{50, "L"_L1},  Numeral{40, "XL"_L1},
        Numeral{10, "X"_L1},   Numeral{9, "IX"_L1},   Numeral{5, "V"_L1},   Numeral{4, "IV"_L1},
        Numeral{1, "I"_L1},
    };
    QString letters;
    if (number < 1 || number > 3999)
        return letters;
    for (const Numeral &numeral : kNumerals) {
        for (; number >= numeral.value; number -= numeral.value)
            letters += numeral.letters;
    }
    return letters;
}

QString pointLetter(int index)
{
    static constexpr QStringView kLetters = u"abcdđeghiklmnopqrstuvxy";
    return index >= 0 && index < kLetters.size() ? QString(kLetters.at(index)) : QString();
}

bool carriesSecretMark(const QString &text)
{
    // In a heading of capitals "MẬT ONG", "MẬT ĐỘ" and "BẢO MẬT" are no marks: a lone MẬT counts only where
    // no other word in capitals stands beside it.
    static const QRegularExpression kMark(u"(?<!\\p{L})(?:"
                                          "(?:TUYỆT|TỐI|TÀI\\s+LIỆU|VĂN\\s+BẢN)\\s+MẬT"
                                          "|(?<!\\p{Lu}\\s)MẬT(?!\\s+\\p{Lu}{2})"
                                          "|(?i:độ\\s+mật)(?!\\s+(?i:ong|mía|hoa))"
                                          ")(?!\\p{L})"_s);
    const QString words = normalized(text);
    return words.contains(u"mật"_s, Qt::CaseInsensitive) && words.contains(kMark); // nearly no text has it
}

} // namespace dondoc::text
