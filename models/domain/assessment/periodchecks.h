// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// PeriodChecks: the rules that what is stored should keep, though nothing forces it to.
#pragma once

#include "models/domain/assessment/periodsnapshot.h"
#include "models/domain/basics/issue.h"

#include <QDate>
#include <QList>

namespace dondoc {

/// What is wrong with a plan itself: references to rows it does not have, tasks without a lead.
QList<Issue> checkPlan(const PeriodSnapshot &data);
/// What is wrong with the officer's list of documents: each is complete, there once, and issued by today.
QList<Issue> checkDocuments(const PeriodSnapshot &data, const QDate &today);
/// Numbers given to more than one letter in a year: an office numbers them anew each year. One snapshot of
/// the plan.
QList<Issue> checkLetters(const PeriodSnapshot &data);
/// What is wrong with the reports of one period. today: no receipt lies after it.
QList<Issue> checkReports(const PeriodSnapshot &data, const QDate &today);
/// Agencies in the file that no plan gives a task to lead, though their kind reports. One snapshot a plan.
QList<Issue> checkAgencies(const QList<PeriodSnapshot> &plans);

} // namespace dondoc
