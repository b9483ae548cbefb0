// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// WorkbookLooks: fonts, borders, fills and locks of a form's cells.
#pragma once

#include "models/exchange/sheets/workbookwriter.h"

namespace dondoc::exchange {

/// The format of that look in that workbook, which owns it.
lxw_format *makeFormat(lxw_workbook *book, FormLook look);

/// Makes Times New Roman the font of the workbook itself: its digits are the unit of column widths, and the
/// library's own choice is missing outside Microsoft Office. To be called before anything is written.
void setDefaultFont(lxw_workbook *book);

} // namespace dondoc::exchange
