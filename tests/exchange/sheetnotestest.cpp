// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// What stands beside cells, and what nobody sees: notes and hidden columns.
#include "tests/exchange/compounds.h"
#include "tests/exchange/sheets.h"
#include "tests/exchange/sheettext.h"
#include "tests/exchange/zips.h"
#include "tests/support/catch.h"

using namespace dondoc;
using namespace dondoc::exchange;
using namespace Qt::StringLiterals;
using compounds::number;
using compounds::record;

namespace {

QString toldNotes(const Workbook &book)
{
    QStringList notes;
    for (const CellNote &note : book.sheets.constFirst().notes)
        notes += cellName(note.row, note.column) + u' ' + note.author + u": "_s + note.text;
    return notes.join(u'\n');
}

QString toldHidden(const Workbook &book)
{
    QString hidden;
    for (int column = 1; column <= 8; ++column)
        hidden += book.sheets.constFirst().isColumnHidden(column) ? cellName(0, column).at(0) : u'.';
    return hidden;
}

QByteArray relation(const QByteArray &type, const QByteArray &target)
{
    return "<Relationship Id='r" + type + "' Type='x/" + type + "' Target='" + target + "'/>";
}

const QByteArray kPlain
    = "<comments><authors><author>tc={1}</author><author>Lò Văn A</author></authors><commentList>"
      "<comment ref='D3' authorId='1'><text><r><t>Lò Văn A:</t></r><r><t>\nChưa gồm bản X</t></r></text>"
      "</comment><comment ref='B2' authorId='0'><text><t>[Threaded comment]\n\nYour version…\n\nComment:\n"
      "    Hỏi lại</t></text></comment></commentList></comments>";
const QByteArray kConversation
    = "<ThreadedComments><threadedComment ref='B2' personId='{p}' id='{1}'><text>Hỏi lại</text>"
      "</threadedComment><threadedComment ref='B2' personId='{q}' parentId='{1}'><text>Đã sửa</text>"
      "</threadedComment></ThreadedComments>";

QByteArray withNotes(bool conversations)
{
    QList<zips::Member> members = zips::xlsxMembers("<row><c><v>1</v></c></row>");
    members[3].bytes.replace("</Relationships>",
                             relation("person", "persons/person.xml") + "</Relationships>");
    const QByteArray more = conversations ? relation("threadedComment", "../threadedComments/t1.xml") : "";
    members += {{u"xl/worksheets/_rels/sheet1.xml.rels"_s,
                 "<Relationships>" + relation("comments", "../comments1.xml") + more + "</Relationships>"},
                {u"xl/comments1.xml"_s, kPlain},
                {u"xl/threadedComments/t1.xml"_s, kConversation},
                {u"xl/persons/person.xml"_s,
                 "<personList><person displayName='Bà B' id='{p}'/><person displayName='Ông C' id='{q}'/>"
                 "</personList>"}};
    return zips::zipped(members);
}

QByteArray xlsNote(int row, int column, int drawn)
{
    const QByteArray head = number(0x15, 2) + number(0x12, 2) + number(0x19, 2) + number(drawn, 2);
    const QByteArray words = compounds::biffText(u"Chưa gồm bản X"_s);
    return record(0x00EC, QByteArray(8, '\0')) + record(0x005D, head + QByteArray(14, '\0'))
        + record(0x01B6, QByteArray(10, '\0') + number(14, 2) + number(16, 2) + QByteArray(4, '\0'))
        + record(0x003C, words.left(9)) + record(0x003C, "\1" + words.mid(9))
        + record(0x003C, QByteArray(16, '\0'))
        + record(0x001C,
                 number(row, 2) + number(column, 2) + number(0, 2) + number(drawn, 2) + number(2, 2)
                     + compounds::biffText(u"Lò"_s));
}

} // namespace

