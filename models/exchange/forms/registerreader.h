// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// RegisterReader: the rows of the clerk's register of incoming documents, wherever its columns stand.
#pragma once

#include "models/domain/basics/result.h"
#include "models/domain/intake/incomingregister.h"
#include "models/domain/period/period.h"
#include "models/exchange/sheets/workbook.h"

namespace dondoc::exchange {

/// Of every sheet that has a heading of the register, over one row or two. Headings are known by their sense:
/// without accents, in any order, also below titles. A day without its year, as Nghị định 30/2020 (Phụ lục
/// IV) writes it, is of the year that brings it nearest to the period's last day. NotARegister where no sheet
/// has a heading with the author and with number or subject; detail: the columns that were found.
Result<IncomingRegister> readRegister(const Workbook &workbook, const Period &period);

/// "Số đến": the column's title in the decree.
QString registerTitle(RegisterColumn column);

} // namespace dondoc::exchange
