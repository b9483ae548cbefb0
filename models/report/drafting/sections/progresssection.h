// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ProgressSection: section II.1 of the report, the state of the tasks.
#pragma once

#include "models/report/drafting/sections/outline.h"

namespace dondoc::report {

void writeProgress(Outline &outline, const Context &context); ///< II.1

} // namespace dondoc::report
