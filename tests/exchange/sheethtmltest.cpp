// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Tests of reading web pages and workbooks as XML, which web systems call .xls.
#include "tests/exchange/sheets.h"
#include "tests/support/catch.h"

#include <QStringEncoder>

#include <chrono>

using namespace dondoc;
using namespace dondoc::exchange;
using namespace Qt::StringLiterals;

namespace {

QString toldPage(const QByteArray &bytes)
{
    const Workbook book = sheets::read(bytes, u"Xã A.xls"_s);
    REQUIRE(book.sheets.size() == 1);
    return sheets::told(book.sheets.constFirst());
}

QByteArray page(const QByteArray &body)
{
    return "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>x</title></head><body>" + body
        + "</body></html>";
}

QByteArray excelXml(const QByteArray &worksheets)
{
    return "<?xml version=\"1.0\"?>\n<?mso-application progid=\"Excel.Sheet\"?>\n"
           "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" "
           "xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\"><Styles><Style ss:ID=\"s1\"/></Styles>"
        + worksheets + "</Workbook>";
}

} // namespace

TEST_CASE("A page is read as a spreadsheet program shows it")
{
    struct Case {
        QByteArray body;
        QString told;
    };
    const Case cases[] = {
        {"<table><tr><td>TT</td><th>Kết quả</th></tr><tr><td>1</td><td>x</td></tr></table>",
         u"1: TT | Kết quả\n2: 1 | x"_s},
        {"<TABLE><TR><TD>a<TD>b<TR><TD>c<TD>d</TABLE>", u"1: a | b\n2: c | d"_s},
        {"<p>UBND xã A</p><h3>BÁO CÁO</h3>\n<table><caption>Biểu 1</caption><tr><td>a</table>hết",
         u"1: UBND xã A\n2: BÁO CÁO\n3: Biểu 1\n4: a\n5: hết"_s},
        {"<table><tr><td> hai\n  từ&nbsp;<b>đậm</b><br><p>dòng</p><p>nữa</p></td></tr></table>",
         u"1: hai từ\u00A0đậm\ndòng\nnữa"_s},
        {"<table><tr><td>&agrave; &#273;&#x111; &lt;5 &amp;amp; &unknown; a&b <5 &#150;</td></tr></table>",
         u"1: à đđ <5 &amp; &unknown; a&b <5 –"_s},
        {"<script>document.write('<td>x')</script><style>td{}</style><!-- <tr><td>y --><table><tr><td>a",
         u"1: a"_s},
        {"<table><tr style='DISPLAY: none'><td>ẩn</td></tr><tr hidden><td>b</td></tr></table>",
         u"(1): ẩn\n(2): b"_s},
        {"<table><tr><td><select><option>Chưa<option selected>Xong</select></td>"
         "<td><input value='chữ'><input type=hidden value=x></td><td><input type=checkbox checked></table>",
         u"1: Xong | chữ | \u2611"_s},
        {"<table><tr><td title='a>b' x:num=\"0.7\">0,70</td><td x:num=\"45200\">01/10/2023</td></table>",
         u"1: 0.7 | 01/10/2023"_s},
    };
    for (const Case &one : cases) {
        CAPTURE(one.body);
        CHECK(toldPage(page(one.body)) == one.told);
    }
    CHECK(toldPage("\r\n <table border=1><tr><td>a</td></tr></table>") == u"1: a"_s);
    CHECK(toldPage("<?xml version='1.0'?><html><table><tr><td>a</td></tr></table></html>") == u"1: a"_s);
}

