// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Tests of reading workbooks in Office Open XML.
#include "tests/exchange/sheets.h"
#include "tests/exchange/zips.h"
#include "tests/support/catch.h"
#include "tests/support/patience.h"

#include <QElapsedTimer>

using namespace dondoc;
using namespace dondoc::exchange;
using namespace Qt::StringLiterals;
using zips::xlsx;

namespace {

const QByteArray kStyles = "<styleSheet><numFmts><numFmt numFmtId='164' formatCode='dd\\/mm\\/yyyy;@'/>"
                           "<numFmt numFmtId='165' formatCode='#,##0&quot; d&quot;'/></numFmts>"
                           "<cellStyleXfs><xf numFmtId='14'/></cellStyleXfs>"
                           "<cellXfs><xf numFmtId='0'/><xf numFmtId='164'/><xf numFmtId='14'/>"
                           "<xf numFmtId='165'/></cellXfs></styleSheet>";

/// One row of cells of a workbook with more members.
Workbook readXlsx(const QByteArray &cells, const QList<zips::Member> &more)
{
    return sheets::read(zips::zipped(zips::xlsxMembers("<row>" + cells + "</row>") + more));
}

QString firstRow(const QByteArray &cells, const QList<zips::Member> &more = {})
{
    return sheets::told(readXlsx(cells, more).sheets.constFirst());
}

/// The members of a workbook with one of them written anew.
QByteArray changed(const QString &name, const QByteArray &bytes)
{
    QList<zips::Member> members = zips::xlsxMembers("<row><c><v>1</v></c></row>");
    for (zips::Member &member : members) {
        if (member.name == name)
            member.bytes = bytes;
    }
    return zips::zipped(members);
}

QByteArray without(const QString &name)
{
    QList<zips::Member> members = zips::xlsxMembers("<row><c><v>1</v></c></row>");
    members.removeIf([&name](const zips::Member &member) { return member.name == name; });
    return zips::zipped(members);
}

} // namespace

TEST_CASE("A form of openpyxl is read with its dates, numbers, areas and hidden parts")
{
    const Workbook book = sheets::read(zips::fixture(u"form.xlsx"_s));
    REQUIRE(book.sheets.size() == 2);
    const Sheet &sheet = book.sheets.constFirst();
    CHECK(sheet.name == u"Nhiệm vụ"_s);
    CHECK_FALSE(sheet.hidden);
    CHECK(sheets::told(sheet)
          == u"1: BÁO CÁO KẾT QUẢ THỰC HIỆN\n"
             "2: TT | Nhiệm vụ | Kết quả | Ngày giao\n"
             "3: 4.1 | Đề án phát triển cây ăn quả | Đã trình\nUBND tỉnh | 2025-10-05\n"
             "4: 5 | Rà soát quy hoạch | 1234.5 | TRUE\n"
             "(5): 6 | Hàng ẩn | 0.125 | 2\n"
             "6: 7 | Ô gộp dọc\n"
             "7:  | dòng hai"_s);
    CHECK(sheets::toldAreas(sheet) == u"A1:D1 A6:A7"_s);
    CHECK(sheet.rows.at(2).cells.at(3).date == QDate(2025, 10, 5));
    CHECK_FALSE(sheet.rows.at(2).cells.at(3).number);
    CHECK_FALSE(sheet.rows.at(2).cells.at(0).number);
    CHECK(sheet.rows.at(3).cells.at(2).number == 1234.5);
    CHECK(book.sheets.at(1).hidden);
    CHECK(sheets::told(book.sheets.at(1)) == u"1: dondoc"_s);
    CHECK_FALSE(book.truncated);
}

TEST_CASE("Re-saved by LibreOffice the form reads the same, with the results of its formulas")
{
    const QString expected = sheets::told(sheets::read(zips::fixture(u"form.xlsx"_s)).sheets.constFirst());
    for (const QString &name : {u"form-resaved.xlsx"_s, u"form-resaved.ods"_s}) {
        CAPTURE(name);
        const Workbook book = sheets::read(zips::fixture(name));
        REQUIRE(book.sheets.size() == 2);
        // LibreOffice writes a truth value without a format of its own as a number.
        CHECK(sheets::told(book.sheets.constFirst()).replace(u"1234.5 | 1\n"_s, u"1234.5 | TRUE\n"_s)
              == expected);
        CHECK(sheets::toldAreas(book.sheets.constFirst()) == u"A1:D1 A6:A7"_s);
        CHECK(book.sheets.constFirst().rows.at(2).cells.at(3).date == QDate(2025, 10, 5));
        CHECK(book.sheets.at(1).hidden);
    }
}

