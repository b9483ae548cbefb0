// SPDX-License-Identifier: GPL-3.0-or-later
// Revision: what becomes of an agency's report when another document of that agency comes in.
#pragma once

#include "models/domain/agencyreport.h"

#include <optional>

namespace dondoc {

/// What to store when the agency's newest report is newest and read has come in; nothing where read says
/// nothing new. newest.id 0: the agency has none yet.
///
/// A report that was received stays as it is, with its receipt, and read becomes the next revision beside it
/// (rule 7 of the field: the first receipt decides what is on time). A row that only asks, or that was opened
/// and never received, is filled. What read leaves out (tasks, the commune's own plan) is taken over, so that
/// a supplement need not repeat the whole.
std::optional<AgencyReport> nextRevision(const AgencyReport &newest, const AgencyReport &read);

/// True when both say the same of the task, ids and row versions aside.
bool sameContent(const TaskEntry &a, const TaskEntry &b);

} // namespace dondoc
