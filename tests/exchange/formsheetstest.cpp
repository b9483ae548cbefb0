// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Tests of reading forms: several sheets, heads, marks, indicators, and sheets of chance.
#include "models/exchange/forms/formreader.h"
#include "tests/exchange/sheettext.h"
#include "tests/support/catch.h"

#include <random>

using namespace dondoc;
using namespace dondoc::exchange;
using namespace Qt::StringLiterals;

namespace {

const QString kSheetsHead = u"Stt|Nhiệm vụ|Trạng thái|Kết quả thực hiện\n"_s;

QList<ReadForm> formsOf(const QString &text)
{
    return readForms(sheettext::workbook(text), sheettext::context());
}

const QStringList &pieces()
{
    static const QStringList kPieces{u""_s,
                                     u"Stt"_s,
                                     u"Nhiệm vụ"_s,
                                     u"Trạng thái"_s,
                                     u"Kết quả"_s,
                                     u"Mã"_s,
                                     u"4.1"_s,
                                     u"#4.1"_s,
                                     u"@2026-01-04"_s,
                                     u"{1}"_s,
                                     u"{4.1}"_s,
                                     u"HT"_s,
                                     u"0,7"_s,
                                     u"#REF!"_s,
                                     u"Chỉ tiêu"_s,
                                     u"ĐVT"_s,
                                     u"Lũy kế"_s,
                                     u"#1234.5"_s,
                                     u"5/10"_s,
                                     u"Số báo cáo:"_s,
                                     u"%"_s,
                                     u"Céng hßa x· héi"_s,
                                     u"ngày"_s,
                                     u"-"_s,
                                     u"Thực hiện"_s,
                                     u"(1)"_s,
                                     u"\u0301"_s,
                                     QString(400, u'ê'),
                                     u"1.234,5"_s,
                                     u"Đơn vị: xã A"_s};
    return kPieces;
}

MergedArea randomArea(std::mt19937 &random)
{
    const auto number = [&random](int most) { return int(random() % unsigned(most)) - 1; };
    return {number(14), number(20), number(8), number(300)};
}

Workbook randomWorkbook(std::mt19937 &random)
{
    QStringList lines;
    for (unsigned sheet = 0; sheet < 1 + random() % 3; ++sheet) {
        const auto name = qsizetype(random() % 4);
        lines += u"== "_s + QStringList{u"Nhiệm vụ"_s, u"dondoc"_s, u"Sở Tài chính"_s, u"Sheet1"_s}.at(name);
        for (unsigned row = 0; row < random() % 14; ++row) {
            QStringList cells;
            for (unsigned column = 0; column < random() % 10; ++column)
                cells += pieces().at(qsizetype(random() % unsigned(pieces().size())));
            lines += (random() % 8 == 0 ? u"~"_s : QString()) + cells.join(u'|');
        }
    }
    Workbook book = sheettext::workbook(lines.join(u'\n'));
    for (Sheet &sheet : book.sheets) {
        for (unsigned area = 0; area < random() % 4; ++area)
            sheet.merged.append(randomArea(random));
    }
    return book;
}

} // namespace

TEST_CASE("Tables of a document and a text table need no marks", "[formsheets]")
{
    const ReadForm document
        = sheettext::read(u"== Bảng 1\nUBND XÃ PHIÊNG KHOÀI|CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
                          "Số: 45/BC-UBND|Phiêng Khoài, ngày 15 tháng 12 năm 2025\n"
                          "== Bảng 2\n"_s
                          + kSheetsHead + u"1|{1}|HT|A\n== Bảng 3\n"_s + kSheetsHead + u"4.1|{4.1}|ĐTH|B"_s);
    CHECK(sheettext::entries(document) == u"1 done; result: A\n4.1 under_way; result: B"_s);
    CHECK(sheettext::issues(document).isEmpty());
    CHECK(document.report.number == u"45/BC-UBND"_s);
    CHECK(document.report.signedOn == QDate(2025, 12, 15));
    CHECK(document.agencyHints.contains(u"UBND XÃ PHIÊNG KHOÀI"_s));
    const ReadForm table = sheettext::read(u"== phiengkhoai.csv\n"_s + kSheetsHead + u"1|{1}|HT|A"_s);
    CHECK(sheettext::entries(table) == u"1 done; result: A"_s);
    CHECK(sheettext::issues(table).isEmpty());
    CHECK(table.agencyHints == QStringList{u"phiengkhoai.csv"_s});
}