TEST_CASE("Cells of every type are read")
{
    const QList<zips::Member> strings{{u"xl/sharedStrings.xml"_s,
                                       "<sst><si><t>một</t></si><si><r><t>hai "
                                       "</t></r><r><rPr/><t>ba</t></r><rPh><t>x</t></rPh></si></sst>"}};
    struct Case {
        QByteArray cell;
        QString told;
    };
    const Case cases[] = {
        {"<c t='s'><v>0</v></c><c t='s'><v>1</v></c>", u"1: một | hai ba"_s},
        {"<c t='inlineStr'><is><t>chữ</t></is></c>", u"1: chữ"_s},
        {"<c t='inlineStr'><is><r><t>c</t></r><r><t>hữ</t></r></is></c>", u"1: chữ"_s},
        {"<c t='str'><f>A2</f><v>kết quả_x000A_hai</v></c>", u"1: kết quả\nhai"_s},
        {"<c t='b'><v>1</v></c><c t='b'><v>0</v></c>", u"1: TRUE | FALSE"_s},
        {"<c t='e'><v>#REF!</v></c>", u"1: #REF!"_s},
        {"<c t='d'><v>2025-12-14T00:00:00</v></c>", u"1: 2025-12-14"_s},
        {"<c><v>1E3</v></c><c><v>0.30000000000000004</v></c><c><v>-0.5</v></c>", u"1: 1000 | 0.3 | -0.5"_s},
        {"<c><v>1000000</v></c><c><v>12345678.25</v></c>", u"1: 1000000 | 12345678.25"_s},
        {"<c><v>chữ</v></c>", u"1: chữ"_s},
        {"<c r='C1'><v>3</v></c><c><v>4</v></c>", u"1:  |  | 3 | 4"_s},
        {"<c><v>NaN</v></c><c><v>inf</v></c>", u"1: nan | inf"_s}, // told as no number
    };
    for (const Case &one : cases) {
        CAPTURE(one.cell);
        CHECK(firstRow(one.cell, strings) == one.told);
    }
}

TEST_CASE("Numbers are dates where their format shows a day")
{
    const QList<zips::Member> styles{{u"xl/styles.xml"_s, kStyles}};
    struct Case {
        QByteArray cell;
        QString told;
    };
    const Case cases[] = {
        {"<c s='1'><v>45935</v></c>", u"1: 2025-10-05"_s},
        {"<c s='2'><v>45935.75</v></c>", u"1: 2025-10-05"_s},
        {"<c s='3'><v>45935</v></c>", u"1: 45935"_s},
        {"<c s='0'><v>45935</v></c>", u"1: 45935"_s},
        {"<c s='9'><v>45935</v></c>", u"1: 45935"_s},
        {"<c s='1'><v>1</v></c>", u"1: 1900-01-01"_s},
        {"<c s='1'><v>59</v></c>", u"1: 1900-02-28"_s},
        {"<c s='1'><v>61</v></c>", u"1: 1900-03-01"_s},
        {"<c s='1'><v>0.5</v></c>", u"1: 12:00"_s}, // a time of day is no amount
        {"<c s='1'><v>-3</v></c>", u"1: -3"_s},
        {"<c s='1'><v>1e300</v></c>", u"1: 1e+300"_s},
    };
    for (const Case &one : cases) {
        CAPTURE(one.cell);
        CHECK(firstRow(one.cell, styles) == one.told);
    }
}

TEST_CASE("A workbook of the Macintosh counts its days from 1904")
{
    const QByteArray workbook = "<workbook xmlns:r='r'><workbookPr date1904='1'/><sheets>"
                                "<sheet name='A' r:id='rId1'/></sheets></workbook>";
    QList<zips::Member> members
        = zips::xlsxMembers("<row><c s='1'><v>0</v></c><c s='1'><v>44473</v></c></row>");
    members[2].bytes = workbook;
    members.append({u"xl/styles.xml"_s, kStyles});
    const Workbook book = sheets::read(zips::zipped(members));
    CHECK(sheets::told(book.sheets.constFirst()) == u"1: 1904-01-01 | 2025-10-05"_s);
}

TEST_CASE("Rows keep their numbers, hidden and without numbers, whatever their order")
{
    const QByteArray rows = "<row r='7'><c><v>7</v></c></row><row hidden='1'><c><v>8</v></c></row>"
                            "<row r='2' hidden='true'><c><v>2</v></c></row><row r='3'/>"
                            "<row r='7'><c><v>9</v></c></row>";
    CHECK(sheets::told(sheets::read(xlsx(rows)).sheets.constFirst()) == u"(2): 2\n7: 7\n(8): 8"_s);
}

