// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Transaction: everything or nothing; rolled back when it goes without a commit.
#pragma once

#include "models/domain/basics/result.h"

#include <memory>

namespace dondoc::storage {

class Connection;

class Transaction
{
public:
    /// Read: one consistent view. Write: takes the write lock at once (BEGIN IMMEDIATE), because a lock asked
    /// for after a read fails without waiting when another process wrote meanwhile.
    enum class Kind { Read, Write };

    static Result<std::unique_ptr<Transaction>> begin(Connection &connection, Kind kind);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    Result<void> commit();

private:
    explicit Transaction(Connection &connection) : m_connection(connection) { }
    Connection &m_connection;
    bool m_open = true;
};

} // namespace dondoc::storage
