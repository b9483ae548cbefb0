// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// IndicatorSection: section II.3 of the report.
#pragma once

#include "models/report/drafting/sections/outline.h"

namespace dondoc::report {

void writeIndicators(Outline &outline, const Context &context); ///< II.3

} // namespace dondoc::report
