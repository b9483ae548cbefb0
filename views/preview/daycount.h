// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// DayCount: the period as it stood on a day: that of a letter, or the last whose receipts a report tells.
#pragma once

#include "models/domain/assessment/assessedperiod.h"

#include <QObject>

namespace dondoc::views {

/// A letter tells what had come by its own day, a report by the day that the officer gives; without a day
/// both tell all there is.
class DayCount : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// quarter: with all that came. day: invalid: none was given.
    void setPeriod(const AssessedPeriodPtr &quarter, const QDate &day);
    /// Asks only where it is another day.
    void setDay(const QDate &day);
    /// As of that day; null while that is asked for.
    AssessedPeriodPtr period() const { return m_counted; }
    bool isAsking() const { return m_quarter && !m_counted; }

public Q_SLOTS:
    /// Answers; what is not of the day asked for last is not taken.
    void take(const dondoc::AssessedPeriodPtr &counted);

Q_SIGNALS:
    /// What of that period had come by that day is wanted; app reads it and answers.
    void wanted(const dondoc::AssessedPeriodPtr &quarter, const QDate &day);
    void counted(const dondoc::AssessedPeriodPtr &period);
    void refused(const QString &sentence);

private:
    void ask();

    AssessedPeriodPtr m_quarter;
    AssessedPeriodPtr m_counted;
    QDate m_day;
};

} // namespace dondoc::views
