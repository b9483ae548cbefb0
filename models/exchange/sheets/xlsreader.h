// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// XlsReader: workbooks of Excel 97 to 2003 (.xls, BIFF8).
#pragma once

#include "models/domain/basics/result.h"
#include "models/exchange/sheets/compoundfile.h"
#include "models/exchange/sheets/limits.h"
#include "models/exchange/sheets/workbook.h"

namespace dondoc::exchange {

/// Formulas by their stored results. FileDamaged; FileProtected; OldFormat (detail: "Excel 95") for older
/// ones.
Result<Workbook> readXls(const CompoundFile &file, const QString &fileName, const Limits &limits);

} // namespace dondoc::exchange
