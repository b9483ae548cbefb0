// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// PeriodAggregation: half a year, nine months or a year put together from its quarters, and where they
// disagree.
#pragma once

#include "models/domain/assessment/periodsnapshot.h"

namespace dondoc {

/// The longer period from what its quarters (oldest first) hold; own: as it was read itself, with what was
/// reported for the whole of it. All are read with the same dataUntil.
///
/// States: those of the last quarter, or of the longer period's own report, which goes before it; what only
/// an earlier quarter told is kept as such (TaskEntry::carriedFrom) and is no state now.
/// Words: of each agency and task the newest result holds, the longer period's own before its quarters'. A
/// quarter's result carries the quarter's name, since it is never the longer period's.
/// Receipts: the last quarter is asked for and written as one with the longer period, so that an agency has
/// reported when its report for the last quarter came, or one for the longer period. Where neither did, its
/// earlier words are used all the same (AgencyReport::carriedFrom).
/// Figures: flows add up from the beginning of the period, reported cumulative ones before sums; of all
/// others the newest holds. Obstacles: as they stand at the end of the last quarter. Composed records have no
/// id; what agencies reported directly keeps its own.
/// told: its quarters, oldest first.
PeriodSnapshot composeLonger(const PeriodSnapshot &stored, const QList<PeriodSnapshot> &told);
/// Until when the issued report of the period counts receipts; invalid where none is issued.
QDate issuedUntil(const PeriodSnapshot &data);

} // namespace dondoc
