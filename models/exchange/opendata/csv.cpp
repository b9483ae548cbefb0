// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Comma-separated text: rows of a whole text, and quoting of what is written.
#include "models/exchange/opendata/csv.h"

#include "models/domain/text/csvguard.h"
#include "models/domain/text/csvparser.h"

namespace dondoc::exchange {

namespace {

bool needsQuotes(const QString &field)
{
    return field.contains(u',') || field.contains(u'"') || field.contains(u'\n') || field.contains(u'\r');
}

QString quoted(QString field)
{
    if (!needsQuotes(field))
        return field;
    return u'"' + field.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

} // namespace

QList<QStringList> readCsv(const QString &text)
{
    QList<QStringList> rows;
    CsvParser parser(u',', {}, [&rows](const QStringList &row) {
        if (row.isEmpty())
            return;
        rows.append(QStringList());
        for (const QString &field : row)
            rows.last().append(csv::unguarded(field));
    });
    const bool marked = text.startsWith(QChar::ByteOrderMark);
    for (const QChar character : QStringView(text).mid(marked ? 1 : 0))
        parser.take(character);
    parser.end();
    return rows;
}

QString csvLine(const QStringList &fields)
{
    QStringList cells;
    cells.reserve(fields.size());
    for (const QString &field : fields)
        cells.append(quoted(field));
    return cells.join(u',') + QStringLiteral("\r\n");
}

} // namespace dondoc::exchange
