// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// LegacyText: the tables of TCVN3, VNI and Windows-1258, and the conversion both ways.
#include "models/domain/text/legacytext.h"

#include "models/domain/text/doubledutf8.h"
#include "models/domain/text/text.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace dondoc::legacy {

using namespace Qt::StringLiterals;

namespace {

// A letter and, behind it, what stands for it when the bytes are taken as Latin-1.
constexpr char16_t kTcvn3[] = u"Ă\u00A1 Â\u00A2 Ê\u00A3 Ô\u00A4 Ơ\u00A5 Ư\u00A6 Đ\u00A7 ă\u00A8 â\u00A9 "
                              u"ê\u00AA ô\u00AB ơ\u00AC ư\u00AD đ\u00AE "
                              u"à\u00B5 ả\u00B6 ã\u00B7 á\u00B8 ạ\u00B9 ằ\u00BB ẳ\u00BC ẵ\u00BD ắ\u00BE "
                              u"ặ\u00C6 ầ\u00C7 ẩ\u00C8 ẫ\u00C9 ấ\u00CA ậ\u00CB "
                              u"è\u00CC ẻ\u00CE ẽ\u00CF é\u00D0 ẹ\u00D1 ề\u00D2 ể\u00D3 ễ\u00D4 ế\u00D5 "
                              u"ệ\u00D6 ì\u00D7 ỉ\u00D8 ĩ\u00DC í\u00DD ị\u00DE "
                              u"ò\u00DF ỏ\u00E1 õ\u00E2 ó\u00E3 ọ\u00E4 ồ\u00E5 ổ\u00E6 ỗ\u00E7 ố\u00E8 "
                              u"ộ\u00E9 ờ\u00EA ở\u00EB ỡ\u00EC ớ\u00ED ợ\u00EE "
                              u"ù\u00EF ủ\u00F1 ũ\u00F2 ú\u00F3 ụ\u00F4 ừ\u00F5 ử\u00F6 ữ\u00F7 ứ\u00F8 "
                              u"ự\u00F9 ỳ\u00FA ỷ\u00FB ỹ\u00FC ý\u00FD ỵ\u00FE";

// Most letters of VNI are a base letter and a mark of its own.
constexpr char16_t kVni[] = u"áaù àaø ảaû ãaõ ạaï ăaê ắaé ằaè ẳaú ẵaü ặaë âaâ ấaá ầaà ẩaå ẫaã ậaä đñ "
                            u"éeù èeø ẻeû ẽeõ ẹeï êeâ ếeá ềeà ểeå ễeã ệeä íí ìì ỉæ ĩó ịò "
                            u"óoù òoø ỏoû õoõ ọoï ôoâ ốoá ồoà ổoå ỗoã ộoä ơô ớôù ờôø ởôû ỡôõ ợôï "
                            u"úuù ùuø ủuû ũuõ ụuï ưö ứöù ừöø ửöû ữöõ ựöï ýyù ỳyø ỷyû ỹyõ ỵî "
                            u"ÁAÙ ÀAØ ẢAÛ ÃAÕ ẠAÏ ĂAÊ ẮAÉ ẰAÈ ẲAÚ ẴAÜ ẶAË ÂAÂ ẤAÁ ẦAÀ ẨAÅ ẪAÃ ẬAÄ ĐÑ "
                            u"ÉEÙ ÈEØ ẺEÛ ẼEÕ ẸEÏ ÊEÂ ẾEÁ ỀEÀ ỂEÅ ỄEÃ ỆEÄ ÍÍ ÌÌ ỈÆ ĨÓ ỊÒ "
                            u"ÓOÙ ÒOØ ỎOÛ ÕOÕ ỌOÏ ÔOÂ ỐOÁ ỒOÀ ỔOÅ ỖOÃ ỘOÄ ƠÔ ỚÔÙ ỜÔØ ỞÔÛ ỠÔÕ ỢÔÏ "
                            u"ÚUÙ ÙUØ ỦUÛ ŨUÕ ỤUÏ ƯÖ ỨÖÙ ỪÖØ ỬÖÛ ỮÖÕ ỰÖÏ ÝYÙ ỲYØ ỶYÛ ỸYÕ ỴÎ";

// Where it differs from Windows-1252; letters with a tone that both have stand as they are.
constexpr char16_t kWindows1258[] = u"Ă\u00C3 ă\u00E3 Đ\u00D0 đ\u00F0 Ơ\u00D5 ơ\u00F5 Ư\u00DD ư\u00FD "
                                    u"\u0300\u00CC \u0309\u00D2 \u0303\u00DE \u0301\u00EC \u0323\u00F2 "
                                    u"₫\u00FE";

struct Table {
    QHash<QString, QChar> letters; ///< by what stands for them
    QHash<QChar, QString> written; ///< the other way
};

Table tableFrom(const char16_t *list)
{
    Table table;
    const QStringList pairs = QString::fromUtf16(list).split(u' ');
    for (const QString &pair : pairs) {
        table.letters.insert(pair.mid(1), pair.at(0));
        table.written.insert(pair.at(0), pair.mid(1));
    }
    return table;
}

const Table &tableOf(Encoding encoding)
{
    static const Table kTcvn3Table = tableFrom(kTcvn3);
    static const Table kVniTable = tableFrom(kVni);
    static const Table kWindows1258Table = tableFrom(kWindows1258);
    if (encoding == Encoding::Windows1258)
        return kWindows1258Table;
    return encoding == Encoding::Vni ? kVniTable : kTcvn3Table;
}

QString replaced(const QString &text, const QHash<QString, QChar> &letters)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto pair = letters.constFind(text.mid(i, 2));
        const auto single = pair == letters.constEnd() ? letters.constFind(text.mid(i, 1)) : pair;
        result += single == letters.constEnd() ? text.at(i) : *single;
        i += pair == letters.constEnd() ? 0 : single.key().size() - 1;
    }
    return result;
}

