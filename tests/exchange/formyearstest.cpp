// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Tests of what forms ask beside the quarter's own tasks: the year before, the forecast, open difficulties.
#include "tests/exchange/formplan.h"
#include "tests/exchange/sheettext.h"

using namespace dondoc;
using namespace dondoc::exchange;
using namespace dondoc::test;
using namespace Qt::StringLiterals;

TEST_CASE("Whether a yearly task is expected within the year is asked where the year closes")
{
    PeriodSnapshot data = planOfForms();
    const SheetCells tasks = sheetsOf(bytes(communeForm(sourceOf(data), {}))).constFirst();
    const QString cell = cellAddress(FormColumn::YearForecast, rowOfTask(tasks, u"2.1"_s));
    CHECK(tasks.open.contains(cell));
    CHECK(choicesAt(tasks, cell) == QStringList{u"Có"_s, u"Không"_s});
    const SheetCells others = sheetsOf(bytes(agencyForm(sourceOf(data), u"STC"_s, {}))).constFirst();
    CHECK_FALSE(others.open.contains(cellAddress(FormColumn::YearForecast, rowOfTask(others, u"3"_s))));

    data.period = periods::quarter(2025, 3);
    const QList<SheetCells> third = sheetsOf(bytes(communeForm(sourceOf(data), {})));
    CHECK(third.constFirst().count(form::title(FormColumn::YearForecast)) == 0);
    CHECK(third.at(2).text.value(u"B1"_s) == u"1"_s);
}

TEST_CASE("In quarter I a row under a yearly task asks for what is left of the year before")
{
    PeriodSnapshot data = planOfForms();
    data.period = periods::quarter(2026, 1);
    data.heldBefore = {periods::quarter(2025, 4)};
    data.previous = {reportBefore(u"2"_s, u"Đang làm"_s, 1, false)};
    AgencyReport done = reportBefore(u"3"_s, u"Đã xong"_s, 1, false);
    done.entries[0].state = EntryState::Done;
    data.previous += done;
    data.earlierAnswers = {{periods::quarter(2025, 4), u"3"_s, done.entries[0]}};
    const QString mark = form::yearBeforeMark(u"2.1"_s, 2025);
    const auto tasksOf = [](const Result<QByteArray> &form) { return sheetsOf(bytes(form)).constFirst(); };

    const SheetCells open = tasksOf(agencyForm(sourceOf(data), u"2"_s, {}));
    const int row = open.rowOf(u"A"_s, mark);
    REQUIRE(row == rowOfTask(open, u"2.1"_s) + 1);
    CHECK(open.text.value(u"C%1"_s.arg(row)) == u"Kết quả bổ sung năm 2025 của nhiệm vụ 2.1"_s);
    CHECK_FALSE(open.text.contains(u"B%1"_s.arg(row)));
    const auto filled = [&](FormColumn column) { return open.open.contains(cellAddress(column, row)); };
    CHECK(filled(FormColumn::State));
    CHECK(filled(FormColumn::Result));
    CHECK_FALSE(filled(FormColumn::Difficulty));
    CHECK(choicesAt(open, cellAddress(FormColumn::State, row)).contains(u"Hoàn thành"_s));

    CHECK(tasksOf(agencyForm(sourceOf(data), u"1"_s, {})).rowOf(u"A"_s, mark) > 0); // silent
    CHECK(tasksOf(agencyForm(sourceOf(data), u"3"_s, {})).rowOf(u"A"_s, mark) == 0);
    CHECK(tasksOf(communeForm(sourceOf(data), {})).rowOf(u"A"_s, mark) > 0);
    data.period = periods::quarter(2026, 2);
    CHECK(tasksOf(communeForm(sourceOf(data), {})).rowOf(u"A"_s, mark) == 0);
}

