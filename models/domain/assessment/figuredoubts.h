// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// FigureDoubts: what is doubtful in the agencies' figures of a period.
#pragma once

#include "models/domain/assessment/indicatorlines.h"
#include "models/domain/basics/issue.h"

namespace dondoc {

/// True where a flow's cumulative figure is smaller than that of the period before in the same year.
bool fell(const Indicator &indicator, const Period &period, const Amounts &now, const Amounts &before);
/// True where value is more than three times the median of the earlier ones, or less than a third of it.
/// Never with fewer than three earlier ones, or where their median is 0.
bool isFarFromHistory(double value, const QList<double> &earlier);
/// What is wrong with the agencies' figures of the period. Errors: negative ones, more in the period than
/// since the year began, more than three times what the province's figures and targets know, an area larger
/// than any of the province's. Warnings: cumulative figures that fell, values far from their own history
/// (data.earlierFigures).
QList<Issue> doubtfulFigures(const PeriodSnapshot &data);

} // namespace dondoc
