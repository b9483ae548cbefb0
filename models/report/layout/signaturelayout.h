// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Signature layout: boxes 7a, 7b and 9b of Nghị định 30/2020, Phụ lục I, side by side.
#pragma once

#include "models/report/layout/flowbox.h"

namespace dondoc::report {

/// One strip that keeps with the text before it; in slices only where the recipients alone fill a page
/// (heightMm).
FlowBox signatureStrip(const Signature &signature, double widthMm, double heightMm,
                       const TextMeasure &measure);

} // namespace dondoc::report
