// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// IndicatorService: what is measured, its targets, what was told of it, and which value is printed.
#pragma once

#include "models/domain/basics/result.h"
#include "models/domain/indicators/indicator.h"
#include "models/domain/period/period.h"

namespace dondoc::services {

class DataFileSession;

/// Holds no state of its own: made where it is needed, of the session it works on.
class IndicatorService
{
public:
    explicit IndicatorService(DataFileSession &session) : m_session(session) { }

    /// New where id is 0; a blank code is made from the name. UnknownAgency (of filledBy), UnknownTask,
    /// InvalidValue, Conflict. Returns it as stored.
    Result<Indicator> saveIndicator(const QString &planCode, const Indicator &indicator) const;
    /// One change; each is found by indicator, source and agency, and a blank one is taken away. Returns them
    /// as stored. UnknownIndicator, UnknownAgency, InvalidValue; Conflict where a stored one was read in
    /// another version, or was not read at all and says something else.
    Result<QList<IndicatorValue>> saveValues(const QString &planCode, const Period &period,
                                             const QList<IndicatorValue> &values) const;
    /// Without a value it is taken away. Errors as of saveValues().
    Result<IndicatorTarget> saveTarget(const QString &planCode, const IndicatorTarget &target) const;
    /// Which of the three values is printed in the period; unset: no choice of the officer's.
    Result<void> chooseValue(const QString &planCode, const Period &period, const QString &indicatorCode,
                             const std::optional<ValueSource> &source) const;

private:
    DataFileSession &m_session;
};

} // namespace dondoc::services
