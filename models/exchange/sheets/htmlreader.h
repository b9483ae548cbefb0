// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// HtmlReader: the tables of a web page, which web systems like to call .xls.
#pragma once

#include "models/exchange/sheets/limits.h"
#include "models/exchange/sheets/workbook.h"

#include <QByteArrayView>

namespace dondoc::exchange {

/// True for text that begins as a web page does and has a table.
bool isHtml(QByteArrayView bytes);
/// One sheet of that name, as a spreadsheet program would show the page: paragraphs and tables one below the
/// other. A table within a cell becomes rows of its own below where it is one of data, else the cell's text.
Workbook readHtmlSheet(QByteArrayView bytes, const QString &name, const Limits &limits);

} // namespace dondoc::exchange
