// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Tests of places on the page: letterhead, margins, numbers, marking, cells; page dumps as text.

#include "tests/support/catch.h"

#include "tests/report/fixedmeasure.h"
#include "tests/report/layoutfixture.h"

using namespace dondoc::report;
using namespace Qt::StringLiterals;

namespace {

double middle(const TextRun &run) { return run.xMm + run.widthMm / 2; }

Table smallTable()
{
    Table table;
    table.key = u"T"_s;
    table.columns = {Column{1}, Column{2}, Column{2}};
    table.rows = {Row{u"T/1"_s,
                      {Cell{ParagraphStyle::TableCentre, {plain(u"1"_s)}, 1},
                       Cell{ParagraphStyle::TableCell, {plain(u"hai cột"_s)}, 2}},
                      true},
                  Row{u"T/2"_s,
                      {Cell{ParagraphStyle::TableNumber, {plain(u"2"_s)}, 1},
                       Cell{ParagraphStyle::TableCell, {plain(u"giữa"_s)}, 1}},
                      false}};
    return table;
}

} // namespace

TEST_CASE("A page told as text")
{
    const QList<PrintedPage> pages = pagesOf(documentOf(
        {heading(u"I. KẾT QUẢ"_s),
         Paragraph{u"p"_s, ParagraphStyle::Body, {plain(u"Một "_s), bold(u"hai"_s)}}, smallTable()}));
    REQUIRE(pages.size() == 1);
    CHECK(dump(pages.first()).toStdString() == R"(page body 1 210x297
text 42.0 26.0 14b I. KẾT QUẢ
text 42.0 33.1 14 Một 
text 50.0 33.1 14b hai
text 47.1 40.8 12b 1
text 65.7 40.8 12b hai cột
text 60.7 47.0 12 2
text 65.7 47.0 12 giữa
line 32.0 36.2 32.0 42.4
line 64.2 36.2 64.2 42.4
line 193.0 36.2 193.0 42.4
line 32.0 42.4 193.0 42.4
line 32.0 36.2 193.0 36.2
line 32.0 42.4 32.0 48.6
line 64.2 42.4 64.2 48.6
line 128.6 42.4 128.6 48.6
line 193.0 42.4 193.0 48.6
line 32.0 48.6 193.0 48.6)");
}

TEST_CASE("The letterhead stands as the decree's boxes")
{
    const PrintedPage page = pagesOf(documentOf({letterhead()})).constFirst();
    const TextRun *nation = runWith(page, u"CỘNG HÒA"_s);
    const TextRun *motto = runWith(page, u"Độc lập"_s);
    const TextRun *superior = runWith(page, u"UBND TỈNH"_s);
    const TextRun *number = runWith(page, u"Số:"_s);
    const TextRun *symbol = runWith(page, u"/BC-SNNMT"_s);
    const TextRun *date = runWith(page, u"Sơn La, ngày"_s);
    REQUIRE((nation && motto && superior && number && symbol && date));
    CHECK(nation->style == TextStyle{12, true, false});
    CHECK(motto->style == TextStyle{13, true, false});
    CHECK(superior->style == TextStyle{12, false, false});
    CHECK(date->style == TextStyle{13, false, true});
    CHECK(nation->baselineMm == Approx(superior->baselineMm));
    CHECK(middle(*nation) == Approx(middle(*motto)));
    CHECK(middle(*date) == Approx(middle(*nation)));
    CHECK(number->baselineMm == Approx(date->baselineMm));
    CHECK(symbol->xMm - (number->xMm + number->widthMm) >= 15);

    const TextRun *kind = runWith(page, u"BÁO CÁO"_s);
    const TextRun *to = runWith(page, u"Kính gửi: Ủy ban nhân dân tỉnh Sơn La"_s);
    REQUIRE((kind && to));
    CHECK(middle(*kind) == Approx(112.5));
    CHECK(middle(*to) == Approx(112.5));
    CHECK(outside({page}).isEmpty());
}

