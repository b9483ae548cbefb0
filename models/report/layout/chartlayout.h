// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Chart layout: Chart × width × TextMeasure → areas, lines and text; a pure function like all layout.
#pragma once

#include "models/report/layout/flowbox.h"

namespace dondoc::report {

/// The chart with its title and note as one strip that is never cut; several, each with some of the
/// categories, where level bars would be higher than the room (the text area in millimetres).
QList<FlowBox> chartStrips(const Chart &chart, const QSizeF &roomMm, const TextMeasure &measure);
/// A page that holds nothing but the chart, as high as it needs; for the screen.
PrintedPage chartPage(const Chart &chart, double widthMm, const TextMeasure &measure);

} // namespace dondoc::report
