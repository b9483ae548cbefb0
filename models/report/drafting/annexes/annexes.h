// SPDX-License-Identifier: GPL-3.0-or-later
// Annexes: the phụ lục of the report, each a section of its own with its table.
#pragma once

#include "models/report/drafting/sections/sections.h"

namespace dondoc::report {

/// Number, title and reference lines that every annex begins with.
QList<Block> annexHead(const Context &context, const ComposeOptions &options, const QString &key,
                       const QString &label, const QString &titleKey);
Cell cell(const QString &text, ParagraphStyle style = ParagraphStyle::TableCell);
Cell cell(const Inlines &text, ParagraphStyle style = ParagraphStyle::TableCell);
/// Number and text of a task over the whole width, bold. columns: of the table.
Row headingRow(const QString &key, const Task &task, int columns);
/// A column: width relative to the others, key of its title.
struct ColumnSpec {
    double widthMm;
    QString titleKey;
};
Table emptyTable(const Context &context, const QString &key, const QList<ColumnSpec> &columns);

Section progressAnnex(const Context &context, const ComposeOptions &options, const QString &key);
Section indicatorAnnex(const Context &context, const ComposeOptions &options, const QString &key);
Section obstacleAnnex(const Context &context, const ComposeOptions &options, const QString &key);
Section receiptAnnex(const Context &context, const ComposeOptions &options, const QString &key);
Section textAnnex(const Context &context, const ComposeOptions &options, const QString &key);

Section chartAnnex(const Context &context, const ComposeOptions &options, const QString &key);

} // namespace dondoc::report
