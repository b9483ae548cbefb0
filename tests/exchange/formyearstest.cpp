// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Tests of what forms ask beside the quarter's own tasks: the year before and the forecast.
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
