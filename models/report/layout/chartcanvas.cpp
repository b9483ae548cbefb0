// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ChartCanvas: text as lines of the measure, labels where nothing else stands.
#include "models/report/layout/chartcanvas.h"

#include "models/report/layout/rowbox.h"

#include <algorithm>

namespace dondoc::report {

namespace {

constexpr double kWideMm = 1000; // wide enough for any label on one line
constexpr double kWidthTolerance = 1e-6;

} // namespace

void ChartCanvas::line(const QPointF &from, const QPointF &to, double widthPt, bool dashed)
{
    m_strip.lines.append(Line{from.x(), from.y(), to.x(), to.y(), widthPt, dashed});
}

QList<ShapedLine> ChartCanvas::shaped(const Inlines &text, const TextStyle &style, double widthMm,
                                      Alignment alignment) const
{
    QList<Span> spans;
    for (const Inline &piece : text) {
        Span span{piece.text, style, nullptr};
        if (piece.figure)
            span.figure = std::make_shared<const FigureRef>(*piece.figure);
        spans.append(span);
    }
    return m_measure.lines(spans, {widthMm, 0, alignment});
}

double ChartCanvas::put(const QList<ShapedLine> &lines, double xMm, double yMm)
{
    appendLines(m_strip, lines, xMm, yMm);
    return heightOf(lines);
}

void ChartCanvas::paragraph(const Inlines &text, const TextStyle &style, Alignment alignment)
{
    if (!plainText(text).isEmpty())
        m_strip.heightMm += put(shaped(text, style, m_width, alignment), 0, m_strip.heightMm);
}

QSizeF ChartCanvas::sizeOf(const Inline &text, const TextStyle &style) const
{
    const QList<ShapedLine> lines = shaped({text}, style, kWideMm, Alignment::Left);
    double width = 0;
    for (const ShapedLine &line : lines) {
        for (const TextRun &run : line.runs)
            width = std::max(width, run.xMm + run.widthMm);
    }
    return {width, heightOf(lines)};
}

void ChartCanvas::text(const Inline &text, const TextStyle &style, const QPointF &topLeft)
{
    put(shaped({text}, style, kWideMm, Alignment::Left), topLeft.x(), topLeft.y());
    m_taken.append(QRectF(topLeft, sizeOf(text, style)));
}

bool ChartCanvas::label(const Inline &text, const TextStyle &style, const QList<QPointF> &topLefts)
{
    const QSizeF size = sizeOf(text, style);
    for (const QPointF &corner : topLefts) {
        if (!isFree(QRectF(corner, size)))
            continue;
        this->text(text, style, corner);
        return true;
    }
    return false;
}

bool ChartCanvas::isFree(const QRectF &rectMm) const
{
    if (rectMm.left() < -kWidthTolerance || rectMm.right() > m_width + kWidthTolerance)
        return false;
    return std::none_of(m_taken.begin(), m_taken.end(),
                        [&rectMm](const QRectF &taken) { return taken.intersects(rectMm); });
}

} // namespace dondoc::report
