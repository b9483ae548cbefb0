// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// DocumentRepository: the documents that the officer lists as issued for a plan.
#pragma once

#include "models/domain/basics/result.h"
#include "models/domain/plan/officialdocument.h"
#include "models/storage/sql.h"

#include <QList>

namespace dondoc::storage {

class Connection;
class ChangeRecorder;

class DocumentRepository
{
public:
    explicit DocumentRepository(Connection &connection) : m_connection(connection) { }

    /// By day, those without one at the end.
    Result<QList<OfficialDocument>> all(Id planId);
    /// A new one where its id is 0. Gives it as stored. Conflict.
    Result<OfficialDocument> save(ChangeRecorder &recorder, Id planId, const OfficialDocument &document);
    /// Conflict where it was changed or removed since it was read.
    Result<void> remove(ChangeRecorder &recorder, const OfficialDocument &document);

    static QList<Sql> statements();

private:
    Result<OfficialDocument> find(Id id);
    Connection &m_connection;
};

} // namespace dondoc::storage
