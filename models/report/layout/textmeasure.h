// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// TextMeasure: breaks text into lines and shapes it; the only thing in layout that knows fonts.
#pragma once

#include "models/report/layout/pages.h"

namespace dondoc::report {

enum class Alignment { Left, Centre, Right, Justified };

/// Text of one look, before it is broken into lines.
struct Span {
    QString text;
    TextStyle style;
    std::shared_ptr<const FigureRef> figure = nullptr;
};

struct LineFormat {
    double widthMm = 0;
    double firstIndentMm = 0;
    Alignment alignment = Alignment::Left;
};

/// One line; runs' xMm count from the left edge of the available width, baselineMm is 0.
struct ShapedLine {
    double ascentMm = 0;
    double descentMm = 0;
    QList<TextRun> runs;
};

class TextMeasure
{
public:
    virtual ~TextMeasure() = default;
    /// Breaks at blanks, and inside a word only where it is wider than the line; LF forces a break.
    /// The last line of a justified paragraph is left-aligned. Empty text gives one empty line.
    virtual QList<ShapedLine> lines(const QList<Span> &spans, const LineFormat &format) const = 0;
    /// The family of the glyphs; blank where there are none.
    virtual QString fontFamily() const { return {}; }
};

} // namespace dondoc::report
