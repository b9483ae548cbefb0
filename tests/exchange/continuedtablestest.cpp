// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Tests of tables that go on in another one without headings.
#include "models/exchange/forms/formreader.h"
#include "tests/exchange/sheettext.h"
#include "tests/support/catch.h"

using namespace dondoc;
using namespace dondoc::exchange;
using namespace Qt::StringLiterals;

namespace {

const QString kFirstTable = u"== Bảng 1\nStt|Nhiệm vụ|Trạng thái|Kết quả thực hiện\n4.1|{4.1}|ĐTH|KQ 1\n"_s;

} // namespace

TEST_CASE("A table without headings goes on where the one before it ended", "[continued]")
{
    const ReadForm form = sheettext::read(kFirstTable + u"== Bảng 2\n4.2|{4.2}|HT|KQ 2\n4.3|{4.3}||KQ 3\n"_s
                                          + u"== Bảng 3\n5.1|{5.1}|HT|KQ 4"_s);
    CHECK(
        sheettext::entries(form)
        == u"4.1 under_way; result: KQ 1\n4.2 done; result: KQ 2\n4.3; result: KQ 3\n5.1 done; result: KQ 4"_s);
    CHECK(sheettext::issues(form).isEmpty());
}

TEST_CASE("A table goes on by its numbers where the state's column holds states", "[continued]")
{
    CHECK(sheettext::entries(sheettext::read(kFirstTable + u"== Bảng 2\n4.2|Chuyển đổi|HT|KQ 2"_s))
          == u"4.1 under_way; result: KQ 1\n4.2 done; result: KQ 2"_s);
    CHECK(sheettext::entries(sheettext::read(kFirstTable + u"== Bảng 2\n1|Đơn vị lập|Ngày|Ký tên"_s))
          == u"4.1 under_way; result: KQ 1"_s);
}

TEST_CASE("A row that the next table begins with and that is of no task is told", "[continued]")
{
    const ReadForm form = sheettext::read(kFirstTable + u"== Bảng 2\n|||phần còn lại\n4.2|{4.2}|HT|KQ 2"_s);
    CHECK(sheettext::entries(form) == u"4.1 under_way; result: KQ 1\n4.2 done; result: KQ 2"_s);
    CHECK(sheettext::issues(form) == u"RowNotUnderstood [phần còn lại] Bảng 2!D1"_s);
}

TEST_CASE("A table of tasks in other columns and without headings is told", "[continued]")
{
    const ReadForm form
        = sheettext::read(kFirstTable + u"== Bảng 2\n{4.2}|Đã trồng|12 ha|x\n{4.3}|Đã cấp|3 mã|y"_s);
    CHECK(sheettext::entries(form) == u"4.1 under_way; result: KQ 1"_s);
    CHECK(sheettext::issues(form) == u"TableWithoutHeadings [2] Bảng 2"_s);
    // A list of tasks, with nothing beside them, says nothing.
    CHECK(sheettext::issues(sheettext::read(kFirstTable + u"== Danh mục\n|{4.2}\n|{4.3}"_s)).isEmpty());
    // Nor does one with headings of its own.
    CHECK(
        sheettext::issues(
            sheettext::read(kFirstTable + u"== Danh mục\nNhiệm vụ|Cơ quan|Hạn\n{4.2}|Sở A|x\n{4.3}|Sở B|y"_s))
            .isEmpty());
}
