// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Charts as they are painted: patterns that differ without colours, text in the PDF, words for screen
// readers.
#include "views/preview/chartview.h"
#include "models/print/pagepainter.h"
#include "models/print/pdffile.h"
#include "models/report/layout/chartlayout.h"
#include "models/report/layout/qttextmeasure.h"
#include "tests/support/catch.h"
#include "tests/support/patience.h"
#include "views/preview/chartpanel.h"

#include <QFile>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace dondoc;
using namespace dondoc::views;
using namespace Qt::StringLiterals;
using report::Chart;
using report::ChartSeries;
using report::Fill;

namespace {

Chart chart()
{
    Chart made;
    made.key = u"chart/area"_s;
    made.title = {report::plain(u"Diện tích (ha) qua các năm"_s)};
    made.note = {report::plain(u"Số liệu đến cuối kỳ báo cáo."_s)};
    made.categoryTitle = u"Kỳ báo cáo"_s;
    made.valueTitle = u"ha"_s;
    made.categories = {u"Quý IV/2025"_s, u"Quý IV/2026"_s};
    made.series = {{u"Thực hiện"_s,
                    {{12500.5, report::plain(u"12.500,5"_s)}, {13119, report::plain(u"13.119"_s)}},
                    Fill::LightGrey,
                    ChartSeries::Shape::Bars}};
    return made;
}

/// As a printer without colours sees it.
QImage greyOf(Fill fill)
{
    report::PrintedPage page;
    page.sizeMm = {20, 10};
    page.areas = {{{0, 0, 20, 10}, fill, false}};
    QImage image(160, 80, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    const double scale = 8 / report::kUnitsPerMm;
    painter.scale(scale, scale);
    print::paintPage(painter, page);
    return image;
}

/// Share of the dots that are clearly lighter or darker.
double difference(const QImage &a, const QImage &b)
{
    constexpr int kClear = 40;
    int different = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            different += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))) > kClear;
    }
    return double(different) / (a.width() * a.height());
}

} // namespace

TEST_CASE("Any two fills differ in black and white")
{
    for (int one = int(Fill::White); one <= int(Fill::Dotted); ++one) {
        for (int other = one + 1; other <= int(Fill::Dotted); ++other) {
            INFO(one << " and " << other);
            CHECK(difference(greyOf(Fill(one)), greyOf(Fill(other))) > 0.05);
        }
    }
}

TEST_CASE("The words and figures of a chart are text in the PDF")
{
    const report::QtTextMeasure measure(report::pageFontFamily().value());
    const auto pdf
        = print::toPdf({report::chartPage(chart(), 165, measure)}, {u"Biểu đồ"_s, u"Đôn Đốc"_s, {}});
    REQUIRE(pdf.ok());
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"a.pdf"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(*pdf);
    file.close();
    QProcess process;
    process.start(u"pdftotext"_s, {file.fileName(), u"-"_s});
    REQUIRE(process.waitForFinished(dondoc::test::kPatienceMs));
    const QString text = QString::fromUtf8(process.readAllStandardOutput());
    INFO(text.toStdString());
    for (const QString &word : {u"Diện tích (ha) qua các năm"_s, u"12.500,5"_s, u"13.119"_s, u"Thực hiện"_s,
                                u"Quý IV/2026"_s, u"Số liệu đến cuối kỳ báo cáo."_s})
        CHECK((text.contains(word) ? QString() : word) == QString());
}

TEST_CASE("A chart on the screen is a white sheet in any theme and tells its figures in words")
{
    ChartView view;
    QPalette dark = view.palette();
    dark.setColor(QPalette::Window, Qt::black);
    view.setPalette(dark);
    view.setChart(chart());
    view.resize(480, view.heightForWidth(480));
    CHECK(view.height() > 200);
    CHECK(view.grab().toImage().pixelColor(2, 2) == QColor(Qt::white));
    CHECK(view.accessibleName() == u"Diện tích (ha) qua các năm"_s);
    CHECK(view.accessibleDescription()
          == u"Quý IV/2025: Thực hiện 12.500,5\nQuý IV/2026: Thực hiện 13.119"_s);
}

TEST_CASE("A panel without charts says why")
{
    ChartPanel panel(u"Chưa có số liệu."_s);
    panel.resize(500, 400);
    panel.setCharts({chart()});
    panel.show();
    REQUIRE(QTest::qWaitForWindowExposed(&panel));
    CHECK(panel.findChild<ChartView *>()->isVisible());
    CHECK_FALSE(panel.findChild<QLabel *>()->isVisible());
    panel.setCharts({});
    CHECK_FALSE(panel.findChild<ChartView *>()->isVisible());
    CHECK(panel.findChild<QLabel *>()->isVisible());
}
