// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Made-up reports of a period, for trying the program; every one is marked as an example.
#pragma once

#include "models/domain/assessment/periodsnapshot.h"

#include <QList>

namespace dondoc::example {

/// Reports of the agencies that the plan asks, and the coordinating department's own; by agency and revision.
/// Reproducible: equal for equal plans and periods, except that what data.earlierAnswers hold as done is not
/// told again. Reports already in data are not looked at. None where the period has no dates or the plan no
/// tasks.
QList<AgencyReport> exampleReports(const PeriodSnapshot &data);
/// What exampleReports() tells as difficulties, one for each such entry of a newest revision, with heading,
/// category and competence.
QList<Obstacle> exampleObstacles(const PeriodSnapshot &data);
/// Those of data.obstacles that the example raised in earlier periods and that are answered by now, with
/// their answers.
QList<Obstacle> exampleResponses(const PeriodSnapshot &data);

} // namespace dondoc::example
