// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// DocxTable: properties of tables, rows and cells in the order that the schema demands.
#include "models/exchange/docx/docxtable.h"

#include "models/exchange/sheets/textwidth.h"
#include "models/report/layout/columnwidths.h"

#include <algorithm>
#include <numeric>

namespace dondoc::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr double kTableTwipsPerMm = 1440 / 25.4;
constexpr double kPaddingYMm = 0.6;
constexpr int kBorderEighths = 4;       // 0.5 pt
constexpr double kEstimateSlack = 1.05; // letters may be wider than estimated
constexpr double kLineHeight = 1.15;    // of the size of its letters

void writeMargins(WordXml &xml, double xMm, double yMm)
{
    xml.open("w:tblCellMar");
    for (const auto &[side, mm] : {std::pair{"w:top", yMm}, std::pair{"w:left", xMm},
                                   std::pair{"w:bottom", yMm}, std::pair{"w:right", xMm}})
        xml.leaf(side, {{"w:w", QString::number(twipsOfMm(mm))}, {"w:type", u"dxa"_s}});
    xml.close();
}

void writeBorders(WordXml &xml)
{
    xml.open("w:tblBorders");
    for (const char *side : {"w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"})
        xml.leaf(side,
                 {{"w:val", u"single"_s},
                  {"w:sz", QString::number(kBorderEighths)},
                  {"w:space", u"0"_s},
                  {"w:color", u"000000"_s}});
    xml.close();
}

} // namespace

QList<int> columnTwips(const report::Table &table, int total)
{
    QList<int> widths;
    const auto enough = [](const QString &word, const report::TextStyle &style) {
        return widthMm(word, style) * kEstimateSlack;
    };
    for (const double mm : report::columnWidths(table, total / kTableTwipsPerMm, enough))
        widths.append(int(mm * kTableTwipsPerMm));
    return widths;
}

int spanTwips(const QList<int> &widths, qsizetype first, int span)
{
    const auto from = widths.cbegin() + std::min(first, widths.size());
    const auto to = widths.cbegin() + std::min(first + span, widths.size());
    return std::accumulate(from, to, 0);
}

void openTable(WordXml &xml, const QList<int> &widths, bool bordered)
{
    const int total = std::accumulate(widths.cbegin(), widths.cend(), 0);
    xml.open("w:tbl");
    xml.open("w:tblPr");
    xml.leaf("w:tblW", {{"w:w", QString::number(total)}, {"w:type", u"dxa"_s}});
    if (bordered)
        writeBorders(xml);
    xml.leaf("w:tblLayout", {{"w:type", u"fixed"_s}});
    writeMargins(xml, bordered ? report::kCellPaddingMm : 0, bordered ? kPaddingYMm : 0);
    xml.close();
    xml.open("w:tblGrid");
    for (const int width : widths)
        xml.leaf("w:gridCol", {{"w:w", QString::number(width)}});
    xml.close();
}

void openRow(WordXml &xml, bool repeats, bool whole)
{
    xml.open("w:tr");
    xml.open("w:trPr");
    if (whole)
        xml.leaf("w:cantSplit");
    if (repeats)
        xml.leaf("w:tblHeader");
    xml.close();
}

double rowHeightMm(const report::Row &row, const QList<int> &widths)
{
    double height = 0;
    qsizetype column = 0;
    for (const report::Cell &cell : row.cells) {
        const report::TextStyle &style = report::lookOf(cell.style).text;
        const double width = spanTwips(widths, column, cell.columnSpan) / kTableTwipsPerMm;
        const int lines = lineCount(report::plainText(cell.text), style, width - 2 * report::kCellPaddingMm);
        height = std::max(height, lines * style.sizePt * kLineHeight * report::kMmPerPt);
        column += cell.columnSpan;
    }
    return height;
}

void openCell(WordXml &xml, int width, int span, bool middle)
{
    xml.open("w:tc");
    xml.open("w:tcPr");
    xml.leaf("w:tcW", {{"w:w", QString::number(width)}, {"w:type", u"dxa"_s}});
    if (span > 1)
        xml.value("w:gridSpan", span);
    if (middle)
        xml.value("w:vAlign", u"center"_s);
    xml.close();
}

} // namespace dondoc::exchange