TEST_CASE("Notes and hidden text of a page are told apart from its cells")
{
    const Workbook book = sheets::read(
        page("<table><tr><td>1</td><td><a class='comment-indicator'></a><comment>chưa gồm "
             "<br>bản X</comment>Đã trồng<span style='display: none'>KHÔNG <span>IN</span>"
             "</span> 12 ha</td><td><span style='display:none'>x</td><td>hết</td></tr></table>"),
        u"Xã A.html"_s);
    REQUIRE(book.sheets.size() == 1);
    const Sheet &sheet = book.sheets.constFirst();
    CHECK(sheets::told(sheet).startsWith(u"1: 1 | Đã trồng 12 ha"_s));
    REQUIRE(sheet.rows.size() == 1);
    CHECK(sheet.rows.constFirst().cells.constLast().text == u"hết"_s);
    REQUIRE(sheet.notes.size() == 1);
    CHECK(sheet.notes.constFirst().column == 2);
    CHECK(sheet.notes.constFirst().text == u"chưa gồm bản X"_s);
    REQUIRE(sheet.hiddenTexts.size() == 2);
    CHECK(sheet.hiddenTexts.constFirst().text == u"KHÔNG IN"_s);
}

TEST_CASE("Sheets that LibreOffice saved as one page keep their names")
{
    const Workbook book
        = sheets::read(page("<h1>Overview</h1><A HREF='#table0'>Quý III</A><br>"
                            "<A NAME='table0'><h1>Sheet 1: <em>Quý III</em></h1></A><table><tr><td>a</table>"
                            "<A NAME='table1'><h1>Sheet 2: <em>Quý IV</em></h1></A><table><tr><td>b</table>"),
                       u"Xã A.html"_s);
    REQUIRE(book.sheets.size() == 3);
    CHECK(book.sheets.at(1).name == u"Quý III"_s);
    CHECK(sheets::told(book.sheets.at(1)) == u"1: a"_s);
    CHECK(book.sheets.at(2).name == u"Quý IV"_s);
    CHECK(sheets::told(book.sheets.at(2)) == u"1: b"_s);
}

TEST_CASE("Cells that reach over rows and columns keep the others in their places")
{
    const Workbook book = sheets::read(page("<table><tr><td rowspan=2>a</td><td colspan='2'>b</td></tr>"
                                            "<tr><td>c</td><td>d</td></tr><tr><td>e<td rowspan=0>f"
                                            "<tr><td colspan=999999999>g</table>"),
                                       u"a.xls"_s);
    const Sheet &sheet = book.sheets.constFirst();
    CHECK(sheets::told(sheet) == u"1: a | b\n2:  | c | d\n3: e | f\n4: g"_s);
    CHECK(sheets::toldAreas(sheet).startsWith(u"A1:A2 B1:C1 B3:B4"_s));
}

