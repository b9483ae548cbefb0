// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Documents as Word files: styles, tables, sections, headers, and that the same document gives the same
// bytes.
#include "models/exchange/docx/docxwriter.h"

#include "models/exchange/sheets/zipwriter.h"
#include "tests/exchange/sheetcells.h"
#include "tests/support/catch.h"

#include <QSet>

using namespace dondoc;
using namespace dondoc::exchange;
using namespace dondoc::test;
using namespace dondoc::report;
using namespace Qt::StringLiterals;

namespace {

report::Cell tableCell(const QString &text, int span = 1)
{
    return {ParagraphStyle::TableCell, {plain(text)}, span};
}

Table mergedTable()
{
    Table table;
    table.columns = {{10}, {0}, {30}};
    table.header
        = {{u"h"_s, {tableCell(u"Stt"_s), tableCell(u"Nhiệm vụ"_s), tableCell(u"Thời hạn"_s)}, false}};
    table.rows = {{u"r1"_s, {tableCell(u"4"_s), tableCell(u"Tiêu đề"_s, 2)}, true},
                  {u"r2"_s, {tableCell(u"4.1"_s), tableCell(u"Một"_s), tableCell(u"Hằng năm"_s)}, false}};
    return table;
}

report::Document letter()
{
    Letterhead head;
    head.superiorBody = u"UBND TỈNH SƠN LA"_s;
    head.issuingBody = u"SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG"_s;
    head.numberSymbol = u"BC-SNNMT"_s;
    head.placeAndDate = u"Sơn La, ngày 05 tháng 01 năm 2026"_s;
    head.kind = u"BÁO CÁO"_s;
    head.subject = u"Kết quả quý IV"_s;
    head.addressees = {u"Ủy ban nhân dân tỉnh Sơn La"_s};
    Signature signature{u"s"_s, {u"- Như trên;"_s, u"- Lưu: VT."_s}, {u"GIÁM ĐỐC"_s}, u"Nguyễn Văn A"_s};
    report::Document document;
    document.title = u"Báo cáo <thử> & kiểm tra"_s;
    document.marking = u"SỐ LIỆU VÍ DỤ"_s;
    document.sections = {
        {u"body"_s,
         Orientation::Portrait,
         {head, Heading{u"I"_s, 1, {plain(u"I. MỤC MỘT"_s)}}, Heading{u"I/1"_s, 2, {plain(u"1. Khoản"_s)}},
          Paragraph{u"p"_s, ParagraphStyle::Body, {plain(u"Số "_s), bold(u"đậm"_s), italic(u"nghiêng"_s)}},
          signature}},
        {u"PL1"_s, Orientation::Landscape, {mergedTable()}},
    };
    return document;
}

QByteArray madeDocx(const report::Document &document)
{
    DocxOptions options;
    options.created = QDateTime(QDate(2025, 12, 1), QTime(8, 30), Qt::UTC);
    options.creator = u"Đôn Đốc"_s;
    const auto bytes = toDocx(document, options);
    REQUIRE(bytes.ok());
    return *bytes;
}

QString body(const report::Document &document)
{
    return QString::fromUtf8(partOf(madeDocx(document), u"word/document.xml"_s));
}

} // namespace

TEST_CASE("Every part of a Word file is well-formed and named in its contents")
{
    const QByteArray docx = madeDocx(letter());
    const auto parts = unzipped(docx);
    REQUIRE(parts.ok());
    CHECK(parts->constFirst().name == u"[Content_Types].xml"_s);
    const QByteArray types = parts->constFirst().bytes;
    for (const ZipPart &part : *parts) {
        CAPTURE(part.name.toStdString());
        CHECK(isWellFormed(part.bytes));
        if (part.name.endsWith(u".xml"_s) && part.name != u"[Content_Types].xml"_s)
            CHECK(types.contains("\"/" + part.name.toUtf8() + '"'));
    }
    const QByteArray core = partOf(docx, u"docProps/core.xml"_s);
    CHECK(core.contains("2025-12-01T08:30:00Z"));
    CHECK(core.contains("Báo cáo &lt;thử&gt; &amp; kiểm tra"));
}

