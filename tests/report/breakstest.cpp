// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Where lines may end: figures with what they count, titles by their sense, columns that tear no number.
#include "models/report/document/nobreak.h"
#include "models/report/layout/columnwidths.h"
#include "models/report/layout/documentsymbol.h"
#include "models/report/layout/pagefont.h"
#include "models/report/layout/qttextmeasure.h"
#include "models/report/layout/sensebreak.h"
#include "tests/report/layoutfixture.h"
#include "tests/support/catch.h"

using namespace dondoc::report;
using namespace Qt::StringLiterals;

namespace {

/// With "~" for a no-break blank.
std::string keptIn(const QString &text)
{
    return keptTogether(text).replace(QChar::Nbsp, u'~').toStdString();
}

/// Two millimetres a letter.
double broad(const QString &text) { return 2.0 * double(text.size()); }

std::string brokenTitle(const QString &text, double widthMm)
{
    return brokenBySense(text, widthMm, broad).replace(u'\n', u'|').replace(QChar::Nbsp, u' ').toStdString();
}

} // namespace

TEST_CASE("A figure stays with what it counts, a label with its number, and nothing else")
{
    const struct {
        const char *text;
        const char *kept;
    } cases[] = {
        {"có 17 xã, phường; 929,9 ha; 02 lớp", "có 17~xã, phường; 929,9~ha; 02~lớp"},
        {"41/61 xã, 6 tháng đầu năm", "41/61~xã, 6~tháng đầu năm"},
        {"(nhiệm vụ 14), nhiệm vụ 4.1 và 15.7 đã xong", "(nhiệm vụ~14), nhiệm vụ~4.1 và 15.7 đã xong"},
        {"ngày 30/6/2026 của UBND tỉnh", "ngày~30/6/2026 của UBND tỉnh"},
        {"ngày 05 tháng 01 năm 2026", "ngày~05 tháng~01 năm~2026"},
        {"Kế hoạch số 215/KH-UBND ngày 18/8/2025", "Kế hoạch số~215/KH-UBND ngày~18/8/2025"},
        {"Kết luận số 1678-KL/TU", "Kết luận số~1678-KL/TU"},
        {"quý IV và năm 2025, Phụ lục II", "quý~IV và năm~2025, Phụ lục II"},
        {"giai đoạn 2025 - 2030", "giai đoạn 2025~- 2030"},
        {"(01 Phó Giám đốc)", "(01~Phó Giám đốc)"},
        {"trong quý 540,4 ha, đầu năm 464,7 ha", "trong quý 540,4~ha, đầu năm 464,7~ha"},
        {"từ đầu năm 9.490 triệu đồng, trong kỳ 1.544 ha", "từ đầu năm 9.490~triệu đồng, trong kỳ 1.544~ha"},
        {"phục vụ 1.080 lượt khách, tổng số 12 xã", "phục vụ 1.080~lượt khách, tổng số~12~xã"},
        {"trong quý 12 ha, nhiệm vụ 4.1 và 8 đã xong", "trong quý~12~ha, nhiệm vụ~4.1 và 8 đã xong"},
        {"trong năm 905 ha, tháng 12/2025 và năm 2026.", "trong năm 905~ha, tháng~12/2025 và năm~2026."},
        {"năm 2025 thực hiện 3 việc", "năm~2025 thực hiện 3~việc"},
        {"đạt 95% kế hoạch, số xã là 75 và", "đạt 95% kế hoạch, số xã là 75 và"},
        {"không có chữ số nào", "không có chữ số nào"},
        {"một\n17 xã", "một\n17~xã"},
        {"", ""},
    };
    for (const auto &each : cases) {
        CHECK(keptIn(QString::fromUtf8(each.text)) == each.kept);
        CHECK(keptTogether(keptTogether(QString::fromUtf8(each.text)))
              == keptTogether(QString::fromUtf8(each.text)));
    }
}

