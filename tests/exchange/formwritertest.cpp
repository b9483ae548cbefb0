// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// The forms that go out: their sheets, marks, locks and lists, and that the same data give the same bytes.
#include "models/exchange/forms/formwriter.h"

#include "models/exchange/sheets/workbook.h"
#include "tests/exchange/formplan.h"

#include <QRegularExpression>
#include <QTimeZone>

using namespace dondoc;
using namespace dondoc::exchange;
using namespace dondoc::test;
using namespace Qt::StringLiterals;

TEST_CASE("The form of communes has their names in a list and marks that only programs see")
{
    const PeriodSnapshot data = planOfForms();
    const QList<SheetCells> sheets = sheetsOf(bytes(communeForm(sourceOf(data), {})));
    REQUIRE(namesOf(sheets)
            == QStringList{u"Nhiệm vụ"_s, u"Hướng dẫn"_s, u"dondoc/veryHidden"_s, u"danhmuc/veryHidden"_s});
    const QHash<QString, QString> marks{
        {u"A1"_s, u"form"_s},   {u"B1"_s, u"3"_s},       {u"A2"_s, u"file"_s},
        {u"B2"_s, kUuid},       {u"A3"_s, u"plan"_s},    {u"B3"_s, u"1678"_s},
        {u"A4"_s, u"period"_s}, {u"B4"_s, u"2025-Q4"_s}, {u"A5"_s, u"agency"_s}};
    CHECK(sheets.at(2).text == marks);
    CHECK(sheets.at(3).text
          == QHash<QString, QString>{
              {u"A1"_s, u"UBND phường 1"_s}, {u"A2"_s, u"UBND xã 2"_s}, {u"A3"_s, u"UBND xã 3"_s}});

    const SheetCells &tasks = sheets.constFirst();
    CHECK(tasks.xml.contains("danhmuc!$A$1:$A$3"));
    const int agency = tasks.rowOf(u"C"_s, form::title(FormHeadField::Agency));
    REQUIRE(agency > 0);
    CHECK(tasks.open.contains(u"D%1"_s.arg(agency)));
    CHECK_FALSE(tasks.text.contains(u"D%1"_s.arg(agency)));
}

TEST_CASE("Every title of the contract stands in the heading row, and a task's row carries its number")
{
    const PeriodSnapshot data = planOfForms();
    const SheetCells tasks = sheetsOf(bytes(communeForm(sourceOf(data), {}))).constFirst();
    const int head = tasks.rowOf(letters(FormColumn::Task), form::title(FormColumn::Task));
    REQUIRE(head > 0);
    for (const FormColumn column : form::columnsOf({.closesYear = true}))
        CHECK(tasks.text.value(cellAddress(column, head)) == form::title(column));

    // communes lead 2.1 alone; its heading 2 stands above it without a mark
    CHECK(tasks.text.value(cellAddress(FormColumn::Number, head + 1)) == u"2"_s);
    CHECK_FALSE(tasks.text.contains(cellAddress(FormColumn::Mark, head + 1)));
    CHECK(rowOfTask(tasks, u"2.1"_s) == head + 2);
    CHECK(tasks.text.value(cellAddress(FormColumn::Number, head + 2)) == u"2.1"_s);
    CHECK(tasks.where(letters(FormColumn::Number), u"3"_s).isEmpty());
    for (int field = 0; field < int(FormHeadField::Count); ++field)
        CHECK(tasks.count(form::title(FormHeadField(field))) == 1);
}

TEST_CASE("A combined period has a place for each span, and every head names its span")
{
    PeriodSnapshot data = planOfForms();
    data.plan.legalBasis = {u"Kết luận số 1678-KL/TU ngày 28/6/2025"_s};
    data.yearSoFar = YearSoFar{periods::wholeYear(2025), {}, 0, {}, {}, {}};
    const QList<SheetCells> sheets = sheetsOf(bytes(communeForm(sourceOf(data), {})));
    const SheetCells &tasks = sheets.constFirst();
    const int head = tasks.rowOf(letters(FormColumn::Task), form::title(FormColumn::Task));
    REQUIRE(head > 0);
    const QString beside = cellName(1, int(FormColumn::Result) + 2).chopped(1);
    CHECK(tasks.text.value(cellAddress(FormColumn::Result, head)) == u"Kết quả quý IV năm 2025"_s);
    CHECK(tasks.text.value(beside + QString::number(head))
          == u"Kết quả cả năm 2025 (từ khi triển khai Kế hoạch)"_s);
    CHECK(tasks.open.contains(beside + QString::number(rowOfTask(tasks, u"2.1"_s))));
    CHECK(tasks.count(u"BIỂU MẪU BÁO CÁO KẾT QUẢ THỰC HIỆN NHIỆM VỤ QUÝ IV VÀ NĂM 2025"_s) == 1);
    CHECK(sheets.at(2).text.value(u"B1"_s)
          == u"3"_s); // an older program reads the place for the year as none
}

