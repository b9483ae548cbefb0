// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// AgencyNames: runs of words against the keys of all names.
#include "models/domain/plan/agencynames.h"

#include "models/domain/text/text.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace dondoc {

using namespace Qt::StringLiterals;

struct AgencyNames::Word {
    QString key;   ///< "khoai"
    QString toned; ///< "khoài", its tone at the end
};

struct AgencyNames::Span {
    qsizetype first = 0;
    qsizetype last = 0;
    QString key;
    QString toned;
    bool prefixed = false;
    std::optional<AgencyKind> kind = {}; ///< that the word before it names
    bool alone = false;                  ///< nothing else stands in the text
};

namespace {

constexpr qsizetype kMostWords = 80;  ///< of a text that are looked at
constexpr qsizetype kLongestRun = 14; ///< words of the longest name

// Where the tone stands in its syllable is a matter of taste: it goes to the end.
QString tonedKey(const QString &word)
{
    static const QString kTones = u"\u0300\u0301\u0303\u0309\u0323"_s;
    QString letters;
    QString tones;
    const QString parts = word.toLower().normalized(QString::NormalizationForm_D);
    for (const QChar c : parts)
        (kTones.contains(c) ? tones : letters) += c;
    return letters + tones;
}

QStringList split(const QString &text)
{
    static const QRegularExpression kApart(u"[^\\p{L}\\p{M}\\p{N}]+"_s);
    return text::normalized(text).split(kApart, Qt::SkipEmptyParts).mid(0, kMostWords);
}

bool isKindWord(const QString &key)
{
    static const QStringList kWords{u"xa"_s, u"x"_s,   u"phuong"_s, u"p"_s,  u"ubnd"_s,
                                    u"uy"_s, u"ban"_s, u"nhan"_s,   u"dan"_s};
    return kWords.contains(key);
}

// Words as one, their accents kept but for those of the kind in front: who writes "xã Phieng Khoai" left the
// accents out of the name.
class TonedRun
{
public:
    void add(const QString &key, const QString &toned)
    {
        m_leading = m_leading && isKindWord(key);
        m_text += m_leading ? key : toned;
    }
    const QString &text() const { return m_text; }

private:
    QString m_text;
    bool m_leading = true;
};

// A name that says by its first word what kind of body it is.
bool isTelling(const QString &firstKey) { return isKindWord(firstKey) || firstKey == "so"_L1; }

// Former districts bear the names of present communes.
bool isDistrictWord(const QString &key) { return key == "huyen"_L1 || key == "h"_L1 || key == "tinh"_L1; }

/// A commune is also known by those that it was made of.
bool isFormer(const QString &alias, const Agency &agency)
{
    return isCommuneLevel(agency) && !text::searchKey(alias).contains(text::searchKey(agency.shortName));
}

std::optional<AgencyKind> kindNamedBy(const QString &key)
{
    if (key == "xa"_L1 || key == "x"_L1)
        return AgencyKind::Commune;
    return key == "phuong"_L1 || key == "p"_L1 ? std::optional(AgencyKind::Ward) : std::nullopt;
}

QString kindWordOf(const Agency &agency) { return agency.kind == AgencyKind::Ward ? u"phường "_s : u"xã "_s; }

} // namespace

AgencyNames::AgencyNames(const QList<Agency> &agencies)
{
    for (const Agency &agency : agencies) {
        m_codes.insert(agency.code);
        if (isCommuneLevel(agency))
            m_kinds.insert(agency.code, agency.kind);
        add(agency);
    }
}

void AgencyNames::add(const Agency &agency)
{
    const bool commune = isCommuneLevel(agency);
    QStringList names{agency.name, agency.shortName, agency.symbol, agency.code};
    if (commune) {
        const QString name = agency.shortName.isEmpty() ? agency.name.section(u' ', 1) : agency.shortName;
        const QString kind = kindWordOf(agency);
        names += {kind + name, kind.left(1) + u' ' + name, u"UBND "_s + name, u"UBND "_s + kind + name};
    }
    names.removeDuplicates();
    for (const QString &name : std::as_const(names))
        add(agency.code, name);
    for (const QString &alias : agency.aliases)
        add(agency.code, alias, isFormer(alias, agency) ? alias : QString());
}

