// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Tests of what is text in the tables of a Word document: hidden, numbered, ticked, struck out, noted below.
#include "models/exchange/forms/formreader.h"
#include "tests/exchange/sheets.h"
#include "tests/exchange/sheettext.h"
#include "tests/exchange/wordparts.h"
#include "tests/exchange/zips.h"
#include "tests/support/catch.h"

using namespace dondoc;
using namespace dondoc::exchange;
using namespace Qt::StringLiterals;

namespace {

/// A table of tasks: Stt, task, state, result.
QByteArray tasksOf(const QByteArray &rows)
{
    return word::table(word::row(word::cell("Stt") + word::cell("Nhiệm vụ") + word::cell("Trạng thái")
                                 + word::cell("Kết quả thực hiện"))
                       + rows);
}

QByteArray withState(const QByteArray &number, const QByteArray &stateCell, const QByteArray &result = "A")
{
    return word::row(word::cell(number) + word::cell({}) + stateCell + word::cell(result));
}

ReadForm readDocument(const QByteArray &body, const QList<zips::Member> &parts = {})
{
    return readForm(sheets::read(zips::docx(body, parts), u"bao cao.docx"_s), sheettext::context());
}

QString toldTable(const QByteArray &rows, const QList<zips::Member> &parts = {})
{
    return sheets::told(sheets::read(zips::docx(word::table(rows), parts), u"a.docx"_s).sheets.constFirst());
}

QByteArray sym(const QByteArray &font, const QByteArray &code)
{
    return "<w:r><w:sym w:font='" + font + "' w:char='" + code + "'/></w:r>";
}

QByteArray box(const QByteArray &checked, const QByteArray &content)
{
    return "<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val='" + checked
        + "'/></w14:checkbox></w:sdtPr><w:sdtContent>" + content + "</w:sdtContent></w:sdt>";
}

QByteArray formBox(const QByteArray &state)
{
    return "<w:r><w:fldChar w:fldCharType='begin'><w:ffData><w:checkBox><w:sizeAuto/>" + state
        + "</w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMCHECKBOX </w:instrText></w:r>"
          "<w:r><w:fldChar w:fldCharType='end'/></w:r>";
}

QByteArray boxCell(const QByteArray &runs) { return word::cellOf(word::paragraph(runs)); }

QByteArray listed(const QByteArray &text, const QByteArray &list, const QByteArray &level = "0")
{
    return word::paragraph(text.isEmpty() ? QByteArray() : word::run(text),
                           "<w:numPr><w:ilvl w:val='" + level + "'/><w:numId w:val='" + list
                               + "'/></w:numPr>");
}

QByteArray level(const QByteArray &number, const QByteArray &format, const QByteArray &text,
                 const QByteArray &more = {})
{
    return "<w:lvl w:ilvl='" + number + "'><w:start w:val='1'/><w:numFmt w:val='" + format
        + "'/><w:lvlText w:val='" + text + "'/>" + more + "</w:lvl>";
}

} // namespace

TEST_CASE("Hidden text is no text, and is told", "[documenttext]")
{
    const QList<zips::Member> styles{
        {u"styles"_s,
         "<w:style w:type='character' w:styleId='An'><w:rPr><w:vanish/></w:rPr></w:style>"
         "<w:style w:type='character' w:styleId='Con'><w:basedOn w:val='An'/></w:style>"
         "<w:style w:type='paragraph' w:styleId='Doan'><w:rPr><w:vanish/></w:rPr></w:style>"}};
    const QByteArray result
        = word::cellOf(word::paragraph(word::run("Đã trồng") + word::run(" KHÔNG IN", "<w:vanish/>")
                                       + word::run(" nữa", "<w:rStyle w:val='Con'/>")
                                       + word::run(" 12 ha", "<w:vanish w:val='0'/>"))
                       + word::paragraph(word::run("đoạn ẩn"), "<w:pStyle w:val='Doan'/>"));
    const QByteArray row = word::row(word::cell("4.1") + word::cell({}) + word::cell("ĐTH") + result);
    const ReadForm form = readDocument(
        word::paragraph(word::run("XÃ A") + word::run("nháp", "<w:vanish/>")) + tasksOf(row), styles);
    CHECK(sheettext::entries(form) == u"4.1 under_way; result: Đã trồng 12 ha"_s);
    CHECK(sheettext::issues(form)
          == u"HiddenTextLeftOut [KHÔNG IN nữa đoạn ẩn] Bảng 1!D2\nHiddenTextLeftOut [nháp] Văn bản!A1"_s);
    CHECK(form.agencyHints.contains(u"XÃ A"_s));
}

