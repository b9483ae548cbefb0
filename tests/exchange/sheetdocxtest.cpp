// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Tests of reading the tables of documents.
#include "tests/exchange/sheets.h"
#include "tests/exchange/wordparts.h"
#include "tests/exchange/zips.h"
#include "tests/support/catch.h"

using namespace dondoc;
using namespace dondoc::exchange;
using namespace Qt::StringLiterals;

namespace {

Workbook readDocx(const QByteArray &body) { return sheets::read(zips::docx(body), u"a.docx"_s); }

QString toldDocx(const QByteArray &rows)
{
    return sheets::told(readDocx(word::table(rows)).sheets.constFirst());
}

} // namespace

TEST_CASE("The tables of a document by LibreOffice are sheets with their areas")
{
    const Workbook book = sheets::read(zips::fixture(u"tables.docx"_s), u"báo cáo.docx"_s);
    REQUIRE(book.sheets.size() == 3);
    CHECK(book.sheets.at(2).prose);
    CHECK(book.sheets.at(0).name == u"Bảng 1"_s);
    CHECK(sheets::told(book.sheets.at(0))
          == u"1: TT | Nhiệm vụ | Kết quả\n"
             "2: 1 | Trồng mới\ncây ăn quả | Đang thực hiện | 12,5%\n"
             "3:  | Cải tạo vườn tạp | Hoàn thành | 100%"_s);
    CHECK(sheets::toldAreas(book.sheets.at(0)) == u"C1:D1 A2:A3"_s);
    CHECK(book.sheets.at(1).name == u"Bảng 2"_s);
    CHECK(sheets::told(book.sheets.at(1)) == u"1: Lưu: VT | CHỦ TỊCH"_s);
}

TEST_CASE("The paragraphs around the tables of a document are its last sheet")
{
    const Workbook book
        = readDocx(word::paragraph(word::run("UBND XÃ A") + "<w:r><w:tab/></w:r>" + word::run("CỘNG HÒA"))
                   + word::paragraph("<w:r><w:t>BÁO CÁO</w:t><w:br/><w:t>quý IV</w:t></w:r>")
                   + word::table(word::row(word::cell("trong bảng"))) + word::paragraph({})
                   + word::paragraph(word::run("NƠI NHẬN")) + word::table(word::row(word::cell("ký"))));
    REQUIRE(book.sheets.size() == 3);
    const Sheet &prose = book.sheets.constLast();
    CHECK(prose.prose);
    CHECK(sheets::told(prose) == u"1: UBND XÃ A | CỘNG HÒA\n2: BÁO CÁO\n3: quý IV\n4: NƠI NHẬN"_s);
    CHECK_FALSE(book.sheets.at(0).prose);
    CHECK(book.sheets.at(0).proseAbove == 3);
    CHECK(book.sheets.at(1).proseAbove == 4);
    CHECK(readDocx(word::paragraph({})).sheets.isEmpty());
}

TEST_CASE("Text boxes give paragraphs, and tables in them tables")
{
    const auto box = [](const QByteArray &inside) {
        const QByteArray content = "<w:txbxContent>" + inside + "</w:txbxContent>";
        return "<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing>" + content
            + "</w:drawing></mc:Choice><mc:Fallback><w:pict>" + content
            + "</w:pict></mc:Fallback></mc:AlternateContent></w:r>";
    };
    const Workbook book = readDocx(
        word::paragraph(word::run("trước ")
                        + box(word::paragraph(word::run("UBND XÃ A")) + word::paragraph(word::run("Số: 4")))
                        + word::run("sau"))
        + word::paragraph(box(word::table(word::row(word::cell("ô"))) + word::paragraph({}))));
    REQUIRE(book.sheets.size() == 2);
    CHECK(sheets::told(book.sheets.constLast()) == u"1: UBND XÃ A\n2: Số: 4\n3: trước sau"_s);
    CHECK(sheets::told(book.sheets.constFirst()) == u"1: ô"_s);
}

