// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// The outline that goes out with a request: its headings, its deadline and the communes' tasks.
#include "models/report/drafting/letters/agencyoutline.h"

#include "tests/report/composefixture.h"
#include "tests/support/catch.h"

using namespace dondoc;
using namespace dondoc::test;
using namespace Qt::StringLiterals;

namespace {

PeriodSnapshot outlineQuarter()
{
    PeriodSnapshot data = smallQuarter();
    addTask(data, u"4"_s, u"Phát triển vùng trồng"_s, DeadlineKind::None, {u"SCT"_s}).heading = true;
    addTask(data, u"4.1"_s, u"Trồng mới"_s, DeadlineKind::Yearly, {}).parent = u"4"_s;
    addTask(data, u"5"_s, u"Việc của sở"_s, DeadlineKind::Yearly, {u"SCT"_s});
    return data;
}

} // namespace

TEST_CASE("The outline has the summary's chapters, each with something to write")
{
    const report::Document outline = report::agencyOutline(outlineQuarter());
    REQUIRE(outline.sections.size() == 2);
    for (const char16_t *chapter : {u"I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH", u"II. KẾT QUẢ THỰC HIỆN",
                                    u"III. KHÓ KHĂN, HẠN CHẾ VÀ NGUYÊN NHÂN",
                                    u"IV. NHIỆM VỤ TRỌNG TÂM QUÝ I NĂM 2026", u"V. KIẾN NGHỊ, ĐỀ XUẤT"})
        CHECK(report::allText(outline).contains(QString::fromUtf16(chapter)));
    for (const QString &key : {u"I/1/p1"_s, u"II/1/p2"_s, u"III/3/p1"_s, u"IV/p1"_s, u"V/p2"_s})
        CHECK((blockText(outline, key).isEmpty() ? key : QString()) == QString());
    CHECK(blockText(outline, u"II/1/p2"_s).contains(u"Không phát sinh"_s));
    CHECK_FALSE(report::allText(outline).contains(u'{'));
}

TEST_CASE("The outline names the span and the agencies' deadline")
{
    const report::Document outline = report::agencyOutline(outlineQuarter());
    CHECK(blockText(outline, u"rules/span"_s).contains(u"từ ngày 15/9/2025 đến ngày 14/12/2025"_s));
    PeriodSnapshot combined = outlineQuarter();
    combined.plan.date = QDate(2025, 8, 18);
    combined.yearSoFar = YearSoFar{periods::wholeYear(2025), {}, 0, {}, {}, {}};
    const report::Document both = report::agencyOutline(combined);
    CHECK(both.title == u"Đề cương báo cáo kết quả quý IV và năm 2025"_s);
    CHECK(
        blockText(both, u"rules/span"_s)
        == u"- Kỳ báo cáo: quý IV (từ ngày 15/9/2025 đến ngày 14/12/2025) và cả năm 2025 (từ khi triển khai "
           "Kế hoạch); kết quả của mỗi giai đoạn ghi riêng."_s);
    CHECK(blockText(both, u"II/1/p1"_s).contains(u"số liệu cụ thể của quý IV và của cả năm 2025; ước"_s));
    CHECK(blockText(outline, u"II/1/p1"_s).contains(u"từng nhiệm vụ (số thứ tự theo biểu mẫu gửi kèm)"_s));
    CHECK(blockText(outline, u"II/1/p1"_s).endsWith(u"ước thực hiện đến hết năm 2025."_s));
    combined.period = periods::quarter(2026, 1);
    CHECK(
        blockText(report::agencyOutline(combined), u"II/1/p1"_s).endsWith(u"ước thực hiện đến hết quý I."_s));
    CHECK(blockText(outline, u"rules/deadline"_s).contains(u"chậm nhất ngày 16/12/2025"_s));
}

TEST_CASE("The outline's table tells the communes' tasks under their headings and no others")
{
    const report::Document outline = report::agencyOutline(outlineQuarter());
    CHECK(rowTexts(outline, u"PL/4"_s) == QStringList{u"4"_s, u"Phát triển vùng trồng"_s, QString()});
    CHECK(rowTexts(outline, u"PL/4.1"_s).value(1) == u"Trồng mới"_s);
    CHECK(rowTexts(outline, u"PL/5"_s).isEmpty());
}

TEST_CASE("In quarter I the outline asks for what is left of the year before")
{
    PeriodSnapshot data = outlineQuarter();
    CHECK_FALSE(report::allText(report::agencyOutline(data)).contains(u"bổ sung"_s));
    data.period = periods::quarter(2026, 1);
    data.heldBefore = {periods::quarter(2025, 4)}; // every lead was silent
    const report::Document outline = report::agencyOutline(data);
    CHECK(blockText(outline, u"II/1/p2"_s)
          == u"Nhiệm vụ hằng năm chưa hoàn thành trong năm 2025: nêu kết quả bổ sung năm 2025 (ghi vào dòng "
             u"riêng "
             "của biểu mẫu)."_s);
    CHECK(blockText(outline, u"II/1/p3"_s).contains(u"Không phát sinh"_s));
}

TEST_CASE("Without tasks of communes the outline has no table")
{
    CHECK(report::agencyOutline(smallQuarter()).sections.size() == 1);
}