TEST_CASE("A row that Word hides is read and told", "[documenttext]")
{
    const ReadForm form = readDocument(tasksOf(
        word::row(word::cell("4.1") + word::cell({}) + word::cell("HT") + word::cell("A"), "<w:hidden/>")));
    CHECK(sheettext::entries(form) == u"4.1 done; result: A"_s);
    CHECK(sheettext::kinds(form) == u"HiddenRowRead"_s);
}

TEST_CASE("Footnotes and endnotes stand behind the text of their cell", "[documenttext]")
{
    const QByteArray note = "<w:r><w:footnoteReference w:id='2'/></w:r>";
    const QList<zips::Member> parts{
        {u"footnotes"_s,
         "<w:footnote w:type='separator' w:id='0'><w:p><w:r><w:separator/></w:r></w:p></w:footnote>"
         "<w:footnote w:id='2'><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t> Chưa gồm bản X</w:t></w:r>"
         "<w:del><w:r><w:delText>bỏ</w:delText></w:r></w:del></w:p><w:p><w:r><w:t>và bản Y</w:t></w:r></w:p>"
         "</w:footnote>"},
        {u"endnotes"_s, "<w:endnote w:id='2'><w:p><w:r><w:t>Theo báo cáo 12</w:t></w:r></w:p></w:endnote>"}};
    CHECK(
        toldTable(word::row(word::cellOf(word::paragraph(word::run("Đã trồng") + note + word::run(" 12 ha")
                                                         + "<w:r><w:endnoteReference w:id='2'/></w:r>")
                                         + word::paragraph(word::run("Xong")))),
                  parts)
        == u"1: Đã trồng 12 ha\nXong\n(Chú thích: Chưa gồm bản X và bản Y)\n(Chú thích: Theo báo cáo 12)"_s);
    // In a column of other than words they say more of the result; in a title they are no part of it.
    const QByteArray head = word::row(word::cell("Stt") + word::cell("Nhiệm vụ") + word::cell("Trạng thái")
                                      + boxCell(word::run("Kết quả thực hiện") + note));
    const ReadForm form = readDocument(
        word::table(head + withState("4.1", boxCell(word::run("Đang thực hiện") + note), "Đã trồng")), parts);
    CHECK(sheettext::entries(form)
          == u"4.1 under_way; result: Đã trồng/(Chú thích: Chưa gồm bản X và bản Y)"_s);
    CHECK(sheettext::issues(form).isEmpty());
}

TEST_CASE("Comments of Word are told with their cell or their line of prose", "[documenttext]")
{
    const auto comment = [](const QByteArray &id) {
        return "<w:commentRangeStart w:id='" + id + "'/><w:r><w:commentReference w:id='" + id + "'/></w:r>";
    };
    const QList<zips::Member> parts{
        {u"comments"_s,
         "<w:comment w:id='3' w:author='Lò Văn A'><w:p><w:r><w:annotationRef/></w:r><w:r><w:t>Chưa gồm bản X"
         "</w:t></w:r></w:p></w:comment><w:comment w:id='4'>"
             + word::paragraph(word::run("xem lại")) + "</w:comment>"}};
    const QByteArray head = word::row(word::cell("Stt") + word::cell("Nhiệm vụ") + word::cell("Trạng thái")
                                      + word::cell("Kết quả thực hiện"));
    const ReadForm form = readDocument(
        word::paragraph(word::run("BÁO CÁO") + comment("4") + comment("9"))
            + word::table(
                head + withState("4.1", boxCell(word::run("Đang thực hiện") + comment("3")), "Đã trồng")),
        parts);
    CHECK(sheettext::entries(form) == u"4.1 under_way; result: Đã trồng"_s);
    CHECK(sheettext::issues(form)
          == u"CellNoted 4.1 [Chưa gồm bản X (Lò Văn A)] Bảng 1!C2\nCellNoted [xem lại] Văn bản!A1"_s);
}

