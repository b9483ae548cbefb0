// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// YearClosing: yearly tasks over the turn of the year, what quarter IV expects of them and what quarter I
// tells once more of the year before (rule 3 of the field).
#pragma once

#include "models/domain/assessment/assessment.h"

namespace dondoc {

/// True of quarter I, which asks once more for the yearly tasks of the year before.
bool closesYearBefore(const Period &period);

/// It does, and the plan was there and followed in the file that year: reports were asked for or came. Of a
/// year of which the file holds nothing nobody knows who told what.
bool knowsYearBefore(const PeriodSnapshot &data);

/// Of those tasks the yearly ones of which the agency's last answer of the year before is neither "hoàn
/// thành" nor "không phát sinh", silent ones too. Empty where that year is not known.
QStringList openFromYearBefore(const PeriodSnapshot &data, const QString &agencyCode,
                               const QStringList &taskNumbers);

/// Any of those agencies is asked for any of its tasks.
bool asksForYearBefore(const PeriodSnapshot &data, const QStringList &agencyCodes);

/// The last quarter of the year before with what quarter I tells of it since: done there counts as on time.
Assessment assessYearBefore(const PeriodSnapshot &data);

struct ClosedYearBefore {
    Assessment assessment; ///< as assessYearBefore()
    /// Numbers of the tasks that were to be done by its end, as those said who are silent of it since: nobody
    /// knows whether they were.
    QStringList unconfirmed;
};
ClosedYearBefore closeYearBefore(const PeriodSnapshot &data);

/// The task is yearly and not done, and with those who expect to be done within the year the share of its
/// leads that the regime asks for is reached. Only where the period closes the year.
bool isExpectedWithinYear(const PeriodSnapshot &data, const Assessment &assessment,
                          const QString &taskNumber);

} // namespace dondoc