TEST_CASE("Only cells to fill are open, and only where the task has a use for them")
{
    const PeriodSnapshot data = planOfForms();
    const SheetCells tasks = sheetsOf(bytes(agencyForm(sourceOf(data), u"STC"_s, {}))).constFirst();
    struct Case {
        QString task;
        FormColumn column;
        bool open;
    };
    const Case cases[] = {
        {u"1"_s, FormColumn::Task, false},         {u"1"_s, FormColumn::Mark, false},
        {u"1"_s, FormColumn::State, true},         {u"1"_s, FormColumn::Result, true},
        {u"1"_s, FormColumn::Percent, false},      {u"1"_s, FormColumn::ProductNumber, false},
        {u"1"_s, FormColumn::Proposal, true},      {u"3"_s, FormColumn::Percent, true},
        {u"3"_s, FormColumn::ProductNumber, true}, {u"3"_s, FormColumn::ProductDate, true},
        {u"4"_s, FormColumn::Percent, true},       {u"4"_s, FormColumn::ProductDate, false},
    };
    for (const Case &each : cases) {
        CAPTURE(each.task, int(each.column));
        const int row = rowOfTask(tasks, each.task);
        REQUIRE(row > 0);
        CHECK(tasks.open.contains(cellAddress(each.column, row)) == each.open);
    }
    CHECK(tasks.xml.contains("<sheetProtection sheet=\"1\""));
    CHECK_FALSE(tasks.xml.contains("password="));
    CHECK(tasks.xml.contains("formatColumns=\"0\""));
    CHECK(tasks.xml.contains("formatRows=\"0\""));
    CHECK(tasks.xml.contains("sort=\"0\""));
}

TEST_CASE("States come from a list, percents and dates keep their bounds, all with words in Vietnamese")
{
    const PeriodSnapshot data = planOfForms();
    const SheetCells tasks = sheetsOf(bytes(agencyForm(sourceOf(data), u"STC"_s, {}))).constFirst();
    const QString xml = QString::fromUtf8(tasks.xml);
    CHECK(xml.contains(form::stateWords(DeadlineKind::Yearly).join(u',')));
    CHECK(xml.count(u"type=\"decimal\""_s) == 2); // tasks 3 and 4
    CHECK(xml.contains(u"<formula1>0</formula1><formula2>100</formula2>"_s));
    CHECK(xml.contains(u"<formula1>43831</formula1><formula2>73415</formula2>"_s)); // 2020 to 2100
    CHECK(xml.contains(u"Chọn một trạng thái trong danh sách."_s));
    static const QRegularExpression kRule(u"<dataValidation [^>]*>"_s);
    for (auto it = kRule.globalMatch(xml); it.hasNext();) {
        const QString rule = it.next().captured();
        const bool bounded = !rule.contains(u"type="_s) || rule.contains(u"error="_s);
        CHECK((bounded ? QString() : rule) == QString());
    }
}

TEST_CASE("What is continuous offers no state of being done")
{
    const PeriodSnapshot data = planOfForms();
    const SheetCells tasks = sheetsOf(bytes(agencyForm(sourceOf(data), u"STC"_s, {}))).constFirst();
    const QStringList unending{u"Chưa triển khai"_s, u"Đang thực hiện"_s, u"Tạm dừng"_s,
                               u"Không phát sinh"_s};
    const QStringList ending{u"Chưa triển khai"_s, u"Đang thực hiện"_s, u"Hoàn thành"_s, u"Tạm dừng"_s,
                             u"Không phát sinh"_s};
    CHECK(choicesAt(tasks, cellAddress(FormColumn::State, rowOfTask(tasks, u"1"_s))) == unending);
    CHECK(choicesAt(tasks, cellAddress(FormColumn::State, rowOfTask(tasks, u"3"_s))) == ending);
    CHECK(choicesAt(tasks, cellAddress(FormColumn::State, rowOfTask(tasks, u"4"_s))) == ending);
}

