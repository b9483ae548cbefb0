// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Period: the span that agencies report on, with its cut-off days.
#pragma once

#include "models/domain/basics/fields.h"
#include "models/domain/basics/keywords.h"
#include "models/domain/basics/result.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace dondoc {

enum class PeriodKind { Month, Quarter, HalfYear, NineMonths, Year, AdHoc };

template <>
inline constexpr auto kKeywords<PeriodKind> = keywordTable<PeriodKind>({
    {PeriodKind::Month, "month"},
    {PeriodKind::Quarter, "quarter"},
    {PeriodKind::HalfYear, "half_year"},
    {PeriodKind::NineMonths, "nine_months"},
    {PeriodKind::Year, "year"},
    {PeriodKind::AdHoc, "ad_hoc"},
});

/// A reporting period. Cut-off days as of Nghị định 09/2019/NĐ-CP, Điều 12: quý IV runs from 15/9 to 14/12.
struct Period {
    PeriodKind kind = PeriodKind::Quarter;
    int year = 0;
    int index = 0;             ///< month 1..12, quarter 1..4, half 1..2; 0 otherwise
    QDate from;                ///< first day counted
    QDate to;                  ///< cut-off: last day counted
    QString name;              ///< AdHoc only, as are the following
    QDate agenciesDue;         ///< own deadline, agencies → Sở; invalid: as the regime has it
    QDate upwardDue;           ///< own deadline, Sở → UBND tỉnh; likewise
    QStringList askedAgencies; ///< codes; empty: everybody whom the plan asks
    QStringList askedTasks;    ///< numbers; empty: all
    friend bool operator==(const Period &, const Period &) = default;
};

template <> struct Fields<Period> {
    using enum FieldKind;
    using enum FieldUse;
    static constexpr std::tuple all{Field("kind", &Period::kind, Keyword, Fixed),
                                    Field("year", &Period::year, Number, Fixed),
                                    Field("ordinal", &Period::index, Number, Fixed),
                                    Field("from", &Period::from, Day, Edited, "first_day"),
                                    Field("to", &Period::to, Day, Edited, "last_day"),
                                    Field("name", &Period::name, Line),
                                    Field("agencies_due", &Period::agenciesDue, Day),
                                    Field("upward_due", &Period::upwardDue, Day),
                                    Field("asked_agencies", &Period::askedAgencies, Lines),
                                    Field("asked_tasks", &Period::askedTasks, Lines)};
};

namespace periods {

Period month(int year, int month);
Period quarter(int year, int quarter);
Period halfYear(int year, int half);
Period nineMonths(int year);
Period wholeYear(int year);

/// Reads "2025-12", "2025-Q4", "2025-H1", "2025-9M", "2025". Years 2000..2099.
/// UnknownPeriod otherwise; "adhoc:NAME" gives a Period without dates, to be looked up in the file.
Result<Period> parse(const QString &key);
/// The text that parse() reads: "2025-Q4".
QString key(const Period &period);
/// Inside a sentence: "quý IV năm 2025", "tháng 12 năm 2025", "6 tháng đầu năm 2025", "9 tháng năm 2025",
/// "năm 2025", "đợt đột xuất về thiệt hại do bão số 12" (named "Báo cáo thiệt hại do bão số 12").
QString title(const Period &period);
/// Short, for lists: "Quý IV/2025".
QString shortTitle(const Period &period);
/// The key as a file's name may hold it: "2025-Q4", "đột xuất Thiệt hại do bão số 12".
QString fileTitle(const Period &period);
/// Without the year, for comparisons: "quý IV".
QString bareTitle(const Period &period);
Period previous(const Period &period);
Period next(const Period &period);
/// The time after it, as a report looks ahead: 6 tháng cuối năm after 6 tháng đầu năm, quý IV after 9 tháng,
/// next year after a year.
Period following(const Period &period);
/// The next one that agencies report for: after a longer period the quarter after its last.
Period nextAsked(const Period &period);
/// The quarters that half a year, nine months or a year is composed from, oldest first; none for others.
QList<Period> quartersOf(const Period &period);
bool isComposed(const Period &period); ///< from quarters
/// Quarter IV, and every other regular period with its cut-off: its report closes the year's tasks.
bool closesYear(const Period &period);
/// The longer period that a quarter is asked for and written as one with: quý II 6 tháng đầu năm, quý III
/// 9 tháng, quý IV năm; none for quý I and for what is no quarter.
std::optional<Period> writtenAsOneWith(const Period &quarter);
/// "quý II và 6 tháng đầu năm 2026".
QString combinedTitle(const Period &quarter, const Period &longer);
/// In whose days that day lies.
Period quarterOn(const QDate &day);
/// The quarter whose reports are due around that day: the newest quarter whose cut-off is at most 30 days
/// ahead.
Period quarterInForce(const QDate &today);
/// A report on a quarter or longer that came by that day came more than 30 days before its last one: it can
/// hardly tell of the whole. Never of months and ad hoc periods.
bool isEarlyFor(const Period &period, const QDate &day);

} // namespace periods
} // namespace dondoc
