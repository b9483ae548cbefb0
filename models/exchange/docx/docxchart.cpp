// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// DrawingML charts: bars and lines over one pair of axes.
#include "models/exchange/docx/docxchart.h"

#include "models/exchange/docx/docxstyles.h"
#include "models/exchange/docx/drawingxml.h"

#include <algorithm>

namespace dondoc::exchange {

using namespace Qt::StringLiterals;
using report::Chart;
using report::ChartSeries;

namespace {

constexpr char16_t kChartNamespace[] = u"http://schemas.openxmlformats.org/drawingml/2006/chart";
constexpr int kEmuPerTwip = 635;
constexpr double kEmuPerMm = 36000;
constexpr double kColumnsMm = 88;
constexpr double kBarsHeadMm = 34; // legend and axis
constexpr double kBarMm = 12;
constexpr double kTallestMm = 215;
constexpr qsizetype kFewColumns = 12;
constexpr char kCategoryAxis[] = "1";
constexpr char kValueAxis[] = "2";

class ChartXml : private DrawingXml
{
public:
    explicit ChartXml(const Chart &chart) : m_chart(chart) { }

    QByteArray made()
    {
        open("c:chartSpace");
        attribute("xmlns:c", QString::fromUtf16(kChartNamespace));
        attribute("xmlns:a", QString::fromUtf16(kDrawingNamespace));
        value("c:roundedCorners", u"0"_s);
        open("c:chart");
        value("c:autoTitleDeleted", u"1"_s);
        writePlot();
        open("c:legend");
        value("c:legendPos", u"t"_s);
        value("c:overlay", u"0"_s);
        close();
        value("c:plotVisOnly", u"1"_s);
        value("c:dispBlanksAs", u"gap"_s);
        close();
        invisible();
        letters(10);
        return finished();
    }

private:
    bool lies() const { return m_chart.kind == Chart::Kind::StackedBars; }

    void writePlot()
    {
        const QList<ChartSeries> series = report::drawnSeries(m_chart);
        open("c:plotArea");
        leaf("c:layout");
        writeGroup(series, true);
        writeGroup(series, false);
        writeCategoryAxis();
        writeValueAxis();
        close();
    }

    /// The series that are bars, or those that are lines.
    void writeGroup(const QList<ChartSeries> &series, bool bars)
    {
        const auto belongs
            = [bars](const ChartSeries &each) { return (each.shape == ChartSeries::Shape::Bars) == bars; };
        if (std::none_of(series.begin(), series.end(), belongs))
            return;
        open(bars ? "c:barChart" : "c:lineChart");
        if (bars)
            value("c:barDir", lies() ? u"bar"_s : u"col"_s);
        value("c:grouping", !bars ? u"standard"_s : lies() ? u"stacked"_s : u"clustered"_s);
        value("c:varyColors", u"0"_s);
        for (qsizetype index = 0; index < series.size(); ++index) {
            if (belongs(series.at(index)))
                writeSeries(series.at(index), index);
        }
        if (bars)
            value("c:gapWidth", u"45"_s);
        if (bars && lies())
            value("c:overlap", u"100"_s);
        if (!bars)
            value("c:marker", u"1"_s);
        value("c:axId", QLatin1String(kCategoryAxis));
        value("c:axId", QLatin1String(kValueAxis));
        close();
    }

    void writeSeries(const ChartSeries &series, qsizetype index)
    {
        const bool bars = series.shape == ChartSeries::Shape::Bars;
        open("c:ser");
        value("c:idx", QString::number(index));
        value("c:order", QString::number(index));
        open("c:tx");
        writeName(series.name, index);
        close();
        if (bars) {
            filled(series.fill);
            value("c:invertIfNegative", u"0"_s);
        } else {
            writeLine(series);
        }
        writeLabels(series);
        open("c:cat");
        writeWords("c:strLit", m_chart.categories);
        close();
        writeNumbers(series);
        if (!bars)
            value("c:smooth", u"0"_s);
        close();
    }

    void writeLine(const ChartSeries &series)
    {
        constexpr int kLine = 15875; // 1.25 pt
        open("c:spPr");
        stroke(kLine, u"000000"_s, series.shape == ChartSeries::Shape::DashedLine);
        close();
        open("c:marker");
        value("c:symbol", isTold(series) ? u"square"_s : u"none"_s);
        value("c:size", u"5"_s);
        filled(series.fill);
        close();
    }

    /// Wide enough for numbers inside, clear of the lines above.
    bool fewColumns() const { return m_chart.categories.size() <= kFewColumns; }

    /// Most of its points have a label.
    static bool isTold(const ChartSeries &series)
    {
        const auto blank
            = std::count_if(series.values.begin(), series.values.end(),
                            [](const report::ChartValue &value) { return value.label.text.isEmpty(); });
        return 2 * blank <= series.values.size();
    }

    /// Each as it is written on the pages; values without a label stay without.
    void writeLabels(const ChartSeries &series)
    {
        const bool bars = series.shape == ChartSeries::Shape::Bars;
        const QString place = !bars ? u"t"_s : lies() ? u"ctr"_s : fewColumns() ? u"inEnd"_s : u"outEnd"_s;
        open("c:dLbls");
        for (qsizetype index = 0; index < series.values.size(); ++index) {
            const QString words = series.values.at(index).label.text;
            if (words.isEmpty())
                continue;
            open("c:dLbl");
            value("c:idx", QString::number(index));
            rich(words);
            if (bars && lies())
                writeLabelGround();
            value("c:dLblPos", place);
            writeShown(true);
            close();
        }
        writeShown(false);
        close();
    }