TEST_CASE("Notes and conversations beside cells are read, each once")
{
    CHECK(toldNotes(sheets::read(withNotes(false))) == u"D3 Lò Văn A: Chưa gồm bản X\nB2 : Hỏi lại"_s);
    CHECK(toldNotes(sheets::read(withNotes(true)))
          == u"D3 Lò Văn A: Chưa gồm bản X\nB2 Bà B: Hỏi lại\nB2 Ông C: Đã sửa"_s);
    const QByteArray table
        = "<table:table table:name='B'><table:table-row><table:table-cell/><table:table-cell>"
          "<office:annotation><dc:creator xmlns:dc='d'>Lò Văn A</dc:creator><text:p>Chưa gồm</text:p>"
          "<text:p>bản X</text:p></office:annotation><text:p>12 ha</text:p></table:table-cell>"
          "</table:table-row></table:table>";
    const Workbook ods = sheets::read(zips::ods(table), u"a.ods"_s);
    CHECK(toldNotes(ods) == u"B1 Lò Văn A: Chưa gồm\nbản X"_s);
    CHECK(sheets::told(ods.sheets.constFirst()) == u"1:  | 12 ha"_s);
    CHECK(toldNotes(sheets::read(compounds::xls({}, xlsNote(2, 3, 7)), u"bc.xls"_s))
          == u"D3 Lò: Chưa gồm bản X"_s);
    Limits few;
    few.areas = 1;
    const Workbook cut = sheets::read(withNotes(true), u"a.xlsx"_s, few);
    CHECK(cut.truncated);
    CHECK(cut.sheets.constFirst().notes.size() == 1);
}

TEST_CASE("Hidden columns are known in every format")
{
    QList<zips::Member> members = zips::xlsxMembers({});
    members.last().bytes
        = "<worksheet><cols><col min='2' max='3' hidden='1'/><col min='4' max='4' width='9'/>"
          "<col min='5' max='5' width='0' customWidth='1'/></cols><sheetData><row><c>"
          "<v>1</v></c></row></sheetData></worksheet>";
    CHECK(toldHidden(sheets::read(zips::zipped(members))) == u".BC.E..."_s);
    const QByteArray columns
        = "<table:table table:name='B'><table:table-column/><table:table-column-group>"
          "<table:table-column table:number-columns-repeated='2' table:visibility='collapse'/>"
          "</table:table-column-group><table:table-header-columns><table:table-column "
          "table:visibility='filter'/></table:table-header-columns><table:table-row><table:table-cell>"
          "<text:p>x</text:p></table:table-cell></table:table-row></table:table>";
    CHECK(toldHidden(sheets::read(zips::ods(columns), u"a.ods"_s)) == u".BCD...."_s);
    const auto column = [](int first, int last, int width, int options) {
        return record(0x007D,
                      number(first, 2) + number(last, 2) + number(width, 2) + number(0, 2)
                          + number(options, 2) + number(0, 2));
    };
    CHECK(toldHidden(sheets::read(
              compounds::xls({}, column(0, 0, 2'000, 0) + column(1, 2, 2'000, 1) + column(4, 4, 0, 0)),
              u"bc.xls"_s))
          == u".BC.E..."_s);
}

TEST_CASE("A form tells the notes beside its cells and the hidden columns it was read from")
{
    Workbook book = sheettext::workbook(u"Mã|Stt|Nhiệm vụ|Trạng thái|Kết quả|Khó khăn\n"
                                        "4.1|4.1|{4.1}|HT|Trồng 12 ha|Thiếu vốn\n4.2|4.2|{4.2}|HT|Xong\n"
                                        "== Chỉ tiêu\nChỉ tiêu|Đơn vị tính|Kế hoạch năm|Thực hiện trong kỳ\n"
                                        "Tổng diện tích|ha|#7|#5\n== dondoc\nform|#1"_s);
    book.sheets[0].hiddenColumns = {{1, 1}, {6, 6}, {9, 300}};
    book.sheets[0].notes = {{2, 5, u"Lò Văn A"_s, u"Chưa gồm  bản X"_s}, {40, 2, {}, u"Hỏi lại"_s}};
    book.sheets[1].hiddenColumns = {{3, 4}};
    CHECK(sheettext::issues(readForm(book, sheettext::context()))
          == u"CellNoted 4.1 [Chưa gồm bản X (Lò Văn A)] Nhiệm vụ!E2\nCellNoted [Hỏi lại] Nhiệm vụ!B40\n"
             "HiddenColumnRead [Khó khăn] Nhiệm vụ!F1\n"
             "HiddenColumnRead [Thực hiện trong kỳ] Chỉ tiêu!D1"_s);
}
