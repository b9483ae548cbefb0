// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Who is assigned to a task, in the plan's own words, and the quarter before as a quarter of its own.
#pragma once

#include "models/domain/assessment/assessedperiod.h"

#include <QStringList>

namespace dondoc::tables {

/// Printed wordings of one role, in order: "Sở Tài chính", "UBND các xã/phường".
QStringList assignees(const PeriodSnapshot &data, const QString &taskNumber, Role role);

/// The period before, made from data.previous; its own previous period is empty.
AssessedPeriodPtr quarterBefore(const AssessedPeriod &quarter);

} // namespace dondoc::tables
