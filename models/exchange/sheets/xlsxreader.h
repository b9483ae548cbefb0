// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// XlsxReader: the workbook of a spreadsheet in Office Open XML, transitional or strict.
#pragma once

#include "models/domain/basics/result.h"
#include "models/exchange/sheets/archive.h"
#include "models/exchange/sheets/workbook.h"

namespace dondoc::exchange {

/// part: the workbook's part in the archive. FileDamaged, FileTooLarge, FileProtected.
Result<Workbook> readXlsx(const Archive &archive, const QString &part);

} // namespace dondoc::exchange
