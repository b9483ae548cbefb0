// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Tests of what is text in the tables of a Word document: hidden, numbered, ticked, struck out, noted below.
#include "tests/exchange/sheets.h"
#include "tests/exchange/wordparts.h"
#include "tests/exchange/zips.h"
#include "tests/support/catch.h"

using namespace dondoc;
using namespace dondoc::exchange;
using namespace Qt::StringLiterals;

namespace {

QString toldTable(const QByteArray &rows, const QList<zips::Member> &parts = {})
{
    return sheets::told(sheets::read(zips::docx(word::table(rows), parts), u"a.docx"_s).sheets.constFirst());
}

} // namespace

TEST_CASE("Cells and ends of paragraphs that tracked changes took away are gone", "[documenttext]")
{
    const QByteArray gone = "<w:rPr><w:del w:id='2' w:author='A'/></w:rPr>";
    const QByteArray struck
        = "<w:del w:id='1' w:author='A'><w:r><w:delText>cột xóa</w:delText></w:r></w:del>";
    CHECK(toldTable(word::row(word::cell("4.1")
                              + word::cellOf(word::paragraph(struck), "<w:cellDel w:id='5' w:author='A'/>")
                              + word::cell("Hoàn thành")
                              + word::cellOf(word::paragraph(word::run("Đã trồng "), gone)
                                             + word::paragraph(word::run("12 ha"))))
                    + word::row(word::cell("a")
                                + word::cell("b",
                                             "<w:cellIns w:id='6' w:author='A'/>"
                                             "<w:gridSpan w:val='2'/>")
                                + word::cell("c")))
          == u"1: 4.1 | Hoàn thành | Đã trồng 12 ha\n2: a | b |  | c"_s);
    const Workbook prose
        = sheets::read(zips::docx(word::paragraph(word::run("Một "), gone) + word::paragraph(struck, gone)
                                  + word::paragraph(word::run("dòng")) + word::paragraph(word::run("hai"))),
                       u"a.docx"_s);
    CHECK(sheets::told(prose.sheets.constLast()) == u"1: Một dòng\n2: hai"_s);
}
