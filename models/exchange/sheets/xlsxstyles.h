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

/// What a cell's style does to what is seen of it.
struct XlsxStyle {
    NumberLook look = NumberLook::Plain;
    QString unit = {};   ///< that stands behind the digits; blank: none that is known
    double parts = 1;    ///< so many times smaller than the stored number is the one shown
    bool struck = false; ///< crossed out: not meant any more
};

/// By the number of the cell format (attribute s of a cell). FileDamaged, FileTooLarge, FileProtected.
Result<QList<XlsxStyle>> readStyles(const Archive &archive, int member);

} // namespace dondoc::exchange
