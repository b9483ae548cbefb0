// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// OdtReader: the tables of a text in OpenDocument, each as a sheet, and its paragraphs as one more.
#pragma once

#include "models/domain/basics/result.h"
#include "models/exchange/sheets/archive.h"
#include "models/exchange/sheets/workbook.h"

namespace dondoc::exchange {

/// The sheets are DocumentGrid's. FileDamaged, FileTooLarge, FileProtected; OldFormat ("odt") where it holds
/// no text.
Result<Workbook> readOdt(const Archive &archive);

} // namespace dondoc::exchange
