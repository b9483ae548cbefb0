// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// CellBlock: separated text with tabs.
#include "models/domain/text/cellblock.h"

#include "models/domain/text/csvparser.h"

namespace dondoc {

QList<QStringList> cellBlock(const QString &clipboard)
{
    constexpr qsizetype kMostRows = 1000;
    constexpr qsizetype kMostCells = 100;
    QList<QStringList> rows;
    CsvParser parser(u'\t', {kMostCells}, [&rows](const QStringList &row) {
        QStringList cells;
        for (const QString &cell : row)
            cells.append(cell.trimmed());
        if (cells.isEmpty())
            cells.append(QString());
        if (rows.size() < kMostRows)
            rows.append(cells);
    });
    for (const QChar character : clipboard)
        parser.take(character);
    parser.end();
    return rows;
}

} // namespace dondoc
