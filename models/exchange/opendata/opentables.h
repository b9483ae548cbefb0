// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Builds the tables of open data from a quarter, with the keys that the command line promises.
#pragma once

#include "models/domain/assessment/assessedperiod.h"
#include "models/domain/basics/historyline.h"
#include "models/exchange/opendata/opendata.h"

namespace dondoc::exchange {

// Blank texts stay texts (""); unknown dates, states and numbers are null. `agency` is the name.

/// All rows in the plan's order; leads and coordinating bodies by resolved name (agency, group, or the plan's
/// words where nobody can be named). `state` is there only with an assessment; null for headings.
OpenTable tasksTable(const PeriodSnapshot &data, const Assessment *assessment);
OpenTable agenciesTable(const PeriodSnapshot &data);
/// Who must report on what, as of the period's cut-off.
OpenTable expectedTable(const PeriodSnapshot &data);
/// Every revision that was received. `on_time` is the first revision's, null for who has no deadline.
OpenTable reportsTable(const AssessedPeriod &quarter);
/// Entries of all received revisions that have a state or a text.
OpenTable entriesTable(const QList<Agency> &agencies, const QList<AgencyReport> &reports);
OpenTable obstaclesTable(const PeriodSnapshot &data);
/// One row a figure of the period, by indicator in printed order: agencies', settled, statistics (`source`).
/// `agency` and `code` are null for the whole province, whose rows carry the province's target; an indicator
/// of which nothing was reported is one row of nulls. Retired ones only where something was reported.
OpenTable indicatorsTable(const PeriodSnapshot &data);
/// What was issued for the plan, in every period: the plan itself, letters that were sent and what the
/// officer lists, each once, by day; `kind` is DocumentKind's keyword.
OpenTable documentsTable(const PeriodSnapshot &data);
OpenTable historyTable(const QList<HistoryLine> &history);
/// One row for toJsonObject(): asked, received, on_time, complete, missing (names), late (names).
OpenTable statusTable(const AssessedPeriod &quarter);

} // namespace dondoc::exchange
