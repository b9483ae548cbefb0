// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Wording: cleaning, shortening and fitting of agencies' texts, without changing what they say.
#include "models/report/drafting/context/wording.h"

#include "models/domain/text/text.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace dondoc::report {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLabelLength = 85; // as a rule; longer rather than torn
constexpr int kLongestLabel = 105;
constexpr int kShortestLabel = 28;

// First words after which a subject can stand in front.
constexpr std::array kPredicates{
    u"đã",          u"đang",       u"chưa",         u"không",        u"được",      u"có",
    u"đạt",         u"mở",         u"đăng",         u"trình",        u"cấp",       u"lập",
    u"giao",        u"đưa",        u"ký",           u"đón",          u"mua",       u"thu",
    u"gửi",         u"tiếp tục",   u"tổ chức",      u"triển khai",   u"ban hành",  u"phối hợp",
    u"chủ trì",     u"thực hiện",  u"tham mưu",     u"xây dựng",     u"duy trì",   u"hoàn thành",
    u"hoàn thiện",  u"hoàn chỉnh", u"hướng dẫn",    u"tuyên truyền", u"rà soát",   u"hỗ trợ",
    u"chuyển đổi",  u"vận động",   u"lồng ghép",    u"kết nối",      u"chỉ đạo",   u"quán triệt",
    u"phân công",   u"thành lập",  u"nghiên cứu",   u"đề xuất",      u"trồng mới", u"phát sóng",
    u"lấy ý kiến",  u"thẩm định",  u"bố trí",       u"phân bổ",      u"giải ngân", u"tham gia",
    u"phê duyệt",   u"lắp đặt",    u"cải tạo",      u"mời gọi",      u"thu hút",   u"khảo sát",
    u"khảo nghiệm", u"kiểm tra",   u"củng cố",      u"liên kết",     u"quảng bá",  u"giới thiệu",
    u"vận hành",    u"cập nhật",   u"quản lý",      u"sử dụng",      u"làm việc",  u"hình thành",
    u"chăm sóc",    u"đầu tư",     u"khuyến khích", u"phát triển",   u"nhân rộng", u"tập huấn",
    u"đẩy mạnh",    u"tăng cường", u"nghiệm thu",   u"chuyển giao",  u"tiếp nhận", u"công bố",
    u"biên soạn",   u"bồi dưỡng",  u"đào tạo",      u"áp dụng",      u"ứng dụng",  u"giám sát",
    u"thống kê",    u"tổng hợp",   u"xác định",     u"quy hoạch",    u"bảo đảm",   u"nâng cấp",
    u"cung cấp",    u"tiếp cận",   u"quan tâm",     u"bổ sung",      u"xem xét",   u"cho phép",
    u"ưu tiên",     u"thông tin",  u"sớm",          u"trang bị",     u"sửa chữa",  u"điều chỉnh",
    u"tiếp xúc",    u"chuẩn bị",   u"trao đổi",     u"mời",          u"dự",        u"theo dõi",
    u"nâng cao",    u"mở rộng",    u"khai thác",    u"bảo vệ",       u"phòng trừ", u"thử nghiệm",
};

// Where a task's text can end without a mark.
constexpr std::array kConnectives{
    u" giai đoạn ", u" trên địa bàn", u" thông qua ", u" phục vụ ", u" nhằm ",       u" để ",
    u" giữa ",      u" sang ",        u" cho ",       u" gắn với ", u" tỉnh Sơn La",
};

constexpr std::array kSubjects{
    u"ủy ban nhân dân xã",
    u"ủy ban nhân dân phường",
    u"ubnd xã",
    u"ubnd phường",
    u"sở",
    u"trung tâm",
    u"đơn vị",
    u"cơ quan",
    u"xã",
    u"phường",
    u"báo",
};

bool beginsWith(const QString &text, QStringView words)
{
    if (!text.startsWith(words, Qt::CaseInsensitive))
        return false;
    return text.size() == words.size() || u" ,"_s.contains(text.at(words.size()));
}

