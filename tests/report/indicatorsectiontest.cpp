// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Indicators in the report: which are told, with what numbers, and whose figures they are.
#include "models/domain/assessment/indicatorlines.h"
#include "tests/report/composefixture.h"
#include "tests/support/catch.h"

using namespace dondoc;
using namespace dondoc::test;
using namespace Qt::StringLiterals;

namespace {

Indicator indicator(const QString &code, const QString &name, const QString &unit, Summing summing,
                    int decimals)
{
    Indicator made;
    made.code = code;
    made.name = name;
    made.unit = unit;
    made.heading = u"Sản xuất"_s;
    made.summing = summing;
    made.decimals = decimals;
    made.filledBy = {u"communes"_s};
    return made;
}

IndicatorValue told(const QString &code, const QString &agency, double value,
                    std::optional<double> cumulative = {})
{
    IndicatorValue made;
    made.indicatorCode = code;
    made.agencyCode = agency;
    made.source = agency.isEmpty() ? ValueSource::Settled : ValueSource::Agency;
    made.periodKey = u"2025-Q4"_s;
    made.value = value;
    made.cumulative = cumulative;
    return made;
}

IndicatorTarget target(const QString &code, double value)
{
    IndicatorTarget made;
    made.indicatorCode = code;
    made.year = 2025;
    made.value = value;
    return made;
}

/// The area in ha (a stock), courses (a flow) and fairs, of which nothing is told.
PeriodSnapshot indicatorQuarter()
{
    PeriodSnapshot data = smallQuarter();
    data.indicators = {indicator(u"area"_s, u"Diện tích"_s, u"ha"_s, Summing::Last, 1),
                       indicator(u"courses"_s, u"Lớp tập huấn"_s, u"lớp"_s, Summing::Sum, 0),
                       indicator(u"fairs"_s, u"Hội chợ"_s, u"cuộc"_s, Summing::Sum, 0)};
    data.figures = {told(u"area"_s, {}, 85050.5), told(u"courses"_s, u"00001"_s, 2, 6),
                    told(u"courses"_s, u"00002"_s, 3, 9)};
    data.targets = {target(u"area"_s, 85500), target(u"courses"_s, 20)};
    return data;
}

/// Without columns where there is none.
report::Table indicatorTable(const report::Document &document)
{
    for (const report::Section &section : document.sections) {
        if (section.key == u"PL2"_s)
            return std::get<report::Table>(section.blocks.last());
    }
    return {};
}

} // namespace

TEST_CASE("The section tells how many indicators have figures, and the annex all of them")
{
    const report::Document document = composed(indicatorQuarter());
    CHECK(blockText(document, u"II/2"_s) == u"2. Một số chỉ tiêu chủ yếu (Phụ lục II)"_s);
    CHECK(blockText(document, u"II/2/count"_s)
              .startsWith(u"Trong 03 chỉ tiêu được theo dõi, 02 chỉ tiêu có số liệu quý IV năm 2025."_s));
    CHECK(blockText(document, u"PL2/title"_s) == u"KẾT QUẢ THỰC HIỆN MỘT SỐ CHỈ TIÊU QUÝ IV NĂM 2025"_s);
    CHECK(rowTexts(document, u"PL2/h1"_s) == QStringList{u"I"_s, u"Sản xuất"_s});
    CHECK(rowTexts(document, u"PL2/area"_s)
          == QStringList{u"1"_s, u"Diện tích"_s, u"ha"_s, u"85.500,0"_s, u"85.050,5"_s, {}, u"99,5%"_s, {}});
    CHECK(rowTexts(document, u"PL2/courses"_s)
          == QStringList{u"2"_s,
                         u"Lớp tập huấn"_s,
                         u"lớp"_s,
                         u"20"_s,
                         u"5"_s,
                         u"15"_s,
                         {},
                         u"Tổng hợp từ 02/03 xã, phường, chưa tính tỷ lệ so với kế hoạch"_s});
    CHECK(rowTexts(document, u"PL2/fairs"_s).isEmpty());
}

