// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Transaction: everything or nothing; rolled back when it goes without a commit.
#include "models/storage/transaction.h"

#include "models/storage/connection.h"
#include "models/storage/seals.h"

namespace dondoc::storage {
namespace {

constexpr Sql kBeginRead = R"sql(BEGIN)sql";
constexpr Sql kBeginWrite = R"sql(BEGIN IMMEDIATE)sql";
constexpr Sql kRollback = R"sql(ROLLBACK)sql";

} // namespace

Result<std::unique_ptr<Transaction>> Transaction::begin(Connection &connection, Kind kind)
{
    const auto begun = connection.execute(kind == Kind::Read ? kBeginRead : kBeginWrite);
    if (!begun)
        return begun.error();
    return std::unique_ptr<Transaction>(new Transaction(connection));
}

Transaction::~Transaction()
{
    // After a full disk SQLite has rolled back by itself; a second ROLLBACK then only says so.
    if (m_open)
        (void)m_connection.execute(kRollback);
}

Result<void> Transaction::commit()
{
    const auto done
        = (m_connection.writesSeals() ? sealWritten(m_connection) : Result<void>()).and_then([this] {
              return m_connection.commit();
          });
    if (!done)
        return done; // still open: the destructor rolls back
    m_open = false;
    return {};
}

} // namespace dondoc::storage
