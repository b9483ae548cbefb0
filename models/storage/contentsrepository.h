// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ContentsRepository: how much a data file holds, and the steps of work in it.
#pragma once

#include "models/domain/basics/result.h"
#include "models/domain/copies/filecontents.h"
#include "models/storage/sql.h"

#include <QList>

namespace dondoc::storage {

class Connection;

class ContentsRepository
{
public:
    explicit ContentsRepository(Connection &connection) : m_connection(connection) { }

    Result<FileContents> contents();
    /// True where the history holds exactly that step; of id 0 always.
    Result<bool> holds(const WorkStep &step);
    /// Those after that id, newest first, at most so many.
    Result<QList<WorkStep>> stepsAfter(Id id, int most);
    Result<int> countAfter(Id id);

    static QList<Sql> statements();

private:
    Connection &m_connection;
};

} // namespace dondoc::storage