TEST_CASE("The page is across, one page wide, with the heading row on every page and frozen")
{
    const PeriodSnapshot data = planOfForms();
    const QByteArray file = bytes(communeForm(sourceOf(data), {}));
    const SheetCells tasks = sheetsOf(file).constFirst();
    const int head = tasks.rowOf(letters(FormColumn::Task), form::title(FormColumn::Task));
    CHECK(tasks.xml.contains("orientation=\"landscape\""));
    CHECK(tasks.xml.contains("paperSize=\"9\""));
    CHECK(tasks.xml.contains("fitToHeight=\"0\""));
    CHECK(tasks.xml.contains("xSplit=\"3\" ySplit=\"" + QByteArray::number(head) + '"'));
    CHECK(tasks.xml.contains("Trang &amp;P/&amp;N"));
    CHECK(QString::fromUtf8(partOf(file, u"xl/workbook.xml"_s)).contains(u"'Nhiệm vụ'!$%1:$%1"_s.arg(head)));
}

TEST_CASE("The form of one agency knows its name and the newest report of the period before")
{
    PeriodSnapshot data = planOfForms();
    data.previous
        = {reportBefore(u"2"_s, u"Bản đầu"_s, 1, false), reportBefore(u"2"_s, u"Bản bổ sung"_s, 2, false),
           reportBefore(u"3"_s, u"Của xã khác"_s, 1, false)};
    const QList<SheetCells> sheets = sheetsOf(bytes(agencyForm(sourceOf(data), u"2"_s, {})));
    const SheetCells &tasks = sheets.constFirst();
    const int row = rowOfTask(tasks, u"2.1"_s);
    CHECK(tasks.text.value(cellAddress(FormColumn::PreviousState, row)) == u"Đang thực hiện"_s);
    CHECK(tasks.text.value(cellAddress(FormColumn::PreviousResult, row)) == u"Bản bổ sung"_s);
    CHECK_FALSE(tasks.text.contains(cellAddress(FormColumn::State, row)));
    CHECK(tasks.count(u"Số liệu ví dụ"_s) == 0);
    const int name = tasks.rowOf(u"C"_s, form::title(FormHeadField::Agency));
    CHECK(tasks.text.value(u"D%1"_s.arg(name)) == u"UBND xã 2"_s);
    CHECK_FALSE(tasks.open.contains(u"D%1"_s.arg(name)));
    CHECK(sheets.constLast().text.value(u"B5"_s) == u"2"_s);
}

TEST_CASE("A reference from an example report says that it is one")
{
    PeriodSnapshot data = planOfForms();
    data.previous = {reportBefore(u"2"_s, u"Bịa"_s, 1, true)};
    const SheetCells tasks = sheetsOf(bytes(agencyForm(sourceOf(data), u"2"_s, {}))).constFirst();
    CHECK(tasks.count(u"Số liệu ví dụ"_s) == 1);
    const SheetCells others = sheetsOf(bytes(agencyForm(sourceOf(data), u"3"_s, {}))).constFirst();
    CHECK(others.count(u"Số liệu ví dụ"_s) == 0);
}

TEST_CASE("Bodies have a sheet each with their own tasks, and the coordinating department has none")
{
    PeriodSnapshot data = planOfForms();
    data.agencies[4].shortName = u"Sở [TC]: tài chính/ngân sách, một tên dài hơn ba mươi mốt chữ"_s;
    const QList<SheetCells> sheets = sheetsOf(bytes(bodyForm(sourceOf(data), {})));
    REQUIRE(sheets.size() == 3); // tasks, instructions, marks
    CHECK(sheets.at(0).name.size() <= 31);
    CHECK(sheets.at(0).name == u"Sở TC tài chínhngân sách, một"_s); // up to a whole word
    CHECK(rowOfTask(sheets.at(0), u"1"_s) > 0);
    CHECK(rowOfTask(sheets.at(0), u"3"_s) > 0);
    CHECK(rowOfTask(sheets.at(0), u"2.1"_s) == 0);
    CHECK(sheets.at(0).has(u"Sở STC"_s));
    CHECK(sheets.at(0).has(u"1"_s));
}

TEST_CASE("A sheet of indicators is named after a whole name")
{
    PeriodSnapshot data = planOfForms();
    data.agencies[4].shortName = u"TT Xúc tiến ĐT, TM và DL"_s;
    const QList<FormIndicator> indicators{{u"area"_s, u"Diện tích"_s, u"ha"_s, {}, {}}};
    const QList<SheetCells> sheets = sheetsOf(bytes(bodyForm(sourceOf(data), {{u"STC"_s, indicators}})));
    CHECK(namesOf(sheets).contains(u"CT - TT Xúc tiến ĐT, TM và DL"_s));
}

