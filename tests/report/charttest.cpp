// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Charts: what they count, where they stand on the page, and that they can be read in black and white.

#include "models/domain/summary/annex.h"
#include "models/report/drafting/context/indicatorchart.h"
#include "models/report/drafting/context/receiptchart.h"
#include "models/report/drafting/context/statechart.h"
#include "models/report/layout/chartlayout.h"
#include "models/report/layout/layout.h"
#include "models/report/layout/qttextmeasure.h"
#include "tests/report/composefixture.h"
#include "tests/report/fixedmeasure.h"
#include "tests/report/layoutfixture.h"
#include "tests/support/catch.h"

#include <QSet>

using namespace dondoc;
using namespace dondoc::report;
using namespace dondoc::test;
using namespace Qt::StringLiterals;

namespace {

/// Two tasks of group "a", one of "b"; two of four agencies reported, one a day late.
PeriodSnapshot reportedQuarter()
{
    PeriodSnapshot data = smallQuarter();
    addTask(data, u"1"_s, u"Việc một"_s, DeadlineKind::Continuous, {u"SCT"_s});
    addTask(data, u"2"_s, u"Việc hai"_s, DeadlineKind::Continuous, {});
    addTask(data, u"3"_s, u"Việc ba"_s, DeadlineKind::Continuous, {u"SCT"_s}).group = u"b"_s;
    addEntry(data, u"SCT"_s, entry(u"1"_s, EntryState::UnderWay, u"Đã làm"_s));
    addEntry(data, u"SCT"_s, entry(u"3"_s, EntryState::NotStarted, u"Chưa có kinh phí"_s));
    addEntry(data, u"00001"_s, entry(u"2"_s, EntryState::UnderWay, u"Đã làm"_s));
    data.reports.last().receivedOn = QDate(2025, 12, 17);
    return data;
}

PeriodSnapshot threeYears()
{
    PeriodSnapshot data = smallQuarter();
    data.period = periods::quarter(2027, 4);
    Indicator area;
    area.code = u"area"_s;
    area.name = u"Diện tích"_s;
    area.unit = u"ha"_s;
    area.summing = Summing::Last;
    area.decimals = 1;
    data.indicators = {area};
    const auto told = [](const QString &period, double value) {
        IndicatorValue figure;
        figure.indicatorCode = u"area"_s;
        figure.source = ValueSource::Settled;
        figure.periodKey = period;
        figure.value = value;
        return figure;
    };
    data.figures = {told(u"2027-Q4"_s, 13119)};
    data.figuresLastYear = {told(u"2026-Q4"_s, 12500.5)};
    data.earlierFigures = {told(u"2025-Q4"_s, 12000), told(u"2026-Q4"_s, 12500.5), told(u"2027-Q3"_s, 1)};
    for (const auto &[year, value] : {std::pair{2026, 13000.0}, std::pair{2027, 13500.0}}) {
        IndicatorTarget target;
        target.indicatorCode = u"area"_s;
        target.year = year;
        target.value = value;
        data.targets.append(target);
    }
    return data;
}

std::optional<Chart> overYears(const PeriodSnapshot &data)
{
    return indicatorOverYears(data, assess(data), u"area"_s);
}

/// Level bars over every fill there is.
Chart manyFills(int categories)
{
    Chart chart;
    chart.key = u"c"_s;
    chart.kind = Chart::Kind::StackedBars;
    chart.title = {plain(u"Tên"_s)};
    chart.valueTitle = u"Số"_s;
    for (int fill = int(Fill::White); fill <= int(Fill::Dotted); ++fill)
        chart.series.append({u"Loại %1"_s.arg(fill), {}, Fill(fill), ChartSeries::Shape::Bars});
    for (int category = 0; category < categories; ++category) {
        chart.categories.append(u"Nhóm %1"_s.arg(category));
        for (ChartSeries &series : chart.series)
            series.values.append({double(category % 3 + 1), plain(QString::number(category % 3 + 1))});
    }
    return chart;
}

QRectF boxOf(const TextRun &run, double ascentMm, double heightMm)
{
    return {run.xMm, run.baselineMm - ascentMm, run.widthMm, heightMm};
}

/// Pairs of texts that stand on one another, and texts and areas out of the page.
QStringList faultsOf(const PrintedPage &page)
{
    constexpr double kAscent = 2.2; // of 9 pt, without accents
    constexpr double kInset = 0.05;
    const QRectF sheet(QPointF(), page.sizeMm);
    QStringList faults;
    for (qsizetype i = 0; i < page.runs.size(); ++i) {
        const QRectF box = boxOf(page.runs.at(i), kAscent, kAscent);
        if (!sheet.contains(box))
            faults.append(u"out: "_s + page.runs.at(i).text);
        for (qsizetype j = i + 1; j < page.runs.size(); ++j) {
            const QRectF other = boxOf(page.runs.at(j), kAscent, kAscent);
            if (box.adjusted(kInset, kInset, -kInset, -kInset).intersects(other))
                faults.append(page.runs.at(i).text + u" on "_s + page.runs.at(j).text);
        }
    }
    for (const Area &area : page.areas) {
        if (!sheet.contains(area.rectMm))
            faults.append(u"area out"_s);
    }
    return faults;
}

Document chartsOf(const PeriodSnapshot &data)
{
    return composed(data, {u"12"_s, QDate(2025, 12, 25), annexKeywords({Annex::Progress, Annex::Charts})});
}

} // namespace

