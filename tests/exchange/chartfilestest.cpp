// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Charts in Word files and workbooks: as other programs read them.
#include "models/exchange/docx/docxwriter.h"
#include "models/exchange/sheets/annexbook.h"
#include "models/exchange/sheets/zipwriter.h"
#include "tests/exchange/sheetcells.h"
#include "tests/support/catch.h"
#include "tests/support/patience.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QUrl>

using namespace dondoc;
using namespace dondoc::exchange;
using namespace dondoc::test;
using namespace Qt::StringLiterals;
using report::Chart;
using report::ChartSeries;
using report::Fill;

namespace {

constexpr int kDrawingMs = 240'000; // a first start on a busy machine

report::ChartValue valueOf(double number, const QString &label) { return {number, report::plain(label)}; }

Chart bars()
{
    Chart chart;
    chart.key = u"PL1/states"_s;
    chart.kind = Chart::Kind::StackedBars;
    chart.title = {report::plain(u"Biểu đồ 1. Trạng thái nhiệm vụ"_s)};
    chart.categoryTitle = u"Nhóm nhiệm vụ"_s;
    chart.valueTitle = u"Số nhiệm vụ"_s;
    chart.categories = {u"Lãnh đạo, chỉ đạo"_s, u"Vùng trồng"_s};
    chart.series = {{u"Đang thực hiện"_s,
                     {valueOf(2, u"2"_s), valueOf(5, u"5"_s)},
                     Fill::LightGrey,
                     ChartSeries::Shape::Bars},
                    {u"Quá hạn"_s, {{}, valueOf(3, u"3"_s)}, Fill::Rising, ChartSeries::Shape::Bars}};
    return chart;
}

Chart columns()
{
    Chart chart;
    chart.key = u"PL1/area"_s;
    chart.title = {report::plain(u"Biểu đồ 2. Diện tích (ha) qua các năm"_s)};
    chart.note = {report::plain(u"Số liệu đến cuối kỳ báo cáo."_s)};
    chart.categoryTitle = u"Kỳ báo cáo"_s;
    chart.valueTitle = u"ha"_s;
    chart.categories = {u"Quý IV/2025"_s, u"Quý IV/2026"_s};
    chart.series = {
        {u"Thực hiện"_s,
         {valueOf(12500.5, u"12.500,5"_s), valueOf(13119, u"13.119"_s)},
         Fill::LightGrey,
         ChartSeries::Shape::Bars},
        {u"Kế hoạch năm"_s, {{}, valueOf(13500, u"13.500"_s)}, Fill::White, ChartSeries::Shape::DashedLine}};
    return chart;
}

report::Document withCharts()
{
    report::Document document;
    document.title = u"Báo cáo"_s;
    document.marking = u"SỐ LIỆU VÍ DỤ"_s;
    const report::Paragraph number{
        u"PL1/number"_s, report::ParagraphStyle::AnnexNumber, {report::plain(u"Phụ lục I"_s)}};
    document.sections = {{u"body"_s, report::Orientation::Portrait, {}},
                         {u"PL1"_s, report::Orientation::Portrait, {number, bars(), columns()}}};
    return document;
}

/// Output of a program over a file of these bytes; the word FILE stands for its path.
QString toldBy(const QString &program, QStringList arguments, const QByteArray &bytes, const QString &name)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    arguments.replaceInStrings(u"FILE"_s, file.fileName());
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished(kPatienceMs));
    INFO(process.readAllStandardError().toStdString());
    CHECK(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// Words of the PDF that LibreOffice makes of it.
QString printedByOffice(const QByteArray &docx)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"a.docx"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(docx);
    file.close();
    QProcess office;
    office.start(u"soffice"_s,
                 {u"-env:UserInstallation="_s + QUrl::fromLocalFile(folder.filePath(u"office"_s)).toString(),
                  u"--headless"_s, u"--convert-to"_s, u"pdf"_s, u"--outdir"_s, folder.path(),
                  file.fileName()});
    REQUIRE(office.waitForFinished(kDrawingMs));
    QFile pdf(folder.filePath(u"a.pdf"_s));
    REQUIRE(pdf.open(QIODevice::ReadOnly));
    return toldBy(u"pdftotext"_s, {u"-layout"_s, u"FILE"_s, u"-"_s}, pdf.readAll(), u"b.pdf"_s);
}

} // namespace

TEST_CASE("Each chart of a Word file is a part of its own with its relationship and kind")
{
    const auto docx = toDocx(withCharts(), {});
    REQUIRE(docx.ok());
    const QByteArray types = partOf(*docx, u"[Content_Types].xml"_s);
    const QByteArray relations = partOf(*docx, u"word/_rels/document.xml.rels"_s);
    const QByteArray body = partOf(*docx, u"word/document.xml"_s);
    CHECK(isWellFormed(types));
    CHECK(isWellFormed(relations));
    for (int number = 1; number <= 2; ++number) {
        const QByteArray name = "charts/chart" + QByteArray::number(number) + ".xml";
        CHECK(types.contains("/word/" + name));
        CHECK(relations.contains('"' + name + '"'));
        CHECK(body.contains("r:id=\"rIdChart" + QByteArray::number(number) + '"'));
        CHECK(isWellFormed(partOf(*docx, u"word/"_s + QString::fromLatin1(name))));
    }
    const QByteArray states = partOf(*docx, u"word/charts/chart1.xml"_s);
    CHECK(states.contains("prst=\"wdUpDiag\""));
    CHECK(states.contains("D4D4D4"));
    CHECK(*toDocx(withCharts(), {}) == *docx);
}

TEST_CASE("LibreOffice shows the words and figures of a chart", "[office]")
{
    if (QStandardPaths::findExecutable(u"soffice"_s).isEmpty()) {
        WARN("soffice is not there: nothing was tried");
        return;
    }
    const auto docx = toDocx(withCharts(), {});
    REQUIRE(docx.ok());
    const QString text = printedByOffice(*docx);
    INFO(text.toStdString());
    for (const QString &word : {u"Biểu đồ 1. Trạng thái nhiệm vụ"_s, u"Đang thực hiện"_s, u"Quá hạn"_s,
                                u"Vùng trồng"_s, u"12.500,5"_s, u"13.119"_s, u"13.500"_s, u"Kế hoạch năm"_s,
                                u"Quý IV/2026"_s, u"Số liệu đến cuối kỳ báo cáo."_s, u"SỐ LIỆU VÍ DỤ"_s})
        CHECK((text.contains(word) ? QString() : word) == QString());
}

TEST_CASE("A chart's sheet holds its numbers as numbers, and a chart over them")
{
    const auto book = toAnnexBook(withCharts(), {});
    REQUIRE(book.ok());
    const QString read = toldBy(
        u"/usr/bin/python3"_s,
        {u"-c"_s,
         u"import sys, openpyxl; sheet = openpyxl.load_workbook(sys.argv[1])['Phụ lục I']; "
         "print(len(sheet._charts), [c.value for r in sheet for c in r if isinstance(c.value, (int, float))])"_s,
         u"FILE"_s},
        *book, u"a.xlsx"_s);
    CHECK(read.trimmed() == u"2 [2, 5, 3, 12500.5, 13119, 13500]"_s);
    CHECK(*toAnnexBook(withCharts(), {}) == *book);
}