// Capitals and small letters of plain ASCII, for no font of old hides those.
int count(const QString &text, char16_t first, char16_t last)
{
    return int(std::count_if(text.begin(), text.end(), [=](QChar c) { return c >= first && c <= last; }));
}

QString withCapitals(QString text)
{
    static const QRegularExpression kWord(u"\\p{L}+"_s);
    constexpr int kFew = 3; // "Xã", "Tô": one capital at the beginning is no word in capitals
    const bool all = count(text, u'a', u'z') == 0 && count(text, u'A', u'Z') >= kFew;
    if (all)
        return text.toUpper();
    QRegularExpressionMatchIterator words = kWord.globalMatch(text);
    while (words.hasNext()) {
        const QRegularExpressionMatch word = words.next();
        const QString letters = word.captured();
        if (count(letters, u'a', u'z') == 0 && count(letters, u'A', u'Z') > 1)
            text.replace(word.capturedStart(), letters.size(), letters.toUpper());
    }
    return text;
}

/// The tone taken off and set behind; one without a table's letter stays.
QString toneBehind(QChar c, const Table &table)
{
    if (const auto known = table.written.constFind(c); known != table.written.constEnd())
        return *known;
    if (c.unicode() <= 0xFF && !table.letters.contains(QString(c)))
        return c;
    QString parts = QString(c).normalized(QString::NormalizationForm_D);
    const auto tone = std::find_if(parts.cbegin(), parts.cend(),
                                   [&table](QChar part) { return table.written.contains(part); });
    if (tone == parts.cend())
        return c;
    const QString behind = table.written.value(*tone);
    const QString bare = parts.remove(*tone).normalized(QString::NormalizationForm_C);
    return (bare.size() == 1 ? table.written.value(bare.at(0), bare) : bare) + behind;
}

} // namespace

QString nameOf(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Tcvn3:
        return u"TCVN3"_s;
    case Encoding::Vni:
        return u"VNI"_s;
    case Encoding::Windows1258:
        return u"Windows-1258"_s;
    case Encoding::DoubledUtf8:
        return u"UTF-8"_s;
    case Encoding::Unicode:
        break;
    }
    return u"Unicode"_s;
}

QString toUnicode(const QString &text, Encoding encoding)
{
    if (encoding == Encoding::Unicode)
        return text::normalized(text);
    if (encoding == Encoding::DoubledUtf8) {
        const auto undone = doubledutf8::undone(text);
        return text::normalized(undone ? undone->text : text);
    }
    const QString letters
        = replaced(text.normalized(QString::NormalizationForm_C), tableOf(encoding).letters);
    return text::normalized(encoding == Encoding::Tcvn3 ? withCapitals(letters) : letters);
}

QString fromUnicode(const QString &text, Encoding encoding)
{
    if (encoding == Encoding::Unicode)
        return text;
    if (encoding == Encoding::DoubledUtf8)
        return doubledutf8::doubled(text);
    QString written;
    const QString letters = text::normalized(text);
    for (const QChar c : letters) {
        if (encoding == Encoding::Windows1258) {
            written += toneBehind(c, tableOf(encoding));
            continue;
        }
        const auto &table = tableOf(encoding).written;
        const auto at = table.constFind(c);
        const auto small = at == table.constEnd() ? table.constFind(c.toLower()) : at; // fonts of capitals
        written += small == table.constEnd() ? QString(c) : *small;
    }
    return written;
}

} // namespace dondoc::legacy
