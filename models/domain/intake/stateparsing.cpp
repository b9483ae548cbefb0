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
          u"trong han|dang do|khong hoan thanh|khong xong|tiep tuc|tiep tuc thuc hien|thuc hien|"
          u"hoan thanh mot phan|co ban hoan thanh|hoan thanh co ban|da co ban hoan thanh|gan hoan thanh|"
          u"sap hoan thanh|dang hoan thanh"},
    Words{EntryState::Done, true,
          u"hoan thanh|da hoan thanh|ht|dht|xong|da xong|da thuc hien xong|hoan thanh dung han|"
          u"hoan thanh qua han|hoan thanh dung tien do|hoan thanh truoc han|da hoan thanh xong|"
          u"hoan thanh nhiem vu|da hoan thanh nhiem vu"},
    Words{EntryState::Done, false, u"da thuc hien|da lam|dat|da ban hanh|da trinh|dung han"},
    Words{EntryState::Suspended, true, u"tam dung|tam dung thuc hien|tam hoan|dung thuc hien"},
    Words{EntryState::Suspended, false, u"dung|hoan|td"},
    Words{EntryState::NothingArose, true,
          u"khong phat sinh|khong co phat sinh|khong co|kps|k phat sinh|ko phat sinh|ko co|chua phat sinh"},
    Words{EntryState::NothingArose, false, u"khong|ko|k|0|-"},
};

// These words stand in it, whichever is found first, so that "chưa hoàn thành" is not "hoàn thành" as well.
// Unset: no state, and no other one beside it either.
constexpr std::array kWithin{
    Words{EntryState::NothingArose, false, u"khong phat sinh|khong co phat sinh|ko phat sinh|chua phat sinh"},
    Words{EntryState::Unset, false, u"khong thuc hien|khong trien khai|khong hoan thanh"},
    Words{EntryState::UnderWay, false, u"chua hoan thanh|chua xong|dang hoan thanh"},
    Words{EntryState::NotStarted, false, u"chua trien khai|chua thuc hien|chua bat dau"},
    Words{EntryState::Done, false, u"hoan thanh|da xong|thuc hien xong"},
    Words{EntryState::Suspended, false, u"tam dung|tam hoan|dung thuc hien"},
    Words{EntryState::UnderWay, false, u"dang thuc hien|dang trien khai|dang|da trien khai"},
};

// What denies any state, or says that it is to come.
constexpr const char *kLimits = "khong|ko|k|chua|chang|het|se|sap|xin|nghi|du kien|neu|khi|hoac|hay|bi|thoi";

// What leaves open whether all of it is done, or when. Folded words that mean other things as well are no
// loss: a person looks at the row then.
constexpr const char *kLimitsOfDone
    = "kho|cam ket|lui|gia han|cho|du thao|mot so|phan|uoc|(?<!theo )ke hoach|quyet tam|phan dau|gan|co ban|"
      "con|tiep|can|phai|yeu cau|han|thoi gian|thoi diem|muc tieu|chi tieu|dieu kien|moi|buoc|khau|giai doan|"
      "dot|vong|tung|nua|hau het|da so|kha nang|co the|truoc|sau|quy|thang|nam|tuan|muon|mong|chuan bi|"
      "bat dau|huong toi|nham|de|dam bao|bao dam|chi|rieng|tru|tre|cham|nhung|tuy|trinh|ky|xem xet|tham dinh|"
      "thieu|vuong|dung|huy|dinh chi|loi|sai|tam|toi thieu|it nhat|khoang|luy ke|x|v";