TEST_CASE("Parts that no list names are found beside the document", "[documenttext]")
{
    const QByteArray space = " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>";
    const QByteArray reference = "<w:r><w:footnoteReference w:id='2'/></w:r>";
    const QByteArray document = zips::zipped(
        {{u"[Content_Types].xml"_s, "<Types/>"},
         {u"word/document.xml"_s,
          "<w:document" + space + "<w:body>"
              + word::table(word::row(word::cellOf(word::paragraph(word::run("12 ha") + reference))))
              + "</w:body></w:document>"},
         {u"word/footnotes.xml"_s,
          "<w:footnotes" + space + "<w:footnote w:id='2'>" + word::paragraph(word::run("ước tính"))
              + "</w:footnote></w:footnotes>"}});
    CHECK(sheets::told(sheets::read(document, u"a.docx"_s).sheets.constFirst())
          == u"1: 12 ha\n(Chú thích: ước tính)"_s);
}

TEST_CASE("Signs of symbol fonts are read as what they show", "[documenttext]")
{
    const QByteArray wingdings = "<w:rFonts w:ascii='Wingdings' w:hAnsi='Wingdings'/>";
    CHECK(toldTable(word::row(boxCell(sym("Wingdings", "F0FC")) + boxCell(sym("Wingdings", "F0FE"))
                              + boxCell(sym("Wingdings", "F0A8")) + boxCell(sym("Wingdings 2", "F052"))
                              + boxCell(sym("Wingdings 2", "F0A3")) + boxCell(sym("Symbol", "F0D6"))
                              + boxCell(word::run("ü", wingdings))
                              + boxCell(word::run("\xEF\x83\xBC", wingdings))))
          == u"1: ✓ | ☑ | ☐ | ☑ | ☐ | √ | ✓ | ✓"_s);
}

TEST_CASE("Boxes to be ticked say what is ticked", "[documenttext]")
{
    const QByteArray head = word::row(word::cell("Stt") + word::cell("Nhiệm vụ") + word::cell("Hoàn thành")
                                      + word::cell("Đang thực hiện") + word::cell("Chưa triển khai")
                                      + word::cell("Kết quả thực hiện"));
    const auto row = [](const QByteArray &number, const QByteArray &boxes) {
        return word::row(word::cell(number) + word::cell({}) + boxes + word::cell("A"));
    };
    const QByteArray on = box("1", word::run("☒"));
    const QByteArray off = box("0", word::run("☐"));
    const ReadForm form = readDocument(word::table(
        head + row("4.1", boxCell(sym("Wingdings", "F0FC")) + word::cell({}) + word::cell({}))
        + row("4.2", boxCell(off) + boxCell(on) + boxCell(off))
        + row("4.3",
              boxCell(formBox("<w:default w:val='0'/>")) + boxCell(formBox("<w:default w:val='1'/>"))
                  + boxCell(formBox("<w:default w:val='1'/><w:checked w:val='0'/>")))
        // the box is around the cell; its sign is one of its own
        + row("5.1", box("0", word::cell("o")) + box("0", word::cell("o")) + box("true", word::cell("þ")))
        + row("5.2",
              boxCell(sym("Wingdings", "F0A8")) + word::cell("□") + boxCell(formBox("<w:checked/>")))));
    CHECK(sheettext::entries(form)
          == u"4.1 done; result: A\n4.2 under_way; result: A\n4.3 under_way; result: A\n"
             "5.1 not_started; result: A\n5.2 not_started; result: A"_s);
    CHECK(sheettext::issues(form).isEmpty());
}

TEST_CASE("Of states behind boxes in one cell the ticked one is taken", "[documenttext]")
{
    const QByteArray choices
        = boxCell(box("0", word::run("☐")) + word::run(" Chưa triển khai ") + box("1", word::run("☒"))
                  + word::run(" Đang thực hiện ") + box("0", word::run("☐")) + word::run(" Hoàn thành"));
    const QByteArray none = word::cell("☐ Đang thực hiện ☐ Hoàn thành");
    const QByteArray two = word::cell("☒ Đang thực hiện ☑ Hoàn thành");
    const QByteArray behind = word::cell("Hoàn thành ☑");
    const ReadForm form = readDocument(tasksOf(withState("4.1", choices) + withState("4.2", none)
                                               + withState("4.3", two) + withState("5.1", behind)));
    CHECK(sheettext::entries(form)
          == u"4.1 under_way; result: A\n4.2; result: A\n4.3; result: A\n5.1 done; result: A"_s);
    CHECK(sheettext::issues(form) == u"StateNotUnderstood 4.3 [4.3, Đang thực hiện, Hoàn thành] Bảng 1!C4"_s);
}

