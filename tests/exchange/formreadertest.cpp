// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Tests of reading forms: what stands in cells, rows and columns in the ways in which people leave them.
#include "models/domain/text/legacytext.h"
#include "tests/exchange/sheettext.h"
#include "tests/support/catch.h"

using namespace dondoc;
using namespace dondoc::exchange;
using namespace Qt::StringLiterals;

namespace {

/// A sheet, what must be read of it, and what must be told.
struct FormCase {
    const char *what;
    QString sheet;
    QString entries;
    QString issues;
};

void checkForms(const QList<FormCase> &cases)
{
    for (const FormCase &each : cases) {
        INFO(each.what);
        const ReadForm form = sheettext::read(each.sheet);
        CHECK(sheettext::entries(form) == each.entries.trimmed());
        CHECK(sheettext::issues(form) == each.issues.trimmed());
    }
}

const QString kTitles = u"Stt|Nhiệm vụ|Trạng thái|Kết quả thực hiện|Khó khăn, vướng mắc\n"_s;

} // namespace

TEST_CASE("A form as it went out is read whole", "[formreader]")
{
    const ReadForm form = sheettext::read(
        u"== Nhiệm vụ\n"
        "BIỂU TỔNG HỢP KẾT QUẢ\n"
        "|Cơ quan, đơn vị:|Xã Phiêng Khoài\n"
        "|Số báo cáo:|45/BC-UBND|Ngày ký báo cáo:|@2025-12-15\n"
        "|Kế hoạch của xã, phường: số|12/KH-UBND|Kế hoạch của xã, phường: ngày|05/10/2025\n"
        "Mã|Stt|Nhiệm vụ|Thời hạn|Trạng thái kỳ trước|Kết quả kỳ trước|Trạng thái|Kết quả thực hiện|"
        "Ước thực hiện|Tỷ lệ hoàn thành (%)|Khó khăn, vướng mắc|Nguyên nhân|Kiến nghị, đề xuất|"
        "Sản phẩm: số văn bản|Sản phẩm: ngày\n"
        "1|1|{1}|Thường xuyên|Đang thực hiện|Đã giao việc|Đang thực hiện|Ban hành kế hoạch|Đạt 100%|#70|"
        "Thiếu vốn|Ngân sách ít|Bổ sung vốn|12/KH-UBND|@2025-10-05\n"
        "4|4|{4}\n"
        "4.1|4.1|{4.1}|Hằng năm|||Hoàn thành|Trồng 12 ha\n"
        "4.2|4.2|{4.2}|Hằng năm|||Không phát sinh\n"
        "== dondoc\n"
        "form|#1\nfile|u-1\nplan|1678\nperiod|2025-Q4\nagency|03871\n"_s);
    CHECK(
        sheettext::entries(form)
        == u"1 under_way; result: Ban hành kế hoạch; estimate: Đạt 100%; percent: 70; difficulty: Thiếu vốn; "
           "cause: Ngân sách ít; proposal: Bổ sung vốn; product: 12/KH-UBND; on: 05/10/2025\n"
           "4.1 done; result: Trồng 12 ha\n"
           "4.2 nothing_arose"_s);
    CHECK(sheettext::issues(form) == QString());
    CHECK(form.marks == FormMarks{1, u"u-1"_s, u"1678"_s, u"2025-Q4"_s, u"03871"_s});
    CHECK(form.agencyHints.value(0) == u"Xã Phiêng Khoài"_s);
    CHECK(form.report.number == u"45/BC-UBND"_s);
    CHECK(form.report.signedOn == QDate(2025, 12, 15));
    CHECK(form.report.localPlanNumber == u"12/KH-UBND"_s);
    CHECK(form.report.localPlanDate == QDate(2025, 10, 5));
    CHECK(form.places.value(u"4.1"_s).value(FormColumn::Result) == u"Nhiệm vụ!H8"_s);
    CHECK(form.places.size() == 4);
}