TEST_CASE("A form says whose plan it is for, whom to ask, and how a row is filled")
{
    PeriodSnapshot data = planOfForms();
    data.plan.issuer = u"UBND tỉnh"_s;
    data.plan.number = u"215"_s;
    data.plan.symbol = u"KH-UBND"_s;
    data.plan.date = QDate(2025, 8, 18);
    data.plan.shortSubject = u"phát triển cây ăn quả bền vững"_s;
    REQUIRE(findAgency(data, data.plan.coordinatorCode));
    const auto sheetsNow = [&data] { return sheetsOf(bytes(agencyForm(sourceOf(data), u"2"_s, {}))); };
    CHECK(sheetsNow().constFirst().count(u"Đầu mối liên hệ"_s) == 0);
    for (Agency &agency : data.agencies) {
        if (agency.code == data.plan.coordinatorCode)
            agency.contacts = {{u"Lò Văn A"_s, u"0912 345 678"_s, u"a@sonla.gov.vn"_s}};
    }
    const QList<SheetCells> sheets = sheetsNow();
    const SheetCells &tasks = sheets.constFirst();
    CHECK(tasks.count(u"Thực hiện Kế hoạch số 215/KH-UBND ngày 18/8/2025 của UBND tỉnh về phát triển cây ăn "
                      "quả bền vững"_s)
          == 1);
    CHECK(tasks.count(u"Đầu mối liên hệ: Lò Văn A, 0912 345 678; a@sonla.gov.vn."_s) == 1);
    const SheetCells &guide = sheets.at(namesOf(sheets).indexOf(u"Hướng dẫn"_s));
    QString all;
    for (const QString &each : std::as_const(guide.text))
        all += each + u'\n';
    CHECK(all.contains(u"Ước thực hiện: kết quả ước đạt đến hết năm 2025."_s));
    CHECK(all.contains(u"Đầu mối liên hệ: Lò Văn A"_s));
    CHECK(all.contains(u"Ví dụ một dòng đã ghi (chỉ để tham khảo"_s));
    CHECK(tasks.xml.contains(QByteArray("Kết quả ước đạt đến hết năm 2025")));
    data.period = periods::quarter(2026, 1);
    CHECK(sheetsNow().constFirst().xml.contains(QByteArray("Kết quả ước đạt đến hết quý I;")));
}

TEST_CASE("In the shared form each body has its own sheet of indicators, which names it")
{
    const PeriodSnapshot data = planOfForms();
    const QList<FormIndicator> indicators{{u"area"_s, u"Diện tích cây ăn quả"_s, u"ha"_s, 85050, 84000.5}};
    const QList<SheetCells> sheets = sheetsOf(bytes(bodyForm(sourceOf(data), {{u"STC"_s, indicators}})));
    QStringList figures;
    for (const SheetCells &sheet : sheets) {
        if (sheet.name.startsWith(u"Chỉ tiêu - "_s))
            figures.append(sheet.name);
    }
    REQUIRE(figures.size() == 1);
    const SheetCells &sheet = sheets.at(namesOf(sheets).indexOf(figures.constFirst()));
    CHECK(sheet.has(u"Cơ quan, đơn vị:"_s));
    CHECK(sheet.has(u"Sở STC"_s));
    CHECK(sheet.rowOf(u"A"_s, u"area"_s) > 0);
    CHECK_FALSE(sheet.has(u"84000.5"_s));
}

TEST_CASE("Indicators have a sheet of their own where there are any")
{
    const PeriodSnapshot data = planOfForms();
    const QList<FormIndicator> indicators{{u"area"_s, u"Diện tích cây ăn quả"_s, u"ha"_s, 85050, 84000.5},
                                          {u"codes"_s, u"Mã số vùng trồng"_s, u"mã"_s, {}, 216}};
    const QList<SheetCells> sheets = sheetsOf(bytes(agencyForm(sourceOf(data), u"2"_s, indicators)));
    REQUIRE(namesOf(sheets).value(1) == u"Chỉ tiêu"_s);
    const SheetCells &figures = sheets.at(1);
    const int row = figures.rowOf(u"A"_s, u"area"_s);
    REQUIRE(row > 0);
    CHECK(figures.text.value(u"C%1"_s.arg(row)) == u"Diện tích cây ăn quả"_s);
    CHECK(figures.text.value(u"E%1"_s.arg(row)) == u"85050"_s);
    CHECK(figures.text.value(u"F%1"_s.arg(row)) == u"84000.5"_s);
    CHECK_FALSE(figures.open.contains(u"E%1"_s.arg(row)));
    for (const char *column : {"G", "H", "I", "J"})
        CHECK(figures.open.contains(QLatin1String(column) + QString::number(row)));
    CHECK(figures.text.value(u"A%1"_s.arg(row + 1)) == u"codes"_s);
    CHECK(figures.xml.contains("<sheetProtection"));

    // what many share does not tell one agency's figures
    const SheetCells shared = sheetsOf(bytes(communeForm(sourceOf(data), indicators))).at(1);
    CHECK_FALSE(shared.has(u"216"_s));
}

