// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Figures of a form in another unit than the one asked for: in their cell, or in the column of units.
#include "models/exchange/sheets/sheetreader.h"
#include "tests/exchange/sheettext.h"
#include "tests/support/catch.h"

using namespace dondoc;
using namespace dondoc::exchange;
using namespace Qt::StringLiterals;

namespace {

const QString kFigureHead
    = u"Mã|Stt|Chỉ tiêu|Đơn vị tính|Kế hoạch năm|Lũy kế kỳ trước|Thực hiện trong kỳ|Lũy kế|"
      "Ước cả năm\n"_s;

ReadForm figureFormOf(const QString &row) { return sheettext::read(u"== Chỉ tiêu\n"_s + kFigureHead + row); }

struct WrittenFigure {
    QString row;
    std::optional<double> value;
    QString issues;
};

} // namespace

TEST_CASE("A unit that an agency wrote is converted and told, or the figure not taken and told", "[figures]")
{
    const QList<WrittenFigure> rows{
        {u"dt-tong|1|Tổng diện tích|ha|||12 ha"_s, 12, {}},
        {u"dt-tong|1|Tổng diện tích|ha|||30.000 m2"_s, 3, u"AmountConverted [30.000 m2, 3 ha] Chỉ tiêu!G2"_s},
        {u"dt-tong|1|Tổng diện tích|ha|||12 tạ"_s, {}, u"AmountOfOtherUnit [12 tạ, ha] Chỉ tiêu!G2"_s},
        {u"dt-tong|1|Tổng diện tích|ha|||5%"_s, {}, u"AmountOfOtherUnit [5%, ha] Chỉ tiêu!G2"_s},
        {u"sl-tong|1|Tổng sản lượng|tấn|||500 nghìn"_s, 500'000,
         u"AmountConverted [500 nghìn, 500.000 tấn] Chỉ tiêu!G2"_s},
        {u"sl-tong|1|Tổng sản lượng|tấn|||12 tạ"_s, 1.2, u"AmountConverted [12 tạ, 1,2 tấn] Chỉ tiêu!G2"_s},
        {u"dt-tong|1|Tổng diện tích|m2|||#70000"_s, 7, u"AmountConverted [70.000 m2, 7 ha] Chỉ tiêu!G2"_s},
        {u"|1|Tổng diện tích cây ăn quả|m2|||#70000"_s, 7,
         u"AmountConverted [70.000 m2, 7 ha] Chỉ tiêu!G2"_s},
        {u"dt-tong|1|Tổng diện tích|cây|||#70000"_s, {}, u"AmountOfOtherUnit [70.000 cây, ha] Chỉ tiêu!G2"_s},
        {u"dt-tong|1|Tổng diện tích|tấn|||70.000"_s, {}, u"AmountOfOtherUnit [70.000 tấn, ha] Chỉ tiêu!G2"_s},
        {u"dt-tong|1|Tổng diện tích||||7"_s, 7, {}},
        {u"dt-tong|1|Tổng diện tích|ha|||nan"_s, {}, u"NumberNotUnderstood [nan] Chỉ tiêu!G2"_s},
        {u"dt-tong|1|Tổng diện tích|ha|||2 + 3"_s, {}, u"NumberNotUnderstood [2 + 3] Chỉ tiêu!G2"_s},
        {u"|1|Việc lạ|cái|||12 cái"_s, 12, {}},
    };
    for (const WrittenFigure &row : rows) {
        CAPTURE(row.row.toStdString());
        const ReadForm form = figureFormOf(row.row);
        REQUIRE(form.figures.size() == 1);
        CHECK(form.figures.constFirst().value == row.value);
        CHECK(sheettext::issues(form).toStdString() == row.issues.toStdString());
    }
}

TEST_CASE("A figure that was meant as a number and is none is an error, words are a doubt", "[figures]")
{
    const auto severityOf = [](const QString &cell) {
        return figureFormOf(u"dt-tong|1|Tổng diện tích|ha|||"_s + cell).issues.constFirst().severity;
    };
    for (const QString &cell : {u"1e3"_s, u">5"_s, u"(5)"_s, u"INF"_s, u"12 tạ"_s})
        CHECK(severityOf(cell) == Severity::Error);
    for (const QString &cell : {u"không"_s, u"chưa có số liệu"_s, u"30.000 m2"_s})
        CHECK(severityOf(cell) == Severity::Warning);
}

TEST_CASE("A share of a task in another unit is not taken", "[figures]")
{
    const ReadForm form = sheettext::read(u"== Nhiệm vụ\nStt|Nhiệm vụ|Trạng thái|Kết quả thực hiện|"
                                          "Tỷ lệ hoàn thành (%)\n4.1|{4.1}|HT|A|70 ha\n"_s);
    CHECK(sheettext::issues(form) == u"AmountOfOtherUnit 4.1 [70 ha, %] Nhiệm vụ!E2"_s);
    REQUIRE(form.report.entries.size() == 1);
    CHECK_FALSE(form.report.entries.constFirst().percent);
}

