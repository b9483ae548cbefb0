// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// HistoryService: what was changed, and taking it back.
#include "models/services/historyservice.h"

#include "models/services/datafilesession.h"
#include "models/storage/history.h"

namespace dondoc::services {

using namespace storage;

namespace {

Result<HistoryStep> stepOf(DataFileSession &session, const Result<Id> &change)
{
    if (!change)
        return change.error();
    if (*change == 0)
        return HistoryStep();
    History history(session.connection());
    const Result<QString> label = history.label(*change);
    if (!label)
        return label.error();
    const Result<QString> others = session.isOthers(*change) ? history.who(*change) : QString();
    if (!others)
        return others.error();
    return HistoryStep{.change = *change, .label = *label, .others = *others};
}

} // namespace

Result<Id> HistoryService::undo(Id meant) const
{
    return writeBack(QStringLiteral("undo"), History(m_session.connection()).toUndo(), meant);
}

Result<Id> HistoryService::redo(Id meant) const
{
    return writeBack(QStringLiteral("redo"), History(m_session.connection()).toRedo(), meant);
}

Result<Id> HistoryService::takeBack(Id change) const
{
    return writeBack(QStringLiteral("undo"), change, change);
}

Result<Id> HistoryService::writeBack(const QString &label, const Result<Id> &change, Id meant) const
{
    if (!change)
        return change;
    if (*change == 0 || (meant != 0 && *change != meant))
        return Error{ErrorCode::NothingToUndo, m_session.path(), {}};
    const auto job = [&change](ChangeRecorder &recorder) -> Result<Id> {
        const auto done = History(recorder.connection()).takeBack(recorder, *change);
        return done ? change : done.error();
    };
    return m_session.change(label, job, *change);
}

// Asked of a session that only reads, too: what the window shows is read by one.
Result<HistoryStep> HistoryService::toUndo() const
{
    return stepOf(m_session, History(m_session.connection()).toUndo());
}

Result<HistoryStep> HistoryService::toRedo() const
{
    return stepOf(m_session, History(m_session.connection()).toRedo());
}

Result<QString> HistoryService::label(Id change) const
{
    return History(m_session.connection()).label(change);
}

Result<ChangedPlace> HistoryService::place(Id change) const
{
    return History(m_session.connection()).place(change);
}

Result<QList<HistoryLine>> HistoryService::lines(int limit) const
{
    return History(m_session.connection()).lines(limit);
}

} // namespace dondoc::services
