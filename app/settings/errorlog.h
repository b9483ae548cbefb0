// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ErrorLog: when something failed, and by what code, for whoever is asked to help; no names and no contents.
#pragma once

#include "models/domain/basics/result.h"

#include <QString>

namespace dondoc::app {

/// Adds a line "2025-12-14T08:31:05Z 0.3.0 import 12" to the file: instant (UTC), version, verb or "window",
/// number of the ErrorCode in
/// that version. From 64 KiB on a new file is begun, and the one before kept as NAME.1. Where it
/// cannot be written nothing is said: it would hide the error itself.
void logError(const QString &file, const QString &work, ErrorCode code);

/// "dondoc.log" beside the settings.
QString errorLogFile();

} // namespace dondoc::app