TEST_CASE("A table parted over sheets is one form", "[formsheets]")
{
    const QList<ReadForm> forms = formsOf(u"== Phần 1\n"_s + kSheetsHead + u"1|{1}|HT|A\n== Phần 2\n"_s
                                          + kSheetsHead + u"4.1|{4.1}|HT|B"_s);
    REQUIRE(forms.size() == 1);
    CHECK(sheettext::entries(forms.at(0)) == u"1 done; result: A\n4.1 done; result: B"_s);
}

TEST_CASE("A sheet copied beside is the same form", "[formsheets]")
{
    const QString head = u"Đơn vị báo cáo: xã Phiêng Khoài\n"_s + kSheetsHead;
    const QList<ReadForm> forms = formsOf(u"== Nhiệm vụ\n"_s + head + u"1|{1}|HT|A\n== Nhiệm vụ (2)\n"_s
                                          + head + u"1|{1}|HT|A và B"_s);
    REQUIRE(forms.size() == 1);
    CHECK(sheettext::entries(forms.at(0)) == u"1 done; result: A và B"_s);
    CHECK(sheettext::kinds(forms.at(0)) == u"DoubledRow"_s);
}

TEST_CASE("Each body's sheet that is filled is a form", "[formsheets]")
{
    const QString book = u"== Sở Công Thương\nCơ quan, đơn vị:|Sở Công Thương\n"_s + kSheetsHead
        + u"11|{11}|HT|A\n== Sở Tài chính\nCơ quan, đơn vị:|Sở Tài chính\n"_s + kSheetsHead
        + u"16|{16}|ĐTH|B\n== Sở Ngoại vụ\nCơ quan, đơn vị:|Sở Ngoại vụ\n"_s + kSheetsHead + u"17|{17}"_s;
    const QList<ReadForm> forms = formsOf(book);
    REQUIRE(forms.size() == 2);
    CHECK(sheettext::entries(forms.at(0)) == u"11 done; result: A"_s);
    CHECK(forms.at(0).agencyHints == QStringList{u"Sở Công Thương"_s});
    CHECK(sheettext::entries(forms.at(1)) == u"16 under_way; result: B"_s);
    CHECK(forms.at(1).agencyHints == QStringList{u"Sở Tài chính"_s});
    CHECK(sheettext::issues(sheettext::read(book)) == u"SeveralForms [2]"_s);
    // One that is filled is one form, and its hints are its own.
    const QList<ReadForm> one = formsOf(QString(book).remove(u"HT|A"_s));
    REQUIRE(one.size() == 1);
    CHECK(one.at(0).agencyHints == QStringList{u"Sở Tài chính"_s});
    // Names of sheets alone tell as much.
    CHECK(formsOf(u"== SCT\n"_s + kSheetsHead + u"11|{11}|HT|A\n== STC\n"_s + kSheetsHead + u"16|{16}|HT|B"_s)
              .size()
          == 2);
}