TEST_CASE("States are counted by group, each figure with the tasks behind it")
{
    const PeriodSnapshot data = reportedQuarter();
    const auto chart = statesByGroup(data, assess(data));
    REQUIRE(chart.has_value());
    CHECK(chart->categories == QStringList{u"Lãnh đạo, chỉ đạo"_s, u"Vùng trồng"_s});
    CHECK(chartLines(*chart)
          == QStringList{u"Lãnh đạo, chỉ đạo: Đang thực hiện 2"_s, u"Vùng trồng: Chưa triển khai 1"_s});
    const auto &figure = chart->series.constFirst().values.constFirst().label.figure;
    REQUIRE(figure.has_value());
    CHECK(figure->records == QStringList{u"1"_s, u"2"_s});
}

TEST_CASE("Reports are counted by day and summed up beside those asked, the deadline marked")
{
    const PeriodSnapshot data = reportedQuarter();
    const auto chart = receiptByDay(data, assess(data));
    REQUIRE(chart.has_value());
    CHECK(chart->categories == QStringList{u"15/12"_s, u"16/12"_s, u"17/12"_s});
    CHECK(chart->markedCategory == 1);
    CHECK(chart->mark == u"Hạn gửi 16/12/2025"_s);
    REQUIRE(chart->series.size() == 3);
    QList<double> sums;
    for (const ChartValue &value : chart->series.at(1).values)
        sums.append(value.number.value_or(-1));
    CHECK(sums == QList<double>{1, 1, 2});
    CHECK(chart->series.at(2).values.constFirst().label.text == u"4"_s);
    CHECK(plainText(chart->note)
          == u"Đã nhận 02/04 báo cáo, trong đó 01 báo cáo đúng hạn; hạn gửi là ngày "
             "16/12/2025."_s);
}

TEST_CASE("What came long before and after the deadline is put together, none of it lost")
{
    PeriodSnapshot data = reportedQuarter();
    data.reports.first().receivedOn = QDate(2025, 10, 1);
    data.reports.last().receivedOn = QDate(2026, 2, 1);
    const auto chart = receiptByDay(data, assess(data));
    REQUIRE(chart.has_value());
    CHECK(chart->categories.size() == 33);
    CHECK(chart->categories.constFirst() == u"Trước 26/11"_s);
    CHECK(chart->categories.constLast() == u"Sau 26/12"_s);
    CHECK(chart->series.at(1).values.constLast().number == 2);
}

TEST_CASE("The same period of each year that is stored stands beside its target")
{
    const auto chart = overYears(threeYears());
    REQUIRE(chart.has_value());
    CHECK(plainText(chart->title) == u"Diện tích (ha) qua các năm"_s);
    CHECK(chartLines(*chart)
          == QStringList{u"Quý IV/2025: Thực hiện 12.000,0"_s,
                         u"Quý IV/2026: Thực hiện 12.500,5; Kế hoạch năm 13.000,0"_s,
                         u"Quý IV/2027: Thực hiện 13.119,0; Kế hoạch năm 13.500,0"_s});
}

TEST_CASE("Without data there is no chart")
{
    const PeriodSnapshot empty = smallQuarter();
    CHECK_FALSE(statesByGroup(empty, assess(empty)).has_value());
    CHECK_FALSE(receiptByDay(empty, assess(empty)).has_value());
    PeriodSnapshot oneYear = threeYears();
    oneYear.figuresLastYear.clear();
    oneYear.earlierFigures.clear();
    CHECK_FALSE(overYears(oneYear).has_value());
    CHECK_FALSE(indicatorOverYears(oneYear, assess(oneYear), u"none"_s).has_value());
    CHECK(reportCharts(empty, assess(empty)).isEmpty());
}

TEST_CASE("Every state has a fill of its own")
{
    QSet<int> fills;
    for (int state = int(ProgressState::NoReport); state <= int(ProgressState::NothingArose); ++state)
        fills.insert(int(fillOf(ProgressState(state))));
    CHECK(fills.size() == 10);
}

TEST_CASE("The chart annex is printed where it was chosen, mentioned in the text and never by default")
{
    const PeriodSnapshot data = reportedQuarter();
    const Document document = chartsOf(data);
    REQUIRE(document.sections.size() == 3);
    CHECK(blockText(document, u"II/1/charts"_s)
          == u"Kết quả thực hiện được thể hiện bằng biểu đồ tại Phụ lục II."_s);
    CHECK(blockText(document, u"PL2/title"_s) == u"BIỂU ĐỒ KẾT QUẢ THỰC HIỆN QUÝ IV NĂM 2025"_s);
    const auto *chart = std::get_if<Chart>(&document.sections.at(2).blocks.constLast());
    REQUIRE(chart);
    CHECK(chart->key == u"PL2/receipt"_s);
    CHECK(plainText(chart->title).startsWith(u"Biểu đồ 2. Báo cáo quý IV năm 2025"_s));
    CHECK(allText(document).contains(u"Vùng trồng: Chưa triển khai 1"_s));
    CHECK_FALSE(allKeys(composed(data)).contains(u"II/1/charts"_s));
    CHECK(chartsOf(smallQuarter()).sections.size() == 2);
}

