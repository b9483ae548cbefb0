// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// PairShaper: breaks and shapes plain text from tables of learned pairs, as QTextLayout would.
#pragma once

#include "models/report/layout/linebreaker.h"
#include "models/report/layout/pairtext.h"

#include <optional>

namespace dondoc::report {

/// Most paragraphs of a report are plain text, of which every pair of characters was seen before.
class PairShaper
{
public:
    explicit PairShaper(const QString &family) : m_text(family) { }
    /// Nothing where only QTextLayout knows what to do; otherwise exactly its lines.
    std::optional<QList<ShapedLine>> lines(const QList<Span> &spans, const LineFormat &format);

private:
    /// Blanks of a justified line that are still to be widened, and by how much in all.
    struct Stretching {
        int points = 0;
        int length = 0;
    };

    bool breakLines(const LineFormat &format);
    ShapedLine placed(const BrokenLine &line, const LineFormat &format);
    int startOf(const BrokenLine &line, Alignment alignment) const;
    Stretching stretchingOf(const BrokenLine &line, const LineFormat &format) const;
    TextRun runOf(const PairText::Stretch &stretch, int from, int to);
    void placeGlyphs(TextRun &run, int from, int to);

    PairText m_text;
    std::vector<BrokenLine> m_lines;
    // Of the line that is being placed:
    int m_x = 0;
    int m_end = 0;
    Stretching m_stretching;
};

} // namespace dondoc::report
