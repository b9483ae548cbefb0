// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// NewFile: a data file as the window makes one.
#pragma once

#include "models/domain/basics/result.h"
#include "models/domain/period/period.h"

#include <QString>

namespace dondoc::app {

/// With the plan, and with made-up reports for the period where withExample. Errors as of
/// DataFileSession::create().
Result<void> makeNewFile(const QString &path, const QString &user, bool withExample, const Period &period);

} // namespace dondoc::app
