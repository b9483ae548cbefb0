// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Placeholders: one table of kept names and Vietnamese ones. The first are in data files and never change.
#include "models/report/drafting/context/placeholders.h"

#include "models/domain/text/text.h"

#include <QHash>
#include <QRegularExpression>

#include <functional>

namespace dondoc::report {

using namespace Qt::StringLiterals;

namespace {

struct PlaceholderName {
    const char16_t *kept;
    const char16_t *shown;
};

constexpr PlaceholderName kPlaceholderNames[] = {
    // in every sentence
    {u"period", u"kỳ"},
    {u"longer", u"kỳ dài"},
    {u"next", u"kỳ sau"},
    {u"before", u"kỳ trước"},
    {u"word", u"loại kỳ"},
    {u"span", u"kỳ tính trạng thái"},
    {u"year", u"năm"},
    {u"nextyear", u"năm sau"},
    {u"cutoff", u"ngày chốt số liệu"},
    {u"until", u"ngày tổng hợp"},
    {u"deadline", u"hạn gửi"},
    {u"office", u"Sở"},
    {u"plan", u"kế hoạch"},
    {u"planshort", u"kế hoạch viết gọn"},
    {u"subject", u"trích yếu"},
    {u"plantitle", u"về kế hoạch"},
    {u"topic", u"chủ đề"},
    {u"issuer", u"nơi ban hành"},
    {u"addressee", u"nơi nhận"},
    {u"ofquarter", u"của quý"},
    // who
    {u"self", u"Sở gọi tắt"},
    {u"called", u"câu gọi tắt"},
    {u"agency", u"đơn vị"},
    {u"agencies", u"các đơn vị"},
    {u"bodies", u"loại đơn vị"},
    {u"body", u"cơ quan"},
    {u"offices", u"các cơ quan ban hành"},
    {u"name", u"tên"},
    {u"names", u"danh sách tên"},
    {u"named", u"tên đơn vị"},
    {u"contact", u"đầu mối"},
    {u"email", u"thư điện tử"},
    {u"decidedby", u"nơi điều chỉnh"},
    {u"drafter", u"đơn vị soạn thảo"},
    {u"productto", u"nơi trình"},
    {u"lead", u"lời dẫn"},
    {u"missingnames", u"tên đơn vị chưa gửi"},
    {u"latenames", u"tên đơn vị gửi muộn"},
    // how many
    {u"n", u"số lượng"},
    {u"all", u"tất cả"},
    {u"total", u"tổng số"},
    {u"asked", u"số được đề nghị"},
    {u"askedthen", u"số được đề nghị kỳ trước"},
    {u"received", u"số đã nhận"},
    {u"reported", u"số có báo cáo"},
    {u"missing", u"số chưa gửi"},
    {u"complete", u"số đầy đủ"},
    {u"incomplete", u"số chưa đầy đủ"},
    {u"ontime", u"số đúng hạn"},
    {u"late", u"số gửi muộn"},
    {u"formonly", u"số mới gửi biểu mẫu"},
    {u"bytelephone", u"báo nhanh"},
    {u"by", u"số đơn vị phản ánh"},
    {u"to", u"đến"},
    {u"issued", u"số đã ban hành"},
    {u"done", u"số hoàn thành"},
    {u"due", u"đến hạn"},
    {u"timed", u"số có thời hạn"},
    {u"yearly", u"số nhiệm vụ hằng năm"},
    {u"open", u"số chưa xong"},
    {u"answered", u"số đã trả lời"},
    {u"nothing", u"số không phát sinh"},
    {u"silent", u"số chưa báo cáo"},
    {u"hoped", u"số ước hoàn thành"},
    {u"content", u"số có nội dung"},
    {u"rest", u"số còn lại"},
    {u"pages", u"số trang"},
    {u"change", u"số tăng giảm"},
    {u"rate", u"tỷ lệ"},
    {u"ratethen", u"tỷ lệ kỳ trước"},
    {u"percent", u"phần trăm"},
    {u"days", u"số ngày"},
    {u"latedays", u"số ngày chậm"},
    // faults of a file, told to its sender
    {u"file", u"tên tệp"},
    {u"said", u"đã ghi"},
    {u"read", u"đọc thành"},
    {u"figure", u"số liệu"},
    {u"choices", u"các lựa chọn"},
    {u"whole", u"chỉ tiêu tổng"},
    {u"sheet", u"trang tính"},
    {u"cell", u"ô"},
    {u"row", u"dòng"},
    {u"column", u"cột"},
    // tasks and what is said of them
    {u"task", u"nhiệm vụ"},
    {u"tasks", u"các nhiệm vụ"},
    {u"these", u"các nhiệm vụ này"},
    {u"duetasks", u"nhiệm vụ đến hạn"},
    {u"dueparts", u"chia theo trạng thái"},
    {u"opentasks", u"nhiệm vụ chưa xong"},
    {u"nothingtasks", u"nhiệm vụ không phát sinh"},
    {u"silenttasks", u"nhiệm vụ chưa báo cáo"},
    {u"hopedtasks", u"nhiệm vụ ước hoàn thành"},
    {u"noun", u"danh từ"},
    {u"about", u"về việc"},
    {u"state", u"trạng thái"},
    {u"states", u"các trạng thái"},
    {u"told", u"kết quả"},
    {u"toldin", u"báo cáo đã nêu"},
    {u"text", u"lời văn"},
    {u"quote", u"trích dẫn"},
    {u"estimate", u"ước thực hiện"},
    {u"cause", u"nguyên nhân"},
    {u"reason", u"lý do"},
    {u"why", u"vì sao"},
    {u"obstacle", u"vướng mắc"},
    {u"matter", u"vấn đề"},
    {u"answer", u"trả lời"},
    {u"what", u"nội dung"},
    {u"items", u"các mục"},
    {u"list", u"danh sách"},
    {u"place", u"mục"},
    {u"annex", u"phụ lục"},
    {u"title", u"tên biểu"},
    {u"added", u"phần bổ sung"},
    {u"more", u"phần thêm"},
    {u"among", u"trong đó"},
    // documents
    {u"number", u"số văn bản"},
    {u"symbol", u"ký hiệu"},
    {u"document", u"văn bản"},
    {u"documents", u"các văn bản"},
    {u"kind", u"loại"},
    {u"kinds", u"các loại"},
    {u"ofkinds", u"gồm các loại"},
    {u"basis", u"căn cứ"},
    {u"version", u"lần trình"},
    {u"reminders", u"các lần đôn đốc"},
    // when
    {u"date", u"ngày văn bản"},
    {u"day", u"ngày"},
    {u"today", u"hôm nay"},
    {u"hour", u"giờ"},
    {u"month", u"tháng"},
    {u"quarter", u"quý"},
    {u"quarters", u"các quý"},
    {u"lastyear", u"năm trước"},
    {u"spans", u"các kỳ"},
    {u"when", u"thời điểm"},
    {u"then", u"trước đó"},
    {u"now", u"hiện nay"},
    {u"current", u"kỳ này"},
    {u"bywhen", u"chậm nhất"},
    {u"from", u"từ"},
    {u"expected", u"ngày dự kiến"},
    {u"delivered", u"ngày trình"},
    {u"newdeadline", u"hạn mới"},
    {u"nextdeadline", u"hạn kỳ sau"},
    {u"nextreport", u"báo cáo kỳ sau"},
    // indicators
    {u"indicator", u"chỉ tiêu"},
    {u"unit", u"đơn vị tính"},
    {u"value", u"giá trị"},
    {u"amount", u"lũy kế"},
};

using NameMap = QHash<QString, QString>;

/// By what is typed, without regard to case.
QString typedKey(const QString &name) { return text::normalized(name).simplified().toLower(); }

NameMap shownByKept()
{
    NameMap names;
    for (const PlaceholderName &each : kPlaceholderNames)
        names.insert(QString::fromUtf16(each.kept), QString::fromUtf16(each.shown));
    return names;
}

NameMap keptByTyped()
{
    NameMap names;
    for (const PlaceholderName &each : kPlaceholderNames)
        names.insert(typedKey(QString::fromUtf16(each.shown)), QString::fromUtf16(each.kept));
    return names;
}

/// Names between braces put for others; what other() does not know (blank) stays.
QString renamed(const QString &text, const std::function<QString(const QString &)> &other)
{
    static const QRegularExpression braces(u"\\{([^{}]*)\\}"_s);
    QString result;
    qsizetype position = 0;
    auto matches = braces.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString name = other(match.captured(1));
        result += QStringView(text).mid(position, match.capturedStart() - position);
        result += name.isEmpty() ? match.captured(0) : u'{' + name + u'}';
        position = match.capturedEnd();
    }
    return result += QStringView(text).mid(position);
}

} // namespace

QString shownPlaceholders(const QString &text)
{
    static const NameMap names = shownByKept();
    return renamed(text, [](const QString &name) { return names.value(name); });
}

QString keptPlaceholders(const QString &text)
{
    static const NameMap names = keptByTyped();
    return renamed(text, [](const QString &name) { return names.value(typedKey(name)); });
}

QStringList knownPlaceholders()
{
    QStringList names;
    for (const PlaceholderName &each : kPlaceholderNames)
        names.append(QString::fromUtf16(each.kept));
    return names;
}

} // namespace dondoc::report
