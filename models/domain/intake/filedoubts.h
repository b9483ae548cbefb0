// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// FileDoubts: whether a file as a whole is what it is taken for: of this plan, of this period, the newest.
#pragma once

#include "models/domain/assessment/periodsnapshot.h"
#include "models/domain/intake/submission.h"

#include <optional>

namespace dondoc {

/// The form was made for another plan, data file or period, or says that it is of another.
bool isOfElsewhere(const FormOrigin &origin, const PeriodSnapshot &data);
/// Errors that say so; another period of the form's mark is told where the form is read.
QList<Issue> elsewhereIssues(const FormOrigin &origin, const PeriodSnapshot &data);

/// The day of a report on the period lies before its first day: mistyped, or of another period.
bool isBeforePeriod(const Period &period, const QDate &day);
/// An issue of kind before where it is, of kind early (a warning) where it is weeks before the last day.
QList<Issue> dayIssues(const Period &period, const QDate &day, IssueKind before, IssueKind early);

/// Errors: what would count instead of stored (nextRevision()) was signed before it, or leaves blank what
/// stands there. next: what would be stored; nothing where read says nothing new of tasks.
QList<Issue> versionIssues(const AgencyReport &stored, const AgencyReport &read,
                           const std::optional<AgencyReport> &next);

} // namespace dondoc