QString keyOf(const QString &text)
{
    static const QRegularExpression kOuter(u"^[\\s.,;:()\\[\\]\"'*•+]+|[\\s.,;:()\\[\\]\"'*•/]+$"_s);
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

/// What a longer phrase says.
struct SaidStates {
    QList<EntryState> states; ///< each once
    QString rest;             ///< with "|" where they stood
};

SaidStates statesSaidIn(const QString &key)
{
    static const QList<Key> kKeys = keysOf(kWithin, u" "_s);
    SaidStates said;
    QString padded = u' ' + key + u' ';
    for (const Key &each : kKeys) {
        if (!padded.contains(each.words))
            continue;
        padded.replace(each.words, u" | "_s);
        if (!said.states.contains(each.state.state))
            said.states.append(each.state.state);
    }
    said.rest = padded.simplified();
    return said;
}

bool isStateLimited(const QString &rest, bool done)
{
    static const QString kWords = u"\\b(?:%1)\\b|\\?"_s;
    static const QRegularExpression kAny(kWords.arg(QLatin1String(kLimits)));
    static const QRegularExpression kDone(kWords.arg(QLatin1String(kLimitsOfDone)) + u"|\\d"_s);
    return rest.contains(kAny) || (done && rest.contains(kDone));
}

// "hoàn thành (Báo cáo số 45/BC-UBND ngày 10/12/2025)".
QString withoutDocument(const QString &folded)
{
    static const QRegularExpression kDocument(
        u"(?:[,;:(-]|\\b(?:tai|theo|bang)\\b) ?(?:(?:bao cao|van ban|quyet dinh|ke hoach|cong van|to "
        u"trinh|bc|qd|"
        "kh|cv|ttr) ?)?(?:so:? ?)?\\d+ ?/ ?(?:\\d{4} ?/ ?)?[a-z]+(?: ?- ?[a-z]+)*"
        "(?: ngay \\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4})?\\)?"_s);
    return QString(folded).remove(kDocument);
}

// Words that change nothing. Behind "chưa đúng hạn" they do.
QString withoutAdditions(const QString &key)
{
    static const QRegularExpression kBefore(u"^(?:nhiem vu|cong viec|trong ky|trong quy|den nay) "_s);
    static const QRegularExpression kBehind(
        u"(?<= )(?:100 ?%|roi|tot|toan bo|qua han|trong han|dung han|truoc han|dung tien do)$"_s);
    static const QRegularExpression kDenied(u"\\b(?:chua|khong|ko|k)\\b"_s);
    QString rest = QString(key).remove(kBefore);
    const QString shorter = QString(rest).remove(kBehind).trimmed();
    const bool whole = rest.contains(kDenied) || !shorter.contains(u' ');
    return whole && !shorter.endsWith("ht"_L1) && !shorter.endsWith("th"_L1) ? rest : shorter;
}

EntryState byShare(double share)
{
    if (share >= 100)
        return EntryState::Done;
    return share > 0 ? EntryState::UnderWay : EntryState::NotStarted;
}

// "hoàn thành 70%", "đạt 100 %", "70%".
QRegularExpressionMatch shareOf(const QString &text)
{
    static const QRegularExpression kAround(u"[()]|[\\s.;:/]+$"_s);
    static const QRegularExpression kShare(
        u"^(?<word>(?:da |hoan thanh |dat |thuc hien |dang thuc hien )*)(?<share>\\d+(?:[.,]\\d+)?) ?%$"_s);
    return kShare.match(text::searchKey(text).remove(kAround).simplified());
}

double shareNumber(const QRegularExpressionMatch &share)
{
    return share.captured(u"share"_s).replace(u',', u'.').toDouble();
}

std::optional<State> toldByShare(const QString &text)
{
    const QRegularExpressionMatch match = shareOf(text);
    if (!match.hasMatch())
        return std::nullopt;
    const EntryState state = byShare(shareNumber(match));
    return State{state, state == EntryState::Done && match.captured(u"word"_s).contains("hoan thanh"_L1)};
}

// "Đang thực hiện, dự kiến hoàn thành tháng 12": what follows does not speak against it.
std::optional<State> ledByState(const QString &text)
{
    static const QRegularExpression kFirst(u"^([^,;.(:–]+)[,;.(:–](.+)$"_s,
                                           QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = kFirst.match(text.trimmed());
    const std::optional<State> first = wholeState(withoutAdditions(keyOf(match.captured(1))));
    if (!match.hasMatch() || !first || first->state == EntryState::Done)
        return std::nullopt;
    QString behind = keyOf(match.captured(2));
    if (first->state != EntryState::NothingArose)
        behind.replace(u"chua hoan thanh"_s, u"chua"_s);
    const SaidStates said = statesSaidIn(behind);
    const bool agrees = std::all_of(said.states.begin(), said.states.end(), [&](EntryState other) {
        return other == first->state || (other == EntryState::Done && isStateLimited(said.rest, true));
    });
    return agrees && !text.contains(u'?') ? std::optional(State{first->state, false}) : std::nullopt;
}

// "chưa triển khai vì không có kinh phí": the reason denies something else.
QString withoutReason(const QString &key)
{
    static const QRegularExpression kReason(u" (?:do|vi|ly do) .*$"_s);
    return QString(key).remove(kReason);
}

std::optional<State> stateWithin(const QString &key)
{
    static const QRegularExpression kFirst(u"^(?:da )?(?:thuc hien )?\\|"_s);
    const SaidStates said = statesSaidIn(key);
    if (said.states.size() != 1 || said.states.first() == EntryState::Unset)
        return std::nullopt;
    const EntryState state = said.states.first();
    const bool done = state == EntryState::Done;
    const bool held = done ? !said.rest.contains(kFirst) || isStateLimited(said.rest, true)
                           : isStateLimited(statesSaidIn(withoutReason(key)).rest, false);
    return held ? std::nullopt : std::optional(State{state, false});
}

// A tick alone, also that of Wingdings.
bool isTickAlone(const QString &text)
{
    static const QString kTicks = u"\u2713\u2714\u2611\u221A\uF0FC\uF0FE"_s;
    const QString mark = text.trimmed();
    return mark.size() == 1 && kTicks.contains(mark);
}

} // namespace

std::optional<State> state(const QString &text)
{
    if (isTickAlone(text))
        return State{EntryState::Done, false};
    if (text.trimmed().toLower() == u"đúng"_s) // not "dừng"
        return std::nullopt;
    const QString key = keyOf(withoutDocument(text::searchKey(text)));
    for (const QString &words : {keyOf(text), key, withoutAdditions(key)}) {
        if (const auto whole = wholeState(words))
            return whole;
    }
    if (const auto share = toldByShare(text))
        return share;
    const auto led = ledByState(text);
    return led ? led : stateWithin(key);
}

bool holdsState(const QString &text) { return !statesSaidIn(keyOf(text).remove(u'?')).states.isEmpty(); }

std::optional<double> shareIn(const QString &text)
{
    const QRegularExpressionMatch match = shareOf(text);
    return match.hasMatch() ? std::optional(shareNumber(match)) : std::nullopt;
}

std::optional<bool> yesOrNo(const QString &text)
{
    // Whole answers only: "Chưa rõ" and "Có, nếu có vốn" are none.
    static const QRegularExpression kYes(u"^(?:co|x|v|yes|dat|(?:co |se |kip )*hoan thanh)$"_s);
    static const QRegularExpression kNo(u"^(?:khong|ko|k|no|chua)(?: the| kip| dat)*(?: hoan thanh)?$"_s);
    const QString key = keyOf(text);
    if (key.contains(kNo))
        return false;
    const bool right = text.trimmed().startsWith(u"đúng"_s, Qt::CaseInsensitive); // not "dừng"
    return right || isTickAlone(text) || key.contains(kYes) ? std::optional(true) : std::nullopt;
}

} // namespace dondoc::reading
