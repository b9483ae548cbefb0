// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// MarkReader: reads the hidden sheet of marks.
#pragma once

#include "models/exchange/forms/readform.h"
#include "models/exchange/sheets/workbook.h"

namespace dondoc::exchange {

bool isMarkSheet(const Sheet &sheet);
/// All blank where the sheet is lost.
FormMarks readMarks(const Workbook &workbook);

} // namespace dondoc::exchange
