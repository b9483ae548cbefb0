// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Line breaker: fills lines with the pieces of a paragraph as QTextLine does.
#pragma once

#include "models/report/layout/pairtext.h"

#include <optional>

namespace dondoc::report {

/// A line from its first to its last printed character; lengths in 1/64 of a layout unit.
struct BrokenLine {
    int start = 0;
    int end = 0;
    std::size_t nextPiece = 0; ///< the first of the next line
    int left = 0;              ///< where the space for it begins
    int width = 0;             ///< the space for it
    int overhang = 0;          ///< what QTextLine keeps free beside a line that is full
    bool last = false;
};

/// The line of at most width that begins with that piece. Nothing where QTextLine does more than fill: in a
/// piece wider than the line, in a document's symbol, and where the face changes at the break.
std::optional<BrokenLine> breakLine(PairText &text, std::size_t firstPiece, int width);

} // namespace dondoc::report
