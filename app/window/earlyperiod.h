// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// EarlyPeriod: a period that ended before the plan began is shown only once the officer has been warned.
#pragma once

#include "models/domain/plan/plan.h"

#include <functional>

class QWidget;

namespace dondoc::app {

class OpenFile;

/// Does it at once where the period is none of those; else asks before, and where the answer is no shows what
/// was shown.
void openWarned(QWidget *window, OpenFile &file, const Plan &plan, const Period &period,
                const std::function<void()> &open);

} // namespace dondoc::app
