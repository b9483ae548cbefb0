// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Reads the list of communes and wards, and derives by which other names each is known.
#pragma once

#include "models/domain/basics/result.h"
#include "models/domain/plan/agency.h"

#include <QByteArray>
#include <QList>

namespace dondoc::exchange {

/// A line a unit: code (five digits), kind ("commune", "ward"), name, former_district, formed_from (units
/// joined by "; ", blank where nothing was merged). Names of units merged into it become aliases, in two
/// units where two bore that name, unless a unit bears such a name today, accents apart. Valid from 1 July
/// 2025 (Nghị quyết 1681/NQ-UBTVQH15). Faults: InvalidValue, what = "communes.csv:12".
Result<QList<Agency>> readCommunes(const QByteArray &csv);

} // namespace dondoc::exchange
