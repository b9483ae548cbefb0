// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Formulas whose results a file does not hold.
#include "tests/exchange/compounds.h"
#include "tests/exchange/sheets.h"
#include "tests/exchange/sheettext.h"
#include "tests/exchange/zips.h"
#include "tests/support/catch.h"

using namespace dondoc;
using namespace dondoc::exchange;
using namespace Qt::StringLiterals;

namespace {

/// What the last cell of the row comes to; "?" where its formula was not reckoned.
QString reckoned(const Workbook &book)
{
    const exchange::Cell &cell = book.sheets.constFirst().rows.constLast().cells.constLast();
    return cell.text.isEmpty() && !cell.formula.isEmpty() ? u"?"_s : cell.text;
}

const QByteArray kRowsAbove
    = "<row r='1'><c r='A1'><v>12</v></c><c r='B1'><v>2.5</v></c><c r='C1' t='str'><v>Đã trồng</v></c>"
      "<c r='D1' s='1'><v>45935</v></c></row><row r='2'><c r='A2'><v>30</v></c>"
      "<c r='C2' t='inlineStr'><is><t>x</t></is></c></row>";

Workbook ofFormula(const QByteArray &cell)
{
    QList<zips::Member> members = zips::xlsxMembers(kRowsAbove + "<row r='9'>" + cell + "</row>");
    members.append({u"xl/styles.xml"_s,
                    "<styleSheet><cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='9'/></cellXfs>"
                    "</styleSheet>"});
    return sheets::read(zips::zipped(members));
}

QString xlsxResult(const QByteArray &formula) { return reckoned(ofFormula("<c><f>" + formula + "</f></c>")); }

QString odsResult(const QByteArray &formula)
{
    const QByteArray number = "<table:table-cell office:value-type='float' office:value='";
    return reckoned(sheets::read(zips::ods("<table:table table:name='Bảng 1'><table:table-row>" + number
                                           + "12'/>" + number + "30'/><table:table-cell table:formula='"
                                           + formula + "'/></table:table-row></table:table>"),
                                 u"a.ods"_s));
}

QByteArray xlsFormula(int column, const QByteArray &result, int options)
{
    using compounds::number;
    return compounds::record(0x0006,
                             number(0, 2) + number(column, 2) + number(0, 2) + result + number(options, 2)
                                 + QByteArray(6, '\0'));
}

} // namespace

TEST_CASE("A simple formula without a result is reckoned")
{
    CHECK(xlsxResult("A1") == u"12"_s);
    CHECK(xlsxResult("$C$1&amp;\" \"&amp;A1*2+SUM(A1:B2)&amp;\" ha\"") == u"Đã trồng 68,5 ha"_s);
    CHECK(xlsxResult("\"nói \"\"có\"\"\"") == u"nói \"có\""_s);
    CHECK(xlsxResult("35*2") == u"70"_s);
    CHECK(xlsxResult("-(A1+A2)/(2)") == u"-21"_s);
    CHECK(xlsxResult("50%*2") == u"1"_s);
    CHECK(xlsxResult("SUM(A1:A8,B1,1)") == u"45.5"_s);
    CHECK(xlsxResult("'Trang 1'!A1 + trang_1!A1") == u"?"_s);
    CHECK(xlsxResult("'trang 1'!A1") == u"12"_s);
    CHECK(xlsxResult("D1") == u"2025-10-05"_s);
    CHECK(reckoned(ofFormula("<c s='1'><f>D1+30</f></c>")) == u"2025-11-04"_s);
    CHECK(odsResult("of:=[.A1]") == u"12"_s);
    CHECK(odsResult("of:=SUM([.A1:.B1];1)&amp;\" ha\"") == u"43 ha"_s);
    CHECK(odsResult("of:=[$&apos;Bảng 1&apos;.A1]*2") == u"24"_s);
}