TEST_CASE("A stock is told by its value, a flow by the period and the year, sums with who reported")
{
    PeriodSnapshot data = indicatorQuarter();
    CHECK(blockText(composed(data), u"II/2/area"_s)
          == u"- Diện tích: 85.050,5 ha, đạt 99,5% kế hoạch năm."_s);
    CHECK(blockText(composed(data), u"II/2/courses"_s)
          == u"- Lớp tập huấn: trong quý 05 lớp, lũy kế từ đầu năm 15 lớp (tổng hợp từ 02/03 xã, "
             u"phường, chưa tính tỷ lệ so với kế hoạch)."_s);
    data.figures.append(told(u"courses"_s, u"00003"_s, 5, 5));
    data.figuresLastYear = {told(u"area"_s, {}, 84000)};
    data.figures.first().estimate = 86000;
    CHECK(blockText(composed(data), u"II/2/courses"_s)
          == u"- Lớp tập huấn: trong quý 10 lớp, lũy kế từ đầu năm 20 lớp, đạt 100,0% kế hoạch năm."_s);
    CHECK(blockText(composed(data), u"II/2/area"_s)
          == u"- Diện tích: 85.050,5 ha, bằng 101,3% cùng kỳ năm trước; ước cả năm 86.000,0 ha, đạt 100,6% "
             "kế hoạch năm."_s);
}

TEST_CASE("At the end of the year the share of the plan is that of the estimate, in body and annex")
{
    struct Case {
        QString period;
        std::optional<double> estimate;
        QString said;
        QString share;
        QString note;
    };
    for (const Case &each :
         QList<Case>{{u"2025-Q4"_s, 510000,
                      u"lũy kế từ đầu năm 494.700 tấn; ước cả năm 510.000 tấn, đạt 98,1% kế hoạch năm."_s,
                      u"98,1%"_s, u"So với kế hoạch tính theo ước cả năm"_s},
                     {u"2025"_s, 510000, u"494.700 tấn; ước cả năm 510.000 tấn, đạt 98,1% kế hoạch năm."_s,
                      u"98,1%"_s, u"So với kế hoạch tính theo ước cả năm"_s},
                     {u"2025-Q4"_s, 494700, u"494.700 tấn, đạt 95,1% kế hoạch năm."_s, u"95,1%"_s, u""_s},
                     {u"2025-Q4"_s, {}, u"494.700 tấn, đạt 95,1% kế hoạch năm."_s, u"95,1%"_s, u""_s},
                     {u"2025-Q3"_s, 510000, u"494.700 tấn, đạt 95,1% kế hoạch năm; ước cả năm 510.000 tấn."_s,
                      u"95,1%"_s, u""_s}}) {
        CAPTURE(each.period.toStdString());
        PeriodSnapshot data = indicatorQuarter();
        data.indicators = {indicator(u"harvest"_s, u"Sản lượng"_s, u"tấn"_s, Summing::Sum, 0)};
        data.targets = {target(u"harvest"_s, 520000)};
        data.period = *periods::parse(each.period);
        data.figures = {told(u"harvest"_s, {}, 86700, 494700)};
        data.figures.first().estimate = each.estimate;
        const report::Document document = composed(data);
        CHECK(blockText(document, u"II/2/harvest"_s).endsWith(each.said));
        const QStringList row = rowTexts(document, u"PL2/harvest"_s);
        CHECK(row.contains(each.share));
        CHECK(row.last() == each.note);
    }
}

TEST_CASE("A quarter that is written as one with its year counts who told of the year")
{
    PeriodSnapshot data = indicatorQuarter();
    YearSoFar year;
    year.period = periods::wholeYear(2025);
    year.figures.figures = data.figures + QList<IndicatorValue>{told(u"courses"_s, u"00003"_s, 1, 1)};
    data.yearSoFar = year;
    CHECK(blockText(composed(data), u"II/2/courses"_s)
          == u"- Lớp tập huấn: trong quý 05 lớp, lũy kế từ đầu năm 16 lớp, đạt 80,0% kế hoạch năm (tổng "
             u"hợp từ 03/03 xã, phường, trong đó 02 có số liệu trong quý)."_s);
    year.figures.figures = data.figures.mid(0, 1);
    data.yearSoFar = year;
    CHECK(blockText(composed(data), u"II/2/area"_s).contains(u"85.050,5 ha"_s));
}

