// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// IssuedProse: who issued what within the period, in one sentence.
#pragma once

#include "models/report/drafting/context/context.h"

namespace dondoc::report {

/// "Trong quý IV năm 2025, UBND tỉnh ban hành Công văn số … ngày … về …; Sở ban hành …": other offices first,
/// in the order in which they began, the coordinating department last; what each issued by day. Of many only
/// numbers and days, of very many only counts by kind. Blank where nothing was issued.
Inlines issuedInPeriod(const Context &context);
/// That sentence gives the letter's number and day: from then on its number is enough.
bool isCitedWhole(const Context &context, const SentLetter &letter);

} // namespace dondoc::report
