// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Letter: the công văn around a period's reports: request, reminder, request for supplement (Nghị định
// 30/2020, Phụ lục III, Mẫu 1.5).
#pragma once

#include "models/report/drafting/letters/letteroptions.h"

namespace dondoc::report {

/// Agencies that the letter goes to, protocol order: all asked, and the Front that coordinates (rule 1 of the
/// field); those without a report or with one that lacks tasks; those whose report lacks tasks or that were
/// asked for a supplement. Never the coordinating department.
QStringList addresseesOf(LetterKind kind, const PeriodSnapshot &data, const Assessment &assessment);

/// Up to seven addressees by name, more as an attached list; the request names the kinds of bodies. In
/// protocol order. Without anyone to write to, a document without sections.
Document composeLetter(LetterKind kind, const PeriodSnapshot &data, const Assessment &assessment,
                       const LetterOptions &options);

} // namespace dondoc::report
