// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// EarlierRepository: what was told and ruled of tasks in the periods before one.
#pragma once

#include "models/domain/assessment/periodsnapshot.h"
#include "models/domain/basics/result.h"
#include "models/storage/sql.h"

#include <QHash>

namespace dondoc::storage {

class Connection;

class EarlierRepository
{
public:
    explicit EarlierRepository(Connection &connection) : m_connection(connection) { }

    /// Of periods that ended before that day, oldest first; of each agency and period the newest report
    /// received by dataUntil, and of that what was done or did not arise, continuous tasks left out. Where
    /// the period's report was issued, the same of the report that was there then, and behind it all answers
    /// of the newest, if that came since.
    Result<QList<EarlierAnswer>> answers(Id planId, const QDate &before, const QDate &dataUntil);
    /// Of periods that ended before that day, oldest first, whenever they were made.
    Result<QList<EarlierRuling>> rulings(Id planId, const QDate &before);

    static QList<Sql> statements();

private:
    Result<QHash<Id, Period>> periodsBefore(Id planId, const QDate &day);

    Connection &m_connection;
};

} // namespace dondoc::storage
