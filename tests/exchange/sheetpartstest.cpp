// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Workbooks whose parts stand in another order than the format wants, or are not there.
#include "tests/exchange/compounds.h"
#include "tests/exchange/sheets.h"
#include "tests/exchange/sheettext.h"
#include "tests/exchange/zips.h"
#include "tests/support/catch.h"

using namespace dondoc;
using namespace dondoc::exchange;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kCells = "<sheetData><row><c><v>1</v></c></row><row><c><v>2</v></c></row></sheetData>";
const QByteArray kAreas = "<mergeCells><mergeCell ref='A1:A2'/></mergeCells>";
const QByteArray kFormats = "<conditionalFormatting sqref='A1'><cfRule type='expression'><formula>1"
                            "</formula></cfRule></conditionalFormatting>";

Workbook ofParts(const QByteArray &parts)
{
    QList<zips::Member> members = zips::xlsxMembers({});
    members.last().bytes = "<worksheet>" + parts + "</worksheet>";
    return sheets::read(zips::zipped(members));
}

} // namespace

TEST_CASE("Merged areas count wherever in the sheet's part they stand")
{
    for (const QByteArray &parts : {kCells + kAreas + kFormats, kCells + kFormats + kAreas,
                                    kFormats + kCells + kAreas, kFormats + kAreas + kCells}) {
        CAPTURE(parts);
        const Workbook book = ofParts(parts);
        CHECK(sheets::toldAreas(book.sheets.constFirst()) == u"A1:A2"_s);
        CHECK(sheets::told(book.sheets.constFirst()) == u"1: 1"_s);
    }
}

TEST_CASE("What stands behind a sheet's cells may be broken, its bytes may not")
{
    for (const QByteArray &after :
         {QByteArray("<dataValidations>" + QByteArray("<a>").repeated(5'000)),
          QByteArray("<pageMargins/><extLst>" + QByteArray("chữ ").repeated(300'000) + "</extLst>"),
          QByteArray("<pageMargins></worksheet>")})
        CHECK(sheets::told(ofParts(kCells + after).sheets.constFirst()) == u"1: 1\n2: 2"_s);
}

TEST_CASE("A cell whose value is left empty is blank, whatever its type")
{
    for (const char *const name : {"s", "b", "n", "d", "e", "str", ""}) {
        CAPTURE(name);
        const QByteArray type(name);
        const QByteArray cells
            = "<row><c><v>1</v></c><c t='" + type + "'><v/></c><c t='" + type + "'><v> </v></c></row>";
        CHECK(sheets::told(sheets::read(zips::xlsx(cells)).sheets.constFirst()) == u"1: 1"_s);
    }
}

TEST_CASE("A sheet that is listed and not there is left out and told")
{
    QList<zips::Member> members = zips::xlsxMembers("<row><c><v>1</v></c></row>");
    members[2].bytes
        = "<workbook xmlns:r='r'><sheets><sheet name='Macro1' r:id='rId77'/>"
          "<sheet name='Trang 1' r:id='rId1'/><sheet name='Mất' r:id='rId9'/></sheets></workbook>";
    members[3].bytes.replace("</Relationships>",
                             "<Relationship Id='rId9' Type='x/worksheet' Target='worksheets/sheet9.xml'/>"
                             "</Relationships>");
    const Workbook book = sheets::read(zips::zipped(members));
    REQUIRE(book.sheets.size() == 1);
    CHECK(sheets::told(book.sheets.constFirst()) == u"1: 1"_s);
    CHECK(book.missing == QStringList{u"Macro1"_s, u"Mất"_s});
}

TEST_CASE("A sheet of an .xls whose records are not there is left out and told")
{
    const QByteArray lost = compounds::record(0x0085,
                                              compounds::number(1'000'000, 4) + compounds::number(0, 2)
                                                  + compounds::number(3, 1) + compounds::biffText(u"Mất"_s));
    const QByteArray cell = compounds::record(
        0x0204, QByteArray(6, '\0') + compounds::number(1, 2) + compounds::biffText(u"x"_s));
    const Workbook book = sheets::read(compounds::xls(lost, cell), u"bc.xls"_s);
    REQUIRE(book.sheets.size() == 1);
    CHECK(sheets::told(book.sheets.constFirst()) == u"1: x"_s);
    CHECK(book.missing == QStringList{u"Mất"_s});
}

TEST_CASE("A form tells of a sheet that its file only lists")
{
    Workbook book = sheettext::workbook(u"Stt|Nhiệm vụ|Trạng thái\n4.1|{4.1}|HT"_s);
    book.missing = {u"Macro1"_s};
    CHECK(sheettext::issues(readForm(book, sheettext::context())) == u"SheetMissing [Macro1] Macro1"_s);
}