TEST_CASE("What an agency raised before stands under its tasks, with a list of three answers")
{
    const PeriodSnapshot data = planOfForms();
    Obstacle raised;
    raised.id = 12;
    raised.agencyCode = u"2"_s;
    FormSource source = sourceOf(data);
    source.difficulties = {{u"2"_s, {{u"Thiếu nước tưới"_s, u"2025-Q3"_s, {raised}}}}};
    const SheetCells tasks = sheetsOf(bytes(agencyForm(source, u"2"_s, {}))).constFirst();
    const int row = tasks.rowOf(u"A"_s, form::difficultyMark(12));
    REQUIRE(row > rowOfTask(tasks, u"2.1"_s));
    CHECK(tasks.count(form::difficultiesTitle()) == 1);
    CHECK(tasks.text.value(cellAddress(FormColumn::Task, row)) == u"Thiếu nước tưới"_s);
    CHECK(tasks.text.value(cellAddress(FormColumn::Deadline, row)) == u"Quý III/2025"_s);
    CHECK_FALSE(tasks.text.contains(cellAddress(FormColumn::Number, row)));
    CHECK(tasks.open.contains(cellAddress(FormColumn::State, row)));
    CHECK(choicesAt(tasks, cellAddress(FormColumn::State, row)) == form::verdictWords());

    CHECK(sheetsOf(bytes(agencyForm(source, u"3"_s, {}))).constFirst().count(form::difficultiesTitle()) == 0);
    CHECK(sheetsOf(bytes(communeForm(source, {}))).constFirst().count(form::difficultiesTitle()) == 0);

    CHECK(tasks.count(u"Số liệu ví dụ"_s) == 0);
    raised.example = true;
    source.difficulties = {{u"2"_s, {{u"Thiếu nước tưới"_s, u"2025-Q3"_s, {raised}}}}};
    CHECK(sheetsOf(bytes(agencyForm(source, u"2"_s, {}))).constFirst().count(u"Số liệu ví dụ"_s) == 1);
}

TEST_CASE("What one body raised is not told to those that share its workbook")
{
    const PeriodSnapshot data = planOfForms();
    FormSource source = sourceOf(data);
    source.difficulties = {{u"STC"_s, {{u"Hồ sơ chậm"_s, u"2025-Q3"_s, {Obstacle()}}}}};
    for (const SheetCells &sheet : sheetsOf(bytes(bodyForm(source, {})))) {
        CHECK_FALSE(sheet.has(u"Hồ sơ chậm"_s));
        CHECK(sheet.count(form::difficultiesTitle()) == 0);
    }
}

TEST_CASE("Whether a task is expected within the year is read as yes, no or a question", "[formreader]")
{
    struct Case {
        QString answer;
        QString forecast;
        QString issues;
    };
    const QString titles
        = u"Stt|Nhiệm vụ|Trạng thái|Kết quả thực hiện|Ước thực hiện|Ước hoàn thành trong năm\n"_s;
    const QString row = u"4.1|{4.1}|Đang thực hiện|A|Ước B|"_s;
    const QString told = u"4.1 under_way; result: A; estimate: Ước B"_s;
    const QList<Case> cases{
        {u"Có"_s, u"; forecast: done"_s, {}},
        {u"không"_s, u"; forecast: not_done"_s, {}},
        {u"x"_s, u"; forecast: done"_s, {}},
        {u"Chưa"_s, u"; forecast: not_done"_s, {}},
        {{}, {}, {}},
        {u"90%"_s, {}, u"AnswerNotUnderstood 4.1 [90%, Có · Không] Nhiệm vụ!F2"_s},
    };
    for (const Case &each : cases) {
        INFO(each.answer.toStdString());
        const ReadForm form = sheettext::read(titles + row + each.answer);
        CHECK(sheettext::entries(form) == told + each.forecast);
        CHECK(sheettext::issues(form) == each.issues);
    }
}

TEST_CASE("What is told of the year before goes with its task's entry", "[formreader]")
{
    const FormContext quarterOne{sheettext::context().tasks, periods::quarter(2026, 1)};
    const QString titles = u"Mã|Stt|Nhiệm vụ|Trạng thái|Kết quả thực hiện|Khó khăn, vướng mắc\n"_s;
    const QString own = u"4.1|4.1|{4.1}|Đang thực hiện|A\n"_s;
    const QString title = u"Kết quả bổ sung năm 2025 của nhiệm vụ 4.1"_s;
    const QString both = u"4.1 under_way; result: A; last year: done; closed by: Đã trồng"_s;
    struct Case {
        const char *what;
        QString rows;
        QString entries;
        QString issues;
    };
    const QList<Case> cases{
        {"as it went out", own + u"4.1 (2025)||"_s + title + u"|Hoàn thành|Đã trồng"_s, both, {}},
        {"without its mark", own + u"||"_s + title + u"|Hoàn thành|Đã trồng"_s, both, {}},
        {"under its task, without a number",
         own + u"||- Kết quả bổ sung năm 2025|Hoàn thành|Đã trồng"_s,
         both,
         {}},
        {"moved above its task", u"4.1 (2025)||"_s + title + u"|Hoàn thành|Đã trồng\n"_s + own, both, {}},
        {"alone",
         u"4.1 (2025)||"_s + title + u"|Hoàn thành|Đã trồng"_s,
         u"4.1; last year: done; closed by: Đã trồng"_s,
         {}},
        {"blank", own + u"4.1 (2025)||"_s + title, u"4.1 under_way; result: A"_s, {}},
        {"of another year", own + u"||Kết quả bổ sung năm 2024|Hoàn thành|Đã trồng"_s,
         u"4.1 under_way; result: A"_s, u"RowNotUnderstood [Kết quả bổ sung năm 2024] Nhiệm vụ!C3"_s},
        {"a state of no list", own + u"4.1 (2025)||"_s + title + u"|chờ xem"_s,
         u"4.1 under_way; result: A; closed by: chờ xem"_s,
         u"StateNotUnderstood 4.1 [4.1, chờ xem] Nhiệm vụ!D3"_s},
        {"more than is asked", own + u"4.1 (2025)||"_s + title + u"|Hoàn thành|Đã trồng|Thiếu vốn"_s, both,
         u"UnknownColumnText 4.1 [Khó khăn, vướng mắc, Thiếu vốn] Nhiệm vụ!F3"_s},
    };
    for (const Case &each : cases) {
        INFO(each.what);
        const ReadForm form
            = readForm(sheettext::workbook(titles + each.rows + u"\n== dondoc\nform|#1"_s), quarterOne);
        CHECK(sheettext::entries(form) == each.entries);
        CHECK(sheettext::issues(form) == each.issues);
    }
    const ReadForm form
        = readForm(sheettext::workbook(titles + own + u"4.1 (2025)||"_s + title + u"|Hoàn thành|Đã trồng"_s),
                   quarterOne);
    CHECK(form.places.value(u"4.1"_s).value(FormColumn::LastYearState) == u"Nhiệm vụ!D3"_s);
    CHECK(form.places.value(u"4.1"_s).value(FormColumn::State) == u"Nhiệm vụ!D2"_s);
}

