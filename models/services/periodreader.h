// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// PeriodReader: longer periods are composed from their quarters, a quarter tells of the year until then.
#pragma once

#include "models/domain/assessment/periodsnapshot.h"
#include "models/domain/basics/result.h"

namespace dondoc::storage {
class Connection;
}

namespace dondoc::services {

/// What DataFileSession::snapshot() gives.
Result<PeriodSnapshot> readPeriod(storage::Connection &connection, const QString &planCode,
                                  const Period &period, const QDate &dataUntil);

/// Each longer period for which anything was told, and the year of every quarter held, once.
QList<Period> longerPeriods(const QList<Period> &held);

} // namespace dondoc::services
