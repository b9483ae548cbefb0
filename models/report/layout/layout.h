// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Layout: Document × PageSpec × TextMeasure → pages; a pure function.
#pragma once

#include "models/report/layout/textmeasure.h"

#include <functional>

namespace dondoc::report {

/// Paper and margins, near to the decree's own templates (Nghị định 30/2020, Phụ lục I: top and bottom 20-25
/// mm, left 30-35, right 15-20).
struct PageSpec {
    QSizeF portraitMm{210, 297};
    double topMm = 22;
    double bottomMm = 20;
    double leftMm = 32;
    double rightMm = 17;
    double pageNumberBaselineMm = 14; ///< from the top edge; in the top margin
    double firstDropMm = 0; ///< left free above the text of each section's first page, for a signature's text
};

/// Lays out the whole document. progress gets the share done (0..1) and may return false to stop;
/// then the pages so far are returned.
QList<PrintedPage> layOut(const Document &document, const PageSpec &spec, const TextMeasure &measure,
                          const std::function<bool(double)> &progress = {});

} // namespace dondoc::report
