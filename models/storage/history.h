// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// History: the change sets of a file, what can be taken back, and taking it back.
#pragma once

#include "models/domain/basics/changedplace.h"
#include "models/domain/basics/historyline.h"
#include "models/domain/basics/result.h"
#include "models/storage/sql.h"

#include <QList>

namespace dondoc::storage {

class Connection;
class ChangeRecorder;

class History
{
public:
    explicit History(Connection &connection) : m_connection(connection) { }

    /// The newest edit that is in force; 0 where none is.
    Result<Id> toUndo();
    /// The newest undo that is in force and has no edit after it; 0 where there is none.
    Result<Id> toRedo();
    /// Writes back what stood before the change, line by line from its end. UndoRefused (what: record) where
    /// something is not as the change left it.
    Result<void> takeBack(ChangeRecorder &recorder, Id change);

    /// Newest first; all where limit is 0. Search keys are left out.
    Result<QList<HistoryLine>> lines(int limit);

    /// What the change set is about.
    Result<ChangedPlace> place(Id change);

    /// How the change set is marked (ChangeLabel); of an undo, how the one is that it took back.
    Result<QString> label(Id change);
    Result<QString> who(Id change);
    /// 0 where nothing was changed yet.
    Result<Id> newest();

    static QList<Sql> statements();

private:
    Result<Id> idOf(Sql sql);
    Connection &m_connection;
};

} // namespace dondoc::storage
