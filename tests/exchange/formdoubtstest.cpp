// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Numbers and days that another keyboard or format may have changed.
#include "tests/exchange/compounds.h"
#include "tests/exchange/sheets.h"
#include "tests/exchange/sheettext.h"
#include "tests/exchange/zips.h"
#include "tests/support/catch.h"

#include <bit>

using namespace dondoc;
using namespace dondoc::exchange;
using namespace Qt::StringLiterals;

namespace {

const QString kFigures = u"Chỉ tiêu|Đơn vị tính|Kế hoạch năm|Thực hiện trong kỳ|Lũy kế từ đầu năm\n"_s;

ReadForm ofShares()
{
    Workbook book = sheettext::workbook(u"Stt|Nhiệm vụ|Trạng thái|Kết quả|Tỷ lệ (%)\n"
                                        "4.1|{4.1}|ĐTH|#0.125|#1\n4.2|{4.2}|ĐTH|A|#0.005\n== Chỉ tiêu\n"_s
                                        + kFigures + u"Tỷ lệ tưới|%|#0.8|#0.7|#0.655"_s);
    for (Sheet &sheet : book.sheets) {
        for (SheetRow &row : sheet.rows) {
            for (exchange::Cell &cell : row.cells)
                cell.look = cell.number ? NumberLook::Percent : NumberLook::Plain;
        }
    }
    return readForm(book, sheettext::context());
}

QString figureIssues(const QString &row)
{
    return sheettext::issues(
        sheettext::read(u"Stt|Nhiệm vụ|Trạng thái\n4.1|{4.1}|HT\n== Chỉ tiêu\n"_s + kFigures + row));
}

QString dayIssues(const QStringList &days)
{
    QString rows = u"Stt|Nhiệm vụ|Trạng thái|Kết quả|Sản phẩm: ngày\n"_s;
    for (qsizetype i = 0; i < days.size(); ++i)
        rows += u"15.%1|{15.%1}|HT|A|%2\n"_s.arg(i + 1).arg(days.at(i));
    return sheettext::issues(sheettext::read(rows));
}

} // namespace

TEST_CASE("A file of figures alone lacks no table")
{
    const ReadForm form
        = sheettext::read(u"== Chỉ tiêu\n"_s + kFigures + u"Tổng diện tích cây ăn quả|ha||#85"_s);
    CHECK(sheettext::issues(form) == QString());
    REQUIRE(form.figures.size() == 1);
    CHECK(form.report.entries.isEmpty());
    CHECK(sheettext::kinds(sheettext::read(u"== Chỉ tiêu\n"_s + kFigures + u"Tổng diện tích cây ăn quả|ha"_s))
          == u"FormWithoutRows"_s);
}

TEST_CASE("A number that is shown in hundredths is known as that")
{
    QList<zips::Member> members = zips::xlsxMembers("<row><c s='1'><v>0.7</v></c><c s='2'><v>0.7</v></c>"
                                                    "<c s='3'><v>0.7</v></c><c s='4'><v>0.7</v></c></row>");
    members.append({u"xl/styles.xml"_s,
                    "<styleSheet><numFmts><numFmt numFmtId='164' formatCode='0.0\\ %'/>"
                    "<numFmt numFmtId='165' formatCode='0.0&quot;%&quot;'/></numFmts><cellXfs>"
                    "<xf numFmtId='0'/><xf numFmtId='9'/><xf numFmtId='164'/><xf numFmtId='165'/>"
                    "<xf numFmtId='10'/></cellXfs></styleSheet>"});
    const auto looks = [](const Workbook &book) {
        QString told;
        for (const exchange::Cell &cell : book.sheets.constFirst().rows.constFirst().cells)
            told += cell.look == NumberLook::Percent && cell.number == 0.7 ? u'%' : u'.';
        return told;
    };
    CHECK(looks(sheets::read(zips::zipped(members))) == u"%%.%"_s);
    CHECK(looks(sheets::read(
              zips::ods("<table:table table:name='B'><table:table-row><table:table-cell "
                        "office:value-type='percentage' office:value='0.7'/><table:table-cell "
                        "office:value-type='float' office:value='0.7'/></table:table-row></table:table>"),
              u"a.ods"_s))
          == u"%."_s);
    using compounds::number;
    const QByteArray value = number(std::bit_cast<quint64>(0.7), 8);
    const QByteArray styles
        = compounds::record(0x00E0, number(0, 4)) + compounds::record(0x00E0, number(9 << 16, 4));
    const auto cell = [&value](int column, int style) {
        return compounds::record(0x0203, number(0, 2) + number(column, 2) + number(style, 2) + value);
    };
    CHECK(looks(sheets::read(compounds::xls(styles, cell(0, 1) + cell(1, 0)), u"bc.xls"_s)) == u"%."_s);
}

