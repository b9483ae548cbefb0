// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// DirectionSection: section I of the report, direction and receipt.
#pragma once

#include "models/report/drafting/sections/outline.h"

namespace dondoc::report {

void writeDirection(Outline &outline, const Context &context); ///< I

} // namespace dondoc::report
