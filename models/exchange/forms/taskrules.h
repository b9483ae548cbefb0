// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// TaskRules: what may be written into the cells of the task table, and the words that help.
#pragma once

#include "models/domain/period/period.h"
#include "models/domain/plan/task.h"
#include "models/exchange/sheets/workbookwriter.h"

namespace dondoc::exchange {

InputRule stateRule(const Task &task);
InputRule forecastRule();
InputRule yearBeforeRule(int year);
InputRule percentRule();
InputRule dateRule(const QString &title, const QString &prompt);
InputRule resultRule();
/// Of both places of a combined period: each names what is not to be written into it.
InputRule quarterRule(const Period &quarter);
InputRule longerRule(const Period &longer);
InputRule estimateRule(const Period &period);
InputRule productRule();
/// Section III of the report tells causes by kind as far as agencies do.
InputRule causeRule();

} // namespace dondoc::exchange
