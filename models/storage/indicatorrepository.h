// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// IndicatorRepository: a plan's indicators and their yearly targets.
#pragma once

#include "models/domain/basics/result.h"
#include "models/domain/indicators/indicator.h"
#include "models/storage/sql.h"

#include <QHash>
#include <QList>

namespace dondoc::storage {

class Connection;
class ChangeRecorder;

class IndicatorRepository
{
public:
    explicit IndicatorRepository(Connection &connection) : m_connection(connection) { }

    Result<QList<Indicator>> all(Id planId); ///< printed order
    /// By code.
    Result<QHash<QString, Id>> ids(Id planId);
    /// Targets of the year and of all years before.
    Result<QList<IndicatorTarget>> targets(Id planId, int year);

    /// New where id is 0. UnknownTask; Conflict, also for a code that is taken. Returns it as stored.
    Result<Indicator> save(ChangeRecorder &recorder, Id planId, const Indicator &indicator);
    /// Found by indicator, year and agency; without a value it is taken away. UnknownIndicator; Conflict
    /// where a stored one was read in another version, or was not read at all. Returns it as stored: id 0
    /// where gone.
    Result<IndicatorTarget> saveTarget(ChangeRecorder &recorder, Id planId, const IndicatorTarget &target);

    static QList<Sql> statements();

private:
    Result<Indicator> find(Id planId, Id id);

    Connection &m_connection;
};

} // namespace dondoc::storage
