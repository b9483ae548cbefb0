// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Annex head: number, title and reference of a phụ lục (Nghị định 30/2020, Phụ lục I), and its table's
// header.
#include "models/report/drafting/annexes/annexhead.h"

#include "models/report/drafting/context/wording.h"
#include "models/report/drafting/sections/openingsection.h"

namespace dondoc::report {

using namespace Qt::StringLiterals;

QList<Block> annexHead(const Context &context, const ComposeOptions &options, const QString &key, Annex annex,
                       const QString &titleKey)
{
    const QString title = filledText(context, titleKey).toUpper();
    return {
        Paragraph{key + u"/number"_s, ParagraphStyle::AnnexNumber, {plain(context.annexLabels.value(annex))}},
        Paragraph{key + u"/title"_s, ParagraphStyle::AnnexTitle, {plain(title)}},
        Paragraph{
            key + u"/reference"_s, ParagraphStyle::AnnexReference, {plain(ownCitation(context, options))}}};
}

Cell cell(const QString &text, ParagraphStyle style) { return {style, {plain(text)}, 1}; }

Cell cell(const Inlines &text, ParagraphStyle style) { return {style, text, 1}; }

Row headingRow(const QString &key, const Task &task, int columns)
{
    Row row;
    row.key = key + u'/' + task.number;
    row.emphasised = true;
    Cell text = cell(cleaned(task.text));
    text.columnSpan = columns - 1;
    row.cells = {cell(task.number, ParagraphStyle::TableCentre), text};
    return row;
}

namespace {

bool isBlankColumn(const Table &table, int column)
{
    for (const Row &row : table.rows) {
        int place = 0;
        for (const Cell &cell : row.cells) {
            if (place == column && cell.columnSpan == 1 && !plainText(cell.text).trimmed().isEmpty())
                return false;
            place += cell.columnSpan;
        }
    }
    return true;
}

void dropColumn(Row &row, int column)
{
    int place = 0;
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        const int span = row.cells.at(i).columnSpan;
        if (column < place + span) {
            if (span > 1)
                --row.cells[i].columnSpan;
            else
                row.cells.removeAt(i);
            return;
        }
        place += span;
    }
}

} // namespace

void dropBlankColumns(Table &table, int first)
{
    for (int column = int(table.columns.size()) - 2; column >= first; --column) {
        if (!isBlankColumn(table, column))
            continue;
        table.columns.last().widthMm += table.columns.at(column).widthMm;
        table.columns.removeAt(column);
        for (QList<Row> *rows : {&table.header, &table.rows}) {
            for (Row &row : *rows)
                dropColumn(row, column);
        }
    }
}

Table emptyTable(const Context &context, const QString &key, const QList<ColumnSpec> &columns)
{
    Table table;
    table.key = key + u"/table"_s;
    Row header;
    header.key = key + u"/header"_s;
    for (const ColumnSpec &column : columns) {
        table.columns.append(Column{column.widthMm});
        header.cells.append(
            cell(filledText(context, column.titleKey, column.values), ParagraphStyle::TableHead));
    }
    table.header.append(header);
    return table;
}

} // namespace dondoc::report