TEST_CASE("A table that keeps others in place is no table, one of words is a text")
{
    const QByteArray data = "<table><tr><td>TT<td>Tên<td>Kết quả<tr><td>1<td>a<td>b</table>";
    CHECK(toldPage(page("<table><tr><td>" + data + "</td></tr><tr><td>cuối</td></tr></table>"))
          == u"2: TT | Tên | Kết quả\n3: 1 | a | b\n4: cuối"_s);
    CHECK(toldPage(page("<table><tr><td>1<td>gồm <table><tr><td>x<td>y<tr><td>z</table>hết<td>c</table>"))
          == u"1: 1 | gồm\nx y\nz\nhết | c"_s);
    CHECK(toldPage(page("<table><tr><td>1<td>xem:" + data + "<tr><td>2</table>"))
          == u"1: 1 | xem:\n2: TT | Tên | Kết quả\n3: 1 | a | b\n4: 2"_s);
    const QByteArray deep = QByteArray("<table><tr><td>").repeated(10'000) + "a";
    CHECK(toldPage(page(deep)).endsWith(u": a"_s));
}

TEST_CASE("A page's letters are read by mark, by what it declares, or as they look")
{
    const QString text = u"<html><meta http-equiv=Content-Type content='text/html; charset=%1'>"
                         "<table><tr><td>Đã trồng</td></tr></table>"_s;
    QStringEncoder wide(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    const QString told = u"1: Đã trồng"_s;
    CHECK(toldPage(wide(text.arg(u"unicode"_s))) == told);
    CHECK(toldPage(text.arg(u"utf-8"_s).toUtf8()) == told);
    CHECK(toldPage(text.arg(u"windows-1252"_s).toUtf8()) == told);
    QByteArray old = text.arg(u"windows-1258"_s).toUtf8();
    old.replace("Đã trồng", "\xD0\x61\xDE tr\xF4\xCCng");
    CHECK(toldPage(old) == told);
    CHECK(toldPage("<table><tr><td>10\x96"
                   "20</table>")
          == u"1: 10–20"_s);
}

TEST_CASE("Workbooks as XML are read with their sheets, places and kinds of cells")
{
    const Workbook book = sheets::read(
        excelXml(
            "<Worksheet ss:Name=\"Quý IV\"><Table><Column ss:Index=\"2\"/>"
            "<Row ss:Index=\"2\"><Cell ss:MergeAcross=\"1\"><Data ss:Type=\"String\">Tên &amp; số</Data>"
            "<Comment><ss:Data>lời</ss:Data></Comment></Cell><Cell><Data "
            "ss:Type=\"Number\">1.5</Data></Cell></Row>"
            "<Row ss:Hidden=\"1\"><Cell ss:Index=\"3\"><Data ss:Type=\"DateTime\">2025-10-05T00:00:00.000"
            "</Data></Cell><Cell><ss:Data ss:Type=\"String\"><B>đậm</B> nhạt</ss:Data></Cell></Row>"
            "<Row ss:Span=\"2\"/><Row><Cell ss:MergeDown=\"1\"><Data "
            "ss:Type=\"Boolean\">1</Data></Cell></Row>"
            "</Table></Worksheet><Worksheet ss:Name=\"Ẩn\"><Table><Row><Cell><Data ss:Type=\"String\">x"
            "</Data></Cell></Row></Table><WorksheetOptions><Visible>SheetHidden</Visible></WorksheetOptions>"
            "</Worksheet>"),
        u"a.xls"_s);
    REQUIRE(book.sheets.size() == 2);
    const Sheet &sheet = book.sheets.constFirst();
    CHECK(sheet.name == u"Quý IV"_s);
    CHECK(sheets::told(sheet) == u"2: Tên & số |  | 1.5\n(3):  |  | 2025-10-05 | đậm nhạt\n7: TRUE"_s);
    CHECK(sheets::toldAreas(sheet) == u"A2:B2 A7:A8"_s);
    CHECK(sheet.rows.at(0).cells.at(2).number == 1.5);
    CHECK(sheet.rows.at(1).cells.at(2).date == QDate(2025, 10, 5));
    CHECK_FALSE(sheet.hidden);
    CHECK(book.sheets.at(1).hidden);
}

TEST_CASE("A row of a hundred thousand tables takes no longer than its bytes")
{
    const QByteArray many = page("<table><tr>" + QByteArray("<td><table></table>").repeated(150'000));
    const auto begun = std::chrono::steady_clock::now();
    CHECK(sheets::codeOf(many, u"a.xls"_s) == ErrorCode::OldFormat); // nothing stands in it
    CHECK(std::chrono::steady_clock::now() - begun < std::chrono::seconds(8));
}

TEST_CASE("Pages and XML beyond the limits are cut, and others told")
{
    Limits limits;
    limits.cells = 100;
    limits.rows = 10;
    const QByteArray rows = page("<table>" + QByteArray("<tr><td>a<td>b").repeated(1'000));
    const Workbook book = sheets::read(rows, u"a.xls"_s, limits);
    CHECK(book.truncated);
    CHECK(book.sheets.constFirst().rows.size() == 10);
    const QByteArray xml
        = excelXml("<Worksheet><Table>"
                   + QByteArray("<Row><Cell><Data ss:Type='String'>a</Data></Cell></Row>").repeated(1'000));
    CHECK(sheets::read(xml, u"a.xml"_s, limits).truncated);
    CHECK(sheets::codeOf("<?xml version='1.0'?><office:document><table:table/></office:document>")
          == ErrorCode::OldFormat);
    CHECK(sheets::codeOf("<?xml version='1.0'?><w:wordDocument/>") == ErrorCode::OldFormat);
}