TEST_CASE("Every style that a document names is one of its styles")
{
    const QByteArray docx = madeDocx(letter());
    const QString styles = QString::fromUtf8(partOf(docx, u"word/styles.xml"_s));
    QSet<QString> named;
    for (const char *part : {"word/document.xml", "word/header1.xml", "word/header2.xml"}) {
        const QStringList pieces
            = QString::fromUtf8(partOf(docx, QLatin1String(part))).split(u"<w:pStyle w:val=\""_s).mid(1);
        for (const QString &piece : pieces)
            named.insert(piece.section(u'"', 0, 0));
    }
    CHECK(named.size() > 15);
    for (const QString &name : std::as_const(named))
        CHECK((styles.contains(u"w:styleId=\"%1\""_s.arg(name)) ? QString() : name) == QString());
    CHECK(styles.contains(u"Times New Roman"_s));
    CHECK(styles.contains(u"<w:name w:val=\"heading 1\"/>"_s));
}

TEST_CASE(
    "No style has a comma in its name, which would begin another name, and annexes are in the navigation")
{
    const QString styles = QString::fromUtf8(partOf(madeDocx(letter()), u"word/styles.xml"_s));
    const QStringList names = styles.split(u"<w:name w:val=\""_s).mid(1);
    CHECK(names.size() > 20);
    for (const QString &name : names)
        CHECK_FALSE(name.section(u'"', 0, 0).contains(u','));
    const auto levelOf = [&styles](const QString &id) {
        const QString style = styles.section(u"w:styleId=\"%1\""_s.arg(id), 1).section(u"</w:style>"_s, 0, 0);
        return style.section(u"<w:outlineLvl w:val=\""_s, 1).section(u'"', 0, 0);
    };
    CHECK(levelOf(u"SoPhuLuc"_s) == u"0"_s);
    CHECK(levelOf(u"TenPhuLuc"_s) == u"1"_s);
    CHECK(levelOf(u"KemTheo"_s).isEmpty());
}

TEST_CASE("A line of Word never ends inside a document's symbol")
{
    report::Document document;
    document.sections = {
        {u"body"_s,
         Orientation::Portrait,
         {Paragraph{
             {}, ParagraphStyle::Body, {plain(u"số 1678-KL/TU và 215/KH-UBND, 2025 - 2030, xã-phường"_s)}}}}};
    const QString xml = body(document);
    CHECK(xml.count(u"<w:noBreakHyphen/>"_s) == 2);
    CHECK(xml.contains(u"1678</w:t><w:noBreakHyphen/><w:t xml:space=\"preserve\">KL/TU"_s));
    CHECK(xml.contains(u"2025\u00A0- 2030, xã-phường"_s));
}

TEST_CASE("The blank for the number is as wide as on the program's own pages")
{
    constexpr double kBlankMm = 13 * 0.25 * kMmPerPt; // at 13 pt, a quarter of an em each
    const QString blank = body(letter()).section(u"Số:"_s, 1).section(u"/BC"_s, 0, 0);
    CHECK(blank.trimmed().isEmpty());
    CHECK(std::abs(double(blank.size()) * kBlankMm - 18) < 1);
}

TEST_CASE("Headings, letters and the letterhead's words are where Word looks for them")
{
    const QString xml = body(letter());
    CHECK(xml.contains(u"<w:pStyle w:val=\"Heading1\"/>"_s));
    CHECK(xml.contains(u"<w:pStyle w:val=\"Heading2\"/>"_s));
    CHECK(xml.contains(u"<w:b/><w:bCs/></w:rPr><w:t xml:space=\"preserve\">đậm"_s));
    CHECK(xml.contains(u"<w:i/><w:iCs/></w:rPr><w:t xml:space=\"preserve\">nghiêng"_s));
    CHECK(xml.contains(u"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"_s));
    CHECK(xml.contains(u"Kính gửi: Ủy ban nhân dân tỉnh Sơn La</w:t>"_s));
    CHECK(xml.contains(u"Nơi nhận:"_s));
    CHECK(xml.count(u"<w:pBdr>"_s) == 3); // below the motto, the issuing body and the subject
    CHECK(xml.count(u"<w:tblBorders>"_s) == 1);
}

