// SPDX-License-Identifier: GPL-3.0-or-later
// PeriodRepository: the periods of a plan that were ever written for.
#pragma once

#include "models/domain/agency.h"
#include "models/domain/period.h"
#include "models/domain/result.h"
#include "models/storage/sql.h"

#include <optional>

namespace dondoc::storage {

class Connection;
class Ledger;

class PeriodRepository
{
public:
    explicit PeriodRepository(Connection &connection) : m_connection(connection) { }

    /// 0 where nothing was written for it.
    Result<Id> id(Id planId, const QString &key);
    Result<std::optional<Period>> find(Id planId, const QString &key);
    /// Those with a report, and the ad hoc ones; newest first.
    Result<QList<Period>> inUse(Id planId);
    /// Stores it where it is not yet. No edit, so without history. UnknownPeriod without dates.
    Result<Id> ensure(Id planId, const Period &period);

    static QList<Sql> statements();

private:
    Connection &m_connection;
};

} // namespace dondoc::storage
