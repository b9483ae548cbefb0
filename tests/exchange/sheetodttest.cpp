// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Tests of reading texts in OpenDocument: tables as those of Word documents, and the paragraphs around them.
#include "tests/exchange/sheets.h"
#include "tests/exchange/zips.h"
#include "tests/support/catch.h"

using namespace dondoc;
using namespace dondoc::exchange;
using namespace Qt::StringLiterals;

namespace {

QByteArray odtTable(const QByteArray &rows)
{
    return "<table:table table:name='T'><table:table-column table:number-columns-repeated='3'/>" + rows
        + "</table:table>";
}

QByteArray odtRow(const QByteArray &cells) { return "<table:table-row>" + cells + "</table:table-row>"; }

QByteArray odtCell(const QByteArray &inside, const QByteArray &attributes = {})
{
    return "<table:table-cell " + attributes + " office:value-type='string'>" + inside
        + "</table:table-cell>";
}

QByteArray odtLine(const QByteArray &inside) { return "<text:p>" + inside + "</text:p>"; }

const QByteArray kCovered = "<table:covered-table-cell/>";

Workbook readOdt(const QByteArray &body, const QByteArray &styles = {})
{
    return sheets::read(zips::odt(body, styles), u"a.odt"_s);
}

} // namespace

TEST_CASE("Merged cells of an OpenDocument text are areas", "[odt]")
{
    const Workbook book = readOdt(
        odtLine("UBND XÃ A")
        + odtTable("<table:table-header-rows>"
                   + odtRow(odtCell(odtLine("a")) + odtCell(odtLine("b")) + odtCell(odtLine("c")))
                   + "</table:table-header-rows>"
                   + odtRow(odtCell(odtLine("1")) + odtCell(odtLine("2"), "table:number-rows-spanned='2'")
                            + odtCell(odtLine("3")))
                   + odtRow(odtCell(odtLine("4"), {}) + kCovered + odtCell(odtLine("5")))
                   + odtRow(odtCell(odtLine("6"), "table:number-columns-spanned='2'") + kCovered
                            + odtCell(odtLine("7"))))
        + odtLine("Nơi nhận"));
    REQUIRE(book.sheets.size() == 2);
    CHECK(book.sheets.constFirst().name == u"Bảng 1"_s);
    CHECK(sheets::told(book.sheets.constFirst())
          == u"1: a | b | c\n2: 1 | 2 | 3\n3: 4 |  | 5\n4: 6 |  | 7"_s);
    CHECK(sheets::toldAreas(book.sheets.constFirst()) == u"B2:B3 A4:B4"_s);
    CHECK(book.sheets.constFirst().proseAbove == 1);
    CHECK(book.sheets.constLast().prose);
    CHECK(sheets::told(book.sheets.constLast()) == u"1: UBND XÃ A\n2: Nơi nhận"_s);
}

TEST_CASE("Lists, inner tables, breaks and notes of a cell become its text", "[odt]")
{
    const QByteArray list = "<text:list><text:list-item>" + odtLine("một")
        + "</text:list-item><text:list-item>" + odtLine("hai") + "</text:list-item></text:list>";
    const QByteArray note = "<text:note text:note-class='footnote'><text:note-citation>1</text:note-citation>"
                            "<text:note-body><text:p>Chưa gồm X</text:p></text:note-body></text:note>";
    const QByteArray comment = "<office:annotation><text:p>nhận xét</text:p></office:annotation>";
    CHECK(sheets::told(
              readOdt(odtTable(odtRow(
                          odtCell(odtLine("a<text:tab/>b<text:s text:c='2'/>c<text:line-break/>d") + list)
                          + odtCell(odtLine("Đã trồng" + note + comment + " 12 ha"))
                          + odtCell(odtTable(odtRow(odtCell(odtLine("x")) + odtCell(odtLine("y"))))))))
                  .sheets.constFirst())
          == u"1: a\tb  c\nd\nmột\nhai | Đã trồng 12 ha\n(Chú thích: Chưa gồm X) | x\ny"_s);
}

TEST_CASE("Text boxes, headings and struck out text of an OpenDocument text", "[odt]")
{
    const QByteArray struck
        = "<text:tracked-changes><text:changed-region><text:deletion><text:p>bỏ</text:p></text:deletion>"
          "</text:changed-region></text:tracked-changes>";
    const QByteArray frame = "<draw:frame><draw:text-box><text:p>Số: 4</text:p></draw:text-box></draw:frame>";
    const QByteArray hidden = "<text:span text:style-name='An'>ẩn</text:span>";
    const Workbook book = readOdt(struck + "<text:h>I. CHỈ ĐẠO</text:h>"
                                      + odtLine("UBND" + frame + " XÃ A" + hidden) + odtLine({}),
                                  "<style:style style:name='An' style:family='text'><style:text-properties "
                                  "text:display='none'/></style:style>");
    REQUIRE(book.sheets.size() == 1);
    CHECK(sheets::told(book.sheets.constFirst()) == u"1: I. CHỈ ĐẠO\n2: Số: 4\n3: UBND XÃ A"_s);
}

TEST_CASE("A damaged OpenDocument text gives an error and never a crash", "[odt]")
{
    CHECK(sheets::survives(zips::odt(odtTable(odtRow(odtCell(odtLine("a"))))), 11));
    const Workbook wide = readOdt(
        odtTable(odtRow("<table:table-cell table:number-columns-repeated='2000000000'><text:p>a</text:p>"
                        "</table:table-cell>")));
    CHECK(wide.truncated);
    CHECK(readOdt({}).sheets.isEmpty());
}