TEST_CASE("Rows are known by number, mark or text", "[formreader]")
{
    checkForms({
        {"number as text with a point behind", kTitles + u"4.1.|Việc|Đang thực hiện|A"_s,
         u"4.1 under_way; result: A"_s, u"RowDoubtful 4.1 [4.1, Việc] Nhiệm vụ!B2"_s},
        {"number as a number", kTitles + u"#4.1||Đang thực hiện|A"_s, u"4.1 under_way; result: A"_s, {}},
        {"number with a comma", kTitles + u"4,1||Đang thực hiện|A"_s, u"4.1 under_way; result: A"_s, {}},
        {"number made a day",
         kTitles + u"@2026-01-04|{4.1}|Đang thực hiện|A"_s,
         u"4.1 under_way; result: A"_s,
         {}},
        {"number made a day, text gone",
         kTitles + u"@2026-08-15||Đang thực hiện|A"_s,
         u"15.8 under_way; result: A"_s,
         {}},
        {"number made a day, month first",
         kTitles + u"@2026-04-01||Đang thực hiện|A"_s,
         u"4.1 under_way; result: A"_s,
         {}},
        {"number made a day, as text",
         kTitles + u"04/01/2026||Đang thực hiện|A"_s,
         u"4.1 under_way; result: A"_s,
         {}},
        {"dashes for numbers",
         kTitles + u"4|{4}\n-|{4.1}|Đang thực hiện|A\n-|{4.2}|Hoàn thành|B"_s,
         u"4.1 under_way; result: A\n4.2 done; result: B"_s,
         {}},
        {"dash before the text", kTitles + u"|- {4.1}|Đang thực hiện|A"_s, u"4.1 under_way; result: A"_s, {}},
        {"number before the text",
         kTitles + u"|4.1. {4.1}|Đang thực hiện|A"_s,
         u"4.1 under_way; result: A"_s,
         {}},
        {"renumbered",
         kTitles + u"1|{4.1}|Đang thực hiện|A\n2|{4.2}|Hoàn thành|B"_s,
         u"4.1 under_way; result: A\n4.2 done; result: B"_s,
         {}},
        {"moved up and down",
         kTitles + u"4.2|{4.2}|Hoàn thành|B\n1|{1}|Đang thực hiện|A"_s,
         u"1 under_way; result: A\n4.2 done; result: B"_s,
         {}},
        {"text shortened", kTitles + u"|Thực hiện phát triển cây ăn quả bền vững theo đúng quy hoạch|HT|A"_s,
         u"4.1 done; result: A"_s,
         u"RowDoubtful 4.1 [4.1, Thực hiện phát triển cây ăn quả bền vững theo đúng quy hoạch] Nhiệm vụ!B2"_s},
        {"text without accents",
         kTitles
             + u"|THUC HIEN HIEU QUA VIEC CHUYEN DOI CO CAU CAY TRONG KEM HIEU QUA SANG "
               "CAY TRONG CO HIEU QUA KINH TE CAO HON|HT|A"_s,
         u"4.2 done; result: A"_s,
         {}},
        {"a mark that the text contradicts", u"Mã|Nhiệm vụ|Trạng thái|Kết quả\n4.1|{4.2}|HT|A"_s,
         u"4.2 done; result: A"_s,
         u"MarksLost\n"
         "RowDoubtful 4.2 [4.2, Thực hiện hiệu quả việc chuyển đổi cơ cấu cây trồng kém "
         "hiệu quả sang cây trồng…] Nhiệm vụ!B2"_s},
    });
}

