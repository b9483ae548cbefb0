// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// AnswersKnown: which answers to what was raised, and which figures, a report can know of.
#pragma once

#include "models/domain/assessment/assessment.h"

namespace dondoc {

/// The day of the report itself, until which it tells what came after its cut-off (rule 4 of the field).
/// issuedOn: printed on it; invalid: not known yet, then the day until which its receipts count. No earlier
/// than the cut-off.
QDate dayOfReport(const PeriodSnapshot &data, const Assessment &assessment, const QDate &issuedOn);

/// As a report of that day knows it: what was answered on a later one still waits, and is told by the next.
PeriodSnapshot withAnswersUntil(PeriodSnapshot data, const QDate &day);

/// Leaves out the figures and difficulties of agencies whose first report on the period came after dataUntil:
/// a report that says that they sent none must not tell what they sent. Nothing where no day was asked for.
void dropLaterThanAsked(PeriodSnapshot &data);

} // namespace dondoc
