// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// HistoryService: what was changed, and taking it back.
#include "models/services/historyservice.h"

#include "models/services/datafilesession.h"
#include "models/storage/history.h"

namespace dondoc::services {

using namespace storage;

namespace {

Result<bool> isThere(const Result<Id> &change)
{
    return change ? Result<bool>(*change != 0) : Result<bool>(change.error());
}

} // namespace

Result<Id> HistoryService::undo() const
{
    return writeBack(QStringLiteral("undo"), History(m_session.connection()).toUndo());
}

Result<Id> HistoryService::redo() const
{
    return writeBack(QStringLiteral("redo"), History(m_session.connection()).toRedo());
}

Result<Id> HistoryService::takeBack(Id change) const { return writeBack(QStringLiteral("undo"), change); }

Result<Id> HistoryService::writeBack(const QString &label, const Result<Id> &change) const
{
    if (!change)
        return change;
    if (!*change)
        return Error{ErrorCode::NothingToUndo, m_session.path(), {}};
    const auto job = [&change](ChangeRecorder &recorder) -> Result<Id> {
        const auto done = History(recorder.connection()).takeBack(recorder, *change);
        return done ? change : done.error();
    };
    return m_session.change(label, job, *change);
}

// Asked of a session that only reads, too: what the window shows is read by one.
Result<bool> HistoryService::canUndo() const { return isThere(History(m_session.connection()).toUndo()); }
Result<bool> HistoryService::canRedo() const { return isThere(History(m_session.connection()).toRedo()); }

Result<QString> HistoryService::label(Id change) const
{
    return History(m_session.connection()).label(change);
}

Result<QList<HistoryLine>> HistoryService::lines(int limit) const
{
    return History(m_session.connection()).lines(limit);
}

} // namespace dondoc::services
