// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// SheetText: workbooks written as text, and forms told as text, for the tests of reading forms.
#pragma once

#include "models/exchange/forms/formreader.h"

#include <QString>

namespace sheettext {

/// Lines are rows from 1, cells stand between "|", blank lines are blank rows. A line "== NAME" begins a
/// sheet. In a cell "{4.1}" is the text of that task, "#4.1" a number, "@2026-01-04" a day, "\n" a line feed.
/// A line that begins with "~" is a hidden row; "+A5:A6 B1:C1" at the end of a line tells merged areas.
dondoc::exchange::Workbook workbook(const QString &text);

/// The plan of Sơn La, quý IV/2025.
const dondoc::exchange::FormContext &context();
/// workbook() read as one form.
dondoc::exchange::ReadForm read(const QString &text);

/// A line an entry: "4.1 under_way; result: …; percent: 70".
QString entries(const dondoc::exchange::ReadForm &form);
/// A line an issue: "RowDoubtful 4.1 [4.1, …] Nhiệm vụ!C5".
QString issues(const dondoc::exchange::ReadForm &form);
/// The names of the kinds only, in order.
QString kinds(const dondoc::exchange::ReadForm &form);

} // namespace sheettext
