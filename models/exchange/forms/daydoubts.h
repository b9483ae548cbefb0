// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// DayDoubts: days whose day and month may have changed places between keyboards, and days that cannot be yet.
#pragma once

#include "models/domain/basics/issue.h"
#include "models/domain/period/period.h"

#include <QDate>
#include <QList>

namespace dondoc::exchange {

/// A day and the cell in which it stands.
struct ReadDay {
    QDate day;
    bool typedAsText = false; ///< else the file holds a number that is shown as a day
    QString taskNumber = {};
    QString place = {};
};

/// Of the days of one sheet: those more than a month behind the period; and, where texts have days beyond the
/// 12th and numbers have none, each number. So it is after "05/10/2025" and "13/10/2025" were typed into a
/// program that puts the month first: it takes the one for 10 May and leaves the other a text. Each with the
/// other reading, where there is one.
QList<Issue> dayDoubts(const QList<ReadDay> &days, const Period &period);

} // namespace dondoc::exchange
