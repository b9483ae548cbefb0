// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Workbook: the names of cells, the form of notes, which columns nobody sees.
#include "models/exchange/sheets/workbook.h"

#include <algorithm>

namespace dondoc::exchange {

bool Sheet::isColumnHidden(int column) const
{
    return std::any_of(hiddenColumns.cbegin(), hiddenColumns.cend(), [column](const ColumnSpan &span) {
        return span.first <= column && column <= span.last;
    });
}

QString noteLine(const QString &note) { return QString::fromUtf16(kNoteBegin) + note + QLatin1Char(')'); }

QString cellName(int row, int column)
{
    QString letters;
    for (int rest = column; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QLatin1Char(char('A' + (rest - 1) % 26)));
    return letters + QString::number(row);
}

CellAddress cellAddress(QStringView name)
{
    constexpr int kLastColumn = 100'000; // more than any office program has; larger ones would only overflow
    CellAddress place;
    qsizetype at = 0;
    for (; at < name.size() && name.at(at).isLetter() && place.column < kLastColumn; ++at)
        place.column = place.column * 26 + (name.at(at).toUpper().unicode() - u'A') + 1;
    place.row = name.mid(at).toInt();
    const bool sound = place.column > 0 && place.column < kLastColumn && place.row > 0;
    return sound ? place : CellAddress{};
}

} // namespace dondoc::exchange
