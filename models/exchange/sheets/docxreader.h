// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// DocxReader: the tables of a document in Office Open XML, each as a sheet, and its paragraphs as one more.
#pragma once

#include "models/domain/basics/result.h"
#include "models/exchange/sheets/archive.h"
#include "models/exchange/sheets/workbook.h"

namespace dondoc::exchange {

/// part: the document's part in the archive. The sheets are DocumentGrid's. What was struck out in tracked
/// changes is left out, what was added is taken. FileDamaged, FileTooLarge, FileProtected.
Result<Workbook> readDocx(const Archive &archive, const QString &part);

} // namespace dondoc::exchange
