// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ComparedYears: with which earlier year an indicator is compared.
#pragma once

#include "models/domain/indicators/indicator.h"
#include "models/domain/period/period.h"

#include <QList>

#include <optional>

namespace dondoc {

struct IndicatorLine;

/// That period in another year. Without dates for ad hoc periods.
Period samePeriodIn(const Period &period, int year);
Period samePeriodLastYear(const Period &period);
/// Its base year, where that is over before the period's year, else the year before. 0 for ad hoc periods.
int comparedYear(const Indicator &indicator, const Period &period);
/// The year that all of them are compared with; nothing where they differ, or there is none.
std::optional<int> sharedYear(const QList<IndicatorLine> &lines);
/// The years before the last one that any of them is compared with, each once.
QList<int> baseYears(const QList<Indicator> &indicators, const Period &period);

} // namespace dondoc
