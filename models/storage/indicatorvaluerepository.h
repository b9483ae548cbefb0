// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// IndicatorValueRepository: what was reported of the indicators in a period, and which of the three figures
// is printed.
#pragma once

#include "models/domain/basics/result.h"
#include "models/domain/indicators/indicator.h"
#include "models/domain/period/period.h"
#include "models/storage/reportrepository.h"
#include "models/storage/sql.h"

#include <QHash>

#include <optional>

namespace dondoc::storage {

class Connection;
class ChangeRecorder;

class IndicatorValueRepository
{
public:
    explicit IndicatorValueRepository(Connection &connection) : m_connection(connection) { }

    /// Of every source; by indicator in printed order, then agency.
    Result<QList<IndicatorValue>> all(Id planId, const QString &periodKey);
    /// Keys of the periods that hold any and ended before that day, oldest first.
    Result<QStringList> periodsBefore(Id planId, const QDate &day);
    Result<QList<ValueChoice>> choices(Id planId, const QString &periodKey);

    /// Found by indicator, source and agency in the period; a blank one is taken away. Its days are
    /// those of spanOf() where they are not set. UnknownIndicator; Conflict where a stored one was read in
    /// another version, or was not read at all. Returns it as stored: id 0 where it is gone.
    Result<IndicatorValue> save(ChangeRecorder &recorder, const PeriodRef &place, const Period &period,
                                const IndicatorValue &figure);
    /// Unset: taken back. UnknownIndicator.
    Result<void> choose(ChangeRecorder &recorder, const PeriodRef &place, const QString &indicatorCode,
                        const std::optional<ValueSource> &source);

    static QList<Sql> statements();

private:
    Result<Id> indicatorId(Id planId, const QString &code);

    Connection &m_connection;
    QHash<QString, Id> m_ids; ///< of indicators by code, read once
    Id m_idsOf = 0;           ///< plan
};

} // namespace dondoc::storage
