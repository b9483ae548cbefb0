// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// OverrulingRepository: the officer's rulings on tasks' one-word states in a period.
#pragma once

#include "models/domain/assessment/periodsnapshot.h"
#include "models/domain/basics/result.h"
#include "models/storage/reportrepository.h"
#include "models/storage/sql.h"

namespace dondoc::storage {

class Connection;
class ChangeRecorder;

class OverrulingRepository
{
public:
    explicit OverrulingRepository(Connection &connection) : m_connection(connection) { }

    Result<QList<Overruling>> all(Id periodId); ///< plan's order
    /// Blank state: taken back. UnknownTask.
    Result<void> save(ChangeRecorder &recorder, const PeriodRef &place, const Overruling &overruling);

    static QList<Sql> statements();

private:
    Connection &m_connection;
};

} // namespace dondoc::storage