TEST_CASE("What a merged area covers is blank but for its first cell")
{
    const QByteArray rows
        = "<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c><c><v>4</v></c></row>"
          "<row><c><v>5</v></c></row>";
    const QByteArray merged = "<mergeCells><mergeCell ref='A1:B2'/><mergeCell ref='D9:D9'/>"
                              "<mergeCell ref='B2:A1'/><mergeCell ref='quatsch'/></mergeCells>";
    const Sheet sheet = sheets::read(xlsx(rows, merged)).sheets.constFirst();
    CHECK(sheets::told(sheet) == u"1: 1\n3: 5"_s);
    CHECK(sheets::toldAreas(sheet) == u"A1:B2"_s);
}

TEST_CASE("Strict Office Open XML and prefixed elements are read alike")
{
    const QByteArray space = "xmlns:x='http://purl.oclc.org/ooxml/spreadsheetml/main'";
    const QByteArray file
        = changed(u"xl/worksheets/sheet1.xml"_s,
                  "<x:worksheet " + space
                      + "><x:sheetData><x:row><x:c><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>");
    CHECK(sheets::told(sheets::read(file).sheets.constFirst()) == u"1: 5"_s);
}

TEST_CASE("Hidden and very hidden sheets are told")
{
    const QByteArray file = changed(u"xl/workbook.xml"_s,
                                    "<workbook xmlns:r='r'><sheets><sheet name='a' r:id='rId1'/><sheet "
                                    "name='b' state='hidden' r:id='rId1'/>"
                                    "<sheet name='c' state='veryHidden' r:id='rId1'/></sheets></workbook>");
    const Workbook book = sheets::read(file);
    REQUIRE(book.sheets.size() == 3);
    CHECK_FALSE(book.sheets.at(0).hidden);
    CHECK(book.sheets.at(1).hidden);
    CHECK(book.sheets.at(2).hidden);
}

TEST_CASE("A workbook without the parts it names is damaged")
{
    CHECK(sheets::codeOf(without(u"xl/worksheets/sheet1.xml"_s)) == ErrorCode::FileDamaged);
    CHECK(sheets::codeOf(without(u"xl/workbook.xml"_s)) == ErrorCode::FileDamaged);
    CHECK(sheets::codeOf(without(u"xl/_rels/workbook.xml.rels"_s)) == ErrorCode::FileDamaged);
    CHECK(sheets::codeOf(xlsx("<row><c t='s'><v>0</v></c></row>")) == ErrorCode::FileDamaged);
    CHECK(sheets::codeOf(without(u"_rels/.rels"_s)) == ErrorCode::None);
    CHECK(sheets::codeOf(without(u"[Content_Types].xml"_s)) == ErrorCode::None);
}

