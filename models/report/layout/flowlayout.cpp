// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Lines of paragraphs as strips.

#include "models/report/layout/flowlayout.h"

#include "models/report/layout/rowbox.h"

namespace dondoc::report {

namespace {

FlowBox lineStrip(const ShapedLine &line, double lineSpacing)
{
    FlowBox strip;
    strip.heightMm = heightOf(line) * lineSpacing;
    appendLines(strip, {line}, 0, strip.heightMm - heightOf(line));
    return strip;
}

/// The first two lines stay together, and the last two; all of a heading, with what follows it.
bool keepsWithNext(qsizetype line, qsizetype count, const Look &look)
{
    if (look.keepWithNext)
        return true;
    return line + 1 < count && (line == 0 || line == count - 2);
}

} // namespace

QList<FlowBox> paragraphStrips(const QString &key, const Inlines &text, const Look &look, double widthMm,
                               const TextMeasure &measure)
{
    const LineFormat format{widthMm, look.firstIndentMm, look.alignment};
    const QList<ShapedLine> lines = measure.lines(spansOf(text, look), format);
    QList<FlowBox> strips;
    strips.reserve(lines.size());
    for (const ShapedLine &line : lines) {
        FlowBox strip = lineStrip(line, look.lineSpacing);
        strip.key = key;
        strip.keepWithNext = keepsWithNext(strips.size(), lines.size(), look);
        strips.append(std::move(strip));
    }
    if (!strips.isEmpty())
        strips.first().spaceBeforeMm = look.spaceBeforePt * kMmPerPt;
    return strips;
}

} // namespace dondoc::report
