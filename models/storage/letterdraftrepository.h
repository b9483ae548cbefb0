// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// LetterDraftRepository: letters that are being written.
#pragma once

#include "models/domain/basics/result.h"
#include "models/domain/summary/letterdraft.h"
#include "models/storage/sql.h"

#include <QList>

namespace dondoc::storage {

class Connection;
class ChangeRecorder;

class LetterDraftRepository
{
public:
    explicit LetterDraftRepository(Connection &connection) : m_connection(connection) { }

    /// One for each kind at most.
    Result<QList<LetterDraft>> ofPeriod(Id periodId);
    /// In place of the stored one of that kind; draft.version 0: as there is none. Gives it as stored.
    /// Conflict.
    Result<LetterDraft> save(ChangeRecorder &recorder, Id periodId, const LetterDraft &draft);
    /// Nothing happens where there is none of that kind.
    Result<void> remove(ChangeRecorder &recorder, Id periodId, LetterKind kind);

    static QList<Sql> statements();

private:
    Result<LetterDraft> find(Id periodId, LetterKind kind);
    Connection &m_connection;
};

} // namespace dondoc::storage
