// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// PaperProperties: what the properties of every file say: which program made it, and when.
#pragma once

#include "models/domain/assessment/periodsnapshot.h"

#include <QDateTime>

namespace dondoc::services {

/// "Đôn Đốc 0.3.0".
QString programName();

/// When the data were last entered, because the same data shall give the same bytes on every day;
/// SOURCE_DATE_EPOCH where the environment has it (reproducible-builds.org).
QDateTime creationDate(const PeriodSnapshot &data);
/// Of forms, which go out before the period's own reports come: the period before counts too.
QDateTime formCreationDate(const PeriodSnapshot &data);

} // namespace dondoc::services
