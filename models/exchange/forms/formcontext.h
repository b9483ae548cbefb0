// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// FormContext: the plan and the period that a form is read for.
#pragma once

#include "models/domain/indicators/indicator.h"
#include "models/domain/period/period.h"
#include "models/domain/plan/task.h"

#include <QList>

#include <optional>

namespace dondoc::exchange {

/// What the reader must know of the plan.
struct FormContext {
    QList<Task> tasks; ///< in the plan's order, headings too
    Period period;
    std::optional<Period> longer = std::nullopt; ///< that the quarter is asked for as one with
    QList<Indicator> indicators = {};
};

} // namespace dondoc::exchange
