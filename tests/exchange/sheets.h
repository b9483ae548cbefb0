// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Sheets: reads in tests, and tells what was read as short text.
#pragma once

#include "models/exchange/sheets/sheetreader.h"

namespace sheets {

/// Of a file that must be readable; throws the error's detail else.
dondoc::exchange::Workbook read(const QByteArray &bytes, const QString &fileName = QStringLiteral("tệp.xlsx"),
                                const dondoc::exchange::Limits &limits = {});
/// "3: a | b | | d", a row a line; "(3)" of a hidden row.
QString told(const dondoc::exchange::Sheet &sheet);
/// "A1:B2 C3:C4".
QString toldAreas(const dondoc::exchange::Sheet &sheet);
/// The code with which reading fails; None where it does not.
dondoc::ErrorCode codeOf(const QByteArray &bytes, const QString &fileName = QStringLiteral("tệp.xlsx"),
                         const dondoc::exchange::Limits &limits = {});
/// Reads the file cut at every step-th byte and with every step-th byte changed. True where each gave a
/// workbook or an error, and every cut an error.
bool survives(const QByteArray &bytes, int step);

} // namespace sheets
