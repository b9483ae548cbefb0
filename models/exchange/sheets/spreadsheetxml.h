// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// SpreadsheetXml: reads workbooks as XML of Excel 2002 and 2003, which web systems write and call .xls.
#pragma once

#include "models/exchange/sheets/limits.h"
#include "models/exchange/sheets/workbook.h"

#include <QByteArrayView>

namespace dondoc::exchange {

bool isSpreadsheetXml(QByteArrayView bytes);
/// Hidden sheets and rows are marked; notes are left out. XML that is not sound is read as far as it goes.
Workbook readSpreadsheetXml(QByteArrayView bytes, const Limits &limits);

} // namespace dondoc::exchange
