// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Reads a whole plan (its text, tasks, agencies) from data files, above all the one that comes with the
// program.
#pragma once

#include "models/domain/basics/result.h"
#include "models/domain/indicators/planseed.h"

#include <QByteArray>

namespace dondoc::exchange {

/// The plan of Sơn La as embedded (:/plans), with its starting set of indicators. An Error means the program
/// was built from faulty data.
Result<PlanSeed> embeddedPlan();

/// A plan from its JSON file and the list of communes (CSV: code, kind, name, former_district, formed_from).
/// Every field is checked, and every reference of one to another: InvalidValue with what = the place
/// ("tasks[3].deadline.kind", "communes.csv:12"), detail = the value found there.
Result<PlanSeed> readPlan(const QByteArray &json, const QByteArray &communes);

} // namespace dondoc::exchange
