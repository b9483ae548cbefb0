// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Tests that a combined report tells the result of each span as that span's.
#include "tests/report/composefixture.h"
#include "tests/support/catch.h"

using namespace dondoc;
using namespace dondoc::test;
using namespace Qt::StringLiterals;

TEST_CASE("The body tells what was said of the longer period, the annex of both spans")
{
    PeriodSnapshot data = smallQuarter();
    addTask(data, u"1"_s, u"Việc"_s, DeadlineKind::Continuous, {u"SCT"_s});
    data.yearSoFar = YearSoFar{periods::wholeYear(2025), {}, 1, {u"1"_s}, {}, {}};
    TaskEntry said = entry(u"1"_s, EntryState::UnderWay, u"Trong quý, tổ chức 05 hội nghị"_s);
    said.longerResult = u"Trong năm 2025, tổ chức 12 hội nghị"_s;
    addEntry(data, u"SCT"_s, said);
    CHECK(told(data) == u"Về việc (1), năm 2025, Sở Công Thương tổ chức 12 hội nghị."_s);
    const QStringList row = rowTexts(composed(data), u"PL1/1"_s);
    CHECK(row.value(6)
          == u"Quý IV, Sở Công Thương tổ chức 05 hội nghị. Năm 2025, Sở Công Thương tổ chức 12 hội nghị."_s);

    data.reports.last().entries.first().state = EntryState::NothingArose;
    CHECK(told(data).contains(u"không phát sinh nội dung trong quý; năm 2025, Sở Công Thương"_s));
    data.reports.last().entries.first().longerResult.clear();
    CHECK_FALSE(told(data).contains(u"năm 2025"_s));
}

TEST_CASE("A combined report says once whose results it tells, and of the longer period what is not said yet")
{
    PeriodSnapshot data = smallQuarter();
    addTask(data, u"1"_s, u"Việc"_s, DeadlineKind::Yearly, {u"SCT"_s});
    addEntry(data, u"SCT"_s, entry(u"1"_s, EntryState::Done, u"Đã mở 02 lớp"_s));
    CHECK(blockText(composed(data), u"II/2/days"_s)
          == u"Số báo cáo tính đến ngày 15/12/2025, kết quả và tiến độ tính đến ngày 14/12/2025."_s);
    const QList<QuarterReceipt> quarters{{periods::quarter(2025, 3), 4, {}}, {data.period, 4, {}}};
    data.yearSoFar = YearSoFar{periods::wholeYear(2025), quarters, 1, {u"1"_s}, {u"1"_s}, {}};
    CHECK(
        blockText(composed(data), u"II/2/days"_s)
        == u"Số báo cáo tính đến ngày 15/12/2025, tiến độ tính đến ngày 14/12/2025; kết quả dưới đây là của "
           "quý IV, trừ nội dung ghi rõ là của năm 2025."_s);
    CHECK(blockText(composed(data), u"II/1/year"_s)
          == u"Tính chung năm 2025, 01/01 nhiệm vụ đã có báo cáo kết quả."_s);
    data.yearSoFar->done.clear();
    CHECK(
        blockText(composed(data), u"II/1/year"_s)
        == u"Tính chung năm 2025, 01/01 nhiệm vụ đã có báo cáo kết quả; chưa có nhiệm vụ nào hoàn thành."_s);
}
