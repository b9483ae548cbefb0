// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Tests of reading spreadsheets in OpenDocument.
#include "tests/exchange/sheets.h"
#include "tests/exchange/zips.h"
#include "tests/support/catch.h"

using namespace dondoc;
using namespace dondoc::exchange;
using namespace Qt::StringLiterals;

namespace {

QByteArray odsTable(const QByteArray &rows)
{
    return "<table:table table:name='B'>" + rows + "</table:table>";
}

QByteArray odsRow(const QByteArray &cells) { return "<table:table-row>" + cells + "</table:table-row>"; }

QByteArray odsText(const QByteArray &inside)
{
    return "<table:table-cell office:value-type='string'>" + inside + "</table:table-cell>";
}

QString toldOds(const QByteArray &rows)
{
    return sheets::told(sheets::read(zips::ods(odsTable(rows)), u"a.ods"_s).sheets.constFirst());
}

} // namespace

TEST_CASE("Values of OpenDocument cells are read by their type")
{
    struct Case {
        QByteArray attributes;
        QString told;
    };
    const Case cases[] = {
        {"office:value-type='float' office:value='1234.5'", u"1: 1234.5"_s},
        {"office:value-type='percentage' office:value='0.125'", u"1: 0.125"_s},
        {"office:value-type='currency' office:value='2000000' office:currency='VND'", u"1: 2000000"_s},
        {"office:value-type='date' office:date-value='2025-10-05'", u"1: 2025-10-05"_s},
        {"office:value-type='date' office:date-value='2025-10-05T07:30:00'", u"1: 2025-10-05"_s},
        {"office:value-type='boolean' office:boolean-value='true'", u"1: TRUE"_s},
        {"office:value-type='string'", u"1: hiện"_s},
        {"office:value-type='float' office:value='x'", u"1: hiện"_s},
        {"", u"1: hiện"_s},
    };
    for (const Case &one : cases) {
        CAPTURE(one.attributes);
        CHECK(toldOds(
                  odsRow("<table:table-cell " + one.attributes + "><text:p>hiện</text:p></table:table-cell>"))
              == one.told);
    }
    CHECK(toldOds(odsRow("<table:table-cell office:value-type='string' office:string-value='giá trị'/>"))
          == u"1: giá trị"_s);
}

TEST_CASE("Paragraphs, blanks and line breaks of a cell become its text, its note does not")
{
    CHECK(toldOds(odsRow(odsText(
              "<office:annotation><text:p>ghi chú</text:p></office:annotation><text:p>một<text:s "
              "text:c='2'/>hai</text:p><text:p>b<text:span>a<text:tab/></text:span>x<text:line-break/>"
              "y</text:p>")))
          == u"1: một  hai\nba\tx\ny"_s);
}

TEST_CASE("Repeated rows and cells are counted, kept only where they say something")
{
    const QByteArray blank = "<table:table-row table:number-rows-repeated='1048570'>"
                             "<table:table-cell table:number-columns-repeated='16384'/></table:table-row>";
    const QByteArray twice = "<table:table-row table:number-rows-repeated='2'><table:table-cell/>"
                             "<table:table-cell table:number-columns-repeated='3' office:value-type='float' "
                             "office:value='7'/></table:table-row>";
    CHECK(toldOds("<table:table-row table:number-rows-repeated='3'/>" + twice + blank
                  + odsRow(odsText("<text:p>x</text:p>")))
          == u"4:  | 7 | 7 | 7\n5:  | 7 | 7 | 7\n1048576: x"_s);
}

TEST_CASE("Repetitions without end are bounded")
{
    const QByteArray cells = "<table:table-cell table:number-columns-repeated='2000000000' "
                             "office:value-type='float' office:value='7'/>";
    const QByteArray rows
        = "<table:table-row table:number-rows-repeated='2000000000'>" + cells + "</table:table-row>";
    const Workbook book = sheets::read(zips::ods(odsTable(rows.repeated(50))), u"a.ods"_s);
    CHECK(book.truncated);
    CHECK(book.sheets.constFirst().rows.size() == Limits().cells / Limits().columns);
    const QByteArray blanks = odsRow(
        odsText("<text:p>a" + QByteArray("<text:s text:c='1000000000'/>").repeated(9'000) + "z</text:p>"));
    const Workbook wide = sheets::read(zips::ods(odsTable(blanks)), u"a.ods"_s);
    CHECK(wide.truncated);
    CHECK(wide.sheets.constFirst().rows.at(0).cells.at(0).text.size() == Limits().textLength);
}

TEST_CASE("Areas, hidden rows, groups and hidden tables of OpenDocument are told")
{
    const QByteArray merged
        = odsRow("<table:table-cell table:number-columns-spanned='2' "
                 "table:number-rows-spanned='2' office:value-type='float' office:value='1'/>"
                 "<table:covered-table-cell/><table:table-cell office:value-type='float' "
                 "office:value='2'/>")
        + odsRow("<table:covered-table-cell office:value-type='float' office:value='9'/>");
    const QByteArray grouped = "<table:table-header-rows><table:table-row-group>"
                               "<table:table-row table:visibility='filter'>"
        + odsText("<text:p>lọc</text:p>")
        + "</table:table-row></table:table-row-group></table:table-header-rows>"
        + "<table:table-row table:visibility='collapse'>" + odsText("<text:p>ẩn</text:p>")
        + "</table:table-row>";
    const QByteArray file = zips::ods(
        odsTable(merged + grouped) + "<table:table table:name='Ẩn' table:style-name='ta2'/>",
        "<style:style style:name='ta1' style:family='table'><style:table-properties table:display='true'/>"
        "</style:style><style:style style:name='ta2' style:family='table'>"
        "<style:table-properties table:display='false'/></style:style>");
    const Workbook book = sheets::read(file, u"a.ods"_s);
    REQUIRE(book.sheets.size() == 2);
    CHECK(sheets::told(book.sheets.at(0)) == u"1: 1 |  | 2\n(3): lọc\n(4): ẩn"_s);
    CHECK(sheets::toldAreas(book.sheets.at(0)) == u"A1:B2"_s);
    CHECK_FALSE(book.sheets.at(0).hidden);
    CHECK(book.sheets.at(1).hidden);
}

TEST_CASE("Encrypted and other OpenDocument files have their own errors")
{
    CHECK(sheets::codeOf(zips::zipped({{u"mimetype"_s, "x"},
                                       {u"encrypted-package"_s, "rubbish"},
                                       {u"META-INF/manifest.xml"_s, "<m><encrypted-package/></m>"}}))
          == ErrorCode::FileProtected);
    CHECK(sheets::codeOf(
              zips::zipped({{u"mimetype"_s, "x"},
                            {u"content.xml"_s, "rubbish"},
                            {u"META-INF/manifest.xml"_s, "<m><e><manifest:encryption-data/></e></m>"}}))
          == ErrorCode::FileProtected);
    CHECK(sheets::codeOf(
              zips::zipped({{u"mimetype"_s, "x"}, {u"content.xml"_s, "<d><body><presentation/></body></d>"}}))
          == ErrorCode::OldFormat);
}

TEST_CASE("A damaged OpenDocument file gives an error and never a crash")
{
    CHECK(sheets::survives(zips::fixture(u"form-resaved.ods"_s), 50));
    CHECK(sheets::codeOf(zips::zipped({{u"mimetype"_s, "x"}, {u"content.xml"_s, "<d><body>"}}))
          == ErrorCode::FileDamaged);
}