TEST_CASE("XML that is broken, declares types or nests without end is refused")
{
    const QByteArray laughs = "<!DOCTYPE w [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>"
                              "<!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;'>]><worksheet><sheetData><row><c t='str'>"
                              "<v>&c;</v></c></row></sheetData></worksheet>";
    const QByteArray deep = "<worksheet>" + QByteArray("<a>").repeated(5'000);
    for (const QByteArray &xml :
         {laughs, deep, QByteArray("<worksheet>"), QByteArray(), QByteArray("<worksheet/>x"),
          QByteArray("<worksheet><sheetData><row></sheetData></worksheet>"),
          QByteArray("<!DOCTYPE worksheet SYSTEM 'file:///etc/passwd'><worksheet/>")}) {
        CAPTURE(xml.left(60));
        CHECK(sheets::codeOf(changed(u"xl/worksheets/sheet1.xml"_s, xml)) == ErrorCode::FileDamaged);
    }
    CHECK(sheets::codeOf(changed(u"xl/worksheets/sheet1.xml"_s, "<worksheet/>")) == ErrorCode::None);
}

TEST_CASE("What stands behind the cells and areas is unpacked and not looked into")
{
    const QByteArray cells = "<worksheet><sheetData><row><c><v>1</v></c></row></sheetData>";
    const QByteArray deep = "<dataValidations>" + QByteArray("<a>").repeated(5'000);
    const QByteArray file = changed(u"xl/worksheets/sheet1.xml"_s, cells + deep + "</worksheet>");
    CHECK(sheets::told(sheets::read(file).sheets.constFirst()) == u"1: 1"_s);
    const QByteArray areas = "<mergeCells><mergeCell ref='A1:B1'/></mergeCells><pageMargins/></worksheet>";
    const Workbook merged = sheets::read(changed(u"xl/worksheets/sheet1.xml"_s, cells + areas));
    CHECK(merged.sheets.constFirst().merged.size() == 1);
    QByteArray random(100'000, Qt::Uninitialized);
    for (qsizetype i = 0; i < random.size(); ++i)
        random[i] = char('a' + (i * 7 + i / 13 * 11 + i / 101 * 3) % 26);
    QByteArray cut
        = changed(u"xl/worksheets/sheet1.xml"_s, cells + "<pageMargins a='" + random + "'/></worksheet>");
    const qsizetype at = cut.indexOf("sheet1.xml") + 1'500; // behind the cells
    cut[at] = char(cut.at(at) ^ 0x10);
    CHECK(sheets::codeOf(cut) == ErrorCode::FileDamaged);
}

TEST_CASE("Tags that would take the XML reader hours are refused at once")
{
    QByteArray attributes;
    QByteArray namespaces;
    for (int i = 0; i < 80'000; ++i)
        attributes += " a" + QByteArray::number(i) + "='>'";
    for (int i = 0; i < 400; ++i)
        namespaces += " xmlns:n" + QByteArray::number(i) + "='x'";
    const QByteArray nested = ("<a" + namespaces + ">").repeated(900);
    struct Case {
        QByteArray xml;
        ErrorCode code;
    };
    const Case cases[] = {
        {"<worksheet" + attributes + "/>", ErrorCode::FileTooLarge},
        {"<worksheet" + attributes.left(6'000) + "/>", ErrorCode::FileDamaged},
        {"<w xmlns:z='z'>" + nested + QByteArray("<z:b/>").repeated(100'000), ErrorCode::FileDamaged},
        {"<worksheet" + namespaces + "/>", ErrorCode::None},
        {"<worksheet>" + QByteArray("chữ ").repeated(300'000) + "</worksheet>", ErrorCode::FileTooLarge},
    };
    QElapsedTimer timer;
    timer.start();
    for (const Case &one : cases) {
        CAPTURE(one.xml.left(40));
        CHECK(sheets::codeOf(changed(u"xl/worksheets/sheet1.xml"_s, one.xml)) == one.code);
    }
    CHECK(timer.elapsed() < dondoc::test::kPatienceMs); // unbounded, each takes minutes
}

TEST_CASE("Of a sheet beyond the limits the beginning is kept and the rest told missing")
{
    Limits limits;
    limits.rows = 3;
    limits.columns = 2;
    const QByteArray row = "<row><c><v>1</v></c><c><v>2</v></c></row>";
    CHECK_FALSE(sheets::read(xlsx(row.repeated(3) + "<row r='99'/>"), {}, limits).truncated);
    const Workbook tall = sheets::read(xlsx(row.repeated(50)), {}, limits);
    CHECK(tall.truncated);
    CHECK(sheets::told(tall.sheets.constFirst()) == u"1: 1 | 2\n2: 1 | 2\n3: 1 | 2"_s);
    const Workbook wide = sheets::read(xlsx("<row><c><v>1</v></c><c r='C1'><v>3</v></c></row>"), {}, limits);
    CHECK(wide.truncated);
    CHECK(sheets::told(wide.sheets.constFirst()) == u"1: 1"_s);
    const QByteArray far = "<row r='99999999'><c r='ZZZZZZZ1'><v>1</v></c></row>";
    CHECK(sheets::read(xlsx(far)).sheets.constFirst().rows.isEmpty());
    limits.cells = 3;
    CHECK(sheets::read(xlsx(row.repeated(2)), {}, limits).sheets.constFirst().rows.size() == 1);
    limits.textLength = 2;
    const Workbook cut = sheets::read(xlsx("<row><c t='str'><v>abcd</v></c></row>"), {}, limits);
    CHECK(cut.truncated);
    CHECK(sheets::told(cut.sheets.constFirst()) == u"1: ab"_s);
}

TEST_CASE("A damaged workbook gives an error and never a crash")
{
    CHECK(sheets::survives(zips::fixture(u"form.xlsx"_s), 50));
    CHECK(sheets::survives(zips::fixture(u"form-resaved.xlsx"_s), 50));
    CHECK(sheets::survives(xlsx("<row><c t='str'><v>Đã trình</v></c></row>"), 7));
}

TEST_CASE("A changed byte of what is packed is noticed")
{
    QByteArray file = xlsx("<row>" + QByteArray("<c t='str'><v>0123456789</v></c>").repeated(40) + "</row>");
    const qsizetype at = file.indexOf("sheet1.xml") + 60; // within the packed bytes
    file[at] = char(file.at(at) ^ 0x10);
    CHECK(sheets::codeOf(file) == ErrorCode::FileDamaged);
}