TEST_CASE("Rows of no task, of headings and rows that return are told", "[formreader]")
{
    checkForms({
        {"a row of no task", kTitles + u"1|{1}|HT|A\n|Việc khác của xã|Hoàn thành|Làm đường"_s,
         u"1 done; result: A"_s, u"RowNotUnderstood [Việc khác của xã] Nhiệm vụ!B3"_s},
        {"signatures under the table",
         kTitles + u"1|{1}|HT|A\n\n|Người lập biểu||\n|Nguyễn Văn A"_s,
         u"1 done; result: A"_s,
         {}},
        {"an entry on a heading", kTitles + u"4|{4}|HT|A"_s, u"4 done; result: A"_s, {}},
        {"the same task twice", kTitles + u"1|{1}|HT|A\n1|{1}|HT|A và B|Thiếu vốn"_s,
         u"1 done; result: A và B; difficulty: Thiếu vốn"_s,
         u"DoubledRow 1 [1, Nhiệm vụ!B2, Hoàn thành; A] Nhiệm vụ!B2"_s},
        {"the same row twice", kTitles + u"1|{1}|HT|A\n1|{1}|HT|A"_s, u"1 done; result: A"_s, {}},
        {"a hidden row", kTitles + u"~1|{1}|HT|A\n~4.1|{4.1}"_s, u"1 done; result: A"_s,
         u"HiddenRowRead 1 [1] Nhiệm vụ!B2"_s},
    });
}

TEST_CASE("Columns are known by title wherever they stand", "[formreader]")
{
    checkForms({
        {"moved", u"Kết quả thực hiện|Trạng thái|Nhiệm vụ|Stt\nA|HT|{1}|1"_s, u"1 done; result: A"_s, {}},
        {"other words",
         u"TT|Nội dung công việc|Tiến độ|Kết quả đạt được|Lý do|Đề xuất\n1|{1}|ĐTH|A|B|C"_s,
         u"1 under_way; result: A; cause: B; proposal: C"_s,
         {}},
        {"capitals, breaks and numbers in titles",
         u"STT (1)|NHIỆM VỤ\\n(2)|TRẠNG THÁI\\n(3)|KẾT QUẢ\\nTHỰC HIỆN (4)\n1|{1}|HT|A"_s,
         u"1 done; result: A"_s,
         {}},
        {"decorated titles",
         u"Stt|Nội dung, nhiệm vụ được giao|Tiến độ thực hiện|Kết quả thực hiện quý IV/2025\n1|{1}|HT|A"_s,
         u"1 done; result: A"_s,
         {}},
        {"a row of column numbers",
         kTitles + u"(1)|(2)|(3)|(4)|(5)\n1|{1}|HT|A"_s,
         u"1 done; result: A"_s,
         {}},
        {"a row of column letters", kTitles + u"A|B|1|2|3\n1|{1}|HT|A"_s, u"1 done; result: A"_s, {}},
        {"a heading over two rows",
         u"Stt|Nhiệm vụ|Kỳ trước||Kỳ này| +A1:A2 B1:B2 C1:D1 E1:F1\n||Trạng thái|Kết quả|Trạng thái|Kết quả\n"
         "1|{1}|HT|Cũ|ĐTH|Mới"_s,
         u"1 under_way; result: Mới"_s,
         {}},
        {"titles cut over two rows",
         u"Stt|Nhiệm|Trạng|Kết quả|Khó khăn,\n|vụ|thái|thực hiện|vướng mắc\n1|{1}|HT|A|B"_s,
         u"1 done; result: A; difficulty: B"_s,
         {}},
        {"a heading that returns",
         kTitles + u"1|{1}|HT|A\n"_s + kTitles + u"4.1|{4.1}|HT|B"_s,
         u"1 done; result: A\n4.1 done; result: B"_s,
         {}},
        {"a heading that returns with other columns",
         kTitles + u"1|{1}|HT|A\nStt|Nhiệm vụ|Kết quả thực hiện|Trạng thái\n4.1|{4.1}|B|HT"_s,
         u"1 done; result: A\n4.1 done; result: B"_s,
         {}},
    });
}

