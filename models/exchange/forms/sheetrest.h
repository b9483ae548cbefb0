// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// SheetRest: what a sheet says outside the tables that are read, and what it does not show.
#pragma once

#include "models/domain/basics/issue.h"
#include "models/exchange/forms/celldoubts.h"
#include "models/exchange/forms/valuereader.h"

namespace dondoc::exchange {

/// A HiddenTextLeftOut for each text that is not shown.
QList<Issue> hiddenTexts(const Sheet &sheet, const QString &name);

/// A ParagraphNotPlaced (loosetext.h) for what stands below its tables, or on a sheet without any.
QList<Issue> textBesideTables(const SheetGrid &grid, const SheetTables &tables, const AskedUnits &units);

} // namespace dondoc::exchange
