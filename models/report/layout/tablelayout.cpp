// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Tables as strips.

#include "models/report/layout/tablelayout.h"

#include "models/report/layout/styles.h"

#include <algorithm>

namespace dondoc::report {

namespace {

constexpr double kPaddingX = 1.5;
constexpr double kPaddingY = 0.6;
constexpr double kSpaceBeforeTable = 6 * kMmPerPt;
constexpr double kTallestHead = 0.5; // share of the page above which a head no longer repeats
constexpr double kLeastShare = 0.02; // of the table's width, for a column without a width

QList<double> columnEdges(const QList<Column> &columns, double widthMm)
{
    double total = 0;
    for (const Column &column : columns)
        total += std::max(column.widthMm, kLeastShare);
    QList<double> edges{0};
    double sum = 0;
    for (const Column &column : columns) {
        sum += std::max(column.widthMm, kLeastShare);
        edges.append(widthMm * sum / total);
    }
    if (columns.isEmpty())
        edges.append(widthMm);
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
      m_edges(columnEdges(table.columns, widthMm))
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
    FlowBox strip = stripOf(boxOf(m_table.rows.at(index)), m_heightMm - headHeight);
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
    box.xMm = leftMm + kPaddingX;
    box.middle = cell.style == ParagraphStyle::TableHead;
    const double width = std::max(rightMm - leftMm - 2 * kPaddingX, 1.0);
    box.lines = m_measure.lines(spansOf(cell.text, look), {width, look.firstIndentMm, look.alignment});
    return box;
}

} // namespace dondoc::report
