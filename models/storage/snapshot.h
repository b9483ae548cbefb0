// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Snapshot: everything of one period, read in one transaction.
#pragma once

#include "models/domain/assessment/periodsnapshot.h"
#include "models/domain/basics/result.h"
#include "models/storage/sql.h"

namespace dondoc::storage {

class Connection;

/// UnknownPlan. A period that nothing was written for gives a snapshot without reports.
Result<PeriodSnapshot> readSnapshot(Connection &connection, const QString &planCode, const Period &period,
                                    const QDate &dataUntil);

/// Those of several periods, in their order, all of one moment.
Result<QList<PeriodSnapshot>> readSnapshots(Connection &connection, const QString &planCode,
                                            const QList<Period> &periods, const QDate &dataUntil);

QList<Sql> snapshotStatements();

} // namespace dondoc::storage
