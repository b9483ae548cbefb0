// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// OdsReader: the tables of a spreadsheet in OpenDocument; hands a text on.
#pragma once

#include "models/domain/basics/result.h"
#include "models/exchange/sheets/archive.h"
#include "models/exchange/sheets/workbook.h"

namespace dondoc::exchange {

/// FileDamaged, FileTooLarge, FileProtected; OldFormat ("odt") where it holds neither, as a presentation.
Result<Workbook> readOds(const Archive &archive);

} // namespace dondoc::exchange
