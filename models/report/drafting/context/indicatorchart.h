// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// IndicatorChart: an indicator over the years as a diagram, and all diagrams of a report.
#pragma once

#include "models/domain/assessment/assessment.h"
#include "models/report/document/document.h"

#include <optional>

namespace dondoc::report {

/// The printed figure of the same period of each year that has one, beside the year's target. None where
/// fewer than two years have a figure.
std::optional<Chart> indicatorOverYears(const PeriodSnapshot &data, const Assessment &assessment,
                                        const QString &indicatorCode);
/// What the phụ lục shows: states by group, receipt by day, and the indicators that the text names.
QList<Chart> reportCharts(const PeriodSnapshot &data, const Assessment &assessment);

} // namespace dondoc::report
