// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// What a file says twice, strikes out or tells of another time is not taken silently.
#include "tests/exchange/sheets.h"
#include "tests/exchange/sheettext.h"
#include "tests/support/catch.h"

using namespace dondoc;
using namespace dondoc::exchange;
using namespace Qt::StringLiterals;

TEST_CASE("A page's text that is not shown or struck out is told and not read", "[doubled]")
{
    const Workbook book
        = sheets::read(u"<table><tr><th>Stt</th><th>Nhiệm vụ</th><th>Trạng thái</th><th>Kết quả</th></tr>"
                       "<tr><td>4.1</td><td>Phát triển cây ăn quả</td><td>HT</td><td style='display:none'>ẩn</td></tr>"
                       "<tr><td>4.2</td><td>Chuyển đổi cơ cấu</td><td>HT</td><td><s>bỏ</s> giữ</td></tr></table>"_s.toUtf8(),
                       u"a.html"_s);
    const ReadForm form = readForm(book, sheettext::context());
    QStringList hidden;
    for (const Issue &issue : form.issues) {
        if (issue.kind == IssueKind::HiddenTextLeftOut)
            hidden += issue.arguments;
    }
    CHECK(hidden.join(u' ') == u"ẩn bỏ"_s);
    REQUIRE(form.report.entries.size() == 2);
    CHECK(form.report.entries.at(0).result.isEmpty());
    CHECK(form.report.entries.at(1).result == u"giữ"_s);
}

TEST_CASE("A column of another time is not this one's, and its figures are told", "[doubled]")
{
    const ReadForm form = sheettext::read(
        u"== Chỉ tiêu\nChỉ tiêu|Đơn vị tính|Thực hiện trong kỳ|Lũy kế đến 30/9/2025|Lũy kế năm 2024\n"
        "Tổng diện tích cây ăn quả|ha|#7|#8|#9"_s);
    REQUIRE(form.figures.size() == 1);
    CHECK(form.figures.constFirst().value == 7);
    CHECK_FALSE(form.figures.constFirst().cumulative);
    CHECK(sheettext::issues(form).toStdString()
          == "UnknownColumnText [Lũy kế đến 30/9/2025, 8] Chỉ tiêu!D2\n"
             "UnknownColumnText [Lũy kế năm 2024, 9] Chỉ tiêu!E2");
}
