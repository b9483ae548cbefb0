// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// GroupProse: one group of tasks told in a paragraph: counts first, then results, an example by name, delays.
#pragma once

#include "models/report/drafting/context/taskgroups.h"
#include "models/report/drafting/sections/prose.h"

namespace dondoc::report {

/// Blank where nothing is known of any of them.
Inlines groupParagraph(const Context &context, const TaskGroup &group);

} // namespace dondoc::report
