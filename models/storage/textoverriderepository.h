// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// TextOverrideRepository: what the officer wrote into a summary report, block by block.
#pragma once

#include "models/domain/basics/result.h"
#include "models/domain/summary/textoverride.h"
#include "models/storage/sql.h"

namespace dondoc::storage {

class Connection;
class ChangeRecorder;

class TextOverrideRepository
{
public:
    explicit TextOverrideRepository(Connection &connection) : m_connection(connection) { }

    Result<QList<TextOverride>> all(Id summaryId); ///< in the order in which they were first written
    /// Found by key; one that says nothing of its own is taken away. Conflict where the stored one was read
    /// in another version, or was not read at all.
    Result<void> save(ChangeRecorder &recorder, Id summaryId, const TextOverride &block);

    static QList<Sql> statements();

private:
    Connection &m_connection;
};

} // namespace dondoc::storage
