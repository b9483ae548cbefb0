// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Standing: where an agency's report stands, in the interface's words, with what is to be known beside it.
#pragma once

#include "models/domain/assessment/periodsnapshot.h"

#include <QString>

namespace dondoc::tables {

/// "Received", "Supplement asked for: …", "Received · after the summary was issued".
QString standing(const PeriodSnapshot &data, const AgencyReport &report);
/// How many times the agency was asked for a supplement in the period.
int supplementsAsked(const PeriodSnapshot &data, const QString &agencyCode);
/// "Version 2, supplement asked for 1 time(s)"; and whether it came after the summary
/// was issued. Blank for a first version that needed none.
QString versions(const PeriodSnapshot &data, const AgencyReport &report);

} // namespace dondoc::tables
