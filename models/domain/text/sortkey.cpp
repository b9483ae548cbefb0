// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Sort keys: the order of the Vietnamese alphabet as bytes that compare plainly.
#include "models/domain/text/sortkey.h"

#include "models/domain/text/text.h"

#include <QByteArray>

namespace dondoc::text {

namespace {

// Foreign letters keep their Latin place.
constexpr QStringView kAlphabet = u"aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";
// huyền hỏi ngã sắc nặng, as combining marks.
constexpr QStringView kTones = u"\u0300\u0309\u0303\u0301\u0323";

constexpr char kBlank = 0x02;
constexpr char kSign = 0x04;
constexpr char kFirstLetter = 0x41;
constexpr char kForeign = char(0xF0);
constexpr char kNoTone = 0x01;

/// One letter of the text taken apart.
struct Letter {
    QChar base; ///< of kAlphabet, lower case, without tone; or any other character
    int tone = 0;
    bool capital = false;
};

Letter takenApart(QChar c)
{
    Letter letter;
    letter.capital = c.isUpper();
    QString parts = QString(c.toLower()).normalized(QString::NormalizationForm_D);
    for (qsizetype i = parts.size() - 1; i > 0; --i) {
        const int tone = int(kTones.indexOf(parts.at(i))) + 1;
        if (tone == 0)
            continue;
        letter.tone = tone;
        parts.remove(i, 1);
    }
    letter.base = parts.normalized(QString::NormalizationForm_C).at(0);
    return letter;
}

QByteArray weight(QChar base)
{
    const qsizetype place = kAlphabet.indexOf(base);
    if (place >= 0)
        return QByteArray(1, char(kFirstLetter + place));
    if (base >= u'0' && base <= u'9')
        return QByteArray(1, char(base.unicode()));
    const bool sign = !base.isLetterOrNumber() && !base.isSurrogate();
    return QByteArray(1, sign ? kSign : kForeign)
        + QByteArray::number(base.unicode(), 16).rightJustified(4, '0');
}

} // namespace

QByteArray sortKey(const QString &text)
{
    QByteArray letters;
    QByteArray tones; // one for each word, wherever in it the tone is typed: "hòa" and "hoà" stand together
    QByteArray cases;
    QByteArray tonesOfWord;
    const auto endWord = [&] {
        tones += tonesOfWord.isEmpty() ? QByteArray(1, kNoTone) : tonesOfWord;
        tonesOfWord.clear();
    };
    const QString plain = simplified(text);
    for (const QChar c : plain) {
        if (c.isSpace()) {
            letters += kBlank;
            endWord();
            continue;
        }
        const Letter letter = takenApart(c);
        letters += weight(letter.base);
        cases += letter.capital ? '\2' : '\1';
        if (letter.tone > 0)
            tonesOfWord += char(kNoTone + letter.tone);
    }
    endWord();
    return letters + '\0' + tones + '\0' + cases;
}

bool lessThan(const QString &a, const QString &b) { return sortKey(a) < sortKey(b); }

} // namespace dondoc::text
