// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Registers of incoming documents as clerks write them out.
#include "models/exchange/forms/registerreader.h"
#include "models/domain/period/period.h"
#include "tests/exchange/sheets.h"
#include "tests/support/catch.h"

using namespace dondoc;
using namespace Qt::StringLiterals;

namespace {

Result<IncomingRegister> readRegisterText(const QString &cells)
{
    return exchange::readRegister(sheets::read(cells.toUtf8(), u"Sổ đến.csv"_s), periods::quarter(2025, 4));
}

QString toldDocument(const RegisterRow &row)
{
    return QStringList{row.place,  row.arrivedOn.toString(Qt::ISODate), row.incomingNumber, row.author,
                       row.number, row.signedOn.toString(Qt::ISODate),  row.subject}
        .join(u" | "_s);
}

QStringList missingTitles(const IncomingRegister &read)
{
    QStringList titles;
    for (const Issue &issue : read.issues)
        titles.append(issue.arguments.value(0));
    return titles;
}

} // namespace

TEST_CASE("A register is read as the decree prints it", "[register]")
{
    const auto read = readRegisterText(
        u"SỔ ĐĂNG KÝ VĂN BẢN ĐẾN\nNăm 2025\n"
        "Ngày đến;Số đến;Tác giả;\"Số, ký hiệu văn bản\";Ngày tháng văn bản;Tên loại và trích yếu nội dung "
        "văn bản;"
        "Đơn vị hoặc người nhận;Ngày chuyển;Ký nhận;Ghi chú\n"
        "(1);(2);(3);(4);(5);(6);(7);(8);(9);(10)\n"
        "16/12;812;UBND xã Phiêng Khoài;45/BC-UBND;15/12;Báo cáo kết quả quý IV;Phòng TT;16/12;;\n"
        "05/01;12;Sở Tài chính;310/BC-STC;31/12/2025;Báo cáo;;;;\n"_s);
    REQUIRE(read.ok());
    CHECK(missingTitles(*read).isEmpty());
    REQUIRE(read->rows.size() == 2);
    CHECK(
        toldDocument(read->rows.at(0))
        == u"Sổ đến.csv!D5 | 2025-12-16 | 812 | UBND xã Phiêng Khoài | 45/BC-UBND | 2025-12-15 | Báo cáo kết quả quý IV"_s);
    CHECK(toldDocument(read->rows.at(1))
          == u"Sổ đến.csv!D6 | 2026-01-05 | 12 | Sở Tài chính | 310/BC-STC | 2025-12-31 | Báo cáo"_s);
}

TEST_CASE("Two columns of one title in a register are told", "[register]")
{
    const auto read = readRegisterText(
        u"Ngày đến;Số đến;Tác giả;\"Số, ký hiệu\";Ngày tháng;Trích yếu;Ngày đến\n"
        "15/12;812;UBND xã Phiêng Khoài;45/BC-UBND;15/12;Báo cáo kết quả quý IV;18/12\n"_s);
    REQUIRE(read.ok());
    REQUIRE(read->issues.size() == 1);
    CHECK(read->issues.constFirst().kind == IssueKind::RegisterColumnDoubled);
    CHECK(read->issues.constFirst().arguments == QStringList{u"Ngày đến"_s});
    CHECK(read->issues.constFirst().place == u"Sổ đến.csv!G1"_s);
}

TEST_CASE("Headings of a register are known by their sense", "[register]")
{
    struct Row {
        QString heading;
        QStringList missing;
    };
    const QList<Row> rows{
        {u"SO DEN;NGAY DEN;NOI GUI;SO KY HIEU;NGAY VB;TRICH YEU\n"_s, {}},
        {u"Số đến;Ngày đến;Cơ quan ban hành;Văn bản;;Nội dung\n;;;Số;Ngày tháng;\n"_s, {}},
        {u"Đến;;Tác giả;Văn bản;;Trích yếu\nSố;Ngày;;Số ký hiệu;Ngày tháng;\n"_s, {u"Ngày đến"_s}},
    };
    for (const Row &row : rows) {
        INFO(row.heading.toStdString());
        const auto read
            = readRegisterText(row.heading + u"812;16/12/2025;UBND xã A;45/BC-UBND;15/12/2025;Báo cáo\n"_s);
        REQUIRE(read.ok());
        REQUIRE(read->rows.size() == 1);
        CHECK(read->rows.at(0).number == u"45/BC-UBND"_s);
        CHECK(read->rows.at(0).signedOn == QDate(2025, 12, 15));
        CHECK(missingTitles(*read) == row.missing);
    }
}

TEST_CASE("Columns that a register lacks and days that are none are told", "[register]")
{
    const auto read = readRegisterText(u"Số ký hiệu;Tác giả;Ngày đến\n45/BC-UBND;UBND xã A;30/02/2025\n"_s);
    REQUIRE(read.ok());
    CHECK(missingTitles(*read) == QStringList{u"Số đến"_s, u"Ngày tháng"_s, u"Trích yếu"_s});
    REQUIRE(read->rows.size() == 1);
    REQUIRE(read->rows.at(0).unread.size() == 1);
    CHECK(read->rows.at(0).unread.at(0).kind == IssueKind::DateNotUnderstood);
    CHECK(read->rows.at(0).unread.at(0).place == u"Sổ đến.csv!C2"_s);
}

TEST_CASE("A table without authors and numbers is no register", "[register]")
{
    const auto read = readRegisterText(u"TT;Nhiệm vụ;Kết quả\n1;Trồng cây;Đã trồng\n"_s);
    REQUIRE_FALSE(read.ok());
    CHECK(read.error().code == ErrorCode::NotARegister);
}

TEST_CASE("A document that does not say who sent it is kept, a line between documents is not", "[register]")
{
    const auto read = readRegisterText(u"Ngày đến;Số đến;Tác giả;Số ký hiệu;Ngày tháng;Trích yếu\n"
                                       "16/12;812;;45/BC-UBND;15/12;Báo cáo phát triển cây ăn quả\n"
                                       ";;;;;\n"
                                       "Ngày đến;Số đến;;Số ký hiệu;Ngày tháng;Trích yếu\n"
                                       "17/12;813;;;;\n"_s);
    REQUIRE(read.ok());
    REQUIRE(read->rows.size() == 1);
    CHECK(read->rows.constFirst().author.isEmpty());
}
