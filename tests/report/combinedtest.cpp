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