QString withoutEndMark(QString text)
{
    while (!text.isEmpty() && u".;,: "_s.contains(text.back()))
        text.chop(1);
    return text;
}

QString withoutBullet(const QString &line)
{
    const auto isBullet = [](QChar c) { return QStringView(u"-–+•*").contains(c); };
    const auto text = std::find_if_not(line.begin(), line.end(), isBullet);
    if (text == line.begin())
        return line;
    const auto start = std::find_if_not(text, line.end(), [](QChar c) { return c.isSpace(); });
    return line.mid(start - line.begin());
}

/// "1) Kết quả", "a. Trồng mới": the mark of a list, which a sentence does not keep.
QString withoutListMark(const QString &line)
{
    static const QRegularExpression kMark(u"^(?:\\d{1,2}[.)]|\\p{Ll}[.)])\\s+(?=\\p{L})"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    const QString words = withoutBullet(line);
    return QString(words).remove(kMark);
}

bool isName(const QString &text)
{
    static constexpr std::array kNames{u"Sở", u"Ủy", u"Bộ", u"Đảng", u"Quốc", u"Chính"};
    const QString first = text.section(u' ', 0, 0);
    const QString second = text.section(u' ', 1, 1);
    if (first.size() > 1 && first == first.toUpper())
        return true; // UBND, OCOP, 12
    if (!second.isEmpty() && second.at(0).isUpper() && second != second.toUpper())
        return true; // Sơn La
    return std::any_of(kNames.begin(), kNames.end(), [&first](const auto *name) { return first == name; });
}

// The last place within maximum where one of the marks ends a clause; -1 where none.
qsizetype clauseEnd(const QString &text, const QStringList &marks, int maximum)
{
    qsizetype best = -1;
    for (const QString &mark : marks)
        best = std::max(best, text.left(maximum + 1).lastIndexOf(mark));
    return best;
}

/// The text with the commas that hold a phrase together hidden, at the same places.
QString withoutInnerCommas(QString text)
{
    return text.replace(u"thanh, quyết toán"_s, u"thanh\u201A quyết toán"_s);
}

/// Whole, or up to the last clause that ends within length; empty where none does.
QString labelWithin(const QString &whole, int length)
{
    if (whole.size() <= length)
        return whole;
    QStringList connectives;
    for (const auto *connective : kConnectives)
        connectives.append(QString::fromUtf16(connective));
    for (const QStringList &marks : {QStringList{u"; "_s}, connectives, QStringList{u", "_s}}) {
        const qsizetype end = clauseEnd(withoutInnerCommas(whole), marks, length);
        if (end >= kShortestLabel)
            return whole.left(end);
    }
    return {};
}

bool bracketsClosed(const QString &text) { return text.count(u'(') == text.count(u')'); }

/// A semicolon, or a full stop that ends a sentence and no abbreviation.
bool endsClause(const QString &text, qsizetype at)
{
    static constexpr std::array kAbbreviations{u"TP", u"Tp", u"TX", u"TT", u"TS", u"ThS", u"PGS", u"GS"};
    if (at + 1 >= text.size() || text.at(at + 1) != u' ')
        return false;
    if (text.at(at) != u'.')
        return text.at(at) == u';';
    const QString word = text.left(at).section(u' ', -1);
    return std::none_of(kAbbreviations.begin(), kAbbreviations.end(),
                        [&word](const auto *each) { return word == each; });
}

} // namespace

QString cleaned(const QString &raw)
{
    if (raw.isEmpty()) // most difficulties and proposals
        return {};
    QStringList lines;
    // Stored texts are in normal form already; their lines become parts of one sentence.
    for (const QString &line : raw.split(u'\n')) {
        const QString words = withoutEndMark(withoutListMark(line.simplified()));
        if (!words.isEmpty())
            lines.append(lines.isEmpty() ? words : insideSentence(words));
    }
    return lines.join(u"; "_s);
}

