// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// LetterRepository: letters as they were sent, and messages as they were copied into a chat.
#pragma once

#include "models/domain/basics/result.h"
#include "models/domain/summary/sentletter.h"
#include "models/storage/sql.h"

#include <QList>

namespace dondoc::storage {

class Connection;
class ChangeRecorder;

class LetterRepository
{
public:
    explicit LetterRepository(Connection &connection) : m_connection(connection) { }

    /// Oldest first.
    Result<QList<SentLetter>> ofPeriod(Id periodId);
    /// Letters of every period of a plan, without messages; oldest first.
    Result<QList<PeriodLetter>> ofPlan(Id planId);
    /// Letters of a kind dated in the year, of every plan and period: numbers run through the year.
    Result<QList<SentLetter>> ofYear(LetterKind kind, int year);
    /// Its files must be kept already. It is never changed afterwards, only taken back by undo.
    Result<Id> add(ChangeRecorder &recorder, Id periodId, const SentLetter &letter);

    /// The clerk's stamped file, in place of the one before; sha256: of a kept file. Conflict where the
    /// letter is not there.
    Result<SentLetter> setStamped(ChangeRecorder &recorder, Id id, const QString &sha256);

    static QList<Sql> statements();

private:
    Connection &m_connection;
};

} // namespace dondoc::storage
