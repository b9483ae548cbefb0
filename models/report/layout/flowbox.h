// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// FlowBox: a piece of the page as wide as the text that is never cut; what blocks hand to the page flow.
#pragma once

#include "models/report/layout/textmeasure.h"

#include <memory>
#include <optional>

namespace dondoc::report {

class SplittableBox;

struct FlowBox {
    QString key;              ///< of its block or row
    double spaceBeforeMm = 0; ///< dropped at the top of a page
    double heightMm = 0;
    QList<TextRun> runs;              ///< from the text area's left edge and the strip's top
    QList<Line> lines;                ///< placed as runs are
    QList<Area> areas;                ///< placed as runs are
    QList<Line> topLines;             ///< drawn only where nothing of the same table stands right above
    std::optional<Bookmark> bookmark; ///< of its top
    int table = 0;                    ///< counts the tables; 0: none
    bool keepWithPrevious = false;
    bool keepWithNext = false;
    std::shared_ptr<const FlowBox> runningHead; ///< stands first on every new page that the strip begins
    std::shared_ptr<SplittableBox> slices;      ///< where it is taller than a page: what to place instead
};

/// Something taller than a page, taken off in strips as high as the room there is.
class SplittableBox
{
public:
    virtual ~SplittableBox() = default;
    virtual bool isEmpty() const = 0;
    /// Least room that take() can use without overflowing.
    virtual double leastMm() const = 0;
    /// Next strip of at most roomMm; always takes at least one line.
    virtual FlowBox take(double roomMm) = 0;
};

} // namespace dondoc::report