TEST_CASE("What is chosen from a list is read, an invitation to choose is not", "[documenttext]")
{
    const QByteArray asked = "<w:sdt><w:sdtPr><w:showingPlcHdr/><w:dropDownList/></w:sdtPr><w:sdtContent>"
        + word::run("Chọn trạng thái") + "</w:sdtContent></w:sdt>";
    const QByteArray chosen
        = "<w:r><w:fldChar w:fldCharType='begin'><w:ffData><w:ddList><w:result w:val='1'/>"
          "<w:listEntry w:val='Hoàn thành'/><w:listEntry w:val='Đang thực hiện'/></w:ddList></w:ffData>"
          "</w:fldChar></w:r><w:r><w:instrText>FORMDROPDOWN</w:instrText></w:r>"
          "<w:r><w:fldChar w:fldCharType='end'/></w:r>";
    CHECK(toldTable(word::row(boxCell(asked) + boxCell(chosen) + word::cell("x")))
          == u"1:  | Đang thực hiện | x"_s);
}

TEST_CASE("Numbers that Word writes by itself are read", "[documenttext]")
{
    const QList<zips::Member> parts{
        {u"numbering"_s,
         "<w:abstractNum w:abstractNumId='0'>" + level("0", "decimal", "%1")
             + "</w:abstractNum>"
               "<w:abstractNum w:abstractNumId='1'>"
             + level("0", "decimal", "%1.") + level("1", "decimal", "%1.%2.")
             + "</w:abstractNum>"
               "<w:abstractNum w:abstractNumId='2'>"
             + level("0", "upperRoman", "%1.") + level("1", "lowerLetter", "%2)")
             + level("2", "bullet", "\xEF\x82\xB7")
             + "</w:abstractNum>"
               "<w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>"
               "<w:num w:numId='2'><w:abstractNumId w:val='1'/>"
               "<w:lvlOverride w:ilvl='0'><w:startOverride w:val='4'/></w:lvlOverride></w:num>"
               "<w:num w:numId='3'><w:abstractNumId w:val='2'/></w:num>"},
        {u"styles"_s,
         "<w:style w:type='paragraph' w:styleId='So'><w:pPr><w:numPr><w:ilvl w:val='1'/>"
         "<w:numId w:val='2'/></w:numPr></w:pPr></w:style>"
         "<w:style w:type='paragraph' w:styleId='SoCon'><w:basedOn w:val='So'/></w:style>"}};
    const auto cellWith = [](const QByteArray &paragraph) { return word::cellOf(paragraph); };
    const auto named = [&](const QByteArray &number, const QByteArray &task) {
        return word::row(cellWith(number) + word::cell(task) + word::cell("Hoàn thành") + word::cell("A"));
    };
    CHECK(sheettext::entries(readDocument(tasksOf(named(listed({}, "1"), "Nâng cao vai trò")
                                                  + named(listed({}, "1"), "Tuyên truyền")
                                                  + named(listed({}, "1"), "Rà soát")),
                                          parts))
          == u"1 done; result: A\n2 done; result: A\n3 done; result: A"_s);
    CHECK(toldTable(word::row(cellWith(listed("a", "2")) + cellWith(listed("b", "2", "1"))
                              + cellWith(word::paragraph(word::run("c"), "<w:pStyle w:val='SoCon'/>"))
                              + cellWith(listed("d", "2")) + cellWith(listed("e", "2", "1")))
                        + word::row(cellWith(listed("f", "3")) + cellWith(listed("g", "3", "1"))
                                    + cellWith(listed("h", "3", "1")) + cellWith(listed("i", "3", "2"))
                                    + cellWith(listed("k", "0")) + cellWith(listed("l", "9"))),
                    parts)
          == u"1: 4. a | 4.1. b | 4.2. c | 5. d | 5.1. e\n2: I. f | a) g | b) h | i | k | l"_s);
}

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

TEST_CASE("The head of a document's pages that names another period or agency is heard")
{
    const auto headed = [](const QByteArray &head) {
        return readDocument(tasksOf(withState("4.1", word::cell("Hoàn thành"))),
                            {{u"header"_s, word::paragraph(word::run(head))}});
    };
    const ReadForm form = headed("BÁO CÁO QUÝ I NĂM 2024");
    CHECK(form.otherPeriod == u"quý I năm 2024"_s);
    const ReadForm named = headed("UBND xã Vân Hồ");
    REQUIRE(named.senders.size() == 1);
    CHECK(named.senders.constFirst().agency == u"UBND xã Vân Hồ"_s);
}