void AgencyNames::add(const QString &code, const QString &name, const QString &former)
{
    constexpr qsizetype kShortest = 3;
    QString key;
    TonedRun toned;
    const QStringList words = split(name);
    for (const QString &word : words) {
        key += text::searchKey(word);
        toned.add(text::searchKey(word), tonedKey(word));
    }
    if (key.size() < kShortest)
        return;
    QList<Name> &names = m_names[key];
    const bool known = std::any_of(names.begin(), names.end(), [&](const Name &each) {
        return each.code == code && each.toned == toned.text();
    });
    if (!known)
        names.append(
            {code, toned.text(), words.size() > 1 && isTelling(text::searchKey(words.constFirst())), former});
}

QList<AgencyNames::Span> AgencyNames::spans(const QList<Word> &words) const
{
    QList<Span> found;
    for (qsizetype first = 0; first < words.size(); ++first) {
        Span span{first, first, {}, {}, first > 0 && isKindWord(words.at(first - 1).key), {}, false};
        if (first > 0)
            span.kind = kindNamedBy(words.at(first - 1).key);
        TonedRun toned;
        if (first > 0 && isDistrictWord(words.at(first - 1).key))
            continue;
        for (qsizetype last = first; last < std::min(words.size(), first + kLongestRun); ++last) {
            span.last = last;
            span.key += words.at(last).key;
            toned.add(words.at(last).key, words.at(last).toned);
            span.toned = toned.text();
            span.alone = first == 0 && last + 1 == words.size();
            if (m_names.contains(span.key))
                found.append(span);
        }
    }
    // One that lies inside a longer one is a part of that name.
    const QList<Span> all = found;
    found.removeIf([&all](const Span &span) {
        return std::any_of(all.begin(), all.end(), [&span](const Span &other) {
            return other.first <= span.first && other.last >= span.last && other.key.size() > span.key.size();
        });
    });
    return found;
}

QList<NameMatch> AgencyNames::matchesOf(const Span &span) const
{
    const bool bare = span.toned == span.key;
    QList<NameMatch> matches;
    bool prefixed = span.prefixed;
    const QList<Name> names = m_names.value(span.key);
    for (const Name &name : names) {
        prefixed = prefixed || name.telling;
        const bool other = span.kind && name.former.isEmpty() && !name.telling
            && m_kinds.value(name.code, *span.kind) != *span.kind;
        matches.append({name.code, !other && (bare || name.toned == span.toned), prefixed, span.key.size(),
                        other, name.former});
    }
    if (std::any_of(matches.begin(), matches.end(), [](const NameMatch &match) { return match.exact; }))
        matches.removeIf([](const NameMatch &match) { return !match.exact; });
    // "có mã số" is not Co Mạ: words that merely look alike count only alone or behind a word of their kind.
    else if (!prefixed && !span.alone)
        matches.clear();
    return matches;
}

// "bcphiengkhoaiq4": a name stuck to others.
QList<NameMatch> AgencyNames::glued(const QList<Word> &words) const
{
    constexpr qsizetype kTelling = 7; // letters that no other word holds by chance
    QList<NameMatch> matches;
    for (const Word &word : words) {
        if (word.key.size() <= kTelling)
            continue;
        for (auto at = m_names.begin(); at != m_names.end(); ++at) {
            if (at.key().size() < kTelling || !word.key.contains(at.key()))
                continue;
            for (const Name &name : at.value())
                matches.append({name.code, false, false, at.key().size(), false, name.former});
        }
    }
    return matches;
}

QList<NameMatch> AgencyNames::matches(const QString &text) const
{
    QList<Word> words;
    const QStringList parts = split(text);
    for (const QString &part : parts)
        words.append({text::searchKey(part), tonedKey(part)});
    QList<NameMatch> found;
    const QList<Span> runs = spans(words);
    for (const Span &span : runs)
        found += matchesOf(span);
    if (found.isEmpty())
        found = glued(words);
    const auto rank
        = [](const NameMatch &match) { return std::tuple(match.exact, match.prefixed, match.length); };
    std::stable_sort(found.begin(), found.end(), [&rank](const NameMatch &first, const NameMatch &second) {
        return rank(first) > rank(second);
    });
    if (found.isEmpty())
        return found;
    const NameMatch best = found.constFirst();
    found.removeIf([&best](const NameMatch &match) {
        return match.exact != best.exact || match.prefixed != best.prefixed;
    });
    return found;
}

} // namespace dondoc
