// SPDX-License-Identifier: GPL-3.0-or-later
// SummaryRepository: summary reports of periods and the files that were issued.
#pragma once

#include "models/domain/result.h"
#include "models/domain/summaryreport.h"
#include "models/storage/sql.h"

#include <QByteArray>

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

    /// Keeps it under its SHA-256, which it gives back. Outside of the history: a file is never changed.
    Result<QString> keepFile(const QByteArray &bytes);
    /// DamagedDataFile where it is not there or no longer what it was.
    Result<QByteArray> file(const QString &sha256);

    static QList<Sql> statements();

private:
    Connection &m_connection;
};

} // namespace dondoc::storage
