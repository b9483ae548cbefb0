// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// What a file says twice, strikes out or tells of another time is not taken silently.
#include "tests/exchange/sheets.h"
#include "tests/exchange/sheettext.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace dondoc;
using namespace dondoc::exchange;
using namespace Qt::StringLiterals;

namespace {

const QString kHeads = u"Stt|Nhiệm vụ|Trạng thái|Kết quả|Tỷ lệ (%)\n"_s;

bool holdsBack(const ReadForm &form, const QString &task)
{
    return std::any_of(form.issues.begin(), form.issues.end(), [&task](const Issue &issue) {
        return issue.severity == Severity::Error && issue.taskNumber == task;
    });
}

} // namespace

TEST_CASE("Two rows of a task with different states leave its state open", "[doubled]")
{
    const ReadForm form
        = sheettext::read(kHeads + u"4.1|{4.1}|Hoàn thành|A\n4.1|{4.1}|Đang thực hiện|B, C"_s);
    CHECK(sheettext::entries(form) == u"4.1; result: B, C"_s);
    CHECK(sheettext::issues(form).toStdString()
          == "DoubledRow 4.1 [4.1, Nhiệm vụ!B2, Hoàn thành; A] Nhiệm vụ!B2\n"
             "StateNotUnderstood 4.1 [4.1, Đang thực hiện (Nhiệm vụ!C3), Hoàn thành (Nhiệm vụ!C2)] Nhiệm "
             "vụ!C3");
    CHECK(holdsBack(form, u"4.1"_s));
}

TEST_CASE("Two rows of a task with different texts hold it back, the same twice does not", "[doubled]")
{
    CHECK(holdsBack(sheettext::read(kHeads + u"4.1|{4.1}|HT|A\n4.1|{4.1}|HT|B"_s), u"4.1"_s));
    CHECK(sheettext::issues(sheettext::read(kHeads + u"4.1|{4.1}|HT|A\n4.1|{4.1}|HT|A"_s)).isEmpty());
}

TEST_CASE("A number merged over rows with different states leaves the state open", "[doubled]")
{
    const ReadForm form = sheettext::read(
        kHeads + u"4.1|{4.1}|Hoàn thành|A +A2:A3\n|tiếp|Đang thực hiện|B\n4.2|{4.2}|HT|C"_s);
    CHECK(sheettext::entries(form) == u"4.1; result: A/B\n4.2 done; result: C"_s);
    CHECK(sheettext::issues(form)
          == u"StateNotUnderstood 4.1 [4.1, Hoàn thành (Nhiệm vụ!C2), Đang thực hiện (Nhiệm vụ!C3)] "
             "Nhiệm vụ!C2"_s);
    CHECK(holdsBack(form, u"4.1"_s));
    const ReadForm shares
        = sheettext::read(kHeads + u"4.1|{4.1}|ĐTH|A|30% +A2:A3\n|tiếp theo của nhiệm vụ||B|60%"_s);
    CHECK(holdsBack(shares, u"4.1"_s));
}

TEST_CASE("Of two columns of states that differ none holds", "[doubled]")
{
    const QString heads = u"Stt|Nhiệm vụ|Trạng thái|Trạng thái|Kết quả|Kết quả\n"_s;
    const ReadForm form = sheettext::read(
        heads + u"4.1|{4.1}|Hoàn thành|Đang thực hiện|K|K\n4.2|{4.2}|HT|HT|L|M\n4.3|{4.3}||HT|N"_s);
    CHECK(sheettext::entries(form) == u"4.1; result: K\n4.2 done; result: L\n4.3; result: N"_s);
    CHECK(sheettext::issues(form).toStdString()
          == "StateNotUnderstood 4.1 [4.1, Hoàn thành (Nhiệm vụ!C2), Đang thực hiện (Nhiệm vụ!D2)] "
             "Nhiệm vụ!C2\n"
             "ColumnDoubled 4.2 [Kết quả, M] Nhiệm vụ!F3\n"
             "StateNotUnderstood 4.3 [4.3, HT (Nhiệm vụ!D4)] Nhiệm vụ!C4");
}

TEST_CASE("A page's text that is not shown or struck out is told and not read", "[doubled]")
{
    const Workbook book = sheets::read(
        u"<table><tr><th>Stt</th><th>Nhiệm vụ</th><th>Trạng thái</th><th>Kết quả</th></tr>"
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
          == "ColumnOfOtherTime [Lũy kế đến 30/9/2025, 8] Chỉ tiêu!D2\n"
             "ColumnOfOtherTime [Lũy kế năm 2024, 9] Chỉ tiêu!E2");
}