TEST_CASE("Columns of the last period are never taken for this one", "[formreader]")
{
    checkForms({
        {"the last period is never this one",
         u"Stt|Nhiệm vụ|Trạng thái kỳ trước|Kết quả quý III/2025|Kết quả thực hiện kỳ trước\n1|{1}|HT|A|B\n"
         "Stt|Nhiệm vụ|Kết quả kỳ trước|Khó khăn\n4.1|{4.1}|A|B"_s,
         u"4.1; difficulty: B"_s, u"ColumnOfOtherTime [Kết quả quý III/2025, A] Nhiệm vụ!D2"_s},
        {"copied from the last period",
         u"Stt|Nhiệm vụ|Kết quả kỳ trước|Trạng thái|Kết quả\n1|{1}|Đã ban hành kế hoạch|ĐTH|đã ban hành  kế hoạch"_s,
         u"1 under_way; result: đã ban hành kế hoạch"_s, u"CopiedFromPrevious [1]"_s},
    });
}

TEST_CASE("Columns of a sender's own and lost headings are reported", "[formreader]")
{
    checkForms({
        {"a column of their own",
         u"Stt|Nhiệm vụ|Chủ trì|Trạng thái|Ghi chú|Kết quả\n1|{1}|UBND xã|HT|Xem phụ lục|A"_s,
         u"1 done; result: A"_s, u"UnknownColumnText 1 [Ghi chú, Xem phụ lục] Nhiệm vụ!E2"_s},
        {"a column without a title", kTitles + u"1|{1}|HT|A||Còn 2 bản chưa làm"_s, u"1 done; result: A"_s,
         u"UnknownColumnText 1 [F2, Còn 2 bản chưa làm] Nhiệm vụ!F2"_s},
        {"columns taken out", u"Nhiệm vụ|Kết quả\n{1}|A"_s, u"1; result: A"_s, {}},
        {"titles above, blank rows between",
         u"UBND XÃ PHIÊNG KHOÀI\n\nBÁO CÁO KẾT QUẢ THỰC HIỆN\n\n\n"_s + kTitles + u"\n\n1|{1}|HT|A"_s,
         u"1 done; result: A"_s,
         {}},
        {"the heading lost", u"1|{1}|Thường xuyên|||HT|A\n4.1|{4.1}|Hằng năm|||ĐTH|B"_s,
         u"1 done; result: A\n4.1 under_way; result: B"_s, u"FormHeadingsLost Nhiệm vụ"_s},
        {"nothing of a form", u"Họ tên|Lương\nA|#5"_s, {}, u"FormWithoutRows"_s},
        {"an empty form", kTitles + u"1|{1}\n4.1|{4.1}"_s, {}, {}},
    });
}

TEST_CASE("Merged areas are read", "[formreader]")
{
    checkForms({
        {"one text over several tasks",
         kTitles + u"4|{4}|||\n4.1|{4.1}|HT|A +D3:D5\n4.2|{4.2}|ĐTH\n4.3|{4.3}|HT"_s,
         u"4.1 done; result: A\n4.2 under_way; result: A\n4.3 done; result: A"_s,
         u"MergedOverTasks 4.1 [4.1, 4.2, 4.3] Nhiệm vụ!D3"_s},
        {"merged from the plan's heading",
         kTitles + u"4|{4}||A +D2:D3\n4.1|{4.1}|HT"_s,
         u"4.1 done; result: A"_s,
         {}},
        {"a task over several rows",
         kTitles + u"1|{1}|HT|A +A2:A4 B2:B4\n|||B|C\n|||D\n4.1|{4.1}|HT|E"_s,
         u"1 done; result: A/B/D; difficulty: C\n4.1 done; result: E"_s,
         {}},
        {"merged sideways", kTitles + u"1|{1}|HT|A +D2:E2"_s, u"1 done; result: A"_s, {}},
        {"state and text both merged", kTitles + u"4.1|{4.1}|HT|A +C2:C3 D2:D3\n4.2|{4.2}"_s,
         u"4.1 done; result: A\n4.2 done; result: A"_s,
         u"MergedOverTasks 4.1 [4.1, 4.2] Nhiệm vụ!C2\nMergedOverTasks 4.1 [4.1, 4.2] Nhiệm vụ!D2"_s},
    });
}