TEST_CASE("The subject of a công văn has its own style and no kind stands above the text")
{
    report::Document document = letter();
    auto &head = std::get<Letterhead>(document.sections.first().blocks.first());
    head.kind.clear();
    head.subject = u"V/v báo cáo"_s;
    const QString xml = body(document);
    CHECK(xml.contains(u"<w:pStyle w:val=\"TrichYeuCongVan\"/>"_s));
    CHECK_FALSE(xml.contains(u"\"TenLoai\""_s));
    CHECK_FALSE(xml.contains(u"\"TrichYeu\""_s));
}

TEST_CASE("The subject of a công văn breaks by sense in Word too")
{
    report::Document document = letter();
    auto &head = std::get<Letterhead>(document.sections.first().blocks.first());
    head.kind.clear();
    head.subject = u"V/v báo cáo kết quả quý IV và năm 2025 thực hiện Kế hoạch số 215/KH-UBND"_s;
    const QString xml = body(document);
    CHECK(xml.contains(u"2025</w:t><w:br/><w:t xml:space=\"preserve\">thực hiện Kế hoạch số"_s));
}

TEST_CASE("A share is not torn from its sign in a narrow column of Word")
{
    report::Document document = letter();
    auto &table = std::get<Table>(document.sections.last().blocks.last());
    table.columns = {{6}, {80}, {14}};
    table.rows.last().cells[0] = {ParagraphStyle::TableNumber, {plain(u"105,0%"_s)}, 1};
    const QString xml = body(document);
    const QString bordered = xml.mid(xml.lastIndexOf(u"<w:tbl>"_s));
    const int twips = bordered.section(u"<w:gridCol w:w=\""_s, 1, 1).section(u'"', 0, 0).toInt();
    CHECK(twips / 56.69 - 3 > 13.1); // millimetres between the paddings; Times New Roman needs 13.06 at 12 pt
}

TEST_CASE("What stands before the signature keeps with it")
{
    const QString xml = body(letter());
    const QString last = xml.left(xml.indexOf(u"nghiêng"_s));
    CHECK(last.mid(last.lastIndexOf(u"<w:pPr>"_s)).contains(u"<w:keepNext/>"_s));
}

TEST_CASE("Table heads repeat, rows stay whole and columns fill the width")
{
    const QString xml = body(letter());
    const QString bordered = xml.mid(xml.lastIndexOf(u"<w:tbl>"_s));
    CHECK(bordered.count(u"<w:tblHeader/>"_s) == 1);
    CHECK(bordered.count(u"<w:cantSplit/>"_s) == 3);
    CHECK(bordered.count(u"<w:keepNext/>"_s) == 2); // each cell of the group's row, with the row below
    CHECK(bordered.contains(u"<w:gridSpan w:val=\"2\"/>"_s));
    CHECK(bordered.contains(u"<w:b/><w:bCs/></w:rPr><w:t xml:space=\"preserve\">Tiêu đề"_s));
    int total = 0;
    const QStringList columns = bordered.split(u"<w:gridCol w:w=\""_s).mid(1);
    for (const QString &column : columns) {
        CHECK(column.section(u'"', 0, 0).toInt() > 100);
        total += column.section(u'"', 0, 0).toInt();
    }
    CHECK(std::abs(total - 14060) < 4); // 297 - 32 - 17 mm
}

TEST_CASE("A row taller than a third of the page is split in Word too, a figure is not torn from its unit")
{
    report::Document document = letter();
    auto &table = std::get<Table>(document.sections.last().blocks.last());
    table.rows.last().cells[2] = tableCell(u"Đã trồng 17 ha "_s.repeated(200));
    const QString xml = body(document);
    const QString bordered = xml.mid(xml.lastIndexOf(u"<w:tbl>"_s));
    CHECK(bordered.count(u"<w:cantSplit/>"_s) == 2);
    CHECK(bordered.contains(u"Đã trồng 17\u00A0ha "_s));
}

