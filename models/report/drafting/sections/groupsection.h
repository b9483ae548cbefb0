// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// GroupSection: section II.2 of the report, results by group of tasks.
#pragma once

#include "models/report/drafting/sections/outline.h"

namespace dondoc::report {

void writeGroups(Outline &outline, const Context &context); ///< II.2

} // namespace dondoc::report