QString toldWords(const QString &raw)
{
    const QString words = cleaned(raw);
    return text::saysNone(words) ? QString() : words;
}

QString excerpt(const QString &raw, int maximum)
{
    const QString whole = cleaned(raw);
    if (whole.size() <= maximum)
        return whole;
    qsizetype best = -1;
    for (qsizetype at = maximum / 3; at < whole.size() && (best < 0 || at <= maximum); ++at) {
        if (endsClause(whole, at) && bracketsClosed(whole.left(at)))
            best = at;
    }
    return whole.left(best);
}

QStringList clauses(const QString &cleaned)
{
    QStringList all;
    qsizetype from = 0;
    for (qsizetype at = 0; at < cleaned.size(); ++at) {
        if (!endsClause(cleaned, at))
            continue;
        all.append(cleaned.mid(from, at - from).trimmed());
        from = at + 1;
    }
    all.append(cleaned.mid(from).trimmed());
    return all;
}

QString abridged(const QString &raw, int maximum)
{
    const QString whole = cleaned(raw);
    if (whole.size() <= maximum)
        return whole;
    const std::array ends{QStringList{u". "_s, u"; "_s}, QStringList{u", "_s}};
    for (const QStringList &marks : ends) {
        const qsizetype end = clauseEnd(whole, marks, maximum);
        if (end >= maximum / 3 && bracketsClosed(whole.left(end)))
            return whole.left(end);
    }
    return text::shortened(whole, maximum);
}

QString insideSentence(const QString &text)
{
    const QString first = text.section(u' ', 0, 0);
    if (first.size() > 1 && first == first.toUpper() && first != first.toLower())
        return text; // all in capitals, or an abbreviation: half a word in small letters is neither
    // A verb or "Xã" before a name is no part of it.
    const bool common
        = beginsWith(text, u"Xã") || beginsWith(text, u"Phường") || isPredicate(text::lowerFirst(text));
    return isName(text) && !common ? text : text::lowerFirst(text);
}

QString nameSaidBefore(const QString &office) { return office.startsWith(u"Sở "_s) ? u"Sở"_s : office; }

QString taskLabel(const Task &task)
{
    if (!task.shortName.isEmpty())
        return task.shortName;
    QString whole = cleaned(withoutBullet(task.text));
    const qsizetype bracket = whole.indexOf(u" ("_s);
    if (bracket >= kShortestLabel)
        whole.truncate(bracket);
    for (const int length : {kLabelLength, kLongestLabel}) {
        const QString label = labelWithin(whole, length);
        if (!label.isEmpty())
            return insideSentence(label);
    }
    return insideSentence(text::shortened(whole, kLongestLabel));
}

bool isPredicate(const QString &text)
{
    return std::any_of(kPredicates.begin(), kPredicates.end(),
                       [&text](const auto *words) { return beginsWith(text, words); });
}

bool carriesOut(const QString &subject)
{
    return subject.startsWith(u"triển khai"_s) || subject.startsWith(u"thực hiện"_s);
}

QString withoutSubject(const QString &text, const Agency &agency)
{
    QStringList subjects{nameAsAuthor(agency), agency.name, agency.shortName};
    subjects += agency.aliases;
    for (const auto *subject : kSubjects)
        subjects.append(QString::fromUtf16(subject));
    for (const QString &subject : std::as_const(subjects)) {
        const QString rest = text.mid(subject.size()).trimmed();
        if (!subject.isEmpty() && beginsWith(text, subject) && isPredicate(rest))
            return rest;
    }
    return text;
}

int figureCount(const QString &text)
{
    static const QRegularExpression kFigure(u"\\d+"_s);
    int figures = 0;
    for (auto matches = kFigure.globalMatch(text); matches.hasNext(); matches.next())
        ++figures;
    return figures;
}

} // namespace dondoc::report