TEST_CASE("Answers about difficulties raised before are read by mark, or under their heading", "[formreader]")
{
    const QString titles = u"Mã|Stt|Nhiệm vụ|Thời hạn|Trạng thái|Kết quả thực hiện\n"_s;
    const QString own = u"4.1|4.1|{4.1}|Hằng năm|Đang thực hiện|A\n"_s;
    const QString heading = u"kk||Khó khăn, vướng mắc đã phản ánh từ các kỳ trước\n"
                            "kk||Nội dung đã phản ánh|Kỳ phản ánh|Hiện nay\n"_s;
    const QString bare = QString(heading).replace(u"kk"_s, QString());
    struct Case {
        const char *what;
        QString rows;
        QStringList answers; ///< record, words, verdict, cell
        QString issues;
    };
    const QList<Case> cases{
        {"no block", own, {}, {}},
        {"blank", own + heading + u"kk 12||Thiếu nước|Quý III/2025"_s, {}, {}},
        {"one of each",
         own + heading
             + u"kk 12||Thiếu nước|Quý III/2025|Vẫn còn\nkk 13||Thiếu giống|Quý II/2025|Đã được giải quyết\n"
               "kk 14||Đường xấu||Không còn phát sinh"_s,
         {u"12 Thiếu nước 0 E5"_s, u"13 Thiếu giống 1 E6"_s, u"14 Đường xấu 2 E7"_s},
         {}},
        {"typed in haste", own + heading + u"kk 12||Thiếu nước||VẪN CÒN."_s, {u"12 Thiếu nước 0 E5"_s}, {}},
        {"none of the three",
         own + heading + u"kk 12||Thiếu nước||đang chờ"_s,
         {},
         u"AnswerNotUnderstood [đang chờ, Vẫn còn · Đã được giải quyết · Không còn phát sinh] Nhiệm vụ!E5"_s},
        {"marks lost", own + bare + u"||Thiếu nước|Quý III/2025|Vẫn còn"_s, {u"0 Thiếu nước 0 E5"_s}, {}},
        {"moved above the tasks", u"kk 12||Thiếu nước||Vẫn còn\n"_s + own, {u"12 Thiếu nước 0 E2"_s}, {}},
        {"alone", heading + u"kk 12||Thiếu nước||Vẫn còn\n4.1|4.1|{4.1}"_s, {u"12 Thiếu nước 0 E4"_s}, {}},
    };
    for (const Case &each : cases) {
        INFO(each.what);
        const ReadForm form = sheettext::read(titles + each.rows + u"\n== dondoc\nform|#3"_s);
        QStringList answers;
        for (const DifficultyAnswer &answer : form.answers)
            answers.append(u"%1 %2 %3 %4"_s.arg(answer.obstacle)
                               .arg(answer.text)
                               .arg(int(answer.verdict))
                               .arg(answer.place.section(u'!', -1)));
        CHECK(answers == each.answers);
        CHECK(sheettext::issues(form) == each.issues);
        CHECK(form.report.entries.size() == (form.answers.isEmpty() || each.rows.contains(own) ? 1 : 0));
    }
}
