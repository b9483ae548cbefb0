// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Adds piece after piece while its last glyph, with what it overhangs, is inside the width.

#include "models/report/layout/linebreaker.h"

#include "models/report/layout/documentsymbol.h"

namespace dondoc::report {

namespace {

// A glyph's own overhang counts only where the face's largest does not fit, as in QTextLine: a face may tell
// less than its glyphs do.
bool fitsInto(PairText &text, int length, int lastPlace, int width)
{
    if (length + text.largestOverhang() <= width || length + text.largestOverhangAt(lastPlace) <= width)
        return true;
    return length + text.overhangAt(lastPlace) <= width;
}

/// Ends the line before that piece.
std::optional<BrokenLine> endedBefore(PairText &text, BrokenLine line, std::size_t piece)
{
    const PairText::Piece &next = text.pieces()[piece];
    if (text.changesFace(next) || isInsideSymbol(text.text(), next.start))
        return std::nullopt;
    line.nextPiece = piece;
    line.overhang = text.overhangAt(next.start - 1);
    return line;
}

} // namespace

std::optional<BrokenLine> breakLine(PairText &text, std::size_t firstPiece, int width)
{
    const std::vector<PairText::Piece> &pieces = text.pieces();
    const std::vector<int> &edges = text.edges();
    const auto edge = [&edges](int place) { return edges[std::size_t(place)]; };
    BrokenLine line{.start = pieces[firstPiece].start, .end = pieces[firstPiece].start, .width = width};
    for (std::size_t i = firstPiece; i < pieces.size(); ++i) {
        const PairText::Piece &piece = pieces[i];
        if (edge(piece.start) - edge(line.end) > width)
            return std::nullopt;
        if (!fitsInto(text, edge(piece.end) - edge(line.start), piece.end - 1, width))
            return i > firstPiece ? endedBefore(text, line, i) : std::nullopt;
        line.end = piece.end;
    }
    line.last = true;
    line.nextPiece = pieces.size();
    const int whole = edge(line.end) - edge(line.start) + text.overhangAt(line.end - 1);
    return whole <= width ? std::optional(line) : std::nullopt;
}

} // namespace dondoc::report
