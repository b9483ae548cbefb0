// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Section V.1: what came of what was proposed before.
#pragma once

#include "models/report/drafting/sections/outline.h"

namespace dondoc::report {

/// Left out where there is nothing to say.
void writeAnswers(Outline &outline, const Context &context);

} // namespace dondoc::report
