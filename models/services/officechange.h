// SPDX-License-Identifier: GPL-3.0-or-later
// How every edit of Office is written: one write transaction, one change in the history.
#pragma once

#include "models/services/office.h"
#include "models/storage/changerecorder.h"
#include "models/storage/datafile.h"
#include "models/storage/transaction.h"

namespace dondoc::services {

template <class T>
Result<T> Office::change(const QString &label, Id undoes,
                         const std::function<Result<T>(storage::ChangeRecorder &)> &job)
{
    if (isReadOnly())
        return Error{ErrorCode::ReadOnly, path(), {}};
    storage::Connection &connection = m_file->connection();
    const auto transaction = storage::Transaction::begin(connection, storage::Transaction::Kind::Write);
    if (!transaction)
        return transaction.error();
    storage::ChangeRecorder recorder(connection, {m_user, m_clock(), label, undoes});
    auto done = job(recorder);
    if (!done)
        return done.error();
    if (const auto committed = (*transaction)->commit(); !committed)
        return committed.error();
    return done;
}

} // namespace dondoc::services