TEST_CASE("Heads are read beside and behind their titles", "[formsheets]")
{
    struct Row {
        QString lines;
        QString agency;
        QString number;
        QDate signedOn;
        QString issues;
    };
    const QDate day(2025, 12, 15);
    const QList<Row> rows{
        {u"Cơ quan, đơn vị:|Xã Yên Châu\nSố báo cáo:|45/BC-UBND|Ngày ký báo cáo:|@2025-12-15"_s,
         u"Xã Yên Châu"_s,
         u"45/BC-UBND"_s,
         day,
         {}},
        {u"Đơn vị báo cáo: UBND xã Yên Châu\nBáo cáo số: 45/BC-UBND ngày 15/12/2025"_s,
         u"UBND xã Yên Châu"_s,
         u"45/BC-UBND"_s,
         day,
         {}},
        {u"|Cơ quan, đơn vị:||Xã Yên Châu +A1:B1\nSố báo cáo:||Ngày ký báo cáo:|15.12.2025"_s,
         u"Xã Yên Châu"_s,
         {},
         day,
         {}},
        {u"UBND XÃ YÊN CHÂU\\nSố:       /BC-UBND|Yên Châu, ngày     tháng 12 năm 2025"_s, {}, {}, {}, {}},
        {u"Số: 45/BC-UBND|Yên Châu, ngày 15 tháng 12 năm 2025"_s, {}, u"45/BC-UBND"_s, day, {}},
        {u"Cơ quan, đơn vị:|\nSố báo cáo:|#45\nNgày ký báo cáo:|15/12"_s,
         {},
         u"45"_s,
         day,
         u"DateDoubtful [15/12, 15/12/2025] Nhiệm vụ!B3"_s},
        {u"Cơ quan, đơn vị:|Xã Yên Châu\nNgày ký báo cáo:|chưa ký"_s,
         u"Xã Yên Châu"_s,
         {},
         {},
         u"DateNotUnderstood [chưa ký] Nhiệm vụ!B2"_s},
    };
    for (const Row &row : rows) {
        CAPTURE(row.lines.toStdString());
        const ReadForm form
            = sheettext::read(u"== Nhiệm vụ\n"_s + row.lines + u'\n' + kSheetsHead + u"1|{1}|HT|A"_s);
        CHECK(form.agencyHints.value(0) == (row.agency.isEmpty() ? form.agencyHints.value(0) : row.agency));
        CHECK(form.report.number == row.number);
        CHECK(form.report.signedOn == row.signedOn);
        CHECK(sheettext::issues(form) == row.issues);
    }
}

TEST_CASE("The commune's own plan is read with its date", "[formsheets]")
{
    const ReadForm form
        = sheettext::read(u"== Nhiệm vụ\nKế hoạch của xã, phường: số 12/KH-UBND ngày 05/10/2025\n"_s
                          + kSheetsHead + u"1|{1}|HT|A"_s);
    CHECK(form.report.localPlanNumber == u"12/KH-UBND"_s);
    CHECK(form.report.localPlanDate == QDate(2025, 10, 5));
    CHECK_FALSE(form.report.signedOn.isValid());
}

TEST_CASE("Whom a form is sent to is no hint of whose it is", "[formsheets]")
{
    const ReadForm form = sheettext::read(
        u"== Nhiệm vụ\nKính gửi: Sở Nông nghiệp và Môi trường\nBiểu mẫu\nUBND xã Yên Châu\n"_s + kSheetsHead
        + u"1|{1}|HT|A"_s);
    CHECK(form.agencyHints == QStringList{u"UBND xã Yên Châu"_s, u"Biểu mẫu"_s, u"Nhiệm vụ"_s});
}

TEST_CASE("Marks are read and weighed", "[formsheets]")
{
    struct Row {
        QString marks;
        QString kinds;
    };
    const QString table = u"== Nhiệm vụ\nMã|Nhiệm vụ|Trạng thái|Kết quả\n1|{1}|HT|A\n"_s;
    const QList<Row> rows{
        {u"== dondoc\nform|#1\nperiod|2025-Q4"_s, {}},
        {u"== dondoc\nform|#4\nperiod|2025-Q4"_s, u"FormVersionNewer"_s},
        {u"== dondoc\nform|#1\nperiod|2025-Q3"_s, u"FormOfOtherPeriod"_s},
        {{}, u"MarksLost"_s},
    };
    for (const Row &row : rows)
        CHECK(sheettext::kinds(sheettext::read(table + row.marks)) == row.kinds);
    Workbook cut = sheettext::workbook(u"== a\n"_s + kSheetsHead + u"1|{1}|HT|A"_s);
    cut.truncated = true;
    CHECK(sheettext::kinds(readForm(cut, sheettext::context())) == u"WorkbookTruncated"_s);
}

