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
    const QByteArray comment
        = "<office:annotation><dc:creator xmlns:dc='d'>Bà B</dc:creator><text:p>nhận xét</text:p>"
          "</office:annotation>";
    const Workbook book = readOdt(
        odtTable(odtRow(odtCell(odtLine("a<text:tab/>b<text:s text:c='2'/>c<text:line-break/>d") + list)
                        + odtCell(odtLine("Đã trồng" + note + comment + " 12 ha"))
                        + odtCell(odtTable(odtRow(odtCell(odtLine("x")) + odtCell(odtLine("y"))))))));
    const Sheet &sheet = book.sheets.constFirst();
    CHECK(sheets::told(sheet)
          == u"1: a\tb  c\nd\nmột\nhai | Đã trồng 12 ha\n(Chú thích: Chưa gồm X) | x\ny"_s);
    REQUIRE(sheet.notes.size() == 1);
    CHECK(sheet.notes.constFirst().column == 2);
    CHECK(sheet.notes.constFirst().author == u"Bà B"_s);
    CHECK(sheet.notes.constFirst().text == u"nhận xét"_s);
}

TEST_CASE("Numbers of lists are read as an OpenDocument text shows them", "[odt]")
{
    const QByteArray styles
        = "<text:list-style style:name='L'><text:list-level-style-number text:level='1' style:num-format='1' "
          "style:num-suffix='.'/><text:list-level-style-number text:level='2' style:num-format='a' "
          "style:num-prefix='(' style:num-suffix=')' text:display-levels='2'/></text:list-style>"
          "<text:list-style style:name='B'><text:list-level-style-bullet text:level='1' "
          "text:bullet-char='-'/></text:list-style>";
    const auto item = [](const QByteArray &inside, const QByteArray &attributes = {}) {
        return "<text:list-item " + attributes + ">" + inside + "</text:list-item>";
    };
    const auto list = [](const QByteArray &attributes, const QByteArray &items) {
        return "<text:list " + attributes + ">" + items + "</text:list>";
    };
    const QByteArray goesOn = "text:style-name='L' text:continue-numbering='true'";
    const QByteArray inner = list("", item(odtLine("c")) + item(odtLine("d")));
    const QByteArray first = list("xml:id='x' text:style-name='L'",
                                  item(odtLine("a") + odtLine("b")) + item(inner) + item(odtLine("e")));
    CHECK(sheets::told(readOdt(first + list("text:style-name='B'", item(odtLine("f")))
                                   + list(goesOn, item(odtLine("g")))
                                   + list("text:style-name='L'",
                                          item(odtLine("h")) + item(odtLine("i"), "text:start-value='7'"))
                                   + list("text:continue-list='x' text:style-name='L'", item(odtLine("k")))
                                   + "<text:h text:outline-level='1'>l</text:h>",
                               styles)
                           .sheets.constFirst())
          == u"1: 1. a\n2: b\n3: (1.a) c\n4: (1.b) d\n5: 2. e\n6: f\n7: 3. g\n8: 1. h\n9: 7. i\n10: 3. k\n"
             "11: l"_s);
    const QByteArray numbered = odtCell(list(goesOn, item(odtLine({}))));
    CHECK(sheets::told(readOdt(odtTable(odtRow(numbered + odtCell(odtLine("m"))) + odtRow(numbered)), styles)
                           .sheets.constFirst())
          == u"1: 1. | m\n2: 2."_s);
}

TEST_CASE("Headings are numbered as the styles of an OpenDocument text say", "[odt]")
{
    const QByteArray spaces = " xmlns:office='o' xmlns:text='t' xmlns:style='s'>";
    const QByteArray styles = "<office:document-styles" + spaces
        + "<office:styles><style:style/><text:outline-style style:name='Outline'><text:outline-level-style "
          "text:level='1' style:num-format='I' style:num-suffix='.'/><text:outline-level-style "
          "text:level='2' "
          "style:num-format='1'/></text:outline-style></office:styles></office:document-styles>";
    const QByteArray headings
        = "<text:h text:outline-level='1'>a</text:h><text:h text:outline-level='2'>b</text:h>"
          "<text:h text:outline-level='1' text:is-list-header='true'>c</text:h>"
          "<text:h text:outline-level='1'>d</text:h><text:h text:outline-level='99'>e</text:h>";
    const QByteArray content = "<office:document-content" + spaces + "<office:body><office:text>" + headings
        + "</office:text></office:body></office:document-content>";
    const QByteArray file = zips::zipped({{u"mimetype"_s, "application/vnd.oasis.opendocument.text"},
                                          {u"content.xml"_s, content},
                                          {u"styles.xml"_s, styles}});
    CHECK(sheets::told(sheets::read(file, u"a.odt"_s).sheets.constFirst())
          == u"1: I. a\n2: 1 b\n3: c\n4: II. d\n5: e"_s);
    CHECK(sheets::survives(file, 7));
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
