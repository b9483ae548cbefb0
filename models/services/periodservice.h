// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// PeriodService: the periods of a plan, the ad hoc ones, and what the office rules in one.
#pragma once

#include "models/domain/assessment/periodsnapshot.h"
#include "models/domain/basics/result.h"

namespace dondoc::services {

class DataFileSession;

/// Holds no state of its own: made where it is needed, of the session it works on.
class PeriodService
{
public:
    explicit PeriodService(DataFileSession &session) : m_session(session) { }

    /// Periods of the plan that hold any report, newest first, and any ad hoc ones.
    Result<QList<Period>> periods(const QString &planCode) const;
    /// Reads "2025-Q4" or "adhoc:NAME" against the file. UnknownPeriod.
    Result<Period> period(const QString &planCode, const QString &key) const;
    /// An ad hoc period; before: as it was read, where a stored one is changed. Returns it as stored.
    /// NamelessPeriod, PeriodExists, PeriodDays, UnknownAgency, UnknownTask, Conflict; AlreadyIssued where
    /// its summary is.
    Result<Period> savePeriod(const QString &planCode, const Period &period,
                              const std::optional<Period> &before = {}) const;
    /// PeriodHolds while anything is stored for it.
    Result<void> deletePeriod(const QString &planCode, const Period &period) const;
    /// Which state a task has in the period whatever was reported; blank: taken back. InvalidValue.
    Result<void> saveOverruling(const QString &planCode, const Period &period,
                                const Overruling &overruling) const;

private:
    DataFileSession &m_session;
};

} // namespace dondoc::services
