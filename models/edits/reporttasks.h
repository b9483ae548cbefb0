// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ReportTasks: which tasks stand in an agency's entry form, and what it said of them before.
#pragma once

#include "models/domain/assessment/assessedperiod.h"

#include <optional>

namespace dondoc::edits {

/// What an agency is to report on, and anything else it has reported on, in the plan's order. Those that lead
/// nothing (the Front) get the tasks that they coordinate.
QList<Task> tasksOf(const AssessedPeriod &quarter, const QString &agencyCode, const AgencyReport &report);

/// Of those that the agency leads, the tasks that its report says nothing of.
QStringList tasksLeftOut(const AssessedPeriod &quarter, const AgencyReport &report);

/// Of those, the tasks for which the report gives a state without the text that it wants.
QStringList tasksWithoutText(const AssessedPeriod &quarter, const AgencyReport &report);

/// What the newest revision of the period before says of the task.
std::optional<TaskEntry> lastEntry(const PeriodSnapshot &data, const QString &agencyCode,
                                   const QString &taskNumber);

/// Of all revisions, in the order in which they were kept.
QList<Original> originalsOf(const PeriodSnapshot &data, const QString &agencyCode);

/// Puts what was typed of a task in the place of what the report says of it.
void putEntry(AgencyReport &report, const TaskEntry &typed);

/// The report as it is once a document of it lies there: received, today where no day is known.
AgencyReport receiptOf(AgencyReport report, const QDate &today);

} // namespace dondoc::edits
