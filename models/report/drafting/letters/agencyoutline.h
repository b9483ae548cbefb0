// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// AgencyOutline: the outline (đề cương) that a request for reports carries, for the agencies to follow.
#pragma once

#include "models/domain/assessment/periodsnapshot.h"
#include "models/report/document/document.h"

namespace dondoc::report {

/// What to write under each heading, by when, and the tasks that communes and wards lead as a table. Section
/// keys: "outline", and "PL" where communes lead tasks. Block keys: "I", "I/1" …
Document agencyOutline(const PeriodSnapshot &data);

} // namespace dondoc::report