    void writeLabelGround()
    {
        open("c:spPr");
        colour(u"FFFFFF"_s);
        close();
    }

    void writeShown(bool shown)
    {
        value("c:showLegendKey", u"0"_s);
        value("c:showVal", shown ? u"1"_s : u"0"_s);
        for (const char *what : {"c:showCatName", "c:showSerName", "c:showPercent", "c:showBubbleSize"})
            value(what, u"0"_s);
    }

    /// What LibreOffice reads a series' name from; a reference wants a formula.
    void writeName(const QString &name, qsizetype index)
    {
        open("c:strRef");
        text("c:f", u"Sheet1!$%1$1"_s.arg(QChar(char16_t(u'B' + index))));
        writeWords("c:strCache", {name});
        close();
    }

    void writeWords(const char *name, const QStringList &words)
    {
        open(name);
        value("c:ptCount", QString::number(words.size()));
        for (qsizetype index = 0; index < words.size(); ++index)
            writePoint(index, words.at(index));
        close();
    }

    void writeNumbers(const ChartSeries &series)
    {
        open("c:val");
        open("c:numLit");
        text("c:formatCode", u"General"_s);
        value("c:ptCount", QString::number(series.values.size()));
        for (qsizetype index = 0; index < series.values.size(); ++index) {
            if (const auto number = series.values.at(index).number)
                writePoint(index, QString::number(*number, 'g', 15));
        }
        close();
        close();
    }

    void writePoint(qsizetype index, const QString &words)
    {
        open("c:pt");
        attribute("idx", QString::number(index));
        text("c:v", words);
        close();
    }

    void writeAxisTitle(const QString &words)
    {
        if (words.isEmpty())
            return;
        open("c:title");
        rich(words);
        value("c:overlay", u"0"_s);
        letters(9);
        close();
    }

    void beginAxis(const char *id, const QString &orientation, bool hidden, const QString &side)
    {
        value("c:axId", QLatin1String(id));
        open("c:scaling");
        value("c:orientation", orientation);
        if (id == kValueAxis)
            value("c:min", u"0"_s);
        close();
        value("c:delete", hidden ? u"1"_s : u"0"_s);
        value("c:axPos", side);
    }

    void endAxis(const char *crossed)
    {
        value("c:majorTickMark", u"none"_s);
        value("c:minorTickMark", u"none"_s);
        value("c:tickLblPos", u"nextTo"_s);
        open("c:spPr");
        stroke(9525, u"000000"_s);
        close();
        value("c:crossAx", QLatin1String(crossed));
        value("c:crosses", u"autoZero"_s);
    }

    void writeCategoryAxis()
    {
        open("c:catAx");
        beginAxis(kCategoryAxis, lies() ? u"maxMin"_s : u"minMax"_s, false, lies() ? u"l"_s : u"b"_s);
        writeAxisTitle(lies() ? QString() : m_chart.categoryTitle);
        endAxis(kValueAxis);
        close();
    }

    void writeValueAxis()
    {
        open("c:valAx");
        beginAxis(kValueAxis, u"minMax"_s, lies(), lies() ? u"t"_s : u"l"_s);
        if (!lies()) {
            open("c:majorGridlines");
            open("c:spPr");
            stroke(6350, u"D4D4D4"_s);
            close();
            close();
        }
        writeAxisTitle(m_chart.valueTitle);
        open("c:numFmt");
        attribute("formatCode", u"#,##0"_s);
        attribute("sourceLinked", u"0"_s);
        close();
        endAxis(kCategoryAxis);
        close();
    }

    const Chart &m_chart;
};

QString emu(double value) { return QString::number(qint64(value)); }

double heightMm(const Chart &chart)
{
    if (chart.kind != Chart::Kind::StackedBars)
        return kColumnsMm;
    return std::min(kBarsHeadMm + kBarMm * double(chart.categories.size()), kTallestMm);
}

} // namespace

QString chartPart(qsizetype number) { return u"charts/chart%1.xml"_s.arg(number); }
QString chartRelation(qsizetype number) { return u"rIdChart%1"_s.arg(number); }

QByteArray chartXml(const Chart &chart) { return ChartXml(chart).made(); }

void writeChartFrame(WordXml &xml, const Chart &chart, qsizetype number, int widthTwips)
{
    const QString uri = QString::fromUtf16(kChartNamespace);
    const QString told = report::chartLines(chart).join(u'\n');
    xml.openParagraph({.style = styleId(report::ParagraphStyle::TableHead), .keepNext = true});
    xml.open("w:r");
    xml.open("w:drawing");
    xml.open("wp:inline",
             {{"xmlns:wp", u"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"_s},
              {"distT", u"0"_s},
              {"distB", u"0"_s},
              {"distL", u"0"_s},
              {"distR", u"0"_s}});
    xml.leaf("wp:extent",
             {{"cx", emu(double(widthTwips) * kEmuPerTwip)}, {"cy", emu(heightMm(chart) * kEmuPerMm)}});
    xml.leaf("wp:docPr",
             {{"id", QString::number(number)},
              {"name", u"Biểu đồ %1"_s.arg(number)},
              {"descr", report::plainText(chart.title) + u'\n' + told}});
    xml.open("a:graphic", {{"xmlns:a", QString::fromUtf16(kDrawingNamespace)}});
    xml.open("a:graphicData", {{"uri", uri}});
    xml.leaf("c:chart", {{"xmlns:c", uri}, {"r:id", chartRelation(number)}});
    for (int level = 0; level < 6; ++level) // graphicData, graphic, inline, drawing, run, paragraph
        xml.close();
}

} // namespace dondoc::exchange
