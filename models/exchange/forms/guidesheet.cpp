// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// GuideSheet: the lines above the tables, the instructions, the marks and the list of names.
#include "models/exchange/forms/guidesheet.h"

#include "models/domain/plan/planspan.h"
#include "models/domain/text/numbers.h"
#include "models/domain/text/text.h"
#include "models/exchange/forms/formlayout.h"
#include "models/exchange/forms/tasksheet.h"
#include "models/report/drafting/letters/letteroptions.h"

#include <algorithm>

namespace dondoc::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFirstColumn = 1; // A is hidden in the tables
constexpr double kGuideWidth = 92;

/// As the letters cite it, but that a form has no gap for a number that is still to come.
QString planLine(const Plan &plan)
{
    if (plan.number.isEmpty() && topic(plan).isEmpty() && !plan.shortTitle.isEmpty())
        return u"Thực hiện "_s + plan.shortTitle;
    const QString cited = plan.number.isEmpty() ? u"Kế hoạch"_s : citation(plan);
    const QString issuer = plan.issuer.isEmpty() ? QString() : u" của "_s + plan.issuer;
    return u"Thực hiện %1%2%3"_s.arg(cited, issuer, topic(plan));
}

/// "Đầu mối liên hệ: Lò Văn A, 0912 345 678; quyhoach@sonla.gov.vn."; blank where nobody is named.
QString contactLine(const PeriodSnapshot &data)
{
    const report::LetterOptions known = report::knownOptions(data);
    QStringList told{known.contact, known.email};
    told.removeAll(QString());
    return told.isEmpty() ? QString() : u"Đầu mối liên hệ: %1."_s.arg(told.join(u"; "_s));
}

QString sendingLine(const PeriodSnapshot &data)
{
    const QDate due = deadlines(data.plan.regime, data.period).agencies;
    return u"Gửi về %1 chậm nhất ngày %2."_s.arg(coordinatorName(data), numbers::shortDate(due));
}

QStringList stateLines()
{
    return {
        u"   - Chưa triển khai: có nhiệm vụ phải làm nhưng chưa bắt đầu;"_s,
        u"   - Đang thực hiện: đã bắt đầu, chưa xong (kể cả nhiệm vụ thường xuyên);"_s,
        u"   - Hoàn thành: đã xong; nhiệm vụ hằng năm: đã xong phần việc của năm; nhiệm vụ tham mưu văn bản: "
        u"đã "
        "trình; nhiệm vụ thường xuyên không ghi hoàn thành;"_s,
        u"   - Tạm dừng: đã bắt đầu nhưng phải dừng; nêu lý do ở cột Nguyên nhân;"_s,
        u"   - Không phát sinh: trong kỳ không có nội dung thuộc nhiệm vụ; không phải ghi kết quả."_s,
    };
}

QString nameLine(const FormAddressee &addressee)
{
    QString line = addressee.agencyCode.isEmpty() && addressee.commune
        ? u"Cơ quan, đơn vị: chọn tên xã, phường trong danh sách. "_s
        : u"Cơ quan, đơn vị: tên đã ghi sẵn"_s;
    if (!addressee.commune && addressee.agencyCode.isEmpty())
        line += u"; mỗi cơ quan, đơn vị ghi vào trang tính mang tên mình"_s;
    if (!line.endsWith(u' '))
        line += u". "_s;
    line += u"Ghi số, ngày ký của báo cáo gửi kèm"_s;
    line += addressee.commune
        ? u"; ghi số, ngày kế hoạch của xã, phường thực hiện Kế hoạch của tỉnh, chưa ban hành thì để trống."_s
        : u"."_s;
    return line;
}

QString resultLine(const QString &column, const QString &word)
{
    return u"%1: nêu ngắn gọn việc đã làm trong %2, số liệu cụ thể (diện tích, sản lượng, mã số vùng trồng, "
           "mô hình, lớp tập huấn, lượt người...) và đơn vị tính"_s.arg(column, word);
}

/// A place for each span, so that no quarter's number is taken for the year's.
QStringList resultLines(const PeriodSnapshot &data)
{
    const auto longer = longerPeriod(data);
    if (!longer)
        return {resultLine(u"Kết quả thực hiện"_s, u"kỳ"_s) + u'.'};
    const QString quarter = resultLine(u"Kết quả "_s + periods::bareTitle(data.period), u"quý"_s);
    return {
        quarter + u"; không cộng các quý trước."_s,
        u"Kết quả %1: nêu kết quả chung %2, gồm cả các quý trước; không có gì thêm so với kết quả của quý "
        "thì để trống."_s.arg(wholeTitle(*longer), spanInWords(data.plan, *longer))};
}

