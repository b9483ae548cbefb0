// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// AskedProposals: which issued report asked UBND tỉnh for what is proposed.
#pragma once

#include "models/domain/assessment/periodsnapshot.h"
#include "models/report/drafting/context/joinedobstacles.h"

namespace dondoc::report {

/// The first issued report that asked UBND tỉnh for it in any of these words; null where none did.
const IssuedSummary *askedIn(const PeriodSnapshot &data, const QList<ProposedWords> &wordings);

} // namespace dondoc::report