TEST_CASE("A text table is in one encoding, decided by all of it and told where it is not certain",
          "[figures]")
{
    const QString text = u"Mã;Stt;Nhiệm vụ;Trạng thái;Kết quả thực hiện\n"
                         "4.1;4.1;Phát triển cây ăn quả theo quy hoạch, kế hoạch;Đang thực hiện;mã vùng\n"
                         "4.2;4.2;Chuyển đổi cơ cấu cây trồng;Đang thực hiện;đã ký\n"_s;
    for (const auto encoding :
         {legacy::Encoding::Windows1258, legacy::Encoding::Tcvn3, legacy::Encoding::Vni}) {
        CAPTURE(legacy::nameOf(encoding).toStdString());
        const auto book = readWorkbook(legacy::fromUnicode(text, encoding).toLatin1(), u"a.csv"_s);
        REQUIRE(book.ok());
        const ReadForm form = readForm(*book, sheettext::context());
        REQUIRE(form.report.entries.size() == 2);
        CHECK(form.report.entries.at(0).result == u"mã vùng"_s);
        CHECK(form.report.entries.at(1).result == u"đã ký"_s);
        const QString told = sheettext::issues(form);
        CHECK(told.contains(u", "_s + legacy::nameOf(encoding) + u']'));
        CHECK_FALSE(told.contains(u"EncodingDoubtful"_s));
        CHECK_FALSE(told.contains(u"UnknownColumnText"_s));
    }
    const auto french = readWorkbook("Stt;Tache\n1;\xE9"
                                     "cole l\xE0 h\xE8"
                                     "c cr\xEA"
                                     "pe\n",
                                     u"a.csv"_s);
    REQUIRE(french.ok());
    CHECK(sheettext::kinds(readForm(*french, sheettext::context())).contains(u"EncodingDoubtful"_s));
}

TEST_CASE("A title of another period is told beside sheets of this one, and who each sheet is of",
          "[figures]")
{
    const QString tasks = u"== Nhiệm vụ\n%1\n%2\n||Cơ quan, đơn vị:|UBND xã A\nStt|Nhiệm vụ|Trạng thái|"
                          "Kết quả thực hiện\n4.1|{4.1}|HT|A\n"_s;
    const QString figures = u"== Chỉ tiêu\nBIỂU SỐ LIỆU QUÝ IV NĂM 2025\n||Cơ quan, đơn vị:|UBND xã B\n"_s
        + kFigureHead + u"dt-tong|1|Tổng diện tích|ha|||7\n"_s;
    const QString ours = u"Kỳ báo cáo: quý IV (từ ngày 15/9/2025 đến ngày 14/12/2025)"_s;
    const ReadForm other = sheettext::read(
        tasks.arg(u"BIỂU MẪU BÁO CÁO KẾT QUẢ QUÝ II VÀ 6 THÁNG NĂM 2025"_s, ours) + figures);
    CHECK(other.otherPeriod == u"quý II"_s);
    REQUIRE(other.senders.size() == 1); // the figures are another agency's, and a form of their own
    CHECK(other.senders.at(0).sheet == u"Nhiệm vụ"_s);
    CHECK(other.senders.at(0).agency == u"UBND xã A"_s);
    const ReadForm same = sheettext::read(tasks.arg(u"BÁO CÁO KẾT QUẢ QUÝ IV NĂM 2025"_s, ours) + figures);
    CHECK(same.otherPeriod.isEmpty());
    const ReadForm aside = sheettext::read(tasks.arg(u"So với báo cáo quý III năm 2025"_s, ours) + figures);
    CHECK(aside.otherPeriod.isEmpty());
}

TEST_CASE("A note beside a figure is kept, beside none it is told", "[figures]")
{
    const ReadForm form
        = sheettext::read(u"== Chỉ tiêu\nChỉ tiêu|Đơn vị tính|Thực hiện trong kỳ|Ghi chú\n"
                          "Tổng diện tích|ha|#7|Số của năm 2024\nDiện tích xoài|ha||Chưa rõ"_s);
    REQUIRE(form.figures.size() == 1);
    CHECK(form.figures.constFirst().note == u"Số của năm 2024"_s);
    CHECK(sheettext::issues(form) == u"UnknownColumnText [Ghi chú, Chưa rõ] Chỉ tiêu!D3"_s);
}

TEST_CASE("A number merged over several figures is told as that of the first alone", "[figures]")
{
    const ReadForm form = sheettext::read(
        u"== Chỉ tiêu\nChỉ tiêu|Đơn vị tính|Thực hiện trong kỳ|Lũy kế từ đầu năm\n"
        "Tổng diện tích|ha|#7|#12 +C2:C3\nDiện tích xoài|ha\nDiện tích nhãn|ha|#5 +C4:D4"_s);
    CHECK(
        sheettext::issues(form)
        == u"NumberDoubtful [7 (C2:C3), 7 (C2)] Chỉ tiêu!C2\nNumberDoubtful [5 (C4:D4), 5 (C4)] Chỉ tiêu!C4"_s);
    REQUIRE(form.issues.size() == 2);
    CHECK(form.issues.constFirst().severity == Severity::Error);
}
