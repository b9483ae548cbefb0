// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// IssuedChanges: what an issued summary would say otherwise if it were made from today's data.
#pragma once

#include "models/domain/assessment/assessment.h"
#include "models/domain/basics/issue.h"
#include "models/report/document/figurelist.h"

namespace dondoc::report {

/// The list stored with the newest edition against the figures of the same report made from data as it is
/// now; empty where that edition is not issued, or was issued before lists were stored.
QList<FigureChange> changedSinceIssue(const PeriodSnapshot &data);
/// Those changes as notes of a check.
QList<Issue> checkIssued(const PeriodSnapshot &data);

} // namespace dondoc::report
