// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// TaskRepository: a plan's tasks with their deadline history, and who is assigned to them.
#pragma once

#include "models/domain/basics/result.h"
#include "models/domain/plan/task.h"
#include "models/storage/sql.h"

#include <QHash>
#include <QList>

namespace dondoc::storage {

class Connection;
class ChangeRecorder;

class TaskRepository
{
public:
    explicit TaskRepository(Connection &connection) : m_connection(connection) { }

    Result<QList<Task>> all(Id planId);               ///< plan's order
    Result<QList<Assignment>> assignments(Id planId); ///< by task, lead first, in order
    Result<QHash<QString, Id>> ids(Id planId);        ///< by number

    Result<void> add(ChangeRecorder &recorder, Id planId, const QList<Task> &tasks,
                     const QList<Assignment> &assigned);
    /// New where id is 0. UnknownTask (the parent), Conflict. Returns it as stored.
    Result<Task> save(ChangeRecorder &recorder, Id planId, const Task &task);

    static QList<Sql> statements();

private:
    Result<Id> write(ChangeRecorder &recorder, Id planId, Id parentId, const Task &task);
    Result<bool> saveHistory(ChangeRecorder &recorder, Id id, const Task &task);
    Result<void> addAssignments(ChangeRecorder &recorder, Id planId, const QList<Assignment> &assigned);

    Connection &m_connection;
};

} // namespace dondoc::storage