TEST_CASE("A figure beyond every whole number is told as it is", "[report]")
{
    for (const double amount : {1e20, -1e20, 1e300, -1.7e308}) {
        CAPTURE(amount);
        PeriodSnapshot data = indicatorQuarter();
        data.figures.append(told(u"courses"_s, u"00003"_s, amount, amount));
        CHECK(blockText(composed(data), u"II/2/courses"_s).size() > 40);
    }
}

TEST_CASE("The year compared with is named over its column where it holds for all rows")
{
    PeriodSnapshot data = indicatorQuarter();
    data.figuresLastYear = {told(u"area"_s, {}, 84000)};
    CHECK(rowTexts(composed(data), u"PL2/header"_s).value(7) == u"Cùng kỳ năm trước"_s);
    for (Indicator &each : data.indicators)
        each.baseYear = 2020;
    data.baseYears = {{.year = 2020, .figures = {told(u"area"_s, {}, 80000)}, .choices = {}}};
    const report::Document document = composed(data);
    CHECK(rowTexts(document, u"PL2/header"_s).value(7) == u"Cùng kỳ năm 2020"_s);
    CHECK(rowTexts(document, u"PL2/area"_s).value(7) == u"80.000,0"_s);
    CHECK(rowTexts(document, u"PL2/area"_s).value(8) == u"106,3%"_s);
    CHECK(blockText(document, u"II/2/area"_s)
          == u"- Diện tích: 85.050,5 ha, đạt 99,5% kế hoạch năm, bằng 106,3% cùng kỳ năm 2020."_s);
}

TEST_CASE("Where rows are compared with different years, each says its own")
{
    PeriodSnapshot data = indicatorQuarter();
    data.indicators[0].baseYear = 2020;
    data.figuresLastYear = {told(u"courses"_s, u"00001"_s, 2, 10)};
    data.baseYears = {{.year = 2020, .figures = {told(u"area"_s, {}, 80000)}, .choices = {}}};
    const report::Document document = composed(data);
    CHECK(rowTexts(document, u"PL2/header"_s).value(7) == u"Cùng kỳ"_s);
    CHECK(rowTexts(document, u"PL2/area"_s).value(9) == u"So với cùng kỳ năm 2020"_s);
    CHECK(
        rowTexts(document, u"PL2/courses"_s).value(9).startsWith(u"So với cùng kỳ năm 2024; tổng hợp từ"_s));
}

TEST_CASE("Columns that no row fills are left out, and what the year before them says already")
{
    PeriodSnapshot data = indicatorQuarter();
    const auto heads = [&data] { return rowTexts(composed(data), u"PL2/header"_s).mid(3); };
    const QStringList least{u"Kế hoạch năm 2025"_s, u"Thực hiện trong kỳ"_s};
    const QString cumulative = u"Lũy kế từ đầu năm"_s;
    const QString share = u"So với kế hoạch"_s;
    const QString note = u"Ghi chú"_s;
    CHECK(heads() == least + QStringList{cumulative, share, note});
    data.figures[0].estimate = 86000;
    CHECK(heads() == least + QStringList{cumulative, u"Ước cả năm"_s, share, note});
    data.figures[1].cumulative = data.figures[1].value;
    data.figures[2].cumulative = data.figures[2].value;
    CHECK(heads() == least + QStringList{u"Ước cả năm"_s, share, note});
    data.targets.clear();
    CHECK(heads() == QStringList{u"Thực hiện trong kỳ"_s, u"Ước cả năm"_s, note});
    CHECK(rowTexts(composed(data), u"PL2/area"_s)
          == QStringList{u"1"_s, u"Diện tích"_s, u"ha"_s, u"85.050,5"_s, u"86.000,0"_s, {}});
}

