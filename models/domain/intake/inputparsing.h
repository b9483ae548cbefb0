// SPDX-License-Identifier: GPL-3.0-or-later
// Reading: numbers, percentages, dates, document numbers and states as people type them into forms.
#pragma once

#include "models/domain/period/period.h"
#include "models/domain/reporting/agencyreport.h"

#include <QDate>
#include <QString>

#include <optional>

namespace dondoc::reading {

/// A number and what follows it. doubtful: it can be meant otherwise, and somebody should look.
struct Number {
    double value = 0;
    QString rest;         ///< "ha" of "85.050 ha", without the percent sign
    bool percent = false; ///< a percent sign stood behind it
    bool doubtful = false;
    friend bool operator==(const Number &, const Number &) = default;
};

/// "1.234,5", "1,234.5", "1 234", "12,5%", "85.050 ha". A lone point before three digits groups, as in
/// Vietnam ("1.234" is 1234); a lone comma is decimal, doubtful before three digits ("1,234" is 1.234).
/// Nothing for what is no number: dates, ranges, words.
std::optional<Number> number(const QString &text);

struct Percent {
    double value = 0; ///< 70 for 70 %; not bounded
    bool doubtful = false;
    friend bool operator==(const Percent &, const Percent &) = default;
};

/// What stands in a column of percentages. cellNumber where the cell holds a number: 0.7 is then 70 % (that
/// is how office programs keep it), 1 is 100 % and doubtful. As text "0,7" is 70 % and doubtful, "0,7%" 0.7
/// %.
std::optional<Percent> percent(const QString &text, std::optional<double> cellNumber = std::nullopt);

struct Date {
    QDate date;
    bool doubtful = false; ///< the year was added, or another date stands in the text
    friend bool operator==(const Date &, const Date &) = default;
};

/// The first date in the text, day first always: "5/10/25", "05.10.2025", "ngày 05 tháng 10 năm 2025", ISO,
/// "45935" (days since 1899-12-30, as office programs count). Without a year, that of the period in whose
/// span it lies, else the period's. Years 2000..2099.
std::optional<Date> date(const QString &text, const Period &period);
/// The day that an office program keeps as this number; invalid outside 2000..2099.
QDate serialDate(double serial);

struct DocumentNumber {
    QString number; ///< "45/BC-UBND"
    QDate date;     ///< invalid where none stands there
    bool doubtful = false;
    friend bool operator==(const DocumentNumber &, const DocumentNumber &) = default;
};

/// "Số: 45/BC-UBND ngày 15/12/2025" → number and date. Words that are neither stay in the number.
DocumentNumber documentNumber(const QString &text, const Period &period);

struct State {
    EntryState state = EntryState::Unset;
    bool sure = false;
    friend bool operator==(const State &, const State &) = default;
};

/// "đã hoàn thành", "HT", "đang triển khai", "chưa", "KPS", "hoàn thành 70%" (under way), "không hoàn thành"
/// (under way, not sure). Nothing where no state can be told.
std::optional<State> state(const QString &text);

} // namespace dondoc::reading
