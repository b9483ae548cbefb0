// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Letterhead layout: boxes 1 to 5a and 9a of Nghị định 30/2020, Phụ lục I, as strips.
#pragma once

#include "models/report/layout/flowbox.h"

namespace dondoc::report {

/// The first strip holds national name, bodies, number, date, kind and subject; then a strip a line of
/// addressees.
QList<FlowBox> letterheadStrips(const Letterhead &head, double widthMm, const TextMeasure &measure);

/// Width of the column that the Quốc hiệu (box 1) stands in the middle of, at the right edge of the text.
double nationalNameMm(const TextMeasure &measure);

} // namespace dondoc::report
