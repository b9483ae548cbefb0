// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// AnnexHead: what every phụ lục begins with, and the cells and rows that their tables share.
#pragma once

#include "models/report/drafting/context/composeoptions.h"
#include "models/report/drafting/context/context.h"

namespace dondoc::report {

/// Number, title and reference lines that every annex begins with.
QList<Block> annexHead(const Context &context, const ComposeOptions &options, const QString &key, Annex annex,
                       const QString &titleKey);
Cell cell(const QString &text, ParagraphStyle style = ParagraphStyle::TableCell);
Cell cell(const Inlines &text, ParagraphStyle style = ParagraphStyle::TableCell);
/// Number and text of a task over the whole width, bold. columns: of the table.
Row headingRow(const QString &key, const Task &task, int columns);
/// A column: width relative to the others, key of its title and what stands in it.
struct ColumnSpec {
    double widthMm;
    QString titleKey;
    Values values = {};
};
/// Leaves out the columns from first on, but for the last one, that are blank in every row; the last one, of
/// the notes, gets their room.
void dropBlankColumns(Table &table, int first);
Table emptyTable(const Context &context, const QString &key, const QList<ColumnSpec> &columns);

} // namespace dondoc::report
