// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Revision: what becomes of an agency's report when another document of that agency comes in.
#pragma once

#include "models/domain/reporting/agencyreport.h"

#include <optional>

namespace dondoc {

/// What to store when the agency's newest report is newest and read has come in; nothing where read says
/// nothing new. newest.id 0: the agency has none yet.
///
/// A report that was received stays as it is, with its receipt, and read becomes the next revision beside it
/// (rule 7 of the field: the first receipt decides what is on time). A row that only asks, or that was opened
/// and never received, is filled. A provisional one that read says again becomes received itself. What read
/// leaves out (tasks, the commune's own plan) is taken over, so that a supplement need not repeat the whole.
std::optional<AgencyReport> nextRevision(const AgencyReport &newest, const AgencyReport &read);

/// True for what was reported by telephone or in a chat: its figures are provisional until a document comes.
bool isByWord(Channel channel);
/// State of a report that has just come in that way; one that an officer has gone on with stays.
ReportState stateOnReceipt(ReportState state, Channel channel);
/// What was told, once its document or form has come: received on the day of that, since a figure by
/// telephone is no report (rules 7 and 16 of the field). Anything else stays as it is.
AgencyReport withDocument(const AgencyReport &told, const AgencyReport &document);

/// True when both say the same of the task, ids and row versions aside.
bool sameContent(const TaskEntry &a, const TaskEntry &b);

} // namespace dondoc
