// SPDX-License-Identifier: GPL-3.0-or-later
// Snapshot: everything of one period, read in one transaction.
#pragma once

#include "models/domain/reportdata.h"
#include "models/domain/result.h"

namespace dondoc::storage {

class Connection;

/// UnknownPlan. A period that nothing was written for gives a snapshot without reports.
Result<ReportData> readSnapshot(Connection &connection, const QString &planCode, const Period &period,
                                const QDate &dataUntil);

} // namespace dondoc::storage