TEST_CASE("Several addressees stand one a line where Mẫu 1.5 has them, further lines below the name")
{
    report::Document document = letter();
    std::get<Letterhead>(document.sections.first().blocks.first()).addressees = {u"Sở Một"_s, u"Sở Hai"_s};
    const QString xml = body(document);
    CHECK(xml.contains(u"<w:ind w:left=\"1984\"/>"_s)); // 35 mm
    CHECK(xml.count(u"<w:ind w:left=\"2716\" w:hanging=\"164\"/>"_s) == 2);
    CHECK(xml.contains(u"- Sở Một;"_s));
    CHECK(xml.contains(u"- Sở Hai."_s));
}

TEST_CASE("Sections keep their paper, are numbered from 1 and hide the number of their first page")
{
    const QByteArray docx = madeDocx(letter());
    const QString xml = QString::fromUtf8(partOf(docx, u"word/document.xml"_s));
    CHECK(xml.count(u"<w:sectPr>"_s) == 2);
    CHECK(xml.count(u"<w:pgNumType w:start=\"1\"/>"_s) == 2);
    CHECK(xml.count(u"<w:titlePg/>"_s) == 2);
    CHECK(xml.contains(u"<w:pgSz w:w=\"11906\" w:h=\"16838\"/>"_s));
    CHECK(xml.contains(u"<w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/>"_s));
    const QByteArray later = partOf(docx, u"word/header1.xml"_s);
    const QByteArray first = partOf(docx, u"word/header2.xml"_s);
    CHECK(later.contains("PAGE"));
    CHECK_FALSE(first.contains("PAGE"));
    CHECK(later.contains("SỐ LIỆU VÍ DỤ"));
    CHECK(first.contains("SỐ LIỆU VÍ DỤ"));
}

TEST_CASE("Characters that XML cannot hold are left out, line ends and blanks stay")
{
    report::Document document;
    const QString odd = u"a\u0001b\u000Bc\uFFFEd  e\nf<&>"_s + QChar(0xD800) + u"g\U0001F34B"_s;
    document.sections
        = {{u"body"_s, Orientation::Portrait, {Paragraph{{}, ParagraphStyle::Body, {plain(odd)}}}}};
    const QString xml = body(document);
    CHECK(isWellFormed(xml.toUtf8()));
    CHECK(xml.contains(u">abcd  e</w:t><w:br/><w:t xml:space=\"preserve\">f&lt;&amp;&gt;g\U0001F34B<"_s));
}

TEST_CASE("The same document gives the same bytes, an empty one a file too")
{
    CHECK(madeDocx(letter()) == madeDocx(letter()));
    CHECK(isWellFormed(body({}).toUtf8()));
    const auto undated = toDocx(letter(), {});
    REQUIRE(undated.ok());
    CHECK(*undated == *toDocx(letter(), {}));
    CHECK(*undated != madeDocx(letter()));
}

TEST_CASE("An archive comes back as it was written, whatever the time zone")
{
    const QList<ZipPart> parts{{u"a.xml"_s, "một"}, {u"b/c.xml"_s, QByteArray(100000, 'x')}, {u"d"_s, {}}};
    const auto bytes = zipped(parts, QDateTime(QDate(2025, 12, 1), QTime(8, 30), Qt::UTC));
    REQUIRE(bytes.ok());
    CHECK(bytes->size() < 2000);
    const auto back = unzipped(*bytes);
    REQUIRE(back.ok());
    CHECK(*back == parts);
    CHECK(zipped(parts, QDateTime(QDate(2025, 12, 1), QTime(15, 30), Qt::OffsetFromUTC, 7 * 3600)).value()
          == *bytes);
    CHECK_FALSE(unzipped("PK, but no archive").ok());
}
