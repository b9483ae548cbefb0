// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Syllable: takes a word apart into onset, rime and tone.
#include "models/domain/text/syllable.h"

#include <QSet>
#include <QStringList>

namespace dondoc {

using namespace Qt::StringLiterals;

namespace {

constexpr char16_t kOnsets[] = u"ngh ng nh gh gi kh ch ph qu th tr b c d đ g h k l m n p r s t v x";

constexpr char16_t kRimes[]
    = u"a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây "
      u"e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip "
      u"it iu o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi "
      u"om "
      u"on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơng ơp ơt u ua uc ui um un ung uôc uôi uôm "
      u"uôn "
      u"uông uôt up ut uy uya uych uyên uyêt uynh uyt uyu uân uâng uât uây uê uêch uênh uơ ư ưa ưc ưi ưm ưn "
      u"ưng "
      u"ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y yêm yên yêng yêt yêu ynh yt ych iêng êng";

enum class Tone { Level, Grave, Hook, Tilde, Acute, Dot, Wrong };

struct Parts {
    QString letters; ///< without tone
    Tone tone = Tone::Level;
};

Tone toneOf(QChar mark)
{
    switch (mark.unicode()) {
    case 0x0300:
        return Tone::Grave;
    case 0x0309:
        return Tone::Hook;
    case 0x0303:
        return Tone::Tilde;
    case 0x0301:
        return Tone::Acute;
    case 0x0323:
        return Tone::Dot;
    default:
        return Tone::Level;
    }
}

bool isQuality(QChar mark) { return u"\u0302\u0306\u031B"_s.contains(mark); }

// The tone taken off; Wrong where two stand there or a mark that Vietnamese does not know.
Parts partsOf(const QString &word)
{
    Parts parts;
    const QString single = word.toLower().normalized(QString::NormalizationForm_D);
    for (const QChar c : single) {
        const Tone tone = toneOf(c);
        if (tone == Tone::Level) {
            parts.letters += c;
            if (c.isMark() && !isQuality(c))
                parts.tone = Tone::Wrong;
            continue;
        }
        parts.tone = parts.tone == Tone::Level ? tone : Tone::Wrong;
    }
    parts.letters = parts.letters.normalized(QString::NormalizationForm_C);
    return parts;
}

bool isStopped(const QString &rime)
{
    return rime.endsWith(u'c') || rime.endsWith("ch"_L1) || rime.endsWith(u'p') || rime.endsWith(u't');
}

bool isRime(const QString &rime, Tone tone)
{
    static const QStringList kList = QString::fromUtf16(kRimes).split(u' ');
    static const QSet<QString> kKnown(kList.begin(), kList.end());
    return kKnown.contains(rime) && (!isStopped(rime) || tone == Tone::Acute || tone == Tone::Dot);
}

} // namespace

bool isVietnameseSyllable(const QString &word)
{
    constexpr qsizetype kLongest = 24; // "nghiêng" taken apart, with room
    static const QStringList kList = QString::fromUtf16(kOnsets).split(u' ');
    if (word.isEmpty() || word.size() > kLongest)
        return false;
    const Parts parts = partsOf(word);
    if (parts.tone == Tone::Wrong)
        return false;
    if (isRime(parts.letters, parts.tone))
        return true;
    for (const QString &onset : kList) {
        if (parts.letters.startsWith(onset) && isRime(parts.letters.mid(onset.size()), parts.tone))
            return true;
    }
    return parts.letters == "gi"_L1; // "gì": the onset is the rime as well
}

} // namespace dondoc
