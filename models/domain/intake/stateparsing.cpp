// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// StateParsing: the words in which people write a state.
#include "models/domain/intake/stateparsing.h"

#include "models/domain/text/text.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace dondoc::reading {

using namespace Qt::StringLiterals;

namespace {

/// Search keys, told apart by "|".
struct Words {
    EntryState state;
    bool sure;
    const char16_t *keys;
};

// The whole text is one of these.
constexpr std::array kWhole{
    Words{EntryState::NotStarted, true,
          u"chua|chua trien khai|chua thuc hien|chua trien khai thuc hien|chua bat dau|chua lam|ctk|cth"},
    Words{EntryState::UnderWay, true,
          u"dang thuc hien|dang trien khai|dang trien khai thuc hien|dang lam|dang tien hanh|dang|dth|dtk|"
          u"chua hoan thanh|chua xong|dang thuc hien trong han|dang thuc hien qua han"},
    Words{EntryState::UnderWay, false,
          u"thuong xuyen|thuc hien thuong xuyen|trien khai|da trien khai|da trien khai thuc hien|qua han|"
          u"trong han|dang do|khong hoan thanh|khong xong|tiep tuc|tiep tuc thuc hien|thuc hien"},
    Words{EntryState::Done, true,
          u"hoan thanh|da hoan thanh|ht|dht|xong|da xong|da thuc hien xong|hoan thanh dung han|"
          u"hoan thanh qua han|hoan thanh dung tien do|hoan thanh truoc han|da hoan thanh xong"},
    Words{EntryState::Done, false, u"da thuc hien|da lam|dat|da ban hanh|da trinh|dung han"},
    Words{EntryState::Suspended, true, u"tam dung|tam dung thuc hien|tam hoan|dung thuc hien"},
    Words{EntryState::Suspended, false, u"dung|hoan|td"},
    Words{EntryState::NothingArose, true,
          u"khong phat sinh|khong co phat sinh|khong co|kps|k phat sinh|ko phat sinh|ko co|chua phat sinh"},
    Words{EntryState::NothingArose, false, u"khong|ko|k|0|-|khong thuc hien"},
};

// These words stand in it; the first that fits decides.
constexpr std::array kWithin{
    Words{EntryState::NothingArose, true, u"khong phat sinh|khong co phat sinh|ko phat sinh|chua phat sinh"},
    Words{EntryState::UnderWay, true, u"chua hoan thanh|chua xong|hoan thanh mot phan"},
    Words{EntryState::UnderWay, false,
          u"khong hoan thanh|co ban hoan thanh|sap hoan thanh|du kien hoan thanh|se hoan thanh|"
          u"phan dau hoan thanh|gan hoan thanh|hoan thanh co ban|dang hoan thanh"},
    Words{EntryState::NotStarted, true, u"chua trien khai|chua thuc hien|chua bat dau|chua co ket qua"},
    Words{EntryState::Suspended, true, u"tam dung|tam hoan|dung thuc hien"},
    Words{EntryState::Done, true, u"da hoan thanh|hoan thanh"},
    Words{EntryState::UnderWay, true, u"dang thuc hien|dang trien khai|dang tien hanh|dang xay dung"},
    Words{EntryState::UnderWay, false, u"dang|da trien khai"},
    Words{EntryState::Done, false, u"da thuc hien"},
    Words{EntryState::NotStarted, false, u"chua"},
};

// A sentence that happens to say such words tells less than the words alone.
constexpr int kManyWords = 8;

QString keyOf(const QString &text)
{
    static const QRegularExpression kOuter(u"^[\\s.,;:()\\[\\]\"'*•+]+|[\\s.,;:()\\[\\]\"'*•]+$"_s);
    static const QRegularExpression kInner(u"[()\\[\\]\"',;:/]+"_s);
    QString key = text::searchKey(text).replace(kOuter, QString()).replace(kInner, u" "_s).simplified();
    return key.replace(u'–', u'-').replace(u'−', u'-');
}

/// One key of a table, made ready for looking up.
struct Key {
    QString words;
    State state;
};

template <class Table> QList<Key> keysOf(const Table &table, const QString &around)
{
    QList<Key> keys;
    for (const Words &words : table) {
        const QStringList list = QString::fromUtf16(words.keys).split(u'|');
        for (const QString &key : list)
            keys.append({around + key + around, {words.state, words.sure}});
    }
    return keys;
}

std::optional<State> wholeState(const QString &key)
{
    static const QList<Key> kKeys = keysOf(kWhole, QString());
    const auto at
        = std::find_if(kKeys.begin(), kKeys.end(), [&key](const Key &each) { return each.words == key; });
    return at == kKeys.end() ? std::nullopt : std::optional(at->state);
}

std::optional<State> stateWithin(const QString &key)
{
    static const QList<Key> kKeys = keysOf(kWithin, u" "_s);
    const QString padded = u' ' + key + u' ';
    const auto at = std::find_if(kKeys.begin(), kKeys.end(),
                                 [&padded](const Key &each) { return padded.contains(each.words); });
    return at == kKeys.end() ? std::nullopt : std::optional(at->state);
}

// "hoàn thành 1/2", "hoàn thành, đang trình ký".
bool takesBack(const QString &key)
{
    static const QRegularExpression kBack(u"\\b(?:dang|chua|khong|phan|con|tiep)\\b|\\d"_s);
    return key.contains(kBack);
}

EntryState byShare(double share)
{
    if (share >= 100)
        return EntryState::Done;
    return share > 0 ? EntryState::UnderWay : EntryState::NotStarted;
}

// "hoàn thành 70%", "đạt 100 %", "70%".
std::optional<State> toldByShare(const QString &key)
{
    static const QRegularExpression kShare(
        u"^(?<word>(?:da |hoan thanh |dat |thuc hien |dang thuc hien )*)(?<share>\\d+(?:[.,]\\d+)?) ?%$"_s);
    const QRegularExpressionMatch match = kShare.match(key);
    if (!match.hasMatch())
        return std::nullopt;
    const double share = match.captured(u"share"_s).replace(u',', u'.').toDouble();
    return State{byShare(share), match.captured(u"word"_s).contains("hoan thanh"_L1)};
}

// A tick alone, also that of Wingdings.
bool isTickAlone(const QString &text)
{
    static const QString kTicks = u"\u2713\u2714\u2611\uF0FC\uF0FE"_s;
    const QString mark = text.trimmed();
    return mark.size() == 1 && kTicks.contains(mark);
}

} // namespace

std::optional<State> state(const QString &text)
{
    if (isTickAlone(text))
        return State{EntryState::Done, false};
    const QString key = keyOf(text);
    if (key.isEmpty())
        return std::nullopt;
    if (const auto whole = wholeState(key))
        return whole;
    if (const auto share = toldByShare(key))
        return share;
    auto within = stateWithin(key);
    if (within && (key.count(u' ') >= kManyWords || (within->state == EntryState::Done && takesBack(key))))
        within->sure = false;
    return within;
}

std::optional<bool> yesOrNo(const QString &text)
{
    static const QRegularExpression kYes(u"^(?:co|x|v|yes|dung|dat)\\b|^[\u2713\u2714\u2611]$"_s);
    static const QRegularExpression kNo(u"^(?:khong|ko|k|no|chua)\\b"_s);
    const QString key = keyOf(text);
    if (key.contains(kNo))
        return false;
    return key.contains(kYes) ? std::optional(true) : std::nullopt;
}

} // namespace dondoc::reading