TEST_CASE("States, figures and dates in words are read", "[formreader]")
{
    const QString head = u"Stt|Nhiệm vụ|Trạng thái|Kết quả|Tỷ lệ (%)|Số văn bản|Ngày văn bản\n"_s;
    checkForms({
        {"a doubtful state", kTitles + u"1|{1}|không|A"_s, u"1 nothing_arose; result: A"_s,
         u"StateDoubtful 1 [1, không, Không phát sinh] Nhiệm vụ!C2"_s},
        {"the tick of Wingdings", kTitles + u"1|{1}|\uF0FC|A"_s, u"1 done; result: A"_s,
         u"StateDoubtful 1 [1, \u2713, Hoàn thành] Nhiệm vụ!C2"_s},
        {"no state at all", kTitles + u"1|{1}|x|A"_s, u"1; result: A"_s,
         u"StateNotUnderstood 1 [1, x] Nhiệm vụ!C2"_s},
        {"prose in the state's column", kTitles + u"1|{1}|Đã tổ chức 03 lớp tập huấn cho 150 hộ trồng nhãn"_s,
         u"1; result: Đã tổ chức 03 lớp tập huấn cho 150 hộ trồng nhãn"_s,
         u"StateNotUnderstood 1 [1, Đã tổ chức 03 lớp tập huấn cho 150 hộ trồng nhãn] Nhiệm vụ!C2"_s},
        {"a state as the result", kTitles + u"1|{1}||Không phát sinh"_s,
         u"1 nothing_arose; result: Không phát sinh"_s,
         u"StateDoubtful 1 [1, Không phát sinh, Không phát sinh] Nhiệm vụ!D2"_s},
        {"a share as a number", head + u"1|{1}|ĐTH|A|#0.7"_s, u"1 under_way; result: A; percent: 70"_s, {}},
        {"a share as text", head + u"1|{1}|ĐTH|A|0,7"_s, u"1 under_way; result: A; percent: 70"_s,
         u"NumberDoubtful 1 [0,7, 70%] Nhiệm vụ!E2"_s},
        {"percent signs", head + u"1|{1}|ĐTH|A|70 %\n4.1|{4.1}|ĐTH|B|12,5%"_s,
         u"1 under_way; result: A; percent: 70\n4.1 under_way; result: B; percent: 13"_s,
         u"NumberDoubtful 4.1 [12,5%, 13%] Nhiệm vụ!E3"_s},
        {"more than a hundred", head + u"1|{1}|ĐTH|A|#120"_s, u"1 under_way; result: A; percent: 120"_s, {}},
        {"words for a share", head + u"1|{1}|ĐTH|A|gần xong"_s, u"1 under_way; result: A"_s,
         u"NumberNotUnderstood 1 [gần xong] Nhiệm vụ!E2"_s},
        {"dates as text",
         head + u"8|{8}|HT|A||45/TTr-SNNMT|5/10/25\n9|{9}|HT|B||46|ngày 05 tháng 10 năm 2025"_s,
         u"8 done; result: A; product: 45/TTr-SNNMT; on: 05/10/2025\n9 done; result: B; product: 46; on: 05/10/2025"_s,
         {}},
        {"a date without a year", head + u"8|{8}|HT|A||45|5/10"_s,
         u"8 done; result: A; product: 45; on: 05/10/2025"_s,
         u"DateDoubtful 8 [5/10, 05/10/2025] Nhiệm vụ!G2"_s},
        {"no date", head + u"8|{8}|HT|A||45|chưa có"_s, u"8 done; result: A; product: 45"_s,
         u"DateNotUnderstood 8 [chưa có] Nhiệm vụ!G2"_s},
        {"number and date in one cell",
         head + u"8|{8}|HT|A||Số: 45/TTr-SNNMT ngày 05/10/2025"_s,
         u"8 done; result: A; product: 45/TTr-SNNMT; on: 05/10/2025"_s,
         {}},
        {"a number for a result", kTitles + u"1|{1}|HT|#12.5"_s, u"1 done; result: 12,5"_s, {}},
        {"a formula's fault", kTitles + u"1|{1}|HT|#REF!|A"_s, u"1 done; difficulty: A"_s,
         u"FormulaFault [#REF!] Nhiệm vụ!D2"_s},
    });
}

