// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// TextWidth: how long a line of Times New Roman gets, near enough for a rule below it or for the height of a
// row; the program that opens the file has the last word.
#pragma once

#include "models/report/layout/pages.h"

namespace dondoc::exchange {

/// Of a text without line ends, in millimetres; within some percent.
double widthMm(const QString &text, const report::TextStyle &style);
/// How many lines a text takes in a column, broken at blanks; at least 1.
int lineCount(const QString &text, const report::TextStyle &style, double columnMm);

} // namespace dondoc::exchange
