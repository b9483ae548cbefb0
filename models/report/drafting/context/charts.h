// SPDX-License-Identifier: GPL-3.0-or-later
// Charts: what of a period's data is shown as a diagram, on paper and on the screen; no figure is made up.
#pragma once

#include "models/domain/assessment/assessment.h"
#include "models/report/document/document.h"

namespace dondoc::report {

/// The tasks of each group of section II.2 by state. None where no task has content.
std::optional<Chart> statesByGroup(const PeriodSnapshot &data, const Assessment &assessment);
/// Reports received on each day, and all until then, against those asked for. At most 31 days around the
/// deadline stand alone, what came before and after is put together. None where nothing came.
std::optional<Chart> receiptByDay(const PeriodSnapshot &data, const Assessment &assessment);
/// The printed figure of the same period of each year that has one, beside the year's target. None where
/// fewer than two years have a figure.
std::optional<Chart> indicatorOverYears(const PeriodSnapshot &data, const Assessment &assessment,
                                        const QString &indicatorCode);
/// What the phụ lục shows: the two above, and the indicators that the text names.
QList<Chart> reportCharts(const PeriodSnapshot &data, const Assessment &assessment);

/// How a state is filled, the same wherever it is drawn.
Fill fillOf(ProgressState state);

} // namespace dondoc::report
