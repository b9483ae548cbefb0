// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// DocxTable: how tables of Word begin, their rows and their cells; widths are twips.
#pragma once

#include "models/exchange/docx/wordxml.h"

namespace dondoc::exchange {

/// Of a table's columns, as on the program's own pages; estimates stand in for measured words.
QList<int> columnTwips(const report::Table &table, int total);
/// Of span columns from first on.
int spanTwips(const QList<int> &widths, qsizetype first, int span);
/// In millimetres; about, for Word has the last word.
double rowHeightMm(const report::Row &row, const QList<int> &widths);

void openTable(WordXml &xml, const QList<int> &widths, bool bordered);
/// repeats: on every page; whole: never split over two.
void openRow(WordXml &xml, bool repeats, bool whole = true);
void openCell(WordXml &xml, int width, int span, bool middle);

} // namespace dondoc::exchange