TEST_CASE("Texts come in any encoding and with any blanks", "[formreader]")
{
    const QString result = u"Đã tổ chức tập huấn kỹ thuật cho các hộ trồng nhãn"_s;
    for (const legacy::Encoding encoding :
         {legacy::Encoding::Tcvn3, legacy::Encoding::Vni, legacy::Encoding::Windows1258}) {
        const QString old = legacy::fromUnicode(result, encoding);
        const ReadForm form = sheettext::read(
            kTitles + u"1|{1}|"_s + legacy::fromUnicode(u"Đang thực hiện"_s, encoding) + u'|' + old);
        CHECK(sheettext::entries(form) == u"1 under_way; result: "_s + result);
        CHECK(sheettext::issues(form) == u"LegacyEncodingConverted [2, %1]"_s.arg(legacy::nameOf(encoding)));
    }
    const ReadForm twice = sheettext::read(
        kTitles + u"1|{1}|"_s + legacy::fromUnicode(u"Đang làm|"_s + result, legacy::Encoding::DoubledUtf8));
    CHECK(sheettext::entries(twice) == u"1 under_way; result: "_s + result);
    CHECK(sheettext::issues(twice) == u"DoubledEncodingUndone [2]"_s);
    const ReadForm mixed = sheettext::read(kTitles + u"1|{1}|§· xong|"_s
                                           + legacy::fromUnicode(result, legacy::Encoding::Tcvn3));
    CHECK(sheettext::entries(mixed) == u"1 done; result: "_s + result);
    const QString whole = kTitles + u"1|{1}|Hoàn thành|"_s + result;
    const ReadForm decomposed = sheettext::read(whole.normalized(QString::NormalizationForm_D));
    CHECK(sheettext::entries(decomposed) == u"1 done; result: "_s + result);
    CHECK(sheettext::issues(decomposed).isEmpty());
    const ReadForm blanks = sheettext::read(
        u"Stt|Nhiệm\u00A0vụ|Trạng\u00A0thái|Kết quả \u00A0thực hiện\n1|{1}|\u00A0Hoàn\u00A0thành \\n|A\u00A0\u00A0B\\nC"_s);
    CHECK(sheettext::entries(blanks) == u"1 done; result: A B/C"_s);
}

TEST_CASE("Letters that were lost before the file came are told", "[formreader]")
{
    const ReadForm torn = sheettext::read(kTitles + u"1|{1}|HT|Đã tr\uFFFDnh"_s);
    CHECK(sheettext::entries(torn) == u"1 done; result: Đã tr\uFFFDnh"_s);
    CHECK(sheettext::issues(torn) == u"LetterUnreadable [Đã tr\uFFFDnh] Nhiệm vụ!D2"_s);
    const ReadForm replaced = sheettext::read(
        u"Stt|Nhi?m v?|Tr?ng thái|K?t qu? th?c hi?n\n1|Phát tri?n cây an qu?|Dang th?c hi?n|D? tr?ng"_s);
    CHECK(sheettext::issues(replaced) == u"LettersReplaced [6, Nhi?m v?]"_s);
    CHECK(sheettext::kinds(sheettext::read(kTitles + u"1|{1}|HT|Ch??ng tr?nh m?i"_s))
          == u"LettersReplaced"_s);
    CHECK(sheettext::kinds(sheettext::read(kTitles + u"1|{1}|HT|Đã xong? http://a.vn/b?c=1"_s)).isEmpty());
}

