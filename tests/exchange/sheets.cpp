// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Sheets: rows and areas as lines.
#include "tests/exchange/sheets.h"

#include <QStringList>

#include <stdexcept>

namespace sheets {

using namespace Qt::StringLiterals;
using namespace dondoc;
using namespace dondoc::exchange;

Workbook read(const QByteArray &bytes, const QString &fileName, const Limits &limits)
{
    Result<Workbook> read = readWorkbook(bytes, fileName, limits);
    if (!read)
        throw std::runtime_error(
            (u"error %1: "_s.arg(int(read.error().code)) + read.error().detail).toStdString());
    return *read;
}

QString told(const Sheet &sheet)
{
    QStringList lines;
    for (const SheetRow &row : sheet.rows) {
        QStringList texts;
        for (const exchange::Cell &cell : row.cells)
            texts += cell.text;
        lines += (row.hidden ? u"(%1): "_s : u"%1: "_s).arg(row.number) + texts.join(u" | "_s);
    }
    return lines.join(u'\n');
}

QString toldAreas(const Sheet &sheet)
{
    QStringList areas;
    for (const MergedArea &area : sheet.merged)
        areas += cellName(area.firstRow, area.firstColumn) + u':' + cellName(area.lastRow, area.lastColumn);
    return areas.join(u' ');
}

ErrorCode codeOf(const QByteArray &bytes, const QString &fileName, const Limits &limits)
{
    const Result<Workbook> read = readWorkbook(bytes, fileName, limits);
    return read ? ErrorCode::None : read.error().code;
}

bool survives(const QByteArray &bytes, int step)
{
    for (qsizetype at = 0; at < bytes.size(); at += step) {
        if (codeOf(bytes.left(at), {}) == ErrorCode::None)
            return false;
        QByteArray changed = bytes;
        changed[at] = char(changed.at(at) ^ (1 << (at % 8)));
        const ErrorCode code = codeOf(changed, {});
        if (code == ErrorCode::Internal)
            return false;
    }
    return true;
}

} // namespace sheets
