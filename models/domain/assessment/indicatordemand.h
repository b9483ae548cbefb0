// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// IndicatorDemand: the indicators that an agency fills, with what is known of each.
#pragma once

#include "models/domain/assessment/indicatorlines.h"

#include <QList>
#include <QString>

#include <optional>

namespace dondoc {

/// What an agency must fill in the period, for forms: in printed order.
struct IndicatorDemand {
    const Indicator *indicator = nullptr; ///< in the PeriodSnapshot
    std::optional<double> target;         ///< the agency's own for the year, else none
    /// Its numbers in the period before. The cumulative one only where that is of the same year.
    Amounts last;
    /// Its numbers in this period, where it reported any.
    const IndicatorValue *current = nullptr;
};
QList<IndicatorDemand> indicatorsToFill(const PeriodSnapshot &data, const QString &agencyCode);

} // namespace dondoc