TEST_CASE("A figure that is a piece of its own stays with the next piece, and keeps its source")
{
    Inline figure = bold(u"62"_s);
    figure.figure = FigureRef{u"receipt.received"_s, u"2025-Q4"_s, {}, {}};
    const Inlines text = keptTogether(Inlines{plain(u"có "_s), figure, plain(u" xã"_s)});
    REQUIRE(text.size() == 3);
    CHECK(text.at(1) == figure);
    CHECK(text.at(2).text == QString(QChar::Nbsp) + u"xã"_s);
}

TEST_CASE("A gap for a number stays with the document whose number it is")
{
    const QString gap(8, QChar::Nbsp);
    CHECK(keptIn(u"thực hiện Kế hoạch số "_s + gap + u"/KH-UBND ngày 18/8/2025"_s)
          == "thực hiện Kế~hoạch~số~~~~~~~~~/KH-UBND ngày~18/8/2025");
    CHECK(keptIn(u"tại Công văn số "_s + gap + u"/SNNMT, Sở"_s) == "tại Công~văn~số~~~~~~~~~/SNNMT, Sở");
}

TEST_CASE("No line ends inside a symbol whose number is still to come")
{
    const QString text = u"số "_s + QString(8, QChar::Nbsp) + u"/KH-UBND"_s;
    CHECK(isInsideSymbol(text, text.indexOf(u'/') + 1));
    CHECK(isInsideSymbol(text, text.indexOf(u'-') + 1));
    CHECK_FALSE(isInsideSymbol(u"và/hoặc"_s, 3));
}

TEST_CASE("Titles break by sense and evenly")
{
    CHECK(
        brokenTitle(
            u"Kết quả quý III và 9 tháng năm 2025 thực hiện Kế hoạch số 215/KH-UBND ngày 18/8/2025 của UBND tỉnh"_s,
            150)
        == "Kết quả quý III và 9 tháng năm 2025|thực hiện Kế hoạch số 215/KH-UBND ngày 18/8/2025 của UBND "
           "tỉnh");
    CHECK(brokenTitle(u"DANH SÁCH CƠ QUAN, ĐƠN VỊ CHƯA GỬI ĐẦY ĐỦ BÁO CÁO"_s, 70)
          == "DANH SÁCH CƠ QUAN, ĐƠN VỊ|CHƯA GỬI ĐẦY ĐỦ BÁO CÁO");
    CHECK(brokenTitle(u"III. KHÓ KHĂN, VƯỚNG MẮC, HẠN CHẾ VÀ NGUYÊN NHÂN"_s, 80)
          == "III. KHÓ KHĂN, VƯỚNG MẮC,|HẠN CHẾ VÀ NGUYÊN NHÂN");
    CHECK(brokenTitle(u"ỦY BAN NHÂN DÂN TỈNH SƠN LA"_s, 40) == "ỦY BAN NHÂN DÂN|TỈNH SƠN LA");
    CHECK(
        brokenTitle(u"V/v đôn đốc báo cáo kết quả quý IV và năm 2025 thực hiện Kế hoạch số 215/KH-UBND"_s, 68)
        == "V/v đôn đốc báo cáo kết quả|quý IV và năm 2025|thực hiện Kế hoạch số 215/KH-UBND");
    CHECK(
        brokenTitle(
            u"Kết quả quý II và 6 tháng đầu năm 2026 thực hiện Kế hoạch số 215/KH-UBND của UBND tỉnh về phát "
            "triển cây ăn quả bền vững"_s,
            130)
        == "Kết quả quý II và 6 tháng đầu năm 2026|thực hiện Kế hoạch số 215/KH-UBND của UBND tỉnh|về phát "
           "triển cây ăn quả bền vững");
    CHECK(brokenTitle(u"DANH SÁCH CƠ QUAN, ĐƠN VỊ BỔ SUNG BÁO CÁO KẾT QUẢ QUÝ IV"_s, 80)
          == "DANH SÁCH CƠ QUAN, ĐƠN VỊ BỔ SUNG|BÁO CÁO KẾT QUẢ QUÝ IV");
    CHECK(brokenTitle(u"Một dòng"_s, 40) == "Một dòng");
    CHECK(brokenTitle(u"một hai ba bốn"_s, 16) == "một hai|ba bốn");
    CHECK(brokenTitle(u"Đã có\ndòng mới của người soạn"_s, 30) == "Đã có|dòng mới của người soạn");
    CHECK(brokenTitle(u"từdàihơnmộtdòng ngắn"_s, 10) == "từdàihơnmộtdòng ngắn");
}