TEST_CASE("A combined period's form is read with both results", "[formreader]")
{
    const FormContext context{sheettext::context().tasks, periods::quarter(2025, 4),
                              periods::wholeYear(2025)};
    struct Case {
        const char *what;
        QString sheet;
        QString result;
        QString longer;
    };
    const QString row = u"4.1|{4.1}|Đang thực hiện|Trồng 12 ha|Trồng 40 ha"_s;
    const QList<Case> cases{
        {"as it went out",
         u"Stt|Nhiệm vụ|Trạng thái|Kết quả quý IV năm 2025|Kết quả cả năm 2025 (từ khi triển khai Kế hoạch)\n"_s
             + row,
         u"Trồng 12 ha"_s, u"Trồng 40 ha"_s},
        {"of an older version",
         u"Stt|Nhiệm vụ|Trạng thái|Kết quả thực hiện|Ước thực hiện\n"_s + row,
         u"Trồng 12 ha"_s,
         {}},
        {"titles of their own",
         u"Stt|Nhiệm vụ|Trạng thái|Kết quả quý này|Kết quả thực hiện năm 2025\n"_s + row, u"Trồng 12 ha"_s,
         u"Trồng 40 ha"_s},
        {"one place for both",
         u"Stt|Nhiệm vụ|Trạng thái|Kết quả quý IV và cả năm 2025|Ước\n"_s + row,
         u"Trồng 12 ha"_s,
         {}},
        {"over two rows",
         u"Stt|Nhiệm vụ|Trạng thái|Kết quả thực hiện|Kết quả thực hiện\n|||Quý IV|Cả năm 2025\n"_s + row,
         u"Trồng 12 ha"_s, u"Trồng 40 ha"_s},
        {"year first", u"Stt|Nhiệm vụ|Trạng thái|Kết quả lũy kế|Kết quả trong quý\n"_s + row,
         u"Trồng 40 ha"_s, u"Trồng 12 ha"_s},
    };
    for (const Case &each : cases) {
        INFO(each.what);
        const ReadForm form = readForm(sheettext::workbook(each.sheet), context);
        REQUIRE(form.report.entries.size() == 1);
        CHECK(form.report.entries.constFirst().result == each.result);
        CHECK(form.report.entries.constFirst().longerResult == each.longer);
    }
    const QString lost = u"4.1|4.1|{4.1}|Hằng năm|||Đang thực hiện|Trồng 12 ha|Trồng 40 ha|Ước 50 ha\n"
                         "4.2|4.2|{4.2}|Hằng năm|||Đang thực hiện|Trồng 1 ha||Ước 2 ha\n"_s;
    const QString forecast = QString(lost).replace(u"Ước 50 ha"_s, u"Ước 50 ha|Có|#60"_s);
    const ReadForm newest
        = readForm(sheettext::workbook(u"== Nhiệm vụ\n"_s + forecast + u"== dondoc\nform|#3"_s), context);
    CHECK(newest.report.entries.constFirst().yearForecast == YearForecast::Done);
    CHECK(newest.report.entries.constFirst().percent == 60);
    for (const int version : {1, 2}) {
        const ReadForm form = readForm(
            sheettext::workbook(u"== Nhiệm vụ\n"_s + lost + u"== dondoc\nform|#%1"_s.arg(version)), context);
        REQUIRE(form.report.entries.size() == 2);
        CHECK(form.report.entries.constFirst().longerResult == (version == 1 ? QString() : u"Trồng 40 ha"_s));
        CHECK(form.report.entries.constFirst().estimate
              == (version == 1 ? u"Trồng 40 ha"_s : u"Ước 50 ha"_s));
    }
}

TEST_CASE("A quarter that stands alone reads one result", "[formreader]")
{
    const ReadForm form = sheettext::read(
        u"Stt|Nhiệm vụ|Trạng thái|Kết quả năm 2025|Ước\n4.1|{4.1}|Đang thực hiện|Trồng 12 ha"_s);
    REQUIRE(form.report.entries.size() == 1);
    CHECK(form.report.entries.constFirst().result == u"Trồng 12 ha"_s);
}
