// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// XlsxStyles: which styles of a workbook show a number as a date, in hundredths or of a unit, or strike it
// out.
#pragma once

#include "models/domain/basics/result.h"
#include "models/exchange/sheets/archive.h"
#include "models/exchange/sheets/cellvalue.h"

#include <QList>

namespace dondoc::exchange {

/// By the number of the cell format (attribute s of a cell). FileDamaged, FileTooLarge, FileProtected.
Result<QList<CellStyle>> readStyles(const Archive &archive, int member);

} // namespace dondoc::exchange
