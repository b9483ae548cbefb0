// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// NewFile: a data file as the window makes one, and whose name stands beside what is written into it.
#pragma once

#include "models/domain/basics/result.h"
#include "models/domain/period/period.h"

#include <QString>

class QWidget;

namespace dondoc::app {

class Settings;

/// With the plan, and with made-up reports for the period where withExample. Errors as of
/// DataFileSession::create().
Result<void> makeNewFile(const QString &path, const QString &user, bool withExample, const Period &period);

/// Before the first data file: the only question of the first start. The settings keep the answer.
void askUserName(Settings &settings, const QString &suggested, QWidget *window);

} // namespace dondoc::app
