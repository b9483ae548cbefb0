// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// CsvReader: a text table in whatever encoding and with whatever separator it came.
#pragma once

#include "models/domain/basics/result.h"
#include "models/exchange/sheets/limits.h"
#include "models/exchange/sheets/workbook.h"

#include <QByteArray>

namespace dondoc::exchange {

/// True where the bytes can be text: UTF-16 with a byte order mark, or bytes without binary zeros.
bool isText(const QByteArray &bytes);
/// True where the lines fall into two and more columns alike.
bool hasColumns(const QByteArray &bytes);
/// One sheet with the name given. UTF-8 with and without byte order mark, UTF-16 with one; bytes of any other
/// encoding are taken as code points up to 255, so that TCVN3 and VNI can be recognised later. The separator
/// is the one of comma, semicolon and tab that falls into columns most evenly. Reading stops where the limits
/// are reached.
Workbook readCsvSheet(const QByteArray &bytes, const QString &name, const Limits &limits);

} // namespace dondoc::exchange