TEST_CASE("Nothing of a chart stands outside its sheet nor on another text")
{
    const PeriodSnapshot data = reportedQuarter();
    PeriodSnapshot late = data;
    late.reports.first().receivedOn = QDate(2025, 10, 1);
    const QList<Chart> charts{*statesByGroup(data, assess(data)), *receiptByDay(data, assess(data)),
                              *receiptByDay(late, assess(late)), *overYears(threeYears()), manyFills(7)};
    const QtTextMeasure measure(pageFontFamily().value());
    for (const Chart &chart : charts) {
        for (const double width : {95.0, 165.0, 252.0}) {
            const PrintedPage page = chartPage(chart, width, measure);
            INFO(dump(page).toStdString());
            CHECK(faultsOf(page).isEmpty());
            for (const TextRun &run : page.runs)
                CHECK(run.style.sizePt >= 9);
        }
    }
}

TEST_CASE("The number of a wide bar stands inside it wherever it has room, a line's point on the bar or not")
{
    Chart chart;
    chart.key = u"c"_s;
    chart.kind = Chart::Kind::Columns;
    chart.title = {plain(u"Tên"_s)};
    const QList<int> received{11, 10, 14, 11, 14, 10, 4, 2, 2, 1};
    chart.series = {{u"Trong ngày"_s, {}, Fill::LightGrey, ChartSeries::Shape::Bars},
                    {u"Lũy kế"_s, {}, Fill::Black, ChartSeries::Shape::Line},
                    {u"Được đề nghị"_s, {}, Fill::White, ChartSeries::Shape::DashedLine}};
    double sum = 0;
    for (const int count : received) {
        chart.categories.append(u"%1/12"_s.arg(10 + chart.categories.size()));
        chart.series[0].values.append(ChartValue{double(count), plain(u"b%1"_s.arg(count))});
        sum += count;
        chart.series[1].values.append(ChartValue{sum, plain(QString::number(sum))});
        chart.series[2].values.append(ChartValue{82, {}});
    }
    const PrintedPage page = chartPage(chart, 165, QtTextMeasure(pageFontFamily().value()));
    INFO(dump(page).toStdString());
    int inside = 0;
    for (const TextRun &run : page.runs) {
        if (!run.text.startsWith(u'b'))
            continue;
        CAPTURE(run.text.toStdString());
        const QPointF middle(run.xMm + run.widthMm / 2, run.baselineMm - 1);
        inside += std::any_of(page.areas.begin(), page.areas.end(), [&middle](const Area &area) {
            return area.fill == Fill::LightGrey && area.outlined && area.rectMm.contains(middle);
        });
    }
    CHECK(inside == 6); // the others are too low
}

TEST_CASE("A small chart as its page: areas, lines and texts in their places")
{
    Chart chart = manyFills(0);
    chart.categories = {u"Một"_s};
    chart.series = {{u"A"_s, {{3, plain(u"3"_s)}}, Fill::Rising, ChartSeries::Shape::Bars},
                    {u"B"_s, {{1, plain(u"1"_s)}}, Fill::White, ChartSeries::Shape::Bars}};
    const PrintedPage page = chartPage(chart, 106, FixedMeasure());
    INFO(dump(page).toStdString());
    QStringList texts;
    for (const TextRun &run : page.runs)
        texts.append(run.text);
    CHECK(texts == QStringList{u"Tên"_s, u"A"_s, u"B"_s, u"Một"_s, u"3"_s, u"1"_s, u"4"_s, u"Số"_s});
    REQUIRE(page.areas.size() == 5); // two samples, two parts, the box behind a number on lines
    CHECK(page.areas.at(2).fill == Fill::Rising);
    CHECK(page.areas.at(4).fill == Fill::White);
    CHECK(page.areas.at(2).rectMm.width() == Approx(3 * page.areas.at(4).rectMm.width()));
}

TEST_CASE("A chart stays whole on a page, and one with too many bars goes on with its title")
{
    const Document document
        = documentOf({paragraphOfLines(u"p"_s, 30), Block(manyFills(5)), Block(manyFills(60))});
    const QList<PrintedPage> pages = pagesOf(document);
    REQUIRE(pages.size() > 3);
    CHECK(outside(pages).isEmpty());
    for (const PrintedPage &page : pages) {
        for (const Area &area : page.areas)
            CHECK(QRectF(QPointF(), page.sizeMm).contains(area.rectMm));
    }
    CHECK(wordsOf(pages).count(u"Tên"_s) == pages.size());
}
