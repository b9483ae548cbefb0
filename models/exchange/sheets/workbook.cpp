// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Workbook: the names of cells.
#include "models/exchange/sheets/workbook.h"

namespace dondoc::exchange {

QString cellName(int row, int column)
{
    QString letters;
    for (int rest = column; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QLatin1Char(char('A' + (rest - 1) % 26)));
    return letters + QString::number(row);
}

} // namespace dondoc::exchange
