// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// NextPeriodPreview: what the next period begins with, shown before it is opened.
#pragma once

#include "models/domain/assessment/assessment.h"

namespace dondoc {

/// Periods are computed when they are read, so nothing is written by opening the next one.
struct NextPeriodPreview {
    Period next;
    PeriodDeadlines deadlines; ///< of the next one
    QStringList agencies;      ///< codes of those that are asked; the coordinating department left out
    QStringList tasks;         ///< numbers of those with a day by which to be done, and not done
    QStringList overdue;       ///< of those, by the next cut-off, as the next period shows them
    qsizetype obstacles = 0;   ///< matters not answered, by heading; those that rest left out
};

/// After a quarter, month or longer period the next that agencies report for; after an ad hoc one the quarter
/// in which it ended.
Period periodAfter(const Period &period);
NextPeriodPreview carriedOver(const PeriodSnapshot &data, const Assessment &assessment);

} // namespace dondoc
