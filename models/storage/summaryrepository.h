// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// SummaryRepository: summary reports of periods.
#pragma once

#include "models/domain/basics/result.h"
#include "models/domain/summary/issuedsummary.h"
#include "models/domain/summary/summaryreport.h"
#include "models/storage/sql.h"

#include <optional>

namespace dondoc::storage {

class Connection;
class ChangeRecorder;

class SummaryRepository
{
public:
    explicit SummaryRepository(Connection &connection) : m_connection(connection) { }

    /// The period's; nothing where none was begun.
    Result<std::optional<SummaryReport>> find(Id periodId);
    /// Every edition of the period's, newest first.
    Result<QList<SummaryReport>> editions(Id periodId);
    /// Those issued for periods whose cut-off lies before that day, the newest edition of each; oldest first.
    Result<QList<IssuedSummary>> issuedBefore(Id planId, const QDate &cutOff);
    /// Of the whole file, oldest first.
    Result<QList<IssuedNumber>> issuedNumbers();
    /// New where its id is 0. Conflict.
    Result<Id> save(ChangeRecorder &recorder, Id periodId, const SummaryReport &report);
    /// The officer's text of one edition, for the next.
    Result<void> copyText(ChangeRecorder &recorder, Id from, Id to);

    /// What was laid before a leader, oldest first.
    Result<QList<SummaryVersion>> versions(Id reportId);
    Result<Id> addVersion(ChangeRecorder &recorder, Id reportId, const SummaryVersion &version);

    static QList<Sql> statements();

private:
    Connection &m_connection;
};

} // namespace dondoc::storage
