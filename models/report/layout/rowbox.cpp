// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Rows as strips, whole or split by lines.

#include "models/report/layout/rowbox.h"

#include <algorithm>

namespace dondoc::report {

namespace {

constexpr double kRowTolerance = 1e-6;
constexpr qsizetype kLeastLines = 2; // of a split row at the foot of a page

void addBorders(FlowBox &strip, const RowBox &row)
{
    if (row.bordersMm.isEmpty())
        return;
    for (double x : row.bordersMm)
        strip.lines.append(Line{x, 0, x, strip.heightMm});
    strip.lines.append(Line{0, strip.heightMm, row.widthMm, strip.heightMm});
    strip.topLines.append(Line{0, 0, row.widthMm, 0});
}

FlowBox wholeStrip(const RowBox &row)
{
    FlowBox strip;
    strip.key = row.key;
    strip.table = row.table;
    strip.heightMm = heightOf(row);
    for (const CellBox &cell : row.cells) {
        const double spare = strip.heightMm - 2 * row.paddingMm - heightOf(cell.lines);
        appendLines(strip, cell.lines, cell.xMm, row.paddingMm + (cell.middle ? spare / 2 : 0));
    }
    addBorders(strip, row);
    return strip;
}

/// Takes as many lines of every cell as the room holds; a cell whose lines are done stays empty.
class RowBoxes : public SplittableBox
{
public:
    explicit RowBoxes(RowBox row) : m_row(std::move(row)), m_next(m_row.cells.size(), 0) { }

    bool isEmpty() const override
    {
        for (qsizetype i = 0; i < m_next.size(); ++i) {
            if (m_next.at(i) < m_row.cells.at(i).lines.size())
                return false;
        }
        return true;
    }

    double leastMm() const override
    {
        double height = 0;
        for (qsizetype i = 0; i < m_next.size(); ++i) {
            const QList<ShapedLine> &lines = m_row.cells.at(i).lines;
            height = std::max(height, heightOf(lines.mid(m_next.at(i), kLeastLines)));
        }
        return height + 2 * m_row.paddingMm;
    }

    FlowBox take(double roomMm) override
    {
        RowBox slice = m_row;
        const double forLines = std::max(roomMm, leastMm()) - 2 * m_row.paddingMm + kRowTolerance;
        for (qsizetype i = 0; i < m_next.size(); ++i) {
            slice.cells[i].middle = false;
            slice.cells[i].lines = takeLines(i, forLines);
        }
        return wholeStrip(slice);
    }

private:
    QList<ShapedLine> takeLines(qsizetype cell, double roomMm)
    {
        const QList<ShapedLine> &lines = m_row.cells.at(cell).lines;
        const qsizetype first = m_next.at(cell);
        qsizetype end = first;
        for (double height = 0; end < lines.size(); ++end) {
            height += heightOf(lines.at(end));
            if (height > roomMm)
                break;
        }
        m_next[cell] = end;
        return lines.mid(first, end - first);
    }

    RowBox m_row;
    QList<qsizetype> m_next; ///< first line not yet taken, for each cell
};

} // namespace

double heightOf(const ShapedLine &line) { return line.ascentMm + line.descentMm; }

double heightOf(const QList<ShapedLine> &lines)
{
    double height = 0;
    for (const ShapedLine &line : lines)
        height += heightOf(line);
    return height;
}

double heightOf(const RowBox &row)
{
    double height = 0;
    for (const CellBox &cell : row.cells)
        height = std::max(height, heightOf(cell.lines));
    return height + 2 * row.paddingMm;
}

void appendLines(FlowBox &strip, const QList<ShapedLine> &lines, double xMm, double yMm)
{
    for (const ShapedLine &line : lines) {
        for (TextRun run : line.runs) {
            run.xMm += xMm;
            run.baselineMm += yMm + line.ascentMm;
            strip.runs.append(std::move(run));
        }
        yMm += heightOf(line);
    }
}

FlowBox stripOf(RowBox row, double maximumMm)
{
    if (heightOf(row) <= maximumMm + kRowTolerance)
        return wholeStrip(row);
    FlowBox strip;
    strip.key = row.key;
    strip.table = row.table;
    strip.heightMm = heightOf(row);
    strip.slices = std::make_shared<RowBoxes>(std::move(row));
    return strip;
}

} // namespace dondoc::report
