// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// OtherTimes: tells of columns whose title names another time than the period that is read.
#pragma once

#include "models/domain/basics/issue.h"
#include "models/exchange/forms/headerfinder.h"
#include "models/exchange/forms/sheetgrid.h"

namespace dondoc::exchange {

/// An issue for each that is filled above that row: an error where no column tells the same of the period,
/// since the form may be that of the other time; a note where one does, since the two are compared then.
QList<Issue> otherTimeColumns(const SheetGrid &grid, const Header &header, int end);

} // namespace dondoc::exchange
