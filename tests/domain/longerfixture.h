// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Quarters of 2026 on the small plan, and the half of the year made of them.
#pragma once

#include "models/domain/assessment/periodaggregation.h"
#include "tests/domain/fixture.h"

namespace fixture::longer {

using namespace dondoc;

PeriodSnapshot empty(const Period &period);
PeriodSnapshot quarter(int index, const QList<AgencyReport> &reports);
TaskEntry composedEntry(const QString &task, EntryState state, const QString &result);
/// The first half of the year; own: reported for the whole of it.
PeriodSnapshot half(const QList<AgencyReport> &first, const QList<AgencyReport> &second,
                    const QList<AgencyReport> &own = {});
const TaskEntry *entryOf(const PeriodSnapshot &data, const QString &agency, const QString &task);

} // namespace fixture::longer
