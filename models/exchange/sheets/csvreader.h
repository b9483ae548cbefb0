// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// CsvReader: a text table in whatever encoding and with whatever separator it came.
#pragma once

#include "models/domain/basics/result.h"
#include "models/exchange/sheets/limits.h"
#include "models/exchange/sheets/workbook.h"

#include <QByteArray>

namespace dondoc::exchange {

/// True where the bytes can be text: UTF-16, or bytes without binary zeros.
bool isText(const QByteArray &bytes);
/// True where the lines fall into two and more columns alike.
bool hasColumns(const QByteArray &bytes);
/// One sheet with the name given, in whatever encoding (textEncodingOf()). The separator is the one of comma,
/// semicolon, bar and tab that falls into columns most evenly. Reading stops where the limits are reached.
Workbook readCsvSheet(const QByteArray &bytes, const QString &name, const Limits &limits);

} // namespace dondoc::exchange
