// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Tables as strips.

#include "models/report/layout/tablelayout.h"

#include "models/report/layout/columnwidths.h"
#include "models/report/layout/styles.h"

#include <algorithm>

namespace dondoc::report {

namespace {

constexpr double kPaddingY = 0.6;
constexpr double kSpaceBeforeTable = 6 * kMmPerPt;
constexpr double kTallestRow
    = 1.0 / 3;                      // share of the page above which a row may begin on one and end on another
constexpr double kWordLineMm = 1e4; // wider than any word
constexpr double kTallestHead = 0.5; // share of the page above which a head no longer repeats

QList<double> columnEdges(const Table &table, double widthMm, const TextMeasure &measure)
{
    const auto widthOf = [&measure](const QString &word, const TextStyle &style) {
        const ShapedLine line
            = measure.lines({Span{word, style}}, {kWordLineMm, 0, Alignment::Left}).constFirst();
        return line.runs.isEmpty() ? 0 : line.runs.constLast().xMm + line.runs.constLast().widthMm;
    };
    QList<double> edges{0};
    for (const double width : columnWidths(table, widthMm, widthOf))
        edges.append(edges.last() + width);
    return edges;
}

/// Strips one below the other as one.
FlowBox stacked(const QList<FlowBox> &strips)
{
    FlowBox whole;
    for (const FlowBox &strip : strips) {
        for (TextRun run : strip.runs) {
            run.baselineMm += whole.heightMm;
            whole.runs.append(std::move(run));
        }
        for (Line line : strip.lines) {
            line.y1Mm += whole.heightMm;
            line.y2Mm += whole.heightMm;
            whole.lines.append(line);
        }
        whole.heightMm += strip.heightMm;
    }
    whole.table = strips.first().table;
    whole.topLines = strips.first().topLines;
    return whole;
}

} // namespace

TableLayout::TableLayout(const Table &table, int number, double widthMm, double heightMm,
                         const TextMeasure &measure)
    : m_table(table), m_number(number), m_heightMm(heightMm), m_measure(measure),
      m_edges(columnEdges(table, widthMm, measure))
{
    makeHead();
}

void TableLayout::makeHead()
{
    QList<FlowBox> rows;
    for (const Row &row : m_table.header)
        rows.append(stripOf(boxOf(row), m_heightMm * kTallestHead));
    const bool sliced
        = std::any_of(rows.begin(), rows.end(), [](const FlowBox &row) { return bool(row.slices); });
    if (rows.isEmpty() || sliced)
        return;
    FlowBox whole = stacked(rows);
    whole.key = m_table.key;
    whole.keepWithNext = true;
    if (whole.heightMm <= m_heightMm * kTallestHead)
        m_runningHead = std::make_shared<const FlowBox>(std::move(whole));
}

QList<FlowBox> TableLayout::head() const
{
    QList<FlowBox> strips;
    if (m_runningHead) {
        strips.append(*m_runningHead);
    } else {
        for (const Row &row : m_table.header)
            strips.append(stripOf(boxOf(row), m_heightMm));
    }
    if (!strips.isEmpty())
        strips.first().spaceBeforeMm = kSpaceBeforeTable;
    return strips;
}

FlowBox TableLayout::row(qsizetype index) const
{
    const double headHeight = m_runningHead ? m_runningHead->heightMm : 0;
    FlowBox strip
        = stripOf(boxOf(m_table.rows.at(index)), std::min(m_heightMm * kTallestRow, m_heightMm - headHeight));
    strip.runningHead = m_runningHead;
    // A heading row does not stand alone at the foot of a page.
    const bool last = index + 1 == m_table.rows.size();
    strip.keepWithNext = m_table.rows.at(index).emphasised && !last && !strip.slices;
    if (index == 0 && m_table.header.isEmpty())
        strip.spaceBeforeMm = kSpaceBeforeTable;
    return strip;
}

RowBox TableLayout::boxOf(const Row &row) const
{
    RowBox box;
    box.key = row.key.isEmpty() ? m_table.key : row.key;
    box.table = m_number;
    box.widthMm = m_edges.last();
    box.paddingMm = kPaddingY;
    box.bordersMm.append(0);
    const qsizetype columns = m_edges.size() - 1;
    qsizetype column = 0;
    for (const Cell &cell : row.cells) {
        const qsizetype first = std::min(column, columns - 1);
        column = std::min(first + std::max(cell.columnSpan, 1), columns);
        box.cells.append(cellOf(cell, row.emphasised, m_edges.at(first), m_edges.at(column)));
        box.bordersMm.append(m_edges.at(column));
    }
    for (++column; column <= columns; ++column)
        box.bordersMm.append(m_edges.at(column));
    return box;
}

CellBox TableLayout::cellOf(const Cell &cell, bool emphasised, double leftMm, double rightMm) const
{
    Look look = lookOf(cell.style);
    look.text.bold = look.text.bold || emphasised;
    CellBox box;
    box.xMm = leftMm + kCellPaddingMm;
    box.middle = cell.style == ParagraphStyle::TableHead;
    const double width = std::max(rightMm - leftMm - 2 * kCellPaddingMm, 1.0);
    box.lines = m_measure.lines(spansOf(cell.text, look), {width, look.firstIndentMm, look.alignment});
    return box;
}

} // namespace dondoc::report