TEST_CASE("Paragraphs, breaks and tabs of a cell become its text")
{
    CHECK(toldDocx(word::row(
              "<w:tc>"
              + word::paragraph(word::run("một") + "<w:r><w:tab/><w:t>hai</w:t><w:br/><w:t>ba</w:t></w:r>")
              + word::paragraph("<w:pPr><w:tabs><w:tab/></w:tabs></w:pPr>" + word::run("bốn")) + "</w:tc>"
              + word::cell("x")))
          == u"1: một\thai\nba\nbốn | x"_s);
}

TEST_CASE("What was struck out is left out, what was added is taken")
{
    const QByteArray runs = word::run("giữ ") + "<w:del><w:r><w:delText>bỏ</w:delText></w:r></w:del><w:ins>"
        + word::run("thêm") + "</w:ins><w:moveFrom>" + word::run("cũ") + "</w:moveFrom><w:moveTo>"
        + word::run(" mới") + "</w:moveTo>";
    CHECK(toldDocx(word::row("<w:tc>" + word::paragraph(runs) + "</w:tc>")
                   + word::row("<w:trPr><w:del w:id='1'/></w:trPr>" + word::cell("hàng bị xóa"))
                   + word::row(word::cell("sau")))
          == u"1: giữ thêm mới\n2: sau"_s);
}

TEST_CASE("Cells that span columns and rows are areas")
{
    const QByteArray begin = "<w:vMerge w:val='restart'/>";
    const QByteArray on = "<w:vMerge/>";
    const Sheet sheet
        = readDocx(word::table(word::row(word::cell("a", begin) + word::cell("b", "<w:gridSpan w:val='2'/>")
                                         + word::cell("c"))
                               + word::row(word::cell("lẫn", on) + word::cell("d", begin) + word::cell("e"))
                               + word::row(word::cell("f", begin) + word::cell("", on) + word::cell("g"))
                               + word::row(word::cell("", on) + word::cell("h"))
                               + word::row("<w:trPr><w:gridBefore w:val='1'/></w:trPr>" + word::cell("i"))))
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
    CHECK(sheets::toldAreas(
              readDocx(word::table(word::row(word::cell("a", on)) + word::row(word::cell("b", begin))
                                   + word::row({}) + word::row(word::cell("c", on))))
                  .sheets.constFirst())
          == QString());
}

TEST_CASE("A table inside a cell becomes text of the cell")
{
    const QByteArray inner
        = word::table(word::row(word::cell("x", "<w:gridSpan w:val='9'/>") + word::cell("y")));
    CHECK(toldDocx(word::row("<w:tc>" + word::paragraph(word::run("trước")) + inner
                             + word::paragraph(word::run("sau")) + "</w:tc>" + word::cell("b")))
          == u"1: trước\nx\ny\nsau | b"_s);
    CHECK(readDocx(word::table(word::row("<w:tc>" + inner + "</w:tc>"))).sheets.size() == 1);
}

TEST_CASE("Of two forms of the same content one is taken")
{
    CHECK(toldDocx(word::row("<w:tc>"
                             + word::paragraph("<mc:AlternateContent><mc:Choice Requires='wps'>"
                                               + word::run("một") + "</mc:Choice><mc:Fallback>"
                                               + word::run("hai") + "</mc:Fallback></mc:AlternateContent>")
                             + "</w:tc>"))
          == u"1: một"_s);
}

TEST_CASE("Tables without end are bounded")
{
    Limits limits;
    limits.sheets = 2;
    limits.rows = 2;
    const Workbook book = sheets::read(
        zips::docx(word::table(word::row(word::cell("a")).repeated(5)).repeated(3)), {}, limits);
    CHECK(book.truncated);
    REQUIRE(book.sheets.size() == 2);
    CHECK(sheets::told(book.sheets.at(1)) == u"1: a\n2: a"_s);
    QByteArray nested = word::paragraph(word::run("đáy"));
    for (int i = 0; i < 400; ++i)
        nested = word::table(word::row("<w:tc>" + nested + "</w:tc>"));
    CHECK(sheets::codeOf(zips::docx(nested)) == ErrorCode::FileDamaged);
}

TEST_CASE("A damaged document gives an error and never a crash")
{
    CHECK(sheets::survives(zips::fixture(u"tables.docx"_s), 50));
    CHECK(sheets::codeOf(zips::docx("<w:tbl>")) == ErrorCode::FileDamaged);
}