TEST_CASE("What stands at a time has one cell for what there is now, and says so in its name and the guide")
{
    const PeriodSnapshot data = planOfForms();
    const QList<FormIndicator> indicators{{u"area"_s, u"Diện tích cây ăn quả"_s, u"ha"_s, {}, 840, true},
                                          {u"fruit"_s, u"Sản lượng quả"_s, u"tấn"_s, {}, 216}};
    const QList<SheetCells> sheets = sheetsOf(bytes(agencyForm(sourceOf(data), u"2"_s, indicators)));
    const SheetCells &figures = sheets.at(1);
    const int row = figures.rowOf(u"A"_s, u"area"_s);
    CHECK(figures.text.value(u"C%1"_s.arg(row)) == u"Diện tích cây ăn quả (số hiện có)"_s);
    CHECK(figures.open.contains(u"G%1"_s.arg(row)));
    CHECK_FALSE(figures.open.contains(u"H%1"_s.arg(row)));
    CHECK(figures.open.contains(u"I%1"_s.arg(row)));
    CHECK(figures.text.value(u"C%1"_s.arg(row + 1)) == u"Sản lượng quả"_s);
    CHECK(figures.open.contains(u"H%1"_s.arg(row + 1)));
    CHECK(QString::fromUtf8(figures.xml).contains(u"không cộng lũy kế"_s));
    CHECK(QString::fromUtf8(figures.xml).contains(u"không ghi số tăng thêm"_s));
    const QStringList guide = sheets.at(2).text.values();
    CHECK(guide.join(u'\n').contains(u"(số hiện có)"_s));
}

TEST_CASE("The same source gives the same bytes, at any time and place")
{
    const PeriodSnapshot data = planOfForms();
    const QByteArray first = bytes(communeForm(sourceOf(data), {}));
    CHECK(bytes(communeForm(sourceOf(data), {})) == first);
    const FormSource later{data, kUuid, created().addDays(1)};
    CHECK(bytes(communeForm(later, {})) != first);
    CHECK(partOf(first, u"docProps/core.xml"_s).contains("2025-12-01T08:30:00Z"));
    CHECK(bytes(communeForm({data, kUuid, {}}, {})) == bytes(communeForm({data, kUuid, {}}, {})));
}

TEST_CASE("Odd texts neither break a form nor leave it unwritten")
{
    PeriodSnapshot data = planOfForms();
    data.tasks[2].text = u"=1+1 <&> \"nháy\" Hằng năm e\u0302\u0323 \u0001"_s + QString(40000, u'x');
    data.previous = {reportBefore(u"2"_s, QString(40000, u'y'), 1, false)};
    const QList<SheetCells> sheets = sheetsOf(bytes(agencyForm(sourceOf(data), u"2"_s, {})));
    const SheetCells &tasks = sheets.constFirst();
    const QString text = tasks.text.value(cellAddress(FormColumn::Task, rowOfTask(tasks, u"2.1"_s)));
    CHECK(text.startsWith(u"=1+1 <&> \"nháy\" Hằng năm ệ"_s));
    CHECK(text.size() < 32767);
    CHECK(text.endsWith(u"(nội dung dài hơn ô của bảng tính, đã lược bớt)"_s));
    CHECK(tasks.text.value(cellAddress(FormColumn::PreviousResult, rowOfTask(tasks, u"2.1"_s))).size()
          <= 401);
}

TEST_CASE("A form that nobody would fill is refused")
{
    PeriodSnapshot data = planOfForms();
    CHECK(agencyForm(sourceOf(data), u"MTTQ"_s, {}).error().code == ErrorCode::UnknownAgency);
    CHECK(agencyForm(sourceOf(data), u"?"_s, {}).error().code == ErrorCode::UnknownAgency);
    data.assignments.removeIf([](const Assignment &each) { return each.taskNumber == u"2.1"_s; });
    CHECK(communeForm(sourceOf(data), {}).error().code == ErrorCode::Unsupported);
    data.assignments.clear();
    CHECK(bodyForm(sourceOf(data), {}).error().code == ErrorCode::Unsupported);
}