TEST_CASE("Indicators are read as people type them", "[formsheets]")
{
    const ReadForm form
        = sheettext::read(u"== Nhiệm vụ\n"_s + kSheetsHead
                          + u"1|{1}|HT|A\n== Chỉ tiêu\n"
                            "Mã|Stt|Chỉ tiêu|Đơn vị tính|Kế hoạch năm|Lũy kế kỳ trước|Thực hiện trong kỳ|Lũy "
                            "kế|Ước cả năm|Ghi chú\n"
                            "AREA|1|Diện tích cây ăn quả|ha|#90000|#80000|1.234,5|85.050 ha|#85050\n"
                            "OUT|2|Sản lượng|tấn|||1,234|khoảng|\n"
                            "OCOP|3|Sản phẩm OCOP|sản phẩm||#200|-||\n"
                            "|4|Mô hình mới|cái|||12\n"_s);
    REQUIRE(form.figures.size() == 3);
    CHECK(form.figures.at(0).indicatorCode == u"AREA"_s);
    CHECK(form.figures.at(0).name == u"Diện tích cây ăn quả"_s);
    CHECK(form.figures.at(0).value == 1234.5);
    CHECK(form.figures.at(0).cumulative == 85050.0);
    CHECK(form.figures.at(0).estimate == 85050.0);
    CHECK(form.figures.at(0).places.value(ValueColumn::Value) == u"Chỉ tiêu!G2"_s);
    CHECK(form.figures.at(1).value == 1.234);
    CHECK_FALSE(form.figures.at(1).cumulative);
    CHECK(form.figures.at(2).indicatorCode.isEmpty());
    CHECK(form.figures.at(2).name == u"Mô hình mới"_s);
    CHECK(
        sheettext::issues(form)
        == u"NumberDoubtful [1,234, 1,234] Chỉ tiêu!G3\nNumberNotUnderstood [khoảng] Chỉ tiêu!H3\n"
           "NumberStylesMixed [85.050, 1,234] Chỉ tiêu!H2\nNumberStylesMixed [1,234, 85.050] Chỉ tiêu!G3"_s);
    CHECK(sheettext::entries(form) == u"1 done; result: A"_s);
}

TEST_CASE("Both tables may stand in one sheet", "[formsheets]")
{
    const QString tasks = kSheetsHead + u"1|{1}|HT|A\n4.1|{4.1}|ĐTH|Kế hoạch thực hiện\n"_s;
    const QString figures = u"Stt|Chỉ tiêu|Đơn vị tính|Thực hiện trong kỳ|Lũy kế\n1|Diện tích|ha|#12|#40\n"_s;
    for (const QString &sheet : {tasks + u"\n"_s + figures, figures + u"\n"_s + tasks}) {
        const ReadForm form = sheettext::read(sheet);
        CHECK(sheettext::entries(form) == u"1 done; result: A\n4.1 under_way; result: Kế hoạch thực hiện"_s);
        REQUIRE(form.figures.size() == 1);
        CHECK(form.figures.at(0).name == u"Diện tích"_s);
        CHECK(form.figures.at(0).cumulative == 40.0);
        CHECK(sheettext::issues(form).isEmpty());
    }
}

TEST_CASE("A list of agencies to choose from is no hint", "[formsheets]")
{
    QString list;
    for (int i = 0; i < 30; ++i)
        list += u"Xã số %1\n"_s.arg(i);
    const QString table = u"== Nhiệm vụ\nCơ quan, đơn vị:|\n"_s + kSheetsHead + u"1|{1}|HT|A\n"_s;
    CHECK(sheettext::read(table + u"== ~Danh sách\nXã A\n"_s).agencyHints == QStringList{u"Nhiệm vụ"_s});
    CHECK_FALSE(sheettext::read(table + u"== Danh sách\n"_s + list).agencyHints.contains(u"Xã số 1"_s));
}

TEST_CASE("A cover sheet tells whose form it is", "[formsheets]")
{
    const ReadForm form = sheettext::read(u"== Bìa\nUBND XÃ YÊN CHÂU\nSố: 45/BC-UBND\n== Nhiệm vụ\n"_s
                                          + kSheetsHead + u"1|{1}|HT|A"_s);
    CHECK(form.agencyHints.contains(u"UBND XÃ YÊN CHÂU"_s));
    CHECK(form.report.number == u"45/BC-UBND"_s);
}

TEST_CASE("A copy under another name is the same form, two communes are two", "[formsheets]")
{
    const QString rows = kSheetsHead + u"1|{1}|HT|"_s;
    const QList<ReadForm> copy
        = formsOf(u"== Nhiệm vụ\n"_s + rows + u"A\n== Bản sao Nhiệm vụ\n"_s + rows + u"A và B"_s);
    REQUIRE(copy.size() == 1);
    CHECK(sheettext::kinds(copy.at(0)) == u"DoubledRow"_s);
    CHECK(formsOf(u"== Phiêng Khoài\n"_s + rows + u"A\n== Yên Châu\n"_s + rows + u"B"_s).size() == 2);
}

