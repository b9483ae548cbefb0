// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// DocumentNumber: the form that the number of a document has, as the clerk gives it.
#pragma once

#include <QString>

namespace dondoc::numbers {

/// Arabic numerals from 1 on (Nghị định 30/2020, Phụ lục I), behind them at most three letters, as in "12a"
/// and "7bis"; without the symbol, at most 11 characters (Phụ lục VI).
bool isDocumentNumber(const QString &number);

} // namespace dondoc::numbers
