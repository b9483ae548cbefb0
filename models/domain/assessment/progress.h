// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Progress: the state of one entry of a task as of the cut-off (rules 3 and 4 of the field).
#pragma once

#include "models/domain/basics/keywords.h"
#include "models/domain/period/regime.h"
#include "models/domain/plan/task.h"
#include "models/domain/reporting/agencyreport.h"

namespace dondoc {

enum class ProgressState {
    NoReport, ///< "chưa báo cáo": nothing known
    DoneOnTime,
    DoneLate,
    UnderWay, ///< in time, or without an end
    DueSoon,
    Overdue,
    NotStarted,
    NoDeadline, ///< under way, "chưa ấn định thời hạn"
    Suspended,
    NothingArose,
};

template <>
inline constexpr auto kKeywords<ProgressState> = keywordTable<ProgressState>({
    {ProgressState::NoReport, "no_report"},
    {ProgressState::DoneOnTime, "done_on_time"},
    {ProgressState::DoneLate, "done_late"},
    {ProgressState::UnderWay, "under_way"},
    {ProgressState::DueSoon, "due_soon"},
    {ProgressState::Overdue, "overdue"},
    {ProgressState::NotStarted, "not_started"},
    {ProgressState::NoDeadline, "no_deadline"},
    {ProgressState::Suspended, "suspended"},
    {ProgressState::NothingArose, "nothing_arose"},
});

/// Day by which the task was to be done, as it concerns this period; invalid for continuous and none.
/// Yearly: the last day of the year in which the period ends.
QDate dueDay(const Task &task, const Period &period);

/// The day has not passed by the cut-off, and is at most the regime's days away.
bool isDueSoon(const QDate &due, const QDate &cutOff, const Regime &regime);

/// State of one entry as of the cut-off (rules 3 and 4). Not of today, ever.
ProgressState assess(const Task &task, const TaskEntry *entry, const Period &period, const Regime &regime);

} // namespace dondoc
