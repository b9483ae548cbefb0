// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ValueReader: reads a table of indicators.
#pragma once

#include "models/exchange/forms/headerfinder.h"
#include "models/exchange/forms/readform.h"

namespace dondoc::exchange {

/// Rows up to that one with a name or a mark and any figure; what is no number, or can be meant otherwise, is
/// told.
QList<ReadValue> readFigures(const SheetGrid &grid, const Header &header, int end, QList<Issue> *issues);

} // namespace dondoc::exchange
