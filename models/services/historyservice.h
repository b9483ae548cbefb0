// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// HistoryService: what was changed, and taking it back.
#pragma once

#include "models/domain/basics/changedplace.h"
#include "models/domain/basics/historyline.h"
#include "models/domain/basics/result.h"

#include <QList>

namespace dondoc::services {

class DataFileSession;

/// What undo() or redo() would act on.
struct HistoryStep {
    Id change = 0; ///< 0: there is nothing
    QString label; ///< ChangeLabel
    /// Who made it in another window or program since this session opened the file; blank: nobody else did.
    QString others;
};

/// Holds no state of its own: made where it is needed, of the session it works on.
class HistoryService
{
public:
    explicit HistoryService(DataFileSession &session) : m_session(session) { }

    /// Takes the newest change back that is not itself undone; gives its id. meant: the one that a person
    /// agreed to; 0: whichever it is. NothingToUndo, also where another one than meant has come, UndoRefused,
    /// IssueStands.
    Result<Id> undo(Id meant = 0) const;
    /// Does again what was last undone, as long as nothing was edited since; gives the undo's id.
    Result<Id> redo(Id meant = 0) const;
    /// Takes that change back, whatever was changed after it; gives its id. UndoRefused where something is
    /// not as the change left it, IssueStands.
    Result<Id> takeBack(Id change) const;
    Result<HistoryStep> toUndo() const;
    Result<HistoryStep> toRedo() const;
    /// How the change is marked (ChangeLabel), of an undo what it took back: for telling of it.
    Result<QString> label(Id change) const;
    /// What the change is about.
    Result<ChangedPlace> place(Id change) const;
    /// Newest first, at most limit lines (0: all).
    Result<QList<HistoryLine>> lines(int limit) const;

private:
    Result<Id> writeBack(const QString &label, const Result<Id> &change, Id meant) const;
    DataFileSession &m_session;
};

} // namespace dondoc::services
