// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Regime: by when agencies report under a plan, and when a task counts as done or overdue.
#pragma once

#include "models/domain/basics/fields.h"
#include "models/domain/period/period.h"

#include <QDate>
#include <QList>
#include <QString>

namespace dondoc {

/// A reporting regime. The plan of Sơn La sets none, so every field is editable; the defaults follow
/// Nghị định 09/2019/NĐ-CP, Điều 12 and 13.
struct Regime {
    QString basis;               ///< cited in letters; may be blank
    int agencyWorkingDays = 2;   ///< working days after the cut-off, agencies → Sở; 1..30
    int upwardDay = 20;          ///< day of the period's last month, Sở → UBND tỉnh; 1..28
    int doneShare = 100;         ///< % of all who lead that must be done for a task led by many to be done
    int dueSoonDays = 3;         ///< days before a deadline that count as "sắp đến hạn"
    QList<QDate> holidays;       ///< days off beside Saturday and Sunday
    QList<QDate> workedWeekends; ///< Saturdays and Sundays worked in exchange
    friend bool operator==(const Regime &, const Regime &) = default;
};

template <> struct Fields<Regime> {
    using enum FieldKind;
    using enum FieldUse;
    static constexpr std::tuple all{Field("regime_basis", &Regime::basis, Line),
                                    Field("agency_working_days", &Regime::agencyWorkingDays, Number),
                                    Field("upward_day", &Regime::upwardDay, Number),
                                    Field("done_share", &Regime::doneShare, Number),
                                    Field("due_soon_days", &Regime::dueSoonDays, Number),
                                    Field("holidays", &Regime::holidays, Days),
                                    Field("worked_weekends", &Regime::workedWeekends, Days)};
};

/// Both deadlines of a period, each until the end of its day (Asia/Ho_Chi_Minh).
struct PeriodDeadlines {
    QDate agencies; ///< agencies → Sở
    QDate upward;   ///< Sở → UBND tỉnh
    friend bool operator==(const PeriodDeadlines &, const PeriodDeadlines &) = default;
};

bool isWorkingDay(const Regime &regime, const QDate &day);
/// The count-th working day after day (count 1..30).
QDate workingDayAfter(const Regime &regime, const QDate &day, int count);
/// day itself, or the nearest working day before it.
QDate workingDayUntil(const Regime &regime, const QDate &day);
/// Quý IV/2025 with the defaults: agencies 16/12/2025, upward 19/12/2025. The upward day is in the month of
/// the cut-off, or in the next where that month's has passed by the cut-off or by the agencies' (ad hoc
/// periods). A period's own deadlines go before.
PeriodDeadlines deadlines(const Regime &regime, const Period &period);

} // namespace dondoc
