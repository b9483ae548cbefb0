// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Section III.2: tasks and indicators that lag behind, not statistics of reporting (rule 22 of the field).
#pragma once

#include "models/report/drafting/sections/outline.h"

namespace dondoc::report {

/// Left out where there is nothing to say.
void writeShortcomings(Outline &outline, const Context &context);

} // namespace dondoc::report