QStringList columnLines(const PeriodSnapshot &data, const FormAddressee &addressee)
{
    QStringList lines = resultLines(data);
    lines += QStringList{
        u"Ước thực hiện: kết quả ước đạt %1."_s.arg(estimateSpan(data.period)),
        u"Tỷ lệ hoàn thành: số từ 0 đến 100, chỉ ghi cho nhiệm vụ có thời điểm kết thúc; ô màu xám không ghi."_s,
        u"Khó khăn, vướng mắc; Nguyên nhân; Kiến nghị, đề xuất: ghi rõ cơ quan có thẩm quyền giải quyết. "
        u"Không có "
        "thì để trống."_s,
    };
    if (periods::closesYear(data.period))
        lines.append(u"Ước hoàn thành trong năm: chọn Có hoặc Không, chỉ ghi cho nhiệm vụ hằng năm chưa hoàn "
                     "thành; ô màu xám không ghi."_s);
    if (!addressee.yearBefore.isEmpty())
        lines.append(
            u"Dòng “Kết quả bổ sung năm %1”: ghi trạng thái, kết quả đến hết năm %1 của nhiệm vụ hằng "
            "năm chưa hoàn thành tại kỳ báo cáo trước; không có bổ sung thì để trống."_s.arg(data.period.year
                                                                                             - 1));
    if (!addressee.difficulties.isEmpty())
        lines.append(u"Bảng “%1”, cột %2: chọn %3; chưa có ý kiến thì để trống."_s.arg(
            form::difficultiesTitle(), form::answerTitle(), form::verdictWords().join(u", "_s)));
    if (hasProduct(data, addressee.taskNumbers))
        lines.append(u"Sản phẩm: số, ký hiệu và ngày của văn bản trình; ô màu xám không ghi."_s);
    if (addressee.previous)
        lines.append(u"Hai cột kỳ trước chép từ báo cáo kỳ trước của đơn vị để đối chiếu, không sửa."_s);
    return lines;
}

QStringList figureLines(const FormAddressee &addressee)
{
    return {u"Trang “Chỉ tiêu%1”: ghi số thực hiện trong kỳ, lũy kế từ đầu năm và ước cả năm theo đúng "
            "đơn vị tính; trong kỳ không phát sinh thì ghi 0, chưa có số liệu thì để trống."_s.arg(
                !addressee.commune && addressee.agencyCode.isEmpty() ? u" - tên đơn vị"_s : QString()),
            u"Chỉ tiêu có chữ “(số hiện có)” (diện tích, hợp tác xã, mã số vùng trồng...): ở cột “%1” ghi số "
            "đang có đến hết kỳ, không ghi số tăng thêm; không đổi thì ghi lại số kỳ trước, không ghi 0; ô "
            "lũy kế màu xám không ghi."_s.arg(form::title(ValueColumn::Value))};
}

QStringList guideLines(const PeriodSnapshot &data, const FormAddressee &addressee, bool withFigures)
{
    QStringList lines{
        u"Chỉ ghi vào các ô nền vàng nhạt; các ô khác đã khóa để giữ nguyên danh mục nhiệm vụ. Có thể dán "
        u"nội dung "
        "từ Word, Excel; khi dán nên chọn dán giá trị (Paste Special, Values)."_s,
        nameLine(addressee),
        u"Trạng thái: mỗi nhiệm vụ chọn một trạng thái trong danh sách:"_s,
    };
    lines += columnLines(data, addressee);
    if (withFigures)
        lines += figureLines(addressee);
    lines.append(
        u"Không xóa, chèn cột, không đổi tên trang tính. Nội dung dài thì kéo giãn dòng để đọc hết."_s);
    lines.append(u"Không ghi nội dung thuộc bí mật nhà nước vào biểu này."_s);
    if (!addressee.self)
        lines.append(u"Gửi tệp này (để nguyên dạng .xlsx) cùng báo cáo đã ký về %1 chậm nhất ngày %2. %3"_s
                         .arg(coordinatorName(data),
                              numbers::shortDate(deadlines(data.plan.regime, data.period).agencies),
                              contactLine(data))
                         .trimmed());
    return lines;
}

/// What an agency is told of the periods before was made up.
bool holdsExamples(const FormAddressee &addressee)
{
    return (addressee.previous && addressee.previous->example)
        || std::any_of(addressee.difficulties.cbegin(), addressee.difficulties.cend(),
                       [](const OpenDifficulty &each) { return each.obstacles.constLast().example; });
}

/// A row as it is filled, in words: no cell of it can be taken for an answer.
QStringList exampleLines(const PeriodSnapshot &data)
{
    const auto longer = longerPeriod(data);
    QStringList lines{
        u"Ví dụ một dòng đã ghi (chỉ để tham khảo, không phải số liệu thật):"_s,
        u"   - Trạng thái: Đang thực hiện;"_s,
        u"   - %1: trồng mới 12 ha xoài tại 03 bản; cấp 01 mã số vùng trồng; mở 02 lớp tập huấn, 65 lượt "
        "người;"_s.arg(longer ? resultTitle(data.period) : u"Kết quả thực hiện"_s),
    };
    if (longer)
        lines.append(u"   - Kết quả %1: trồng mới 35 ha xoài tại 07 bản; cấp 03 mã số vùng trồng; mở 05 lớp "
                     "tập huấn, 160 lượt người;"_s.arg(wholeTitle(*longer)));
    lines += QStringList{
        u"   - Ước thực hiện: %1 trồng mới 40 ha xoài, đạt 100% kế hoạch;"_s.arg(estimateSpan(data.period)),
        u"   - Tỷ lệ hoàn thành: 85;"_s,
        u"   - Khó khăn, vướng mắc: thiếu nước tưới mùa khô tại 02 bản; Nguyên nhân: lượng mưa thấp (khách "
        "quan), chưa nạo vét mương (chủ quan);"_s,
        u"   - Kiến nghị, đề xuất: đề nghị UBND tỉnh bố trí kinh phí sửa chữa 01 công trình thủy lợi."_s,
    };
    return lines;
}

