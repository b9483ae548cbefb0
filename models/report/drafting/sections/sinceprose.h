// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Since prose: what was delivered between the cut-off and the day until which data count (rule 4 of the
// field).
#pragma once

#include "models/report/drafting/sections/prose.h"

namespace dondoc::report {

/// What the only lead of a task that is not done by the cut-off delivered after it; null where nothing.
const TaskEntry *deliveredSince(const Context &context, const TaskProgress &progress);
/// Those of numbers of which nothing was delivered since.
QStringList stillWaited(const Context &context, const QStringList &numbers);
/// Day and document; false where nothing was delivered since.
bool tellDeliveredSince(Prose &prose, const Context &context, const TaskProgress &progress);

} // namespace dondoc::report
