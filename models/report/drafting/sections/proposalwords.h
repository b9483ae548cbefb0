// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ProposalWords: a proposal's own words, as section V quotes them.
#pragma once

#include "models/report/drafting/context/context.h"

namespace dondoc::report {

inline constexpr int kProposalLength = 240; ///< characters of an excerpt

/// Where "Đề nghị ", "Kính kiến nghị với " … ends that a proposal begins with; 0: it begins otherwise.
qsizetype addressEnd(const QString &proposal);
/// "Đề nghị UBND tỉnh bố trí …" → "Bố trí …": the sentence before has named the addressee. Where somebody
/// else is named first, the words stay.
QString withoutAddressee(const QString &proposal);
/// "dự thảo Nghị quyết của … (8)", where words on the one task that drafts something do not say which; blank
/// otherwise.
QString draftMeant(const Context &context, const JoinedProposal &proposal);

} // namespace dondoc::report
