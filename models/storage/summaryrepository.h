// SPDX-License-Identifier: GPL-3.0-or-later
// SummaryRepository: summary reports of periods.
#pragma once

#include "models/domain/result.h"
#include "models/domain/summaryreport.h"
#include "models/storage/sql.h"

#include <optional>

namespace dondoc::storage {

class Connection;
class Ledger;

class SummaryRepository
{
public:
    explicit SummaryRepository(Connection &connection) : m_connection(connection) { }

    /// The period's; nothing where none was begun.
    Result<std::optional<SummaryReport>> find(Id periodId);
    /// New where its id is 0. Conflict.
    Result<Id> save(Ledger &ledger, Id periodId, const SummaryReport &report);

    static QList<Sql> statements();

private:
    Connection &m_connection;
};

} // namespace dondoc::storage
