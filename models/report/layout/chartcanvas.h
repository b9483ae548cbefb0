// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ChartCanvas: collects the areas, lines and text of a chart from top to bottom, and keeps its labels apart.
#pragma once

#include "models/report/layout/flowbox.h"

namespace dondoc::report {

namespace chartstyle {
inline constexpr TextStyle kTitle{12, true, false};
inline constexpr TextStyle kLegend{10, false, false};
inline constexpr TextStyle kCategory{10, false, false};
inline constexpr TextStyle kLabel{9, false, false};
inline constexpr TextStyle kTotal{9, true, false};
inline constexpr TextStyle kAxis{9, false, true};
inline constexpr TextStyle kNote{10, false, true};
} // namespace chartstyle

/// All places in millimetres from the left edge and the top.
class ChartCanvas
{
public:
    ChartCanvas(double widthMm, const TextMeasure &measure) : m_width(widthMm), m_measure(measure) { }

    double widthMm() const { return m_width; }
    double y() const { return m_strip.heightMm; } ///< below all that is there
    void skip(double mm) { m_strip.heightMm += mm; }
    void area(const QRectF &rectMm, Fill fill, bool outlined = true)
    {
        m_strip.areas.append({rectMm, fill, outlined});
    }
    void line(const QPointF &from, const QPointF &to, double widthPt, bool dashed = false);

    QList<ShapedLine> shaped(const Inlines &text, const TextStyle &style, double widthMm,
                             Alignment alignment) const;
    /// Puts the lines there, the first one's top at y; returns their height.
    double put(const QList<ShapedLine> &lines, double xMm, double yMm);
    /// Over the whole width below what is there.
    void paragraph(const Inlines &text, const TextStyle &style, Alignment alignment);
    QSizeF sizeOf(const Inline &text, const TextStyle &style) const;
    /// One line, its top left corner there.
    void text(const Inline &text, const TextStyle &style, const QPointF &topLeft);
    /// One line, its top left corner at the first of these where nothing stands yet; false where there is
    /// none.
    bool label(const Inline &text, const TextStyle &style, const QList<QPointF> &topLefts);
    /// No label is to stand there.
    void reserve(const QRectF &rectMm) { m_taken.append(rectMm); }

    FlowBox taken() { return std::move(m_strip); }

private:
    bool isFree(const QRectF &rectMm) const;

    double m_width;
    const TextMeasure &m_measure;
    FlowBox m_strip;
    QList<QRectF> m_taken;
};

} // namespace dondoc::report
