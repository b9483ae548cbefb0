// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Numbers and days that another keyboard or format may have changed.
#include "tests/exchange/sheettext.h"
#include "tests/support/catch.h"

using namespace dondoc;
using namespace dondoc::exchange;
using namespace Qt::StringLiterals;

namespace {

const QString kFigures = u"Chỉ tiêu|Đơn vị tính|Kế hoạch năm|Thực hiện trong kỳ|Lũy kế từ đầu năm\n"_s;

} // namespace

TEST_CASE("A file of figures alone lacks no table")
{
    const ReadForm form
        = sheettext::read(u"== Chỉ tiêu\n"_s + kFigures + u"Tổng diện tích cây ăn quả|ha||#85"_s);
    CHECK(sheettext::issues(form) == QString());
    REQUIRE(form.figures.size() == 1);
    CHECK(form.report.entries.isEmpty());
    CHECK(sheettext::kinds(sheettext::read(u"== Chỉ tiêu\n"_s + kFigures + u"Tổng diện tích cây ăn quả|ha"_s))
          == u"FormWithoutRows"_s);
}