TEST_CASE("What is left out gives its room to the notes, and rows of groups stay as wide as the table")
{
    const report::Document document = composed(indicatorQuarter());
    const report::Table table = indicatorTable(document);
    REQUIRE_FALSE(table.columns.isEmpty());
    CHECK(table.columns.last().widthMm == 23 + 23 + 18 + 36);
    for (const report::Row &row : table.rows) {
        int columns = 0;
        for (const report::Cell &cell : row.cells)
            columns += cell.columnSpan;
        CHECK(columns == table.columns.size());
    }
}

TEST_CASE("A cell of the annex knows its number unrounded, a share as a share of one")
{
    const report::Table table = indicatorTable(composed(indicatorQuarter()));
    REQUIRE(table.rows.size() > 1);
    const QList<report::Cell> &cells = table.rows.at(1).cells;
    CHECK(cells.at(3).number == 85500.0);
    CHECK(cells.at(4).number == 85050.5);
    CHECK(cells.at(6).number.value() == Approx(85050.5 / 85500));
    CHECK_FALSE(cells.at(5).number.has_value());
}

TEST_CASE("Without figures the section says so, without indicators it is left out")
{
    PeriodSnapshot data = indicatorQuarter();
    data.figures.clear();
    const report::Document silent = composed(data);
    CHECK(blockText(silent, u"II/2"_s) == u"2. Một số chỉ tiêu chủ yếu"_s);
    CHECK(blockText(silent, u"II/2/count"_s)
          == u"Đến thời điểm tổng hợp, Sở chưa nhận được số liệu về các chỉ tiêu."_s);
    for (Indicator &each : data.indicators)
        each.retired = true;
    CHECK(blockText(composed(data), u"II/2"_s).isEmpty());
}

TEST_CASE("The body writes a figure as the annex does, and each period's with the indicator's decimals")
{
    PeriodSnapshot data = indicatorQuarter();
    data.figures.first().value = 1544;
    data.targets.clear();
    CHECK(blockText(composed(data), u"II/2/area"_s).startsWith(u"- Diện tích: 1.544,0 ha"_s));
    data = indicatorQuarter();
    data.figures.first().value = 85050;
    data.figures.first().estimate = 85500.5;
    data.targets.first().value = 85050;
    const report::Document document = composed(data);
    CHECK(blockText(document, u"II/2/area"_s)
          == u"- Diện tích: 85.050,0 ha; ước cả năm 85.500,5 ha, đạt 100,5% kế hoạch năm."_s);
    CHECK(rowTexts(document, u"PL2/area"_s).mid(3, 5)
          == QStringList{u"85.050,0"_s, u"85.050,0"_s, {}, u"85.500,5"_s, u"100,5%"_s});
}

TEST_CASE(
    "Before any figure of its quarter came, a report tells those of the year as that, compared with none")
{
    PeriodSnapshot data = indicatorQuarter();
    data.targets.clear();
    YearSoFar year;
    year.period = periods::wholeYear(2025);
    year.figures.figures
        = {told(u"area"_s, u"00001"_s, 40), told(u"area"_s, u"00002"_s, 50), told(u"area"_s, u"00003"_s, 60),
           told(u"courses"_s, u"00001"_s, 2, 6), told(u"courses"_s, u"00002"_s, 3, 9)};
    year.figures.lastYear
        = {told(u"area"_s, u"00001"_s, 40), told(u"area"_s, u"00002"_s, 50), told(u"area"_s, u"00003"_s, 60)};
    data.yearSoFar = year;
    data.figures.clear();
    const report::Document document = composed(data);
    CHECK(blockText(document, u"II/2/area"_s)
          == u"- Diện tích: 150,0 ha (tổng hợp từ 03/03 xã, phường, chưa có số liệu trong quý)."_s);
    CHECK(blockText(document, u"II/2/courses"_s).isEmpty()); // without a target
    CHECK(
        blockText(document, u"II/2/count"_s)
            .startsWith(u"Trong 03 chỉ tiêu được theo dõi, 02 chỉ tiêu có số liệu năm 2025 từ các quý trước; "
                        "chưa có số liệu trong quý."_s));
    data.targets = {target(u"courses"_s, 20)};
    CHECK(blockText(composed(data), u"II/2/courses"_s)
          == u"- Lớp tập huấn: lũy kế từ đầu năm 15 lớp (tổng hợp từ 02/03 xã, phường, chưa có số liệu trong "
             "quý, chưa tính tỷ lệ so với kế hoạch)."_s);
    data.figures = {told(u"area"_s, u"00001"_s, 40)};
    CHECK(
        blockText(composed(data), u"II/2/area"_s)
        == u"- Diện tích: 150,0 ha, bằng cùng kỳ năm trước (tổng hợp từ 03/03 xã, phường, trong đó 01 có số "
           "liệu trong quý)."_s);
}