TEST_CASE("A table that goes on and on is cut, and that is told", "[formsheets]")
{
    Workbook book = sheettext::workbook(kSheetsHead + u"1|{1}|HT|A"_s);
    SheetRow row;
    row.cells = {exchange::Cell{}, exchange::Cell{u"Danh sách hộ trồng cây ăn quả"_s, {}, {}}};
    for (row.number = 3; row.number < 6000; ++row.number)
        book.sheets.first().rows.append(row);
    const ReadForm form = readForm(book, sheettext::context());
    CHECK(sheettext::entries(form) == u"1 done; result: A"_s);
    CHECK(sheettext::issues(form)
          == u"ParagraphNotPlaced [Danh sách hộ trồng cây ăn quả] Nhiệm vụ!B3\n"
             "WorkbookTruncated Nhiệm vụ!A3003"_s);
}

TEST_CASE("Sheets of chance are read without harm", "[formsheets]")
{
    std::mt19937 random(3);
    for (int round = 0; round < 2000; ++round) {
        const Workbook book = randomWorkbook(random);
        const QList<ReadForm> forms = readForms(book, sheettext::context());
        REQUIRE_FALSE(forms.isEmpty());
        for (const ReadForm &form : forms) {
            QStringList numbers;
            for (const TaskEntry &entry : form.report.entries) {
                numbers += entry.taskNumber;
                CHECK(form.places.contains(entry.taskNumber));
            }
            CHECK(numbers.removeDuplicates() == 0);
        }
    }
}

TEST_CASE("A form of nothing is told to be one", "[formsheets]")
{
    CHECK(sheettext::kinds(readForm(Workbook(), sheettext::context())) == u"FormWithoutRows"_s);
    CHECK(sheettext::kinds(readForm(Workbook(), FormContext())) == u"FormWithoutRows"_s);
}

TEST_CASE("Figures of a shared workbook go with the agency that their sheet names")
{
    const QString tasks = u"|Cơ quan, đơn vị:|%1\n"_s + kSheetsHead;
    const QString figures = u"== Chỉ tiêu - %1\n||Cơ quan, đơn vị:|%1\n"
                            "Mã|Stt|Chỉ tiêu|Đơn vị tính|Kế hoạch năm|Thực hiện trong kỳ|Lũy kế\n"
                            "area|1|Diện tích|ha||%2|\n"_s;
    const QString a = u"== SoA\n"_s + tasks.arg(u"Sở Tài chính"_s);
    const QString b = u"== SoB\n"_s + tasks.arg(u"Sở Công Thương"_s);
    const auto read = [&](const QString &first, const QString &second, const QString &firstFigure,
                          const QString &secondFigure) {
        return formsOf(a + first + figures.arg(u"Sở Tài chính"_s, firstFigure) + b + second
                       + figures.arg(u"Sở Công Thương"_s, secondFigure));
    };
    const QString row = u"1|{1}|HT|A\n"_s;

    const QList<ReadForm> both = read(row, u"1|{1}|ĐTH|B\n"_s, u"#5"_s, u"#7"_s);
    REQUIRE(both.size() == 2);
    CHECK(both.at(0).figures.size() == 1);
    CHECK(both.at(0).figures.value(0).value == 5);
    CHECK(both.at(1).figures.value(0).value == 7);
    CHECK_FALSE(both.at(0).agencyHints.contains(u"Sở Công Thương"_s));

    // it told figures and no task
    const QList<ReadForm> alone = read(row, {}, {}, u"#7"_s);
    REQUIRE(alone.size() == 2);
    CHECK(alone.at(0).figures.isEmpty());
    CHECK(alone.at(1).agencyHints.value(0) == u"Sở Công Thương"_s);
    CHECK(alone.at(1).figures.value(0).value == 7);
    CHECK(alone.at(1).report.entries.isEmpty());

    const QList<ReadForm> only = read({}, {}, {}, u"#7"_s);
    REQUIRE(only.size() == 1);
    CHECK(only.at(0).agencyHints.value(0) == u"Sở Công Thương"_s);
}