TEST_CASE("A heading begins at the indent and is not stretched")
{
    const Heading title{
        u"III"_s, 1, {plain(u"III. KHÓ KHĂN, VƯỚNG MẮC, HẠN CHẾ VÀ NGUYÊN NHÂN CỦA HẠN CHẾ"_s)}};
    const QtTextMeasure measure(pageFontFamily().value());
    const QList<PrintedPage> pages = layOut(documentOf({title}), PageSpec{}, measure);
    const QList<TextRun> &runs = pages.constFirst().runs;
    REQUIRE(runs.size() == 2);
    CHECK(runs.at(0).xMm == Approx(42).margin(0.01));
    CHECK(runs.at(1).xMm == Approx(32).margin(0.01));
    CHECK(runs.at(0).xMm + runs.at(0).widthMm < 180);
}

TEST_CASE("A column is as wide as its longest number, and the others give the room")
{
    Table table;
    table.columns = {{5}, {100}, {10}};
    const auto row = [](const QString &number, const QString &amount) {
        return Row{u"r"_s,
                   {Cell{ParagraphStyle::TableCentre, {plain(number)}, 1},
                    Cell{ParagraphStyle::TableCell, {plain(u"nội dung-dài-không-kể"_s)}, 1},
                    Cell{ParagraphStyle::TableNumber, {plain(amount)}, 1}},
                   false};
    };
    table.rows = {row(u"VIII"_s, u"1.234.567"_s), row(u"1"_s, u"5"_s)};
    const auto widthOf = [](const QString &word, const TextStyle &style) {
        CHECK(style.bold);
        return 2.0 * double(word.size());
    };
    const QList<double> widths = columnWidths(table, 115, widthOf);
    REQUIRE(widths.size() == 3);
    CHECK(widths.at(0) >= 2 * 4 + 2 * kCellPaddingMm);
    CHECK(widths.at(2) >= 2 * 9 + 2 * kCellPaddingMm);
    CHECK(widths.at(0) + widths.at(1) + widths.at(2) == Approx(115));
    table.rows = {row(u"ngày 5/2025"_s, u"5"_s)};
    CHECK(columnWidths(table, 115, widthOf).at(0) >= 2 * 11 + 2 * kCellPaddingMm);
    table.columns = {{10}, {95}, {10}};
    table.rows = {row(u"1"_s, u"5"_s)};
    CHECK(columnWidths(table, 115, widthOf) == QList<double>{10, 95, 10});
}

TEST_CASE("A row taller than a third of a page begins where there is room for two lines of it")
{
    const QList<PrintedPage> pages = layOut(documentOf({tableOfRows(u"T"_s, {20, 20, 20})}), PageSpec{},
                                            QtTextMeasure(pageFontFamily().value()));
    CHECK(pages.size() == 2);
    CHECK(pages.constFirst().blocks.constLast().rectMm.bottom() > 297 - 20 - 10);
}

TEST_CASE("The signature stands 6 mm left of the middle of the Quốc hiệu, the title 15 mm below the date")
{
    const QtTextMeasure measure(pageFontFamily().value());
    const QList<PrintedPage> pages = layOut(
        documentOf({letterhead(), Paragraph{u"p"_s, ParagraphStyle::Body, {plain(u"một\nhai\nba"_s)}},
                    signatureBlock()}),
        PageSpec{}, measure);
    const PrintedPage &page = pages.constFirst();
    const auto middle = [&page](const QString &text) {
        const TextRun *run = runWith(page, text);
        REQUIRE(run);
        return run->xMm + run->widthMm / 2;
    };
    const auto down = [&page](const QString &text) { return runWith(page, text)->baselineMm; };
    CHECK(middle(u"CỘNG HÒA"_s) - middle(u"Nguyễn Văn A"_s) == Approx(6).margin(0.1));
    CHECK(down(u"BÁO CÁO"_s) - down(u"Sơn La, ngày"_s) == Approx(15).margin(0.3));
}
