// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Tests of reading the tables of documents.
#include "tests/exchange/sheets.h"
#include "tests/exchange/zips.h"
#include "tests/support/catch.h"

using namespace dondoc;
using namespace dondoc::exchange;
using namespace Qt::StringLiterals;

namespace {

QByteArray docxTable(const QByteArray &rows) { return "<w:tbl><w:tblPr/><w:tblGrid/>" + rows + "</w:tbl>"; }
QByteArray docxRow(const QByteArray &cells) { return "<w:tr>" + cells + "</w:tr>"; }
QByteArray docxRun(const QByteArray &text) { return "<w:r><w:t>" + text + "</w:t></w:r>"; }
QByteArray paragraph(const QByteArray &runs) { return "<w:p>" + runs + "</w:p>"; }

QByteArray docxCell(const QByteArray &text, const QByteArray &properties = {})
{
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + paragraph(docxRun(text)) + "</w:tc>";
}

Workbook readDocx(const QByteArray &body) { return sheets::read(zips::docx(body), u"a.docx"_s); }

QString toldDocx(const QByteArray &rows)
{
    return sheets::told(readDocx(docxTable(rows)).sheets.constFirst());
}

} // namespace

TEST_CASE("The tables of a document by LibreOffice are sheets with their areas")
{
    const Workbook book = sheets::read(zips::fixture(u"tables.docx"_s), u"báo cáo.docx"_s);
    REQUIRE(book.sheets.size() == 2);
    CHECK(book.sheets.at(0).name == u"Bảng 1"_s);
    CHECK(sheets::told(book.sheets.at(0))
          == u"1: TT | Nhiệm vụ | Kết quả\n"
             "2: 1 | Trồng mới\ncây ăn quả | Đang thực hiện | 12,5%\n"
             "3:  | Cải tạo vườn tạp | Hoàn thành | 100%"_s);
    CHECK(sheets::toldAreas(book.sheets.at(0)) == u"C1:D1 A2:A3"_s);
    CHECK(book.sheets.at(1).name == u"Bảng 2"_s);
    CHECK(sheets::told(book.sheets.at(1)) == u"1: Lưu: VT | CHỦ TỊCH"_s);
}

TEST_CASE("A document without tables has no sheets")
{
    CHECK(readDocx(paragraph(docxRun("chữ"))).sheets.isEmpty());
}

TEST_CASE("Paragraphs, breaks and tabs of a cell become its text")
{
    CHECK(toldDocx(docxRow(
              "<w:tc>" + paragraph(docxRun("một") + "<w:r><w:tab/><w:t>hai</w:t><w:br/><w:t>ba</w:t></w:r>")
              + paragraph("<w:pPr><w:tabs><w:tab/></w:tabs></w:pPr>" + docxRun("bốn")) + "</w:tc>"
              + docxCell("x")))
          == u"1: một\thai\nba\nbốn | x"_s);
}

TEST_CASE("What was struck out is left out, what was added is taken")
{
    const QByteArray runs = docxRun("giữ ") + "<w:del><w:r><w:delText>bỏ</w:delText></w:r></w:del><w:ins>"
        + docxRun("thêm") + "</w:ins><w:moveFrom>" + docxRun("cũ") + "</w:moveFrom><w:moveTo>"
        + docxRun(" mới") + "</w:moveTo>";
    CHECK(toldDocx(docxRow("<w:tc>" + paragraph(runs) + "</w:tc>")
                   + docxRow("<w:trPr><w:del w:id='1'/></w:trPr>" + docxCell("hàng bị xóa"))
                   + docxRow(docxCell("sau")))
          == u"1: giữ thêm mới\n2: sau"_s);
}

TEST_CASE("Cells that span columns and rows are areas")
{
    const QByteArray begin = "<w:vMerge w:val='restart'/>";
    const QByteArray on = "<w:vMerge/>";
    const Sheet sheet
        = readDocx(docxTable(docxRow(docxCell("a", begin) + docxCell("b", "<w:gridSpan w:val='2'/>")
                                     + docxCell("c"))
                             + docxRow(docxCell("lẫn", on) + docxCell("d", begin) + docxCell("e"))
                             + docxRow(docxCell("f", begin) + docxCell("", on) + docxCell("g"))
                             + docxRow(docxCell("", on) + docxCell("h"))
                             + docxRow("<w:trPr><w:gridBefore w:val='1'/></w:trPr>" + docxCell("i"))))
              .sheets.constFirst();
    CHECK(sheets::told(sheet) == u"1: a | b |  | c\n2:  | d | e\n3: f |  | g\n4:  | h\n5:  | i"_s);
    QStringList areas = sheets::toldAreas(sheet).split(u' ');
    areas.sort();
    CHECK(areas.join(u' ') == u"A1:A2 A3:A4 B1:C1 B2:B3"_s);
}

TEST_CASE("A cell that continues nothing directly above it begins no area")
{
    const QByteArray begin = "<w:vMerge w:val='restart'/>";
    const QByteArray on = "<w:vMerge/>";
    CHECK(sheets::toldAreas(readDocx(docxTable(docxRow(docxCell("a", on)) + docxRow(docxCell("b", begin))
                                               + docxRow({}) + docxRow(docxCell("c", on))))
                                .sheets.constFirst())
          == QString());
}

TEST_CASE("A table inside a cell becomes text of the cell")
{
    const QByteArray inner = docxTable(docxRow(docxCell("x", "<w:gridSpan w:val='9'/>") + docxCell("y")));
    CHECK(toldDocx(docxRow("<w:tc>" + paragraph(docxRun("trước")) + inner + paragraph(docxRun("sau"))
                           + "</w:tc>" + docxCell("b")))
          == u"1: trước\nx\ny\nsau | b"_s);
    CHECK(readDocx(docxTable(docxRow("<w:tc>" + inner + "</w:tc>"))).sheets.size() == 1);
}

TEST_CASE("Of two forms of the same content one is taken")
{
    CHECK(toldDocx(docxRow("<w:tc>"
                           + paragraph("<mc:AlternateContent><mc:Choice Requires='wps'>" + docxRun("một")
                                       + "</mc:Choice><mc:Fallback>" + docxRun("hai")
                                       + "</mc:Fallback></mc:AlternateContent>")
                           + "</w:tc>"))
          == u"1: một"_s);
}

TEST_CASE("Tables without end are bounded")
{
    Limits limits;
    limits.sheets = 2;
    limits.rows = 2;
    const Workbook book
        = sheets::read(zips::docx(docxTable(docxRow(docxCell("a")).repeated(5)).repeated(3)), {}, limits);
    CHECK(book.truncated);
    REQUIRE(book.sheets.size() == 2);
    CHECK(sheets::told(book.sheets.at(1)) == u"1: a\n2: a"_s);
    QByteArray nested = paragraph(docxRun("đáy"));
    for (int i = 0; i < 400; ++i)
        nested = docxTable(docxRow("<w:tc>" + nested + "</w:tc>"));
    CHECK(sheets::codeOf(zips::docx(nested)) == ErrorCode::FileDamaged);
}

TEST_CASE("A damaged document gives an error and never a crash")
{
    CHECK(sheets::survives(zips::fixture(u"tables.docx"_s), 50));
    CHECK(sheets::codeOf(zips::docx("<w:tbl>")) == ErrorCode::FileDamaged);
}