TEST_CASE("A settled figure of an earlier quarter is told as that, in body and annex")
{
    PeriodSnapshot data = indicatorQuarter();
    YearSoFar year;
    year.period = periods::wholeYear(2025);
    year.figures.figures = data.figures;
    data.yearSoFar = year;
    const QString earlier = u"ố liệu của các quý trước, chưa có số liệu trong quý"_s;
    CHECK_FALSE(blockText(composed(data), u"II/2/area"_s).contains(earlier));
    data.figures.removeFirst();
    const report::Document document = composed(data);
    CHECK(blockText(document, u"II/2/area"_s)
          == u"- Diện tích: 85.050,5 ha, đạt 99,5% kế hoạch năm (s"_s + earlier + u")."_s);
    CHECK(rowTexts(document, u"PL2/area"_s).constLast() == u"S"_s + earlier);
}

TEST_CASE("An estimate of some of those whose figures are added up is not set beside them")
{
    PeriodSnapshot data = indicatorQuarter();
    data.targets.clear();
    data.figures = {told(u"area"_s, u"00001"_s, 40), told(u"area"_s, u"00002"_s, 50)};
    data.figures.first().estimate = 45;
    report::Document document = composed(data);
    CHECK_FALSE(blockText(document, u"II/2/area"_s).contains(u"ước"_s));
    CHECK_FALSE(rowTexts(document, u"PL2/area"_s).contains(u"45,0"_s));
    data.figures.last().estimate = 55;
    document = composed(data);
    CHECK(blockText(document, u"II/2/area"_s).contains(u"ước cả năm 100,0 ha"_s));
    CHECK(rowTexts(document, u"PL2/area"_s).contains(u"100,0"_s));
}

TEST_CASE("What stands at a time has no sum of the year")
{
    PeriodSnapshot data = indicatorQuarter();
    data.figures.first() = told(u"area"_s, u"00001"_s, 40, 400);
    CHECK_FALSE(rowTexts(composed(data), u"PL2/area"_s).contains(u"400,0"_s));
}

TEST_CASE("Beside a figure stand those only whose number is in it")
{
    PeriodSnapshot data = smallQuarter();
    data.indicators = {indicator(u"courses"_s, u"Lớp tập huấn"_s, u"lớp"_s, Summing::Sum, 0)};
    IndicatorValue until = told(u"courses"_s, u"00002"_s, 0, 9);
    until.value.reset();
    IndicatorValue expected = told(u"courses"_s, u"00003"_s, 0);
    expected.value.reset();
    expected.estimate = 40;
    data.figures = {told(u"courses"_s, u"00001"_s, 2, 6), until, expected};
    const IndicatorLine line = indicatorLines(data).constFirst();
    CHECK(line.reported == QStringList{u"00001"_s, u"00002"_s});
    CHECK(line.valued == QStringList{u"00001"_s});
    CHECK(line.estimated.isEmpty());
    CHECK(line.agencies.value == 2);
    CHECK(line.agencies.cumulative == 15);
    CHECK_FALSE(line.agencies.estimate);
}