void writeGuideLine(FormSheet &sheet, int row, const QString &line)
{
    sheet.text(row, kFirstColumn, line, FormLook::Guide);
    sheet.rowHeight(row, heightFor(line, kGuideWidth, kGuideText));
}

} // namespace

QString coordinatorName(const PeriodSnapshot &data)
{
    const Agency *coordinator = findAgency(data, data.plan.coordinatorCode);
    return coordinator ? coordinator->name : u"cơ quan đầu mối"_s;
}

QString tasksSpan(const PeriodSnapshot &data)
{
    const auto longer = longerPeriod(data);
    const QString spans = spansInWords(data.plan, data.period, longer);
    return longer ? u"Kỳ báo cáo: %1."_s.arg(spans)
                  : u"Kỳ báo cáo: %1, số liệu %2."_s.arg(periods::title(data.period), spans);
}

QString figuresSpan(const PeriodSnapshot &data)
{
    const Period &period = data.period;
    return u"Kỳ báo cáo: %1, số liệu trong kỳ từ ngày %2 đến ngày %3."_s.arg(
        spanTitle(data), numbers::shortDate(period.from), numbers::shortDate(period.to));
}

int writeFormHead(FormSheet &sheet, const PeriodSnapshot &data, const FormAddressee &addressee,
                  const FormTitle &title)
{
    int row = 0;
    sheet.text(row, kFirstColumn, title.title, FormLook::Title);
    sheet.rowHeight(row++, 22);
    sheet.text(row++, kFirstColumn, planLine(data.plan), FormLook::Line);
    QString line = title.span;
    if (!addressee.self)
        line += u' ' + sendingLine(data);
    sheet.text(row++, kFirstColumn, line, FormLook::StrongLine);
    const QString contact = addressee.self ? QString() : contactLine(data);
    if (!contact.isEmpty())
        sheet.text(row++, kFirstColumn, contact, FormLook::Line);
    if (holdsExamples(addressee))
        sheet.text(row++, kFirstColumn,
                   u"Số liệu ví dụ: nội dung kỳ trước lấy từ báo cáo ví dụ, không phải số liệu thật."_s,
                   FormLook::Warning);
    sheet.rowHeight(row++, 6);
    return row;
}

void writeGuideSheet(FormSheet sheet, const PeriodSnapshot &data, const FormAddressee &addressee,
                     bool withFigures)
{
    sheet.columnWidth(0, 1.5);
    sheet.columnWidth(kFirstColumn, kGuideWidth);
    int row = 0;
    sheet.text(row, kFirstColumn, u"HƯỚNG DẪN GHI BIỂU MẪU "_s + spanTitle(data).toUpper(),
               FormLook::GuideTitle);
    sheet.rowHeight(row++, 26);
    int number = 0;
    for (const QString &line : guideLines(data, addressee, withFigures)) {
        writeGuideLine(sheet, row++, u"%1. %2"_s.arg(++number).arg(line));
        if (!line.startsWith(u"Trạng thái:"_s))
            continue;
        for (const QString &state : stateLines())
            writeGuideLine(sheet, row++, state);
    }
    for (const QString &line : exampleLines(data))
        writeGuideLine(sheet, row++, line);
    sheet.layPage({.landscape = false});
    sheet.protect();
}

void writeMarkSheet(FormSheet sheet, const FormSource &source, const QString &agencyCode)
{
    const int version = periods::closesYear(source.data.period) ? form::kVersion
        : longerPeriod(source.data)                             ? form::kTwoSpansVersion
                                                                : form::kFirstVersion;
    const QList<std::pair<const char16_t *, QString>> marks{
        {form::kVersionKey, QString::number(version)},
        {form::kFileKey, source.fileUuid},
        {form::kPlanKey, source.data.plan.code},
        {form::kPeriodKey, periods::key(source.data.period)},
        {form::kAgencyKey, agencyCode},
    };
    for (int row = 0; row < int(marks.size()); ++row) {
        sheet.text(row, 0, QString::fromUtf16(marks.at(row).first), FormLook::Mark);
        sheet.text(row, 1, marks.at(row).second, FormLook::Mark);
    }
    sheet.protect();
}

QString nameSheetName() { return u"danhmuc"_s; }

QString NameList::range() const
{
    return u"=%1!$A$1:$A$%2"_s.arg(nameSheetName()).arg(std::max<qsizetype>(1, names.size()));
}

void writeNameSheet(FormSheet sheet, const NameList &names)
{
    for (int row = 0; row < int(names.names.size()); ++row)
        sheet.text(row, 0, names.names.at(row), FormLook::Mark);
    sheet.protect();
}

} // namespace dondoc::exchange