TEST_CASE("The subject of a công văn stands under its number, and nothing where a kind would")
{
    Letterhead head = letterhead();
    head.kind.clear();
    head.subject = u"V/v báo cáo"_s;
    const PrintedPage page = pagesOf(documentOf({head})).constFirst();
    const TextRun *number = runWith(page, u"Số:"_s);
    const TextRun *subject = runWith(page, u"V/v báo cáo"_s);
    const TextRun *issuing = runWith(page, u"SỞ NÔNG NGHIỆP"_s);
    REQUIRE((number && subject && issuing));
    CHECK(subject->style == TextStyle{12, false, false});
    CHECK(middle(*subject) == Approx(middle(*issuing)));
    CHECK(subject->baselineMm > number->baselineMm + 2);
    CHECK(subject->baselineMm < number->baselineMm + 6); // decree's Mẫu 1.5: 5.2
    const TextRun *to = runWith(page, u"Kính gửi: Ủy ban nhân dân tỉnh Sơn La"_s);
    REQUIRE(to);
    CHECK(to->baselineMm >= subject->baselineMm + 12);
    CHECK_FALSE(runWith(page, u"BÁO CÁO"_s));
}

TEST_CASE("Rules of the letterhead are as long as the decree says")
{
    const PrintedPage page = pagesOf(documentOf({letterhead()})).constFirst();
    REQUIRE(page.lines.size() == 3);
    const auto share = [&page](int rule, const QString &text) {
        const Line &line = page.lines.at(rule);
        const TextRun *run = runWith(page, text);
        REQUIRE(run);
        CHECK((line.x1Mm + line.x2Mm) / 2 == Approx(middle(*run)));
        CHECK(line.y1Mm > run->baselineMm);
        return (line.x2Mm - line.x1Mm) / run->widthMm;
    };
    const QString bodyEnd = u"TRƯỜNG"_s;
    const double body = share(0, bodyEnd);
    CHECK((body >= 1.0 / 3 && body <= 0.5));
    CHECK(share(1, u"Độc lập"_s) == Approx(1));
    const double subject = share(2, u"cây ăn quả"_s);
    CHECK((subject >= 1.0 / 3 && subject <= 0.5));
}

TEST_CASE("A number that is known is printed with its symbol, centred under the body")
{
    Letterhead head = letterhead();
    head.number = u"05"_s;
    const PrintedPage page = pagesOf(documentOf({head})).constFirst();
    REQUIRE(runWith(page, u"Số: 05/BC-SNNMT"_s));
    CHECK(middle(*runWith(page, u"Số: 05/BC-SNNMT"_s)) == Approx(middle(*runWith(page, u"UBND TỈNH"_s))));
}

TEST_CASE("Several addressees stand one a line with their marks, where Mẫu 1.5 has them")
{
    Letterhead head = letterhead();
    head.addressees = {u"Sở Tài chính"_s, u"Sở Công Thương;"_s, u"UBND các xã"_s};
    const PrintedPage page = pagesOf(documentOf({head})).constFirst();
    const TextRun *label = runWith(page, u"Kính gửi:"_s);
    REQUIRE(label);
    CHECK(label->text == u"Kính gửi:"_s);
    CHECK(label->xMm == Approx(32 + 35));
    for (const QString &line : {u"- Sở Tài chính;"_s, u"- Sở Công Thương;"_s, u"- UBND các xã."_s}) {
        CAPTURE(line);
        REQUIRE(runWith(page, line));
        CHECK(runWith(page, line)->text == line);
        CHECK(runWith(page, line)->xMm == Approx(32 + 45));
    }
}

TEST_CASE("Page numbers stand in the middle of the top margin from page two on")
{
    const QList<PrintedPage> pages = pagesOf(documentOf({paragraphOfLines(u"p"_s, 120)}));
    REQUIRE(pages.size() == 3);
    CHECK(pages.at(0).runs.first().text == u"p:1"_s);
    for (int number : {2, 3}) {
        const TextRun &run = pages.at(number - 1).runs.first();
        CHECK(run.text == QString::number(number));
        CHECK(run.style == TextStyle{13, false, false});
        CHECK(middle(run) == Approx(112.5));
        CHECK(run.baselineMm == Approx(14));
    }
}

