// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// OutlookSection: section IV of the report, what comes next.
#pragma once

#include "models/report/drafting/sections/outline.h"

namespace dondoc::report {

void writeOutlook(Outline &outline, const Context &context); ///< IV

} // namespace dondoc::report
