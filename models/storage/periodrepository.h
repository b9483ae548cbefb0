// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// PeriodRepository: the periods of a plan that were ever written for.
#pragma once

#include "models/domain/basics/result.h"
#include "models/domain/period/period.h"
#include "models/domain/plan/agency.h"
#include "models/storage/sql.h"

#include <optional>

namespace dondoc::storage {

class Connection;
class ChangeRecorder;

class PeriodRepository
{
public:
    explicit PeriodRepository(Connection &connection) : m_connection(connection) { }

    /// 0 where nothing was written for it.
    Result<Id> id(Id planId, const QString &key);
    Result<std::optional<Period>> find(Id planId, const QString &key);
    /// Those with a report, and the ad hoc ones; newest first.
    Result<QList<Period>> inUse(Id planId);
    /// Of those that ended before that day the ad hoc ones and those with a report, asked for or received, a
    /// letter or a summary; oldest first.
    Result<QList<Period>> heldBefore(Id planId, const QDate &day);
    /// Stores it where it is not yet. No edit, so without history. UnknownPeriod of an ad hoc one: that is
    /// saved first.
    Result<Id> ensure(Id planId, const Period &period);
    /// An ad hoc one; new where id is 0.
    Result<Id> save(ChangeRecorder &recorder, Id planId, Id id, const Period &period);
    /// A report, an obstacle, a figure … of the period.
    Result<bool> holdsAnything(Id id);
    Result<void> remove(ChangeRecorder &recorder, Id id);

    static QList<Sql> statements();

private:
    Result<int> version(Id id);

    Connection &m_connection;
};

} // namespace dondoc::storage
