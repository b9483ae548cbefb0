// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// The phụ lục as a workbook: sheets, words, numbers and days that can be reckoned with.
#include "models/exchange/sheets/annexbook.h"

#include "tests/exchange/sheetcells.h"
#include "tests/exchange/sheets.h"
#include "tests/support/catch.h"

using namespace dondoc;
using namespace dondoc::exchange;
using namespace dondoc::report;
using namespace dondoc::test;
using namespace Qt::StringLiterals;

namespace {

report::Cell annexCell(const QString &text, ParagraphStyle style = ParagraphStyle::TableCell, int span = 1)
{
    return {style, {plain(text)}, span};
}

Section annex(const QString &key, const QString &number)
{
    Table table;
    table.key = key + u"/table"_s;
    table.columns = {{11}, {60}, {25}, {25}, {25}};
    table.header = {{u"h"_s,
                     {annexCell(u"Stt"_s), annexCell(u"Chỉ tiêu"_s), annexCell(u"Thực hiện"_s),
                      annexCell(u"So với"_s), annexCell(u"Ngày"_s)},
                     false}};
    table.rows = {{u"g"_s,
                   {annexCell(u"I"_s, ParagraphStyle::TableCentre),
                    annexCell(u"Diện tích"_s, ParagraphStyle::TableCell, 4)},
                   true},
                  {u"r"_s,
                   {annexCell(u"4.1"_s, ParagraphStyle::TableCentre), annexCell(u"=1+1"_s),
                    annexCell(u"85.050,5"_s, ParagraphStyle::TableNumber),
                    annexCell(u"99,5%"_s, ParagraphStyle::TableNumber), annexCell(u"14/12/2025"_s)},
                   false}};
    return {key,
            Orientation::Landscape,
            {Paragraph{key + u"/number"_s, ParagraphStyle::AnnexNumber, {plain(number)}},
             Paragraph{key + u"/title"_s, ParagraphStyle::AnnexTitle, {plain(u"TIẾN ĐỘ"_s)}}, table}};
}

Document reportWith(const QList<Section> &annexes)
{
    Document document;
    document.title = u"Báo cáo"_s;
    document.sections = QList<Section>{{u"body"_s, Orientation::Portrait, {}}} + annexes;
    return document;
}

} // namespace

TEST_CASE("Every phụ lục is a sheet with the words of its pages, numbers and days as such")
{
    Document document = reportWith({annex(u"PL1"_s, u"Phụ lục I"_s), annex(u"PL2"_s, u"Phụ lục II"_s)});
    document.marking = u"SỐ LIỆU VÍ DỤ"_s;
    const auto bytes = toAnnexBook(document, {});
    REQUIRE(bytes.ok());
    const Workbook book = sheets::read(*bytes);
    REQUIRE(book.sheets.size() == 2);
    CHECK(book.sheets.at(1).name == u"Phụ lục II"_s);
    const exchange::Sheet &sheet = book.sheets.constFirst();
    CHECK(sheets::told(sheet)
          == u"1: SỐ LIỆU VÍ DỤ\n2: Phụ lục I\n3: TIẾN ĐỘ\n5: Stt | Chỉ tiêu | Thực hiện | So với | Ngày\n6: "
             u"I | Diện "
             "tích\n7: 4.1 | =1+1 | 85050.5 | 0.995 | 2025-12-14"_s);
    const QList<exchange::Cell> &cells = sheet.rows.constLast().cells;
    CHECK_FALSE(cells.at(0).number.has_value());
    CHECK(cells.at(2).number == 85050.5);
    CHECK(cells.at(4).date == QDate(2025, 12, 14));
    CHECK(sheets::toldAreas(sheet) == u"A2:E2 A3:E3 B6:E6"_s);
    CHECK(*toAnnexBook(document, {}) == *bytes);
}

TEST_CASE("Numbers are those of the data, not what the page rounds, with the decimals of their row")
{
    Section section = annex(u"PL1"_s, u"Phụ lục I"_s);
    auto &table = std::get<Table>(section.blocks.last());
    Row &row = table.rows.last();
    row.cells[0] = annexCell(u"1"_s, ParagraphStyle::TableCentre);
    row.cells[2].number = 85050.4567;
    row.cells[4] = annexCell(u"905"_s, ParagraphStyle::TableNumber);
    row.cells[4].number = 904.9999999999998;
    row.cells[3].number = 0.99474;
    table.rows.append(row);
    table.rows.last().cells[0] = annexCell(u"2"_s, ParagraphStyle::TableCentre);
    table.rows.last().cells[2] = annexCell(u"4.725"_s, ParagraphStyle::TableNumber);
    const auto bytes = toAnnexBook(reportWith({section}), {});
    REQUIRE(bytes.ok());
    const exchange::Sheet sheet = sheets::read(*bytes).sheets.constFirst();
    const auto first = sheet.rows.at(sheet.rows.size() - 2).cells;
    CHECK(first.at(0).number == 1);
    CHECK(first.at(2).number == 85050.4567);
    CHECK(first.at(3).number == 0.99474);
    CHECK(first.at(4).number == 905);
    CHECK(sheet.rows.constLast().cells.at(0).number == 2);
    CHECK(sheet.rows.constLast().cells.at(2).number == 4725);
    const QString xml = QString::fromUtf8(partOf(*bytes, u"xl/worksheets/sheet1.xml"_s));
    const auto styleOf = [&xml](const QString &cell) {
        return xml.section(u"<c r=\"%1\" s=\""_s.arg(cell), 1).section(u'"', 0, 0);
    };
    CHECK_FALSE(styleOf(u"C6"_s).isEmpty());
    CHECK(styleOf(u"C6"_s) == styleOf(u"E6"_s)); // both with the decimal of 85.050,5
    CHECK(styleOf(u"C7"_s) == styleOf(u"E7"_s));
    CHECK(styleOf(u"C6"_s) != styleOf(u"C7"_s)); // 4.725 of something that is counted
}

TEST_CASE("A text that is longer than a cell takes is told")
{
    Section section = annex(u"PL1"_s, u"Phụ lục I"_s);
    CHECK(annexesWithCutCells(reportWith({section})).isEmpty());
    std::get<Table>(section.blocks.last()).rows.last().cells[1] = annexCell(QString(40000, u'x'));
    const Document document = reportWith({section, annex(u"PL2"_s, u"Phụ lục II"_s)});
    CHECK(annexesWithCutCells(document) == QStringList{u"Phụ lục I"_s});
    const exchange::Sheet sheet = sheets::read(*toAnnexBook(document, {})).sheets.constFirst();
    CHECK(sheet.rows.constLast().cells.at(1).text.endsWith(
        u"(nội dung dài hơn ô của bảng tính, đã lược bớt)"_s));
}

TEST_CASE("A report without phụ lục has no workbook")
{
    CHECK(toAnnexBook(reportWith({}), {}).error().code == ErrorCode::Unsupported);
}
