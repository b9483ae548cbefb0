// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ObstacleStanding: whether what was raised is printed, rests, or is to be looked at again (rule 13 of the
// field).
#pragma once

#include "models/domain/assessment/assessment.h"

namespace dondoc {

enum class ObstacleStanding {
    Raised,         ///< in this period, or again in it
    CarriedOver,    ///< raised before, and still open, or answered in this period
    TaskDone,       ///< rests: its tasks are done, and nobody raised it in this period
    AskedAnew,      ///< rests: its day is past, and its raiser asks for something else in this period
    NotHeard,       ///< rests: no report of this period that is told of holds it, it came too late
    Gone,           ///< rests for good: no longer arises, or was a proposal alone and is withdrawn
    DayPassed,      ///< its proposal names a day before the cut-off: not printed until confirmed
    NotRaisedAgain, ///< for two quarters neither raised nor confirmed: not printed until confirmed
};

/// Of data.obstacles, one each. To confirm one is to review it in this period, which raises nothing.
QList<ObstacleStanding> obstacleStandings(const PeriodSnapshot &data, const Assessment &assessment);
bool isPrinted(ObstacleStanding standing);

/// The last day until which a proposal asks for something: "chậm nhất ngày 31/12/2025", "trước ngày 30 tháng
/// 9 năm 2025", "trong tháng 12/2025", "trong quý III năm 2025", "trong năm 2025"; days of documents are
/// none. Invalid where there is none.
QDate dayAskedFor(const QString &proposal);

} // namespace dondoc