TEST_CASE("A formula that is beyond that, or speaks of nothing, is left blank")
{
    for (const char *formula : {"",           "IF(A1>2,1,2)", "VLOOKUP(A1,A1:B2,2)",
                                "A1/0",       "A1/B2",        "C1+1",
                                "SUM(E1:F9)", "SUM(A9:A10)",  "Z99",
                                "A9",         "A1&amp;B2",    "A1 A2",
                                "(A1",        "\"a",          "A1:A2",
                                "khác!A1",    "SUM(",         "1e999*1",
                                "LOG10(A1)",  "XFD9999999",   "@A1",
                                "-",          "1..2",         "'x!A1"}) {
        CAPTURE(formula);
        CHECK(xlsxResult(formula) == u"?"_s);
    }
    CHECK(xlsxResult(QByteArray("(").repeated(3'000)) == u"?"_s);
    CHECK(xlsxResult(QByteArray("-").repeated(900) + "A1") == u"12"_s);
}

TEST_CASE("Formulas that speak of each other come to what they can, in whatever order, without end or not")
{
    const Workbook book
        = ofFormula("<c r='A9'><f>B9+1</f></c><c r='B9'><f>A1</f></c><c r='C9'><f>D9</f></c><c r='D9'><f>C9"
                    "</f></c><c r='E9'><f>SUM(A9:D9)</f></c><c r='F9'><f>SUM(A9:B9)</f></c>");
    CHECK(sheets::told(book.sheets.constFirst()).section(u'\n', -1) == u"9: 13 | 12 |  |  |  | 25"_s);
    QByteArray chain;
    QByteArray doubled = "<row><c><v>1</v></c></row>";
    for (int row = 1; row < 200; ++row) {
        chain += "<row r='" + QByteArray::number(row) + "'><c><f>A" + QByteArray::number(row + 1) + "&amp;A"
            + QByteArray::number(row + 1) + "</f></c></row>";
        doubled += "<row><c><f>A" + QByteArray::number(row) + "&amp;A" + QByteArray::number(row)
            + "</f></c></row>";
    }
    CHECK(reckoned(sheets::read(zips::xlsx(chain))) == u"?"_s);
    CHECK(reckoned(sheets::read(zips::xlsx(doubled))) == u"?"_s);
}

TEST_CASE("A stored result counts, an empty one may be one")
{
    const auto result = [](const QByteArray &cell) { return reckoned(ofFormula("<c><v>7</v></c>" + cell)); };
    CHECK(result("<c><f>A1</f><v>5</v></c>") == u"5"_s);
    CHECK(result("<c t='str'><f>IF(A1=1,\"\",1)</f><v></v></c>") == u"7"_s);
    CHECK(result("<c t='str'><f>IF(A1=1,\"\",1)</f></c>") == u"?"_s);
    CHECK(result("<c><f>IF(A1=1,\"\",1)</f><v></v></c>") == u"?"_s);
    CHECK(result("<c><f t='shared' si='0'/></c>") == u"?"_s);
    CHECK(result("<c><f>IF(A1=1,0,1)</f><v>0</v></c>") == u"0"_s);
    QList<zips::Member> members
        = zips::xlsxMembers("<row><c><f>IF(A1=1,0,1)</f><v>0</v></c><c><f>2*3</f><v>0</v></c></row>");
    members[2].bytes.replace("</workbook>", "<calcPr fullCalcOnLoad='1'/></workbook>");
    const Workbook book = sheets::read(zips::zipped(members));
    CHECK(sheets::told(book.sheets.constFirst()) == u"1:  | 6"_s);
    CHECK(book.sheets.constFirst().rows.constFirst().cells.constFirst().formula == u"IF(A1=1,0,1)"_s);
}

TEST_CASE("An .xls whose formulas were never reckoned is known by all of them")
{
    const QByteArray blank("\3\0\0\0\0\0\xFF\xFF", 8);
    const QByteArray zero(8, '\0');
    const QByteArray one = compounds::number(0x3FF0'0000'0000'0000, 8);
    const auto formulas = [](const QByteArray &cells) {
        int count = 0;
        const Workbook book = sheets::read(compounds::xls({}, cells), u"bc.xls"_s);
        for (const SheetRow &row : book.sheets.constFirst().rows) {
            for (const exchange::Cell &cell : row.cells)
                count += cell.formula.isEmpty() ? 0 : 1;
        }
        return count;
    };
    CHECK(formulas(xlsFormula(0, blank, 0) + xlsFormula(1, blank, 0)) == 2);
    CHECK(formulas(xlsFormula(0, zero, 2) + xlsFormula(1, blank, 2)) == 2);
    CHECK(formulas(xlsFormula(0, blank, 0) + xlsFormula(1, one, 0)) == 0);
    CHECK(formulas(xlsFormula(0, zero, 0)) == 0);
}

TEST_CASE("Each cell of a form whose formula has no result is told, and what it was reckoned to")
{
    const QString head = u"Stt|Nhiệm vụ|Trạng thái|Kết quả\n"_s;
    Workbook book = sheettext::workbook(head + u"4.1|{4.1}|HT|x\n4.2|{4.2}|x|x"_s);
    Sheet &sheet = book.sheets.first();
    sheet.rows[1].cells[3] = {.text = u"Đã trồng 12 ha"_s, .number = {}, .date = {}, .formula = u"C3&A1"_s};
    for (const int column : {2, 3})
        sheet.rows[2].cells[column] = {.text = {}, .number = {}, .date = {}, .formula = u"VLOOKUP(1;2)"_s};
    const ReadForm form = readForm(book, sheettext::context());
    CHECK(sheettext::entries(form) == u"4.1 done; result: Đã trồng 12 ha"_s);
    CHECK(sheettext::issues(form)
          == u"FormulaReckoned 4.1 [=C3&A1, Đã trồng 12 ha] Nhiệm vụ!D2\n"
             "FormulaWithoutResult 4.2 [=VLOOKUP(1;2)] Nhiệm vụ!C3\n"
             "FormulaWithoutResult 4.2 [=VLOOKUP(1;2)] Nhiệm vụ!D3"_s);
}