TEST_CASE("The marking is on every page twice and touches no other text")
{
    Document document = documentOf({paragraphOfLines(u"p"_s, 120)});
    document.marking = u"SỐ LIỆU VÍ DỤ"_s;
    for (const PrintedPage &page : pagesOf(document)) {
        QList<const TextRun *> marks;
        for (const TextRun &run : page.runs) {
            if (run.text == document.marking)
                marks.append(&run);
        }
        REQUIRE(marks.size() == 2);
        CHECK(marks.at(0)->xMm + marks.at(0)->widthMm == Approx(193));
        CHECK(marks.at(0)->xMm > 112.5 + 5);
        CHECK(middle(*marks.at(1)) == Approx(112.5));
        CHECK(marks.at(1)->baselineMm > 277);
        CHECK(marks.at(1)->baselineMm < 290);
    }
}

TEST_CASE("The signature leaves room for signature and seal")
{
    const PrintedPage page
        = pagesOf(documentOf({paragraphOfLines(u"p"_s, 3), signatureBlock()})).constFirst();
    const TextRun *authority = runWith(page, u"PHÓ GIÁM ĐỐC"_s);
    const TextRun *signer = runWith(page, u"Nguyễn Văn A"_s);
    const TextRun *recipients = runWith(page, u"Nơi nhận:"_s);
    REQUIRE((authority && signer && recipients));
    CHECK(signer->baselineMm - authority->baselineMm == Approx(28 + FixedMeasure::kLineMm));
    CHECK(middle(*signer) == Approx(middle(*authority)));
    CHECK(recipients->baselineMm == Approx(runWith(page, u"KT. GIÁM ĐỐC"_s)->baselineMm));
    CHECK(recipients->xMm == Approx(32));
    CHECK(recipients->style == TextStyle{12, true, true});
    CHECK(runWith(page, u"- Như trên;"_s)->style == TextStyle{11, false, false});
}

TEST_CASE("A figure keeps its source on the page, on every line that it is broken over")
{
    const FigureRef figure{u"receipt.received"_s, u"2025-Q4"_s, {}, {u"03646"_s}};
    const Inline piece{words(1, 40), false, false, figure};
    const PrintedPage page
        = pagesOf(documentOf({Paragraph{u"p"_s, ParagraphStyle::Body, {piece}}})).constFirst();
    REQUIRE(page.runs.size() >= 3);
    for (const TextRun &run : page.runs) {
        REQUIRE(run.figure);
        CHECK(*run.figure == figure);
        CHECK(run.figure == page.runs.first().figure);
    }
}

TEST_CASE("A word of two thousand characters breaks inside")
{
    const QString word(2000, u'ơ');
    for (const Document &document :
         {documentOf({Paragraph{u"p"_s, ParagraphStyle::Body, {plain(word)}}}),
          documentOf({Table{u"T"_s,
                            {Column{1}, Column{1}},
                            {},
                            {Row{u"r"_s, {Cell{ParagraphStyle::TableCell, {plain(word)}, 1}}, false}}}})}) {
        const QList<PrintedPage> pages = pagesOf(document);
        CHECK(wordsOf(pages).join(QString()) == word);
        CHECK(outside(pages).isEmpty());
    }
}

TEST_CASE("Cells beyond the columns and spans too wide stay inside the table")
{
    Table table = smallTable();
    table.rows.first().cells[1].columnSpan = 9;
    table.rows.last().cells.append(QList<Cell>(4, Cell{ParagraphStyle::TableCell, {plain(u"x"_s)}, 1}));
    const QList<PrintedPage> pages = pagesOf(documentOf({table}));
    CHECK(outside(pages).isEmpty());
    CHECK(wordsOf(pages).count(u"x"_s) == 4);
}

TEST_CASE("An empty document has no page, an empty section one")
{
    CHECK(pagesOf(Document{}).isEmpty());
    CHECK(pagesOf(documentOf({})).size() == 1);
}
