// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Request prose: what section V.3 asks of those who owe a report (rules 15 and 21 of the field).
#pragma once

#include "models/report/drafting/sections/outline.h"

namespace dondoc::report {

/// Items of V.3; none where nobody owes anything.
void tellRequests(Outline &outline, const Context &context);

} // namespace dondoc::report
