// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// EarlierNumbers: which numbers of a quarter that is written with its year come from quarters before it.
#pragma once

#include "models/domain/assessment/indicatorlines.h"

namespace dondoc {

/// line: of the longer period, made of figures; quarter: of the quarter itself. The last day that each number
/// counts which the quarter does not tell; invalid where that is not known.
QMap<ValueSource, QDate> earlierNumbers(const IndicatorLine &line, const IndicatorLine &quarter,
                                        const QList<IndicatorValue> &figures);

} // namespace dondoc
