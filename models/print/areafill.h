// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Area fill: a chart's areas with their patterns, the same on screen and paper.
#pragma once

#include "models/report/layout/pages.h"

class QPainter;

namespace dondoc::print {

/// Patterns are drawn as lines, so that they print alike everywhere and at every zoom. Unit and origin of the
/// painter as for paintPage().
void paintArea(QPainter &painter, const report::Area &area);

} // namespace dondoc::print