TEST_CASE("What is shown as 70% is 70, wherever it stands")
{
    const ReadForm form = ofShares();
    CHECK(sheettext::entries(form)
          == u"4.1 under_way; result: 12,5%; percent: 100\n4.2 under_way; result: A; percent: 1"_s);
    REQUIRE(form.figures.size() == 1);
    CHECK(form.figures.constFirst().value == 70);
    CHECK(form.figures.constFirst().cumulative == 65.5);
    CHECK(sheettext::issues(form) == u"NumberDoubtful 4.2 [0.5%, 1%] Nhiệm vụ!E3"_s);
}

TEST_CASE("A number whose point may have parted thousands is told with both readings")
{
    CHECK(figureIssues(u"Diện tích|ha|#1.5|#1.234|#12.345"_s)
          == u"PointDoubtful [1,234, 1.234] Chỉ tiêu!D2\nPointDoubtful [12,345, 12.345] Chỉ tiêu!E2"_s);
    CHECK(figureIssues(u"Diện tích|ha|#90000|#85.05|#85.5"_s)
          == u"PointDoubtful [85,05, 85.050] Chỉ tiêu!D2\nPointDoubtful [85,5, 85.500] Chỉ tiêu!E2"_s);
    CHECK(figureIssues(u"Diện tích|ha|#100|#85.05|#0.125"_s) == QString());
    CHECK(figureIssues(u"Diện tích|ha|#1234.567|#1234.567|#7"_s) == QString());
    CHECK(figureIssues(u"Diện tích|ha||#12.25|#12.3456"_s) == QString());
}

TEST_CASE("Days that may be read month first are told with the other reading")
{
    CHECK(dayIssues({u"@2025-12-10"_s, u"13/10/2025"_s, u"@2025-10-10"_s})
          == u"DayMonthDoubtful 15.1 [10/12/2025, 12/10/2025] Nhiệm vụ!E2"_s);
    CHECK(dayIssues({u"@2025-12-10"_s, u"13/10/2025"_s, u"@2025-10-15"_s}) == QString());
    CHECK(dayIssues({u"@2025-12-10"_s, u"05/10/2025"_s}) == QString());
    CHECK(dayIssues({u"@2025-12-10"_s, u"@2025-11-03"_s}) == QString());
}

TEST_CASE("A day long after the period is told, with the other reading where there is one")
{
    CHECK(dayIssues({u"@2026-11-05"_s, u"05/11/2026"_s, u"@2026-11-25"_s, u"@2026-01-10"_s})
          == u"DateAhead 15.1 [05/11/2026] Nhiệm vụ!E2\n"
             "DayMonthDoubtful 15.1 [05/11/2026, 11/05/2026] Nhiệm vụ!E2\n"
             "DateAhead 15.2 [05/11/2026] Nhiệm vụ!E3\n"
             "DayMonthDoubtful 15.2 [05/11/2026, 11/05/2026] Nhiệm vụ!E3\n"
             "DateAhead 15.3 [25/11/2026] Nhiệm vụ!E4"_s);
    const ReadForm form = sheettext::read(u"|Ngày ký báo cáo:|@2026-06-05\nStt|Nhiệm vụ|Trạng thái\n"
                                          "4.1|{4.1}|HT"_s);
    CHECK(form.report.signedOn == QDate(2026, 6, 5));
    CHECK(sheettext::issues(form)
          == u"DateAhead [05/06/2026] Nhiệm vụ!C1\nDayMonthDoubtful [05/06/2026, 06/05/2026] Nhiệm vụ!C1"_s);
}

TEST_CASE("Words in the place of a document's number are no number, and are told")
{
    for (const QString &none :
         {u"chưa ban hành"_s, u"không"_s, u"???"_s, u"dự thảo lần 2"_s, u"Chưa có"_s, u"không số"_s}) {
        CAPTURE(none.toStdString());
        const ReadForm form = sheettext::read(u"Số báo cáo:|%1\nKế hoạch của xã, phường: số|%1\n"
                                              "Stt|Nhiệm vụ|Trạng thái\n4.1|{4.1}|HT"_s.arg(none));
        CHECK(form.report.number == QString());
        CHECK(form.report.localPlanNumber == QString());
        CHECK(sheettext::kinds(form).count(u"NumberSaysNone"_s) == 2);
    }
    const ReadForm form = sheettext::read(u"Số báo cáo:|45/BC-UBND\nKế hoạch của xã, phường: số|11/KH-UBND\n"
                                          "Stt|Nhiệm vụ|Trạng thái\n4.1|{4.1}|HT"_s);
    CHECK(form.report.number == u"45/BC-UBND"_s);
    CHECK(form.report.localPlanNumber == u"11/KH-UBND"_s);
    CHECK(sheettext::kinds(form).isEmpty());
}
