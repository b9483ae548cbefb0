// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Section III.3: the causes that agencies gave, parted into khách quan and chủ quan as far as they said so.
#pragma once

#include "models/report/drafting/sections/outline.h"

namespace dondoc::report {

/// Left out where there is nothing to say.
void writeCauses(Outline &outline, const Context &context);

} // namespace dondoc::report
