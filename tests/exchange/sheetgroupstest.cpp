// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Which sheets of a workbook are read, and what their titles say of the period.
#include "models/exchange/forms/formreader.h"
#include "tests/exchange/sheettext.h"
#include "tests/support/catch.h"

using namespace dondoc;
using namespace dondoc::exchange;
using namespace Qt::StringLiterals;

namespace {

const QString kHead = u"Stt|Nhiệm vụ|Trạng thái|Kết quả thực hiện\n"_s;

} // namespace

TEST_CASE("A sheet of another period is left alone where one of this period is filled")
{
    const ReadForm form = sheettext::read(u"== Quý III\nBáo cáo quý III năm 2025\n"_s + kHead
                                          + u"4.1|{4.1}|ĐTH|Kết quả quý ba\n4.2|{4.2}|HT|Kết quả quý ba\n"_s
                                          + u"== Quý IV\nBáo cáo quý IV năm 2025\n"_s + kHead
                                          + u"4.1|{4.1}|HT|Kết quả quý bốn"_s);
    REQUIRE(form.report.entries.size() == 1);
    CHECK(form.report.entries.constFirst().result == u"Kết quả quý bốn"_s);
    CHECK(form.otherPeriod.isEmpty());
    CHECK(sheettext::kinds(form).contains(u"SheetOfOtherPeriod"_s));
}

TEST_CASE("A form whose titles all speak of another period says so")
{
    const QString table = kHead + u"4.1|{4.1}|HT|Kết quả"_s;
    CHECK(sheettext::read(u"== a\nKẾT QUẢ QUÝ III NĂM 2025\n"_s + table).otherPeriod
          == u"quý III năm 2025"_s);
    CHECK(sheettext::read(u"== Quý III\n"_s + table).otherPeriod == u"quý III"_s);
    CHECK(sheettext::read(u"== bìa\nBáo cáo 9 tháng năm 2025\n== a\n"_s + table).otherPeriod
          == u"9 tháng năm 2025"_s);
    CHECK(sheettext::read(u"== bìa\nQuý IV năm 2025\n== a\nQuý III\n"_s + table).otherPeriod.isEmpty());
    CHECK(sheettext::read(u"== a\nSo với kỳ trước\n"_s + table).otherPeriod.isEmpty());
}

TEST_CASE("A hidden sheet is not read where a visible one has the table")
{
    Workbook workbook = sheettext::workbook(u"== Bản cũ\n"_s + kHead + u"4.1|{4.1}|HT|Bản nháp\n"_s
                                            + u"== Nhiệm vụ\n"_s + kHead + u"4.1|{4.1}|ĐTH|Bản gửi"_s);
    workbook.sheets.first().hidden = true;
    const ReadForm form = readForm(workbook, sheettext::context());
    REQUIRE(form.report.entries.size() == 1);
    CHECK(form.report.entries.constFirst().result == u"Bản gửi"_s);
    CHECK(sheettext::kinds(form).contains(u"HiddenSheetLeftOut"_s));
    workbook.sheets.resize(1);
    CHECK(readForm(workbook, sheettext::context()).report.entries.size() == 1);
}
