// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// PrintedPage painter: draws a laid-out page; the same for screen, printer and PDF.
#pragma once

#include "models/report/layout/pages.h"

class QPainter;

namespace dondoc::print {

/// Draws glyphs and rules in black, areas in black, white and two greys. The painter's unit must be 1/1440
/// inch (report::kUnitsPerInch) and its origin the page's top left corner; the paper itself is not filled.
void paintPage(QPainter &painter, const report::PrintedPage &page);

} // namespace dondoc::print
