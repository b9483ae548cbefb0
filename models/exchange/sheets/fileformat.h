// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// FileFormat: what a file is, by what stands in it.
#pragma once

#include "models/domain/basics/result.h"

#include <QByteArray>

namespace dondoc::exchange {

enum class FileFormat { Zip, Text, ExcelBinary, Html, SpreadsheetXml };

/// By the content first, by the name where the content is plain text. FileDamaged (empty), FileProtected,
/// OldFormat (detail: "doc", "rtf"…), NotUnpacked (detail: "rar", "7z"…), NotATable (detail: "pdf",
/// "jpg"…), MailPacked, UnknownFormat.
Result<FileFormat> formatOf(const QByteArray &bytes, const QString &fileName);
bool isZip(const QByteArray &bytes);

} // namespace dondoc::exchange
