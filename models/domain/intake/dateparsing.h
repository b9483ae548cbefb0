// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// DateParsing: dates and document numbers as people type them into forms.
#pragma once

#include "models/domain/period/period.h"

#include <QDate>
#include <QString>

#include <optional>

namespace dondoc::reading {

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
/// What stands in a number's place is none: "Chưa có", "không số", "???", "dự thảo lần 2".
bool isNoNumber(const QString &text);

} // namespace dondoc::reading
